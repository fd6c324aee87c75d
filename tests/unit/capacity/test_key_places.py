"""A key that is right, and in the wrong mapping: the message says where it belongs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from phase3b.capacity.loader import reading_of
from phase3b.capacity.reference.file_form import FileForm
from phase3b.capacity.reference.json_schema import keys_at
from phase3b.capacity.reference.key_place import right_place
from phase3b.capacity.text.node import MapNode, Mark

PROD, TIER = "    account: production\n", "    description: First customers\n"
THRESHOLD = "{functions: {throttles_per_minute: {critical: 7}}}"


@pytest.mark.parametrize(
    ("at", "written", "says"),
    [
        (
            PROD,
            f"    objectives: {{thresholds: {THRESHOLD}}}\n",
            "`objectives` is not a valid key. Write it below `overrides`.",
        ),
        (
            PROD,
            f"    thresholds: {THRESHOLD}\n",
            "`thresholds` is not a valid key. Write it below `overrides.objectives`.",
        ),
        (PROD, "    quotas: {concurrent_executions: 9}\n", "It is a key of the whole file: write it at the top level."),
        (
            PROD,
            "    overrides: {log_retention_days: 7}\n",
            "not a valid key. It is a key of environments.prod: write it there.",
        ),
        (
            PROD,
            "    overrides: {objectives: {thresholds: {throttles_per_minute: {critical: 7}}}}\n",
            "Write it below `functions`, `cache` or `dax`.",
        ),
        (TIER, "    throttle: {burst: 5}\n", "`throttle` is not a valid key. Write it below `api`."),
        (TIER, "    rate_per_second: 5\n", "Write it below `api.throttle`."),
        (
            "notes: {billing_mode: PROVISIONED, ",
            "min: 5, ",
            "`min` is not a valid key. Write it below `read` or `write`.",
        ),
        ("version: 1\n", "tables: {}\n", "tables: `tables` is not a valid key. Write it below `service`."),
        # In no mapping around it or below it: what could be meant, as ever.
        (PROD, "    colour: red\n", "`colour` is not a valid key. Valid values: account_id, provider,"),
        (
            PROD,
            "    log_retention_dais: 7\n",
            "`log_retention_dais` is not a valid key. Did you mean `log_retention_days`?",
        ),
    ],
)
def test_where_a_key_belongs_is_said(at: str, written: str, says: str, root: Path) -> None:
    text = (root / "examples/minimal/capacity.yaml").read_text("utf-8")
    assert at in text
    told = [str(each) for each in reading_of(text.replace(at, at + written, 1), "c.yaml").problems]
    assert any(says in each for each in told), told
    assert all("P3B-KEY-UNKNOWN" in each for each in told)


def _mappings(path: tuple[str, ...], deep: int) -> Iterator[tuple[str, ...]]:
    yield path
    if deep:
        for key in keys_at(FileForm, path, MapNode(Mark(1, 1, 0, 0, ""), (), {})):
            yield from _mappings((*path, key), deep - 1)


@pytest.mark.parametrize("mapping", [("environments", "prod"), ("tiers", "small"), ("service",), ()], ids="-".join)
def test_what_is_told_is_true(mapping: tuple[str, ...]) -> None:
    """Of each key anywhere below: the place that is named has it, and no key of the mapping itself is asked for."""
    tree = MapNode(Mark(1, 1, 0, 0, ""), (), {})
    below = {key for each in _mappings(mapping, 2) for key in keys_at(FileForm, each, tree)}
    told = {key: right_place(key, mapping) for key in below - set(keys_at(FileForm, mapping, tree))}
    assert any(told.values())
    for key, says in told.items():
        if says is not None and says.startswith("Write it below"):
            for place in says.removeprefix("Write it below ").replace(" or ", ", ").split(", "):
                assert key in keys_at(FileForm, (*mapping, *place.strip("`").split(".")), tree)
