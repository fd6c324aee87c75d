"""What a change of the cache, or of the network that it is in, means for the functions that are in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.change.difference.rules.change_rule import ChangeRule
from phase3b.plan.network.addresses import VPC
from phase3b.plan.network.members import cache_members, members, outside

IN_A_VPC: Final = "Giving Lambda functions access to resources in an Amazon VPC (AWS Lambda Developer Guide)"
CIDR: Final = "VPC CIDR blocks (Amazon VPC User Guide)"
VERSIONS: Final = (
    "the network goes once Lambda has deleted its interfaces, which every published version that was in it keeps: an apply waits "
    "45 minutes for that. List those versions: aws lambda list-versions-by-function --function-name NAME --query "
    "'Versions[?VpcConfig.VpcId].Version'; delete each that no alias has: aws lambda delete-function --function-name NAME --qualifier VERSION"
)


def changed_read_cache(before: Deployment, after: Deployment) -> Iterator[ChangeRule]:
    """A cache that comes, goes, or whose network would be another one."""
    had, has = ([each.name for each in cache_members(side)] for side in (before, after))
    if has and not had:
        says = (
            f"{_named(has)} move into a network and read a cache before the tables; in place, and the first start there takes longer. "
            "Until the cache is warm its reads cost what they did"
        )
        says += "".join(f". {each.function} stays outside: {each.why}" for each in outside(after) if not each.dax)
        yield ChangeRule("cache", "note", "tier.cache", says, IN_A_VPC, code="P3B-CHANGE-CACHE")
    elif had and not has:
        says = f"{_named(had)} read the tables alone again, which take what the cache did"
        says += "" if members(after) else ". They leave the network in an apply of their own"
        if not members(after) and before.environment.vpc is None:
            says += f"; {VERSIONS}"
        yield ChangeRule("cache", "care", "tier.cache", says, IN_A_VPC, code="P3B-CHANGE-CACHE")
    if members(before) and members(after) and before.environment.vpc is None and after.environment.vpc is None:
        old, new = before.environment.own_network.cidr, after.environment.own_network.cidr
        if old != new:
            says = (
                f"a VPC keeps its range, so Terraform would replace that of {old} while functions are in it, and wait for them in vain. "
                f"Switch the cache off first (overrides: {{cache: null}}), apply, then write {new} and switch it on again"
            )
            yield ChangeRule("network-replaced", "care", str(VPC), says, CIDR, code="P3B-CHANGE-NETWORK")


def _named(functions: list[str]) -> str:
    return functions[0] if len(functions) == 1 else f"{', '.join(functions[:-1])} and {functions[-1]}"
