"""What the graphs of the cache draw, beside those of tests/unit/plan/test_dashboard_graphs.py. Worked out by hand."""

from __future__ import annotations

NODES = ("securebase-prod-phase3b-cache-001", "securebase-prod-phase3b-cache-002")
KEPT = "IF(FILL(whole0_0, 0) + FILL(whole1_0, 0) > 0, 100 * FILL(part_0, 0) / (FILL(whole0_0, 0) + FILL(whole1_0, 0)), 100)"
AWAY = (
    "IF(FILL(whole0_0, 0) + FILL(whole1_0, 0) + FILL(whole2_0, 0) > 0, "
    "100 * FILL(part_0, 0) / (FILL(whole0_0, 0) + FILL(whole1_0, 0) + FILL(whole2_0, 0)), 0)"
)


def of_nodes(metric: str, statistic: str, period: int, of: str = "") -> list[tuple[str, str, str, int, bool]]:
    return [(metric, statistic, f"{node}{of}", period, True) for node in NODES]


# title: unit, lines (metric or expression, statistic, label, period, shown), warning and critical.
CACHE_GRAPHS: dict[str, tuple[str, list[tuple[str, str, str, int, bool]], tuple[float, ...]]] = {
    "Answers that had been kept": (
        "Percent",
        [
            ("CacheHits", "Sum", "part_0", 300, False),
            ("CacheHits", "Sum", "whole0_0", 300, False),
            ("CacheMisses", "Sum", "whole1_0", 300, False),
            (KEPT, "", "kept", 0, True),
        ],
        (50, 30),
    ),
    "Answers that may be kept": (
        "Count",
        [("CacheHits", "Sum", "kept", 300, True), ("CacheMisses", "Sum", "not kept", 300, True)],
        (),
    ),
    "Cache away": (
        "Percent of answers that may be kept",
        [
            ("CacheUnavailable", "Sum", "part_0", 300, False),
            ("CacheHits", "Sum", "whole0_0", 300, False),
            ("CacheMisses", "Sum", "whole1_0", 300, False),
            ("CacheUnavailable", "Sum", "whole2_0", 300, False),
            (AWAY, "", "asked of tables", 0, True),
        ],
        (1, 10),
    ),
    "Writes that the cache was not told of": (
        "Count",
        [("CacheInvalidationsLost", "Sum", "writes", 300, True)],
        (0, 5),
    ),
    "Cache nodes: processor": (
        "Percent of the core of Valkey's thread",
        [
            *of_nodes("EngineCPUUtilization", "Average", 60),
            *of_nodes("CPUCreditBalance", "Minimum", 300, " credits"),
        ],
        (70, 90),
    ),
    "Cache nodes: memory": (
        "Percent of what is for data",
        [
            *of_nodes("DatabaseMemoryUsagePercentage", "Maximum", 300),
            *of_nodes("SwapUsage", "Maximum", 300, " swap"),
        ],
        (75, 90),
    ),
    "Cache nodes: evictions": (
        "Answers a minute",
        [
            *of_nodes("Evictions", "Sum", 60),
            *of_nodes("CacheHits", "Sum", 60, " found"),
            *of_nodes("CacheMisses", "Sum", 60, " missing"),
        ],
        (1, 10),
    ),
    "Cache nodes: replication and connections": (
        "Seconds behind the primary",
        [
            *of_nodes("ReplicationLag", "Maximum", 60),
            *of_nodes("CurrConnections", "Maximum", 300, " connections"),
        ],
        (10, 60),
    ),
}
