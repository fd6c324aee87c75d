"""Metrics in CloudWatch's embedded metric format: a log line that CloudWatch counts, and no call that anybody waits for.

Source: "Specification: Embedded metric format" in the Amazon CloudWatch User Guide.
"""

from __future__ import annotations

import json
import os
import sys
import time

NAMESPACE = "Phase3b"


def emit(**counts: int) -> None:
    """Counts something, such as TicketsCreated=1. Zeros are not worth a line."""
    found = {name: count for name, count in counts.items() if count}
    if found:
        _write(found, {})


def cold_start(function: str) -> None:
    """Counts the start of an execution environment. To be called once, where a handler is imported."""
    _write({"ColdStarts": 1}, {"Function": function})


def _write(counts: dict[str, int], further: dict[str, str]) -> None:
    dimensions = {"Service": os.environ.get("SERVICE", ""), "Environment": os.environ.get("ENVIRONMENT", ""), **further}
    line = {
        "_aws": {
            "Timestamp": int(time.time() * 1000),
            "CloudWatchMetrics": [
                {
                    "Namespace": NAMESPACE,
                    "Dimensions": [list(dimensions)],
                    "Metrics": [{"Name": name, "Unit": "Count"} for name in counts],
                }
            ],
        },
        **dimensions,
        **counts,
    }
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()
