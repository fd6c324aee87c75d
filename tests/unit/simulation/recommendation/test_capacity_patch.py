"""A recommendation as a patch: it means what was recommended, git takes it, and nothing else changes."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from simulated import FILE
from split_file import securebase

from phase3b.capacity.deployment import (
    Billing,
    OnDemand,
    Provisioned,
    Range,
    ScheduledScaling,
    TableDeployment,
    TargetTracking,
)
from phase3b.capacity.loader import parse
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.text.capacity_text import CapacityText
from phase3b.capacity.text.document import read_document
from phase3b.errors import Phase3bError
from phase3b.simulation.recommendation.capacity_patch import CapacityPatch, patch
from phase3b.simulation.recommendation.yaml_edit import Wanted, YamlEdit
from phase3b.simulation.subject import subject
from phase3b.units import Percent, Seconds, UnitsPerSecond

TEXT = securebase()


def provisioned(floor: int, ceiling: int, target: float = 70) -> Provisioned:
    between = Range(UnitsPerSecond(floor), UnitsPerSecond(ceiling))
    return Provisioned(between, between, TargetTracking(Percent(target), Seconds(30), Seconds(60)))


def on_demand(most: int | None) -> OnDemand:
    ceiling = None if most is None else UnitsPerSecond(most)
    return OnDemand(ceiling, ceiling)


def with_billing(capacity: Capacity, name: str, table: str, billing: Billing, of_indexes: Billing) -> TableDeployment:
    (found,) = (each for each in subject(capacity, name).tables if each.name == table)
    indexes = tuple(replace(index, billing=of_indexes) for index in found.indexes)
    return replace(found, billing=billing, indexes=indexes)


@cache
def parsed(text: str) -> Capacity:
    return parse(text, "capacity.yaml")


def patched(name: str, table: str, billing: Billing, of_indexes: Billing, text: str = TEXT) -> CapacityPatch:
    capacity = parsed(text)
    return patch(
        capacity,
        FILE,
        CapacityText("capacity.yaml", text),
        subject(capacity, name),
        [with_billing(capacity, name, table, billing, of_indexes)],
    )


NAMES = ("dev", "staging", "prod", "starter", "growth", "business", "scale", "global", "enterprise")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("table", "billing", "of_indexes"),
    [
        ("support_tickets", provisioned(9, 99, 60), provisioned(3, 99, 60)),
        ("support_tickets", on_demand(123), on_demand(77)),
        ("webhooks", provisioned(2, 7, 62.5), provisioned(2, 7, 62.5)),
        ("webhooks", on_demand(None), on_demand(None)),
    ],
)
def test_a_patch_means_what_was_recommended_and_git_takes_it(
    name: str, table: str, billing: Billing, of_indexes: Billing, tmp_path: Path
) -> None:
    found = patched(name, table, billing, of_indexes)
    before, after = parsed(TEXT), parsed(found.text)
    (changed,) = (each for each in subject(after, name).tables if each.name == table)
    assert changed.billing == billing
    assert all(index.billing == of_indexes for index in changed.indexes)
    # Every other tier, and every table but this one, is what it was.
    for other in before.tiers:
        if other != name:
            assert subject(after, other).tables == subject(before, other).tables
    for old, new in zip(subject(before, name).tables, subject(after, name).tables, strict=True):
        assert old == new or new.name == table
    (tmp_path / "capacity.yaml").write_text(TEXT, "utf-8")
    if found.diff:
        done = subprocess.run(
            ["git", "apply", "-"], cwd=tmp_path, input=found.diff, text=True, check=False, capture_output=True
        )
        assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "capacity.yaml").read_text("utf-8") == found.text


def test_what_is_the_same_is_no_patch() -> None:
    found = patched("starter", "ticket_comments", provisioned(10, 50), provisioned(10, 50))
    assert (found.diff, found.text) == ("", TEXT)


def test_only_what_differs_is_written() -> None:
    found = patched("growth", "ticket_comments", provisioned(20, 120), provisioned(20, 120))
    assert [line for line in found.diff.splitlines() if line[0] in "+-"][2:] == [
        "-      ticket_comments: {read: {min: 20, max: 100}, write: {min: 20, max: 100}}",
        "+      ticket_comments: {read: {min: 20, max: 120}, write: {min: 20, max: 120}}",
    ]
    assert found.others == ("staging",)


def test_an_environment_without_overrides_gets_some() -> None:
    found = patched("prod", "ticket_comments", on_demand(None), on_demand(None))
    assert [line for line in found.diff.splitlines() if line[0] in "+-"][2:] == [
        "+    overrides:",
        "+      tables:",
        "+        ticket_comments: {billing_mode: PAY_PER_REQUEST}",
    ]
    assert found.others == ()


def test_a_file_without_a_last_newline_and_one_of_windows() -> None:
    for text in (TEXT.rstrip("\n"), TEXT.replace("\n", "\r\n")):
        found = patched("prod", "ticket_comments", on_demand(None), on_demand(None), text)
        assert found.text.count("\r\n") in (0, found.text.count("\n"))
        assert parsed(found.text).tiers


def test_what_would_break_a_rule_is_said_in_its_words() -> None:
    # staging overrides the minimum of notifications, and on-demand has none.
    with pytest.raises(Phase3bError, match="50 is a minimum, and an on-demand table has none"):
        patched("growth", "notifications", on_demand(None), on_demand(None))


@pytest.mark.parametrize(
    ("before", "wanted", "after"),
    [
        ("a: {b: 1}\n", {"a": {"c": 2}}, "a: {b: 1, c: 2}\n"),
        ("a: {b: 1, }\n", {"a": {"c": 2}}, "a: {b: 1, c: 2 }\n"),
        ("a: {}\n", {"a": {"c": 2}}, "a: {c: 2}\n"),
        ("a:\n", {"a": {"c": 2}}, "a: {c: 2}\n"),
        ("a:\n  b: 1 # why\n# of d\nd: 2\n", {"a": {"c": 2}}, "a:\n  b: 1 # why\n  c: 2\n# of d\nd: 2\n"),
        ("a:\n  b: 1 # why\n", {"a": {"b": None}}, "a:\n  b: null # why\n"),
        (
            "a:\n  b:\n    c: 1\n  d: 2",
            {"a": {"b": {"e": {"f": True}}}},
            "a:\n  b:\n    c: 1\n    e:\n      f: true\n  d: 2",
        ),
        ("a:\n  b:\n    - x\n    - y\nc: 1\n", {"d": 2}, "a:\n  b:\n    - x\n    - y\nc: 1\nd: 2\n"),
    ],
)
def test_edits_keep_comments_and_style(before: str, wanted: dict[str, Wanted], after: str) -> None:
    root, _ = read_document(before, "x.yaml")
    edit = YamlEdit(before, "none")
    edit.change(root, wanted)
    assert edit.done() == after


def test_an_alias_is_not_written_over() -> None:
    text = "a: &x {b: 1}\nc: *x\n"
    root, _ = read_document(text, "x.yaml")
    with pytest.raises(Phase3bError, match="an alias is at c"):
        YamlEdit(text, "none").change(root, {"c": {"b": 2}})


BUSINESS = "      ticket_comments: {read: {min: 30, max: 150}, write: {min: 30, max: 150}}\n"
NIGHTS = """      ticket_comments:
        read: {min: 30, max: 150}
        write: {min: 30, max: 150}
        auto_scaling:
          schedules:
            night: {expression: "cron(0 20 * * ? *)", read: {min: 10}, write: {min: 5}}
            day: {expression: "cron(0 7 * * ? *)", read: {}, write: {}}
"""


@pytest.mark.parametrize("name", ["business", "prod", "scale"])
@pytest.mark.parametrize("billing", [provisioned(9, 99), on_demand(None)])
def test_schedules_that_were_not_recommended_are_removed(name: str, billing: Billing) -> None:
    """Without that the table would keep them, and not have the capacity that was priced; patch reads its text again."""
    text = TEXT.replace(BUSINESS, NIGHTS)
    assert text != TEXT
    found = patched(name, "ticket_comments", billing, billing, text)
    assert [
        line for line in found.diff.splitlines() if line.startswith("+") and "night" in line and "null" in line
    ] or (name == "business" and isinstance(billing, OnDemand))
    (table,) = (each for each in subject(parsed(found.text), name).tables if each.name == "ticket_comments")
    assert table.billing == billing
    # Tiers that extend it keep theirs: patch has compared them.
    (heir,) = (each for each in subject(parsed(found.text), "global").tables if each.name == "ticket_comments")
    assert isinstance(heir.billing, Provisioned)
    assert [each.name for each in heir.billing.schedules] == ["night", "day"]


def test_schedules_with_several_days_and_indexes_are_written_whole() -> None:
    """A comma in an expression, a time zone, and an index that is lowered further than its table."""
    own = provisioned(9, 99)
    between = Range(UnitsPerSecond(9), UnitsPerSecond(90))
    night = ScheduledScaling("night", "cron(0 20 ? * MON,FRI *)", "Europe/Berlin", between, None)
    lower = replace(night, read=Range(UnitsPerSecond(1), UnitsPerSecond(90)))
    of_index = replace(own, schedules=(lower,))
    found = patched("prod", "support_tickets", replace(own, schedules=(night,)), of_index)
    assert (
        'schedules: {night: {expression: "cron(0 20 ? * MON,FRI *)", timezone: Europe/Berlin, read: {max: 90}, '
        "indexes: {tenant_status: {read: {min: 1, max: 90}}, tenant_priority: {read: {min: 1, max: 90}}}}}"
        in found.diff
    )
