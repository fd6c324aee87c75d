"""EC2: the description of a rule that names another security group or a prefix list, which moto answers of ranges alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from moto.ec2.models.security_groups import SecurityGroupRule

from phase3b.local.moto_gaps.replace import replace

KEPT: Final = "phase3b_description"


def fill() -> None:
    """Adds what is missing to moto's classes."""
    replace(SecurityGroupRule, "__init__", _with_description)
    SecurityGroupRule.description = property(_description)  # type: ignore[method-assign, assignment]


def _with_description(original: Callable[..., None]) -> Callable[..., None]:
    def init(self: SecurityGroupRule, *given: Any, **named: Any) -> None:
        original(self, *given, **named)
        # In this order moto has them behind its backend: protocol, group, both ports, range, group, prefix list.
        places = (named.get("source_group"), named.get("prefix_list_id"), *given[6:8])
        for each in places:
            if isinstance(each, dict) and "Description" in each:
                vars(self)[KEPT] = each["Description"]

    return init


def _description(self: SecurityGroupRule) -> str | None:
    return self.ip_range.get("Description", vars(self).get(KEPT))
