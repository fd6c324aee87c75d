"""What the graphs of quotas, faults and events draw, beside those of tests/unit/plan/test_dashboard_graphs.py. Worked out by hand."""

from __future__ import annotations

from cache_graphs import CACHE_GRAPHS

PER_SHARE = "IF(FILL(whole0_1, 0) > 0, 100 * FILL(part_1, 0) / (FILL(whole0_1, 0)), 0)"
OF_TWO = (
    "IF(FILL(whole0_0, 0) + FILL(whole1_0, 0) > 0, 100 * FILL(part_0, 0) / (FILL(whole0_0, 0) + FILL(whole1_0, 0)), 0)"
)

# title: unit, lines (metric or expression, statistic, label, period, shown), warning and critical.
MORE_GRAPHS: dict[str, tuple[str, list[tuple[str, str, str, int, bool]], tuple[float, ...]]] = {
    "From us-east-1 to us-west-2": (
        "Milliseconds on average",
        [
            ("ReplicationLatency", "Average", table, 60, True)
            for table in (
                "support_tickets",
                "ticket_comments",
                "cost_forecasts",
                "webhooks",
                "notifications",
                "idempotency_keys",
            )
        ],
        (10_000, 60_000),
    ),
    "Endpoints: packets dropped": (
        "Packets",
        [("PacketsDropped", "Sum", service, 300, True) for service in ("secretsmanager", "ce")],
        (10, 1000),
    ),
    **CACHE_GRAPHS,
    "REST API requests blocked by the firewall": (
        "Percent of requests",
        [
            ("BlockedRequests", "Sum", "part_0", 300, False),
            ("BlockedRequests", "Sum", "whole0_0", 300, False),
            ("AllowedRequests", "Sum", "whole1_0", 300, False),
            (OF_TWO, "", "blocked", 0, True),
        ],
        (10, 50),
    ),
    "Firewall requests": (
        "Count",
        [("AllowedRequests", "Sum", "allowed", 300, True), ("BlockedRequests", "Sum", "blocked", 300, True)],
        (),
    ),
    "Concurrency": (
        "Percent of the reserved",
        [
            ("ConcurrentExecutions", "Maximum", "part_0", 60, False),
            ("100 * part_0 / 200", "", "percent of the reserved", 0, True),
            ("ProvisionedConcurrencySpilloverInvocations", "Sum", "part_1", 300, False),
            ("Invocations", "Sum", "whole0_1", 300, False),
            (PER_SHARE, "", "spill-over", 0, True),
        ],
        (80, 95),
    ),
    "Scheduled events": (
        "Dropped",
        [("AsyncEventsDropped", "Sum", "dropped", 300, True), ("AsyncEventAge", "Maximum", "age", 300, True)],
        (0, 0),
    ),
    # Of the first function that has any: a stream calls it, and no schedule.
    "Failures that were not kept": (
        "Events and batches",
        [("DestinationDeliveryFailures", "Sum", "failed batches of streams", 300, True)],
        (0, 0),
    ),
    "WebSocket integration errors": (
        "Percent of messages",
        [
            ("IntegrationError", "Sum", "part_0", 300, False),
            ("MessageCount", "Sum", "whole0_0", 300, False),
            ("ConnectCount", "Sum", "whole1_0", 300, False),
            (OF_TWO, "", "4xx and 5xx of the function", 0, True),
        ],
        (1, 5),
    ),
    "Provisioned capacity of the account": (
        "Percent of the quota",
        [
            (f"AccountProvisioned{side}CapacityUtilization", "Maximum", f"{side.lower()}s", 300, True)
            for side in ("Read", "Write")
        ],
        (80, 90),
    ),
    "Largest table or index of the account": (
        "Percent of the quota",
        [
            (f"MaxProvisionedTable{side}CapacityUtilization", "Maximum", f"{side.lower()}s", 300, True)
            for side in ("Read", "Write")
        ],
        (80, 90),
    ),
    "Lambda executions of the account": (
        "Percent of the quota",
        [
            ("ConcurrentExecutions", "Maximum", "part_0", 60, False),
            ("100 * part_0 / 1000", "", "executions at a time", 0, True),
        ],
        (80, 90),
    ),
    # Reserved are 200 + 100 + 50 + 200 + 25 + 25 = 600.
    "Unreserved executions of the account": (
        "Percent of what is not reserved",
        [
            ("ClaimedAccountConcurrency", "Maximum", "part_0", 60, False),
            ("100 * (part_0 - 600) / (1000 - 600)", "", "taken", 0, True),
        ],
        (70, 90),
    ),
    "Alerts": ("Not delivered", [("NumberOfNotificationsFailed", "Sum", "not delivered", 300, True)], (0, 0)),
    "Throttled by a hot partition": (
        "Events per minute",
        [
            (f"{side}KeyRangeThroughputThrottleEvents", "Sum", f"{owner} {side.lower()}s", 60, True)
            for side in ("Read", "Write")
            for owner in ("table", "tenant-status-index", "tenant-priority-index")
        ],
        (1, 10),
    ),
    "Throttled by capacity, ceiling or account": (
        "Events per minute",
        [
            (f"{side}ProvisionedThroughputThrottleEvents", "Sum", f"{owner} {side.lower()}s", 60, True)
            for side in ("Read", "Write")
            for owner in ("table", "tenant-status-index", "tenant-priority-index")
        ],
        (),
    ),
    "System errors": (
        "Calls per minute",
        [("SystemErrors", "Sum", each, 60, True) for each in ("GetItem", "UpdateItem", "Query", "TransactWriteItems")],
        (1, 10),
    ),
}
