"""Queues: added with their consumer and the kind that each tier writes to, removed with all that names them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from phase3b.capacity.edit.written import Value
from phase3b.capacity.rules.size_rules import QUEUES_OF_A_CONSUMER, VISIBILITY_PER_TIMEOUT
from phase3b.capacity.text.text_form import LONGEST_NAME, NAME
from phase3b.growth.draft import Draft
from phase3b.growth.names import known, refuse_new, words
from phase3b.growth.references import Reference, advice_places, drop_all, refuse_referred, switch_places, tier_places
from phase3b.growth.sizes import sizes
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class NewQueue:
    """What is given of a queue; None is what sizes.json and the name say."""

    name: str
    consumer: str | None = None
    description: str | None = None
    retention_days: int | None = None


def add_queue(draft: Draft, new: NewQueue) -> None:
    """A queue; one with a consumer has a kind in the tiers that the others extend.

    Raises:
        Phase3bError: the name can't be used, or there is no such consumer.
    """
    service, default = draft.capacity.service, sizes()["queue"]
    refuse_new("queue", new.name, service.queues, NAME, LONGEST_NAME)
    entry: dict[str, Value] = {
        "description": new.description or words(new.name),
        "retention_days": new.retention_days or default["retention_days"],
    }
    if new.consumer is not None:
        known("function", [new.consumer], service.functions)
        entry["consumer"] = _consumer(draft, new.consumer)
    draft.edit.put(("service", "queues", new.name), entry)
    if new.consumer is not None:
        for tier in draft.roots():
            draft.edit.put(("tiers", tier, "queues", new.name), {"fifo": default["fifo"]})
        draft.notes.append(
            f"{new.consumer} is called with {{'Records': [...]}} of the queue: its handler answers with "
            "{'batchItemFailures': []}, in it {'itemIdentifier': messageId} of each message that must come again; one that "
            "answers requests alone fails, and the messages become dead letters"
        )


def _consumer(draft: Draft, function: str) -> dict[str, Value]:
    """How a function consumes a queue: no message comes again while it is processed, and none is throttled."""
    default: Mapping[str, Any] = sizes()["consumer"]
    capacities = [
        tier.functions[function]
        for tiers in ({"": draft.capacity.tiers}, draft.capacity.environment_tiers)
        for each in tiers.values()
        for tier in each.values()
        if function in tier.functions
    ]
    others = sum(
        queue.consumer.maximum_concurrency
        for queue in draft.capacity.service.queues.values()
        if queue.consumer is not None and queue.consumer.function == function
    )
    reserved = [each.reserved_concurrency for each in capacities if each.reserved_concurrency is not None]
    room = min((each // QUEUES_OF_A_CONSUMER - others for each in reserved), default=default["maximum_concurrency"])
    return {
        "function": function,
        "batch_size": default["batch_size"],
        # AWS allows no fewer than 2; where the function has not that many, validation says what to raise.
        "maximum_concurrency": max(2, min(default["maximum_concurrency"], room)),
        "visibility_timeout_seconds": VISIBILITY_PER_TIMEOUT * max(int(each.timeout_seconds) for each in capacities),
        "max_receive_count": default["max_receive_count"],
        "dead_letter_retention_days": default["dead_letter_retention_days"],
    }


def remove_queues(draft: Draft, names: Sequence[str], *, with_grants: bool) -> None:
    """Queues with what tiers and overrides say of them.

    Raises:
        Phase3bError: one is not there, or something sends to it.
    """
    queues = known("queue", names, draft.capacity.service.queues)
    refuse_referred(draft, (each for name in queues for each in _uses(draft, name, with_grants=with_grants)))
    for name in queues:
        for function in draft.keys(("service", "functions")):
            at = ("service", "functions", function, "queues")
            granted = draft.at(at)
            if isinstance(granted, tuple) and name in granted:
                if len(granted) == 1:
                    draft.drop(at, keep=3)
                else:
                    draft.edit.cut((*at, granted.index(name)))
        drop_all(draft, tier_places(draft, "queues", name))
        drop_all(draft, advice_places(draft, "queues", name))
        drop_all(draft, switch_places(draft, "consumers", {name}))
        draft.drop(("service", "queues", name), keep=1)


def _uses(draft: Draft, queue: str, *, with_grants: bool) -> Iterator[Reference]:
    what = f"the queue {queue}"
    for function in draft.keys(("service", "functions")):
        granted = draft.at(("service", "functions", function, "queues"))
        if isinstance(granted, tuple) and queue in granted and not with_grants:
            yield Reference(
                what,
                f"service.functions.{function}.queues",
                f"Remove the function ({function}) first, or give --with-grants once its code does not send to it any more",
            )
    if draft.capacity.service.failed_events == queue:
        yield Reference(
            what, "service.failed_events", "It keeps what schedules and streams could not deliver: name another"
        )
