"""What a change of DAX means for what is read through it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.change.difference.rules.change_rule import ChangeRule
from phase3b.naming import names_of
from phase3b.plan.dax.addresses import CLUSTER
from phase3b.plan.network.members import dax_members, dax_reads

CONSISTENCY: Final = "DAX and DynamoDB consistency models (Amazon DynamoDB Developer Guide)"
CLUSTERS: Final = "Managing DAX clusters (Amazon DynamoDB Developer Guide)"


def changed_dax(before: Deployment, after: Deployment) -> Iterator[ChangeRule]:
    """DAX that comes, goes, is replaced, or keeps what it read for another time."""
    had, has = (_operations(side) for side in (before, after))
    old, new = before.tier.dax, after.tier.dax
    reads, now = (None if side.api is None else side.api.dax for side in (before, after))
    if has and not had and now is not None:
        says = (
            f"{', '.join(has)} read tables through DAX: what they show may be up to {max(now.item_seconds, now.query_seconds)} s old, and "
            "nothing that is written takes it out before. AWS makes a cluster in about ten minutes; until then, and whenever it is away, the "
            "tables answer"
        )
        yield ChangeRule("dax", "note", "tier.dax", says, CONSISTENCY, code="P3B-CHANGE-DAX")
    elif had and not has:
        says = f"{', '.join(had)} read the tables alone again, which take what DAX did. It holds nothing that is not in them"
        yield ChangeRule("dax", "care", "tier.dax", says, CONSISTENCY, code="P3B-CHANGE-DAX")
    elif has and old is not None and new is not None and reads is not None and now is not None:
        if old.node_type != new.node_type:
            says = (
                f"AWS changes no node's type: the cluster of {old.node_type} goes before that of {new.node_type} is made, which takes about ten "
                f"minutes. Until then the tables take all reads of {', '.join(has)}"
            )
            yield ChangeRule("dax", "care", str(CLUSTER), says, CLUSTERS, code="P3B-CHANGE-DAX")
        if (reads.item_seconds, reads.query_seconds) != (now.item_seconds, now.query_seconds):
            says = (
                "DAX gets another parameter group, and a node takes its times when it is rebooted, one after the other: aws dax reboot-node "
                f"--cluster-name {names_of(after).dax()} --node-id NODE"
            )
            yield ChangeRule("dax", "note", str(CLUSTER), says, CLUSTERS, code="P3B-CHANGE-DAX")


def _operations(deployment: Deployment) -> list[str]:
    return sorted({name for each in dax_members(deployment) for name in dax_reads(deployment, each.name)})
