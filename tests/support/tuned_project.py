"""A small project whose batches can be tuned: one function writes batches, another is called by the stream of their table.

What a call takes is written in its file, so that times are the same on any machine.
"""

from __future__ import annotations

import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = """{
  "batch_items": {"type": "integer", "minimum": 1, "maximum": 100, "default": 25},
  "batch_first_pause_ms": {"type": "number", "minimum": 1, "maximum": 5000, "default": 50}
}
"""
HANDLER = '''"""Takes its time for each record."""

from __future__ import annotations

import time
from typing import Any


def handle(event: dict[str, Any], _: object) -> dict[str, Any]:
    """Sleeps."""
    time.sleep({seconds} * len(event["Records"]))
    return {{"batchItemFailures": []}}
'''
DIGEST = """
    digest:
      description: Reads the stream of notes
      streams: {notes: {batch_size: %d, batching_window_seconds: 0, maximum_retry_attempts: 2, maximum_record_age_seconds: 3600, parallelization_factor: 2}}"""
QUEUES = """
  queues:
    failed_events: {description: Events that failed permanently, retention_days: 14}
  failed_events: failed_events
  assumptions:
    functions:
      notes: {invocations_percent: 60, rest_percent: 100, duration_ms: 20, reason: A guess}
      digest: {invocations_percent: 30, rest_percent: 0, duration_ms: 50, reason: A guess}
      authorizer: {invocations_percent: 10, rest_percent: 0, duration_ms: 5, reason: A guess}
    tables:
      notes: {read_units_per_invocation: 1, write_units_per_invocation: 1, database_percent: 90, reason: A guess, indexes: {tenant_topic: {read_units_per_invocation: 1, write_units_per_invocation: 1, database_percent: 5, reason: A guess}}}
      topics: {read_units_per_invocation: 0, write_units_per_invocation: 1, database_percent: 5, reason: A guess}"""
TUNING = """
tuning:
  batches:
    sizes: [1, 5, 25, 50]
    parallel: [1, 2]
    windows_seconds: [0, 1]
    first_pauses_ms: [25, 50]
    items: 100
    items_of_a_put: 50
    item_bytes: 1000
    throttled_seconds: 2
    call_time: {call_ms: 5, item_ms: 0.2}
    repeats: 1
"""


def tuned_project(folder: Path, *, batch_items: int = 5, records: int = 25, seconds: float = 0.01) -> Path:
    """Its capacity file. `seconds` is what the stream's function takes for a record, of the two that it has."""
    shutil.copytree(ROOT / "examples/minimal", folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("shared", "authorizer"):
        shutil.copytree(
            ROOT / "lambda_src" / name, folder / "lambda_src" / name, ignore=shutil.ignore_patterns("__pycache__")
        )
    (folder / "lambda_src/notes/settings.json").write_text(SETTINGS, "utf-8")
    handler = folder / "lambda_src/notes/handler.py"
    text = handler.read_text("utf-8")
    text = text.replace("from shared import api", "from shared import batch_writer, transaction, api")
    handler.write_text(
        text.replace(
            'metrics.cold_start("notes")', 'metrics.cold_start("notes")\nWRITERS = (batch_writer, transaction)'
        ),
        "utf-8",
    )
    (folder / "lambda_src/digest").mkdir()
    (folder / "lambda_src/digest/__init__.py").write_text('"""Digest."""\n', "utf-8")
    (folder / "lambda_src/digest/handler.py").write_text(HANDLER.format(seconds=seconds), "utf-8")
    file = folder / "capacity.yaml"
    text = file.read_text("utf-8")
    for before, after in (
        (
            "operations: [PutItem, Query] # each",
            "stream: NEW_IMAGE\n      operations: [PutItem, Query, BatchWriteItem] # each",
        ),
        (
            "tables: {notes: [PutItem, Query], topics: [UpdateItem]}, indexes: {notes: [tenant_topic]}}",
            (
                "tables: {notes: [PutItem, Query, BatchWriteItem], topics: [UpdateItem]}, indexes: {notes: [tenant_topic]}, "
                f"settings: {{batch_items: {batch_items}}}}}{DIGEST % records}"
            ),
        ),
        ("\n  api: {title: Notes", f"{QUEUES}\n  api: {{title: Notes"),
        (
            "authorizer: {memory_mb: 256, timeout_seconds: 5, reserved_concurrency: 25}",
            (
                "authorizer: {memory_mb: 256, timeout_seconds: 5, reserved_concurrency: 25}\n"
                "      digest: {memory_mb: 256, timeout_seconds: 2, reserved_concurrency: 10}"
            ),
        ),
    ):
        assert text.count(before) == 1, before
        text = text.replace(before, after)
    file.write_text(text + TUNING, "utf-8")
    return file
