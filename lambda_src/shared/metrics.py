"""Metrics in CloudWatch's embedded metric format: a log line that CloudWatch counts, and no call that anybody waits for.

Source: "Specification: Embedded metric format" in the Amazon CloudWatch User Guide.
"""

from __future__ import annotations

import importlib
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
    """Counts the start of an execution environment. To be called once, where a handler is imported.

    With SnapStart that import is of the version, and each restore of its snapshot is a start: "Lambda SnapStart runtime hooks for
    Python" in the Lambda Developer Guide. The hooks are a part of the managed runtime, and in no package.
    """
    count, of = {"ColdStarts": 1}, {"Function": function}
    if os.environ.get("AWS_LAMBDA_INITIALIZATION_TYPE") == "snap-start":
        importlib.import_module("snapshot_restore_py").register_after_restore(_write, count, of)
    else:
        _write(count, of)


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
