"""AWS Budgets: UpdateBudget, the subscribers of a notification, and tags, which moto lacks."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from moto.budgets.exceptions import NotFoundException
from moto.budgets.models import Budget, BudgetsBackend, Notification
from moto.budgets.responses import BudgetsResponse
from moto.core.utils import unix_time

from phase3b.local.moto_gaps.replace import replace

TAGS: Final = "phase3b_tags"


def fill() -> None:
    """Adds what is missing to moto's classes."""
    replace(BudgetsResponse, "create_budget", _create)
    replace(BudgetsBackend, "create_budget", _with_its_start)
    for operation in (
        update_budget, describe_subscribers_for_notification, list_tags_for_resource, tag_resource, untag_resource,
    ):  # fmt: skip
        setattr(BudgetsResponse, operation.__name__, operation)


def _create(original: Callable[..., str]) -> Callable[..., str]:
    def create_budget(self: BudgetsResponse) -> str:
        """CreateBudget with its tags."""
        text = original(self)
        _tags(_named(self, _given(self, "Budget")["BudgetName"])).update(_of_list(_given(self, "ResourceTags") or ()))
        return text

    return create_budget


def _with_its_start(original: Callable[..., None]) -> Callable[..., None]:
    def create_budget(self: BudgetsBackend, account_id: str, budget: dict[str, Any], notifications: Any) -> None:
        """CreateBudget of a period that has an end alone: it starts with the month."""
        period = budget.get("TimePeriod", {})
        start = Budget({"BudgetName": "", "BudgetLimit": {}}, []).budget["TimePeriod"]
        original(self, account_id, {**budget, "TimePeriod": {**start, **period}}, notifications)

    return create_budget


def update_budget(self: BudgetsResponse) -> str:
    """UpdateBudget, which leaves what it does not say as it was."""
    new = _given(self, "NewBudget")
    found = _named(self, new["BudgetName"])
    kept = {key: found.budget[key] for key in ("TimePeriod",)}
    found.budget = {**kept, **new, "LastUpdatedTime": unix_time()}
    return "{}"


def describe_subscribers_for_notification(self: BudgetsResponse) -> str:
    """DescribeSubscribersForNotification."""
    return json.dumps({"Subscribers": _notification(self).subscribers})


def list_tags_for_resource(self: BudgetsResponse) -> str:
    """ListTagsForResource."""
    tags = _tags(_of_arn(self))
    return json.dumps({"ResourceTags": [{"Key": key, "Value": value} for key, value in tags.items()]})


def tag_resource(self: BudgetsResponse) -> str:
    """TagResource."""
    _tags(_of_arn(self)).update(_of_list(_given(self, "ResourceTags")))
    return "{}"


def untag_resource(self: BudgetsResponse) -> str:
    """UntagResource."""
    tags = _tags(_of_arn(self))
    for key in _given(self, "ResourceTagKeys"):
        tags.pop(key, None)
    return "{}"


def _given(response: BudgetsResponse, member: str) -> Any:
    return json.loads(response.body).get(member)


def _named(response: BudgetsResponse, name: str) -> Budget:
    found = response.backend.budgets[response.current_account].get(name)
    if found is None:
        raise NotFoundException(f"Unable to get budget: {name} - the budget doesn't exist.")
    return found


def _notification(response: BudgetsResponse) -> Notification:
    details = _given(response, "Notification")
    for each in _named(response, _given(response, "BudgetName")).notifications:
        if all(each.details.get(key) == value for key, value in details.items()):
            return each
    raise NotFoundException("Unable to get the subscribers - the notification doesn't exist.")


def _of_arn(response: BudgetsResponse) -> Budget:
    return _named(response, str(_given(response, "ResourceARN")).rpartition(":budget/")[2])


def _tags(budget: Budget) -> dict[str, str]:
    # On the budget, so that they go with it.
    found: dict[str, str] = vars(budget).setdefault(TAGS, {})
    return found


def _of_list(tags: Any) -> Mapping[str, str]:
    return {each["Key"]: each["Value"] for each in tags}
