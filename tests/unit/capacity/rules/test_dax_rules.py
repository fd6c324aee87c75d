"""What may be read through DAX, and in which size: the message of each mistake, with its place and how to fix it."""

from __future__ import annotations

import pytest
from service_capacity import changed

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import parse
from phase3b.errors import Phase3bError

ROUTES = "  routes:\n"
READS = "  dax: {reads: {list_tickets: {tables: {tickets: [Query]}}}}\n"
SIZE = "    dax: {node_type: dax.t3.small, nodes: 3}\n"
OF_DELIVERY = "    - {method: GET, path: /deliveries, function: delivery, operation: list_deliveries, summary: Lists, response: Tickets}\n"


def with_dax(reads: str = READS, size: str = SIZE, routes: str = "", **edits: str) -> str:
    return changed(
        ("    queues: {", f"{size}    queues: {{"),
        (ROUTES, f"{reads}{ROUTES}{routes}"),
        *edits.items(),
    )


def faults(text: str) -> list[str]:
    with pytest.raises(Phase3bError) as caught:
        parse(text, "x.yaml")
    return [str(problem).partition(" ")[2] for problem in caught.value.problems]


def reading(operation: str, what: str) -> str:
    return f"  dax: {{reads: {{{operation}: {what}}}}}\n"


MISTAKES = {
    "what decides": (
        reading("create_ticket", "{tables: {tickets: [Query]}}"),
        (
            "service.dax.reads.create_ticket: create_ticket is a POST: what it decides by may not be older than its answer. Name an "
            "operation of a GET route, or remove the entry. [P3B-DAX-READ]"
        ),
    ),
    "what is kept as it was written last": (
        "  cache: {reads: {list_tickets: {seconds: 60}}}\n" + READS,
        (
            "service.dax.reads.list_tickets: list_tickets is in service.cache.reads: what is kept there must hold every write, and DAX may "
            "not have it yet. Keep one of the two entries. [P3B-DAX-READ]"
        ),
    ),
    "nothing": (
        reading("list_tickets", "{}"),
        (
            "service.dax.reads.list_tickets: list_tickets reads nothing through DAX. Name tables with what is asked of them, such as "
            "ticket_comments: [Query], or remove the entry. [P3B-DAX-READ]"
        ),
    ),
    "what the function may not read": (
        reading("list_tickets", "{tables: {tickets: [BatchGetItem, Query]}}"),
        (
            "service.dax.reads.list_tickets.tables.tickets: tickets_api may not call BatchGetItem of tickets: while DAX is away, it asks the "
            "table itself. Add it to service.functions.tickets_api.tables.tickets, or remove it here. [P3B-DAX-READ]"
        ),
    ),
    "an index that it may not query": (
        reading("list_tickets", "{indexes: {tickets: [tenant_priority]}}"),
        (
            "service.dax.reads.list_tickets.indexes.tickets: tickets_api may not query tenant_priority of tickets: while DAX is away, it "
            "asks the index itself. Add it to service.functions.tickets_api.indexes.tickets, or remove it here. [P3B-DAX-READ]"
        ),
    ),
    "what no route does": (
        reading("list_ticket", "{tables: {tickets: [Query]}}"),
        (
            'service.dax.reads.list_ticket: there is no operation "list_ticket" in service.routes. Did you mean `list_tickets`? '
            "[P3B-OPERATION-UNKNOWN]"
        ),
    ),
}


@pytest.mark.parametrize(("reads", "message"), list(MISTAKES.values()), ids=list(MISTAKES))
def test_message(reads: str, message: str) -> None:
    assert message in faults(with_dax(reads))


def test_who_may_ask_the_cluster_may_read_all_that_it_may() -> None:
    """delivery has no table: by itself it may read nothing of tickets, and IAM knows no table behind a cluster."""
    both = (
        "  dax: {reads: {list_tickets: {tables: {tickets: [Query]}}, list_deliveries: {tables: {tickets: [Query]}}}}\n"
    )
    found = faults(with_dax(both, routes=OF_DELIVERY))
    assert (
        "service.dax.reads: delivery could read tickets through DAX, which it may not read itself: who may ask a DAX cluster has its "
        "rights. Read through DAX with functions of the same tables alone, or add tickets to service.functions.delivery.tables. "
        "[P3B-DAX-REACH]"
    ) in found


def test_dax_that_nothing_is_read_through() -> None:
    assert faults(with_dax("")) == [
        (
            "tiers.starter.dax: the tier has DAX, and no function reads anything through it: the service has no `dax`. Name the operations "
            "that read through it in service.dax.reads, or remove `dax` here. [P3B-DAX-INCOMPLETE]"
        )
    ]


@pytest.mark.parametrize(
    ("size", "start"),
    [
        ("    dax: {node_type: dax.t3.micro, nodes: 3}\n", "tiers.starter.dax.node_type: "),
        ("    dax: {node_type: cache.t3.small, nodes: 3}\n", "tiers.starter.dax.node_type: "),
        ("    dax: {node_type: dax.t3.small, nodes: 12}\n", "tiers.starter.dax.nodes: "),
        (
            "    dax: {node_type: dax.t3.small, nodes: 3, maintenance_window: sunday}\n",
            "tiers.starter.dax.maintenance_window: ",
        ),
    ],
)
def test_a_size_that_aws_does_not_have(size: str, start: str) -> None:
    (message,) = faults(with_dax(size=size))
    assert message.startswith(start)


def test_what_is_read_is_in_the_deployment_of_a_tier_that_has_dax() -> None:
    has, lacks = resolve(parse(with_dax(), "x.yaml"), "dev").api, resolve(parse(with_dax(size=""), "x.yaml"), "dev").api
    assert has is not None
    assert lacks is not None
    assert has.dax is not None
    assert has.dax.reads["list_tickets"].tables == {"tickets": ("Query",)}
    assert (has.dax.item_seconds, has.dax.query_seconds, has.dax.timeout_ms) == (5, 5, 100)
    assert lacks.dax is None
