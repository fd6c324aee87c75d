"""Every record of a plan, drawn by the file that knows its kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, assert_never

from modules.phase3b_performance import (
    alerts,
    apis,
    buckets,
    cache,
    costs,
    dashboards,
    dax,
    domain,
    encryption,
    firewall,
    functions,
    network,
    queues,
    stack,
    tables,
)
from modules.phase3b_performance.drawn import Drawn
from phase3b.naming import Address
from phase3b.plan.alerts.records import AlertRecord
from phase3b.plan.apis.records import ApiRecord
from phase3b.plan.buckets.records import BucketRecord
from phase3b.plan.cache.records import CacheRecord
from phase3b.plan.costs.records import CostRecord
from phase3b.plan.dashboards.records import DashboardRecord
from phase3b.plan.dax.records import DaxRecord
from phase3b.plan.domain.records import DomainRecord
from phase3b.plan.encryption.records import EncryptionRecord
from phase3b.plan.firewall.records import FirewallRecord
from phase3b.plan.functions.records import FunctionRecord
from phase3b.plan.network.records import NetworkRecord
from phase3b.plan.queues.records import QueueRecord
from phase3b.plan.records import UNTAGGED, Record
from phase3b.plan.stack.records import StackRecord
from phase3b.plan.tables.records import TableRecord

PATH: Final = "phase3b_performance"


def module_blocks(records: Iterable[Record], stack: str, tags: Mapping[str, str] | None = None) -> dict[str, Any]:
    """The records as sections of a stack's JSON; `tags` are put on all that can carry some, beside its own.

    Each block says where it is in the tree of the stack with this name, as CDKTF's constructs do.
    """
    written: dict[str, Any] = {}
    for record in records:
        for each in draw(record):
            *above, last = place(each.address)
            inner = written
            for part in above:
                inner = inner.setdefault(part, {})
            inner[last] = _content(each, stack, tags or {})
    return written


def _content(block: Drawn, stack: str, tags: Mapping[str, str]) -> Mapping[str, Any] | str:
    address, content = block.address, block.content
    if isinstance(content, str) or not address.type.startswith(("aws_", "data.")):
        return content
    metadata = {"path": f"{stack}/{PATH}/{address}", "uniqueId": address.name}
    tagged = {}
    if tags and address.type.startswith("aws_") and address.type not in UNTAGGED:
        tagged["tags"] = {**content.get("tags", {}), **tags}
    return {"//": {"metadata": metadata}, **content, **tagged}


def place(address: Address) -> tuple[str, ...]:
    """Where a block is in Terraform's JSON: resource, aws_kms_key, phase3b."""
    match address.type.split("."):
        case ["local"]:
            return ("locals", address.name)
        case ["output"]:
            return ("output", address.name)
        case ["data" | "ephemeral" as section, kind]:
            return (section, kind, address.name)
        case _:
            return ("resource", address.type, address.name)


def draw(record: Record) -> Iterator[Drawn]:  # noqa: C901, PLR0912  one case for each concern
    """Draws one record by the file of its concern."""
    if isinstance(record, StackRecord):
        yield stack.draw(record)
    elif isinstance(record, EncryptionRecord):
        yield encryption.draw(record)
    elif isinstance(record, TableRecord):
        yield tables.draw(record)
    elif isinstance(record, QueueRecord):
        yield queues.draw(record)
    elif isinstance(record, BucketRecord):
        yield buckets.draw(record)
    elif isinstance(record, FunctionRecord):
        yield from functions.draw(record)
    elif isinstance(record, ApiRecord):
        yield apis.draw(record)
    elif isinstance(record, DomainRecord):
        yield domain.draw(record)
    elif isinstance(record, FirewallRecord):
        yield firewall.draw(record)
    elif isinstance(record, NetworkRecord):
        yield network.draw(record)
    elif isinstance(record, CacheRecord | DaxRecord):
        yield from _read_first(record)
    elif isinstance(record, AlertRecord):
        yield alerts.draw(record)
    elif isinstance(record, DashboardRecord):
        yield dashboards.draw(record)
    elif isinstance(record, CostRecord):
        yield costs.draw(record)
    else:
        assert_never(record)


def _read_first(record: CacheRecord | DaxRecord) -> Iterator[Drawn]:
    """What functions read before the tables, or tables through."""
    if isinstance(record, DaxRecord):
        yield dax.draw(record)
    else:
        yield from cache.draw(record)
