"""Functions, queues, routes and their sizes: each contradiction gets one message that says how to fix it."""

from __future__ import annotations

from pathlib import Path

import pytest
from service_capacity import changed, text

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import parse, reading_of
from phase3b.errors import Phase3bError

FIRST_ROUTE = "    - {method: GET, path: /tickets, function: tickets_api"

BROKEN: dict[str, tuple[list[tuple[str, str]], str]] = {
    "a table that is not there": (
        [("tables: {tickets: [GetItem, Query]}", "tables: {tikets: [GetItem]}")],
        'service.functions.tickets_api.tables.tikets: there is no table "tikets". Did you mean `tickets`? [P3B-TABLE-UNKNOWN]',
    ),
    "an action twice": (
        [("[GetItem, Query]}\n      indexes", "[GetItem, GetItem]}\n      indexes")],
        "service.functions.tickets_api.tables.tickets[1]: GetItem is listed twice. Keep it once. [P3B-VALUE-TWICE]",
    ),
    "an action that is none": (
        [("[GetItem, Query]}\n      indexes", "[GetItem, Scan]}\n      indexes")],
        (
            'service.functions.tickets_api.tables.tickets[1]: "Scan" is not one of GetItem, PutItem, UpdateItem, DeleteItem, '
            "Query, BatchGetItem, BatchWriteItem or ConditionCheckItem. Write one of these. [P3B-VALUE-CHOICE]"
        ),
    ),
    "an index that is not there": (
        [("indexes: {tickets: [tenant_status]}", "indexes: {tickets: [tenant_stat]}")],
        (
            'service.functions.tickets_api.indexes.tickets[0]: there is no index of tickets called "tenant_stat". Did you mean '
            "`tenant_status`? [P3B-INDEX-UNKNOWN]"
        ),
    ),
    "a queue that is not there": (
        [("queues: [deliveries]", "queues: [delivery]")],
        'service.functions.tickets_api.queues[0]: there is no queue "delivery". Did you mean `deliveries`? [P3B-QUEUE-UNKNOWN]',
    ),
    "a table without a stream": (
        [("      streams:\n        tickets:", "      streams:\n        webhooks:")],
        (
            "service.functions.tickets_api.streams.webhooks: the table webhooks has no stream. Give service.tables.webhooks a "
            "stream. [P3B-STREAM-MISSING]"
        ),
    ),
    "nothing keeps what fails": (
        [("  failed_events: failed\n", "")],
        (
            "service.functions.tickets_api: it has streams or schedules, and nothing keeps what of them fails. Add "
            "service.failed_events: with the name of a queue that nothing consumes: failed. [P3B-FAILED-EVENTS]"
        ),
    ),
    "failed events that are processed": (
        [("  failed_events: failed\n", "  failed_events: deliveries\n")],
        (
            "service.failed_events: the queue deliveries has a consumer, and failed events wait for a person. Name a queue "
            "without a consumer. [P3B-FAILED-EVENTS]"
        ),
    ),
    "a consumer that is not there": (
        [("consumer: {function: delivery,", "consumer: {function: deliver,")],
        'service.queues.deliveries.consumer.function: there is no function "deliver". Did you mean `delivery`? [P3B-FUNCTION-UNKNOWN]',
    ),
    "retries that the queue can't hold": (
        [
            (
                "dead_letter_retention_days: 14}",
                "dead_letter_retention_days: 14, retries: {delays_seconds: [86400, 86400, 86400, 86400], jitter_percent: 10, wait_seconds: 240}}",
            )
        ],
        (
            "service.queues.deliveries.consumer.retries.delays_seconds: with the jitter they are 380,160 s together, and "
            "deliveries keeps a message for 345,600 s. Raise service.queues.deliveries.retention_days to 5 (AWS allows 14), or "
            "try fewer times. [P3B-QUEUE-RETRIES]"
        ),
    ),
    "a wait that would raise the alarm": (
        [
            (
                "dead_letter_retention_days: 14}",
                "dead_letter_retention_days: 14, retries: {delays_seconds: [5], jitter_percent: 0, wait_seconds: 900}}",
            )
        ],
        (
            "objectives.thresholds.queues.oldest_message_seconds.warning: a message of deliveries may wait for 900 s before it is "
            "tried again, and 1 s would raise the alarm. Raise it above 900, or lower "
            "service.queues.deliveries.consumer.retries.wait_seconds. [P3B-QUEUE-RETRIES]"
        ),
    ),
    "a schedule that is none": (
        [('"rate(1 day)"', '"every day"')],
        (
            'service.functions.tickets_api.schedules.nightly.expression: "every day" is not a valid schedule expression. '
            "Use rate(1 day) or cron(0 3 * * ? *), in the format of EventBridge. [P3B-VALUE-FORM]"
        ),
    ),
    "routes without an API": (
        [
            (text()[text().index("  api:\n    title") : text().index("  routes:\n")], ""),
            (text()[text().index("    api:\n      cache") : text().index("  growth:\n")], ""),
        ],
        "service.api: `api` is missing, and there are routes. Add api: with its title and stage. [P3B-API-INCOMPLETE]",
    ),
    "an authorizer that is not there": (
        [("authorizer: {function: authorizer,", "authorizer: {function: auth,")],
        'service.api.authorizer.function: there is no function "auth". Did you mean `authorizer`? [P3B-FUNCTION-UNKNOWN]',
    ),
    "a route twice": (
        [(FIRST_ROUTE, f"{FIRST_ROUTE}, operation: again, summary: A, response: T}}\n{FIRST_ROUTE}")],
        "service.routes[1]: GET /tickets is routed twice (line 63). Keep one. [P3B-ROUTE-TWICE]",
    ),
    "two names for one parameter": (
        [
            (
                FIRST_ROUTE,
                '    - {method: DELETE, path: "/tickets/{id}", function: tickets_api, operation: d, summary: D, success: 204}\n'
                + FIRST_ROUTE,
            )
        ],
        "service.routes[3].path: {ticket_id} is used here, and /tickets/{id} uses {id}. Call it {id} in both. [P3B-ROUTE-PARAMETER]",
    ),
    "a body of a GET": (
        [("summary: Gets, response", "summary: Gets, request: Create, response")],
        "service.routes[2].request: a GET has no body. Remove request, or use query for its parameters. [P3B-ROUTE-HTTP]",
    ),
    "a cached POST": (
        [("success: 201,", "success: 201, cache_seconds: 5,")],
        "service.routes[1].cache_seconds: a POST changes something and can't be cached. Remove cache_seconds. [P3B-ROUTE-HTTP]",
    ),
    "a response of 204": (
        [("success: 201,", "success: 204,")],
        "service.routes[1].success: status 204 has a response. Give a response, or success: 204 without one. [P3B-ROUTE-HTTP]",
    ),
    "one operation done in two ways": (
        [("operation: get_ticket", "operation: list_tickets")],
        (
            "service.routes[2].operation: list_tickets is done by GET /tickets in another way. Give the two one method, "
            "function, query, request, response, success and scope, or another operation. [P3B-ROUTE-TWICE]"
        ),
    ),
    "a scope that is not declared": (
        [
            ("stage: v1\n    error", 'stage: v1\n    scopes: {"tickets:read": Sees}\n    error'),
            ("summary: Gets,", 'summary: Gets, scope: "tickets:raed",'),
            ("summary: Lists,", 'summary: Lists, scope: "tickets:read",'),
        ],
        (
            'service.routes[2].scope: there is no scope "tickets:raed" in service.api.scopes. Did you mean `tickets:read`? '
            "[P3B-SCOPE-UNKNOWN]"
        ),
    ),
    "a scope where none is declared": (
        [("summary: Gets,", 'summary: Gets, scope: "tickets:read",')],
        (
            'service.routes[2].scope: there is no scope "tickets:read" in service.api.scopes. Declare it there, with what it '
            "allows. [P3B-SCOPE-UNKNOWN]"
        ),
    ),
    "a scope that nothing asks for": (
        [("stage: v1\n    error", 'stage: v1\n    scopes: {"tickets:read": Sees}\n    error')],
        (
            'service.api.scopes.tickets:read: no route asks for the scope "tickets:read". Name it as `scope` of a route, or '
            "remove it. [P3B-SCOPE-UNUSED]"
        ),
    ),
    "a scope of nobody": (
        [
            ("stage: v1\n    error", 'stage: v1\n    scopes: {"tickets:read": Sees}\n    error'),
            ("summary: Gets,", 'summary: Gets, scope: "tickets:read", auth: none,'),
        ],
        (
            "service.routes[2].scope: a route without a token can't ask for a scope of it. Remove `scope`, or `auth: none`. "
            "[P3B-SCOPE-UNCHECKED]"
        ),
    ),
    "one operation for two scopes": (
        [
            ("stage: v1\n    error", 'stage: v1\n    scopes: {"tickets:read": Sees}\n    error'),
            (
                FIRST_ROUTE,
                f"{FIRST_ROUTE.replace('/tickets,', '/all,')}, operation: list_tickets, summary: A, query: Page, "
                'response: Tickets, scope: "tickets:read"}}\n'.replace("}}", "}")
                + FIRST_ROUTE,
            ),
        ],
        (
            "service.routes[1].operation: list_tickets is done by GET /all in another way. Give the two one method, "
            "function, query, request, response, success and scope, or another operation. [P3B-ROUTE-TWICE]"
        ),
    ),
    "a target that is not there": (
        [("objective: create_ticket}", "objective: make_ticket}")],
        (
            'objectives.operations.make_ticket: the route POST /tickets names the target "make_ticket", which is not here. '
            "Did you mean `create_ticket`? [P3B-OBJECTIVE-UNKNOWN]"
        ),
    ),
    "no size of a function": (
        [("      delivery: {memory_mb: 256, timeout_seconds: 10}\n", "")],
        (
            "tiers.starter.functions.delivery: the function delivery has no capacity in this tier. Add delivery: here, or in a "
            "tier it extends. [P3B-TIER-INCOMPLETE]"
        ),
    ),
    "the size of no function": (
        [("      delivery: {memory_mb: 256,", "      sender: {memory_mb: 256,")],
        (
            'tiers.starter.functions.sender: there is no function "sender" in the service. Valid values: tickets_api, delivery '
            "and authorizer. [P3B-FUNCTION-UNKNOWN]"
        ),
    ),
    "more reserved than there is": (
        [("reserved_concurrency: 100", "reserved_concurrency: 901")],
        (
            "tiers.starter.functions: 901 reserved executions leave less than the 100 that AWS keeps of the account's 1,000. "
            "Lower reserved_concurrency, or raise quotas.concurrent_executions once AWS has raised yours. [P3B-FUNCTION-CONCURRENCY]"
        ),
    ),
    "more provisioned than reserved": (
        [("reserved_concurrency: 100", "reserved_concurrency: 100, provisioned_concurrency: 101")],
        (
            "tiers.starter.functions.tickets_api.provisioned_concurrency: provisioned concurrency 101 is more than the "
            "reserved concurrency 100. Lower it, or raise reserved_concurrency. [P3B-FUNCTION-CONCURRENCY]"
        ),
    ),
    "SnapStart beside provisioned concurrency": (
        [("reserved_concurrency: 100", "reserved_concurrency: 100, provisioned_concurrency: 10, snap_start: true")],
        (
            "tiers.starter.functions.tickets_api.snap_start: Lambda has SnapStart or provisioned concurrency for a function, "
            "never both, and tickets_api has 10 (line 85). Remove snap_start, or set provisioned_concurrency: null. "
            "[P3B-FUNCTION-SNAP-START]"
        ),
    ),
    "no time for one message": (
        [("delivery: {description: Sends}", "delivery: {description: Sends, settings: {total_timeout_seconds: 9}}")],
        (
            "tiers.starter.functions.delivery.timeout_seconds: 10 s leave no time for one message: it may take 9 s, and "
            "2 s are kept to write down how it went. Raise it to 11 or more, or lower "
            "service.functions.delivery.settings.total_timeout_seconds. [P3B-FUNCTION-TIMEOUT]"
        ),
    ),
    "a message that comes again too early": (
        [("delivery: {memory_mb: 256, timeout_seconds: 10}", "delivery: {memory_mb: 256, timeout_seconds: 11}")],
        (
            "tiers.starter.functions.delivery.timeout_seconds: 11 s is more than a sixth of the 60 s that a message of "
            "deliveries stays hidden: it would be worked on twice. Lower it to 10 or less, or raise "
            "service.queues.deliveries.consumer.visibility_timeout_seconds. [P3B-FUNCTION-TIMEOUT]"
        ),
    ),
    "more invocations by queues than are reserved": (
        [
            (
                "delivery: {memory_mb: 256, timeout_seconds: 10}",
                "delivery: {memory_mb: 256, timeout_seconds: 10, reserved_concurrency: 3}",
            )
        ],
        (
            "tiers.starter.functions.delivery.reserved_concurrency: 3 are fewer than the 4 invocations that its queues, "
            "standard and FIFO, may cause at a time: Lambda would throttle messages that it has received. Raise it to 4 or "
            "more, or lower maximum_concurrency of its queues. [P3B-FUNCTION-CONCURRENCY]"
        ),
    ),
    "a cache of no size": (
        [("size_gb: 0.5", "size_gb: 0.7")],
        "tiers.starter.api.cache.size_gb: 0.7 GB is not a size that the cache comes in. Use one of 0.5, 1.6. [P3B-VALUE-CHOICE]",
    ),
    "a cached operation that is not there": (
        [("seconds: {list_tickets: 60}", "seconds: {list_ticket: 60}")],
        (
            'tiers.starter.api.cache.seconds.list_ticket: there is no operation "list_ticket" in service.routes. Did you mean '
            "`list_tickets`? [P3B-OPERATION-UNKNOWN]"
        ),
    ),
    "no thresholds of queues": (
        [
            (
                text()[text().index("    queues:\n      oldest") : text().index("    api:\n      client_error")],
                "    queues: null\n",
            )
        ],
        "objectives.thresholds.queues: `queues` is missing, and there are queues. Add `queues:` here. [P3B-KEY-MISSING]",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_message(name: str) -> None:
    edits, message = BROKEN[name]
    with pytest.raises(Phase3bError) as caught:
        parse(changed(*edits), "x.yaml")
    assert message in [str(problem).partition(" ")[2] for problem in caught.value.problems]


def test_a_mistake_is_said_once_although_other_tiers_inherit_it() -> None:
    with pytest.raises(Phase3bError) as caught:
        parse(changed(("size_gb: 0.5", "size_gb: 0.7")), "x.yaml")
    assert len(caught.value.problems) == 1


def test_what_a_tier_and_a_route_settle() -> None:
    deployment = resolve(parse(text(), "x.yaml"), "prod")
    assert deployment.api is not None
    listing, creating, getting = deployment.api.routes
    # The tier's seconds instead of the route's 30; POST is not cached.
    assert (listing.cache_seconds, creating.cache_seconds, getting.cache_seconds) == (60, 0, 0)
    # The target of objectives.operations; the percentile of all endpoints for those without one.
    assert (creating.p95_target_ms, getting.p95_target_ms) == (500, 500)
    assert (listing.throttle.rate_per_second, listing.throttle.burst) == (1000, 2000)
    assert {function.name: function.consumes for function in deployment.functions} == {
        "tickets_api": (),
        "delivery": ("deliveries",),
        "authorizer": (),
    }


def test_without_a_cache_nothing_is_cached() -> None:
    deployment = resolve(
        parse(changed(("      cache: {size_gb: 0.5, seconds: {list_tickets: 60}}\n", "")), "x"), "prod"
    )
    assert deployment.api is not None
    assert [route.cache_seconds for route in deployment.api.routes] == [0, 0, 0]


def test_the_way_from_a_schedule_to_a_valid_file_is_no_circle(root: Path) -> None:
    """In a service without a queue: what the message says is done, and the file is valid; half of it is not taken back."""
    api, uses = "  api: {title", "      uses: [token_key]\n"
    text = (root / "examples/minimal/capacity.yaml").read_text("utf-8")
    text = text.replace(uses, f"{uses}      schedules: {{nightly: {{expression: rate(1 day), task: nightly}}}}\n", 1)
    (first,) = reading_of(text, "c.yaml").problems
    queue = "failed_events: {description: What failed permanently, retention_days: 14}"
    assert first.fix == f"Add {queue} to service.queues, and service.failed_events: failed_events"
    (half,) = reading_of(text.replace(api, f"  failed_events: failed_events\n{api}", 1), "c.yaml").problems
    assert half.fix == "Add a queue of this name, or remove it here"
    whole = text.replace(api, f"  queues: {{{queue}}}\n  failed_events: failed_events\n{api}", 1)
    assert list(reading_of(whole, "c.yaml").problems) == []
