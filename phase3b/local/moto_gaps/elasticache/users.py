"""Users and their groups."""

from __future__ import annotations

from typing import Final

from moto.core.responses import ActionResult, PaginatedResult
from moto.elasticache.exceptions import UserNotFound
from moto.elasticache.responses import ElastiCacheResponse

from phase3b.local.moto_gaps.elasticache.made import GROUPS, SERVERLESS, USER_GROUPS, StillUsed, asked, every, make, one

_NO_USERS: Final = "UserGroupNotFound"


def create_user_group(self: ElastiCacheResponse) -> ActionResult:
    """CreateUserGroup."""
    given = self._get_params()
    name, users = given["UserGroupId"], list(given.get("UserIds", ()))
    for user in users:
        self.elasticache_backend.describe_users(user)
    what = {"UserGroupId": name, "Status": "active", "Engine": given["Engine"].lower(), "UserIds": users}
    return ActionResult(make(self, USER_GROUPS, name, "UserGroupAlreadyExists", what))


def describe_user_groups(self: ElastiCacheResponse) -> ActionResult:
    """DescribeUserGroups."""
    return PaginatedResult({"UserGroups": asked(self, USER_GROUPS, self._get_param("UserGroupId"), _NO_USERS)})


def modify_user_group(self: ElastiCacheResponse) -> ActionResult:
    """ModifyUserGroup."""
    given = self._get_params()
    group, left = one(self, USER_GROUPS, given["UserGroupId"], _NO_USERS), set(given.get("UserIdsToRemove", ()))
    group["UserIds"] = [*(each for each in group["UserIds"] if each not in left), *given.get("UserIdsToAdd", ())]
    return ActionResult(group)


def delete_user_group(self: ElastiCacheResponse) -> ActionResult:
    """DeleteUserGroup, which is refused while a cache has it."""
    name = self._get_params()["UserGroupId"]
    group = one(self, USER_GROUPS, name, _NO_USERS)
    used = any(name in each["UserGroupIds"] for each in every(self, GROUPS).values())
    if used or any(each.get("UserGroupId") == name for each in every(self, SERVERLESS).values()):
        raise StillUsed("InvalidUserGroupState", f"The user group {name} is used by a cache.")
    group["Status"] = "deleting"
    return ActionResult(group)


def modify_user(self: ElastiCacheResponse) -> ActionResult:
    """ModifyUser: its access, or its passwords."""
    given, users = self._get_params(), self.elasticache_backend.users
    if given["UserId"] not in users:
        raise UserNotFound(given["UserId"])
    user = users[given["UserId"]]
    user.access_string = given.get("AccessString", user.access_string)
    mode = given.get("AuthenticationMode", {})
    user.passwords = mode.get("Passwords", given.get("Passwords", user.passwords))
    return ActionResult(user)
