"""What it means that an environment gets a second region, loses it, or has its work done in the other one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.second_region import Regions
from phase3b.change.difference.rules.change_rule import ChangeRule

GLOBAL_TABLES: Final = "Global tables: multi-Region replication for DynamoDB (Amazon DynamoDB Developer Guide)"
KEY: Final = "environments.{name}.second_region"


def changed_regions(before: Deployment, after: Deployment) -> Iterator[ChangeRule]:
    """A second region that comes or goes, and a failover."""
    old, new = before.regions, after.regions
    here = new or old
    if here is None or here.is_second:
        return
    about = KEY.format(name=here.environment)
    if old is None and new is not None:
        yield _comes(after, new, about)
    elif old is not None and new is None:
        yield _goes(old, about)
    elif old is not None and new is not None and old.second != new.second:
        yield _goes(old, about)
        yield _comes(after, new, about)
    elif old is not None and new is not None and old.failed_over != new.failed_over:
        active, other = (new.second, new.first) if new.failed_over else (new.first, new.second)
        first_off = f"Apply {new.environment} first" if new.failed_over else f"Apply {new.second_environment} first"
        says = (
            f"schedules, and streams that say one_region, run in {active} from then on and not in {other}. {first_off} where it can be "
            "reached, then the other: what runs in neither for a moment is caught up, what runs in both is done twice"
        )
        yield ChangeRule("failover", "care", about, says, GLOBAL_TABLES, code="P3B-CHANGE-FAILOVER")


def _comes(after: Deployment, new: Regions, about: str) -> ChangeRule:
    tables = len(after.replicated)
    says = (
        f"a stack of its own comes in {new.second}, {new.second_environment}, with replicas of {tables} tables. Apply {new.environment} "
        f"first, which gives each of them a stream, then {new.second_environment}: DynamoDB copies what is there, and nothing waits for that. "
        f"Writes are paid for in both regions. See it: phase3b show {new.environment} --tier {after.tier_name}"
    )
    return ChangeRule("second-region", "note", about, says, GLOBAL_TABLES, code="P3B-CHANGE-REGION")


def _goes(old: Regions, about: str) -> ChangeRule:
    says = (
        f"the stack {old.second_environment} is no part of the file any more: what runs in {old.second} stays, and costs, until it is "
        f"removed. With kept: true below second_region what holds data there stays ({old.second_environment} is then that alone); else "
        f"destroy that stack first, while the file has it. Requests that {old.second} served come to {old.first}"
    )
    return ChangeRule("second-region", "care", about, says, GLOBAL_TABLES, code="P3B-CHANGE-REGION")
