"""The runbook as it is written: one entry for each kind of alarm, whole, and in a form that is checked."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
import yaml
from runbook_made import filled, place, prod, serverless, tiers, unlike

from phase3b.naming import names_of
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.alerts.incidents import PARTS
from phase3b.plan.cloudwatch.alarm import AlarmKind
from phase3b.runbook.catalogue import ENTRIES, Catalogue, anchor, catalogue, read_catalogue
from phase3b.runbook.conditions import Condition, conditions_of
from phase3b.runbook.subject import watched

EVERY: Catalogue = catalogue()
ENTRY = """
kinds: [{kind}]
title: Something
means: It happens.
customers: They notice.
causes: [{{cause: This, shown: That}}]
look: [{{says: Look, run: "phase3b check {{environment}}"}}]
now: []
permanently: []
over: It is over.
"""


def test_every_kind_of_alarm_has_exactly_one_entry() -> None:
    kinds = set(get_args(AlarmKind))
    assert len(kinds) > 40
    assert set(EVERY.entries) == kinds == set(PARTS)
    assert {each.kind for each in EVERY.entries.values()} == kinds
    written = [
        kind
        for file in ENTRIES.glob("*.yaml")
        for each in yaml.safe_load(file.read_text("utf-8"))["entries"]
        for kind in each["kinds"]
    ]
    assert sorted(written) == sorted(kinds)


@pytest.mark.parametrize("kind", EVERY.entries)
def test_an_entry_is_whole(kind: AlarmKind) -> None:
    entry = EVERY.entries[kind]
    assert len(entry.causes) > 1
    assert len(entry.look) > 1
    assert entry.now
    assert entry.permanently
    for text in (entry.means, entry.customers, entry.over):
        assert re.fullmatch(r"[A-Z].*[.]", text), text
        assert "\n" not in text
    for cause in entry.causes:
        assert not cause.cause.endswith(".")
        assert not cause.shown.endswith(".")
        assert "{" not in cause.cause + cause.shown
    steps = (*entry.look, *entry.now, *entry.permanently)
    assert len({each.says for each in steps}) == len(steps)
    for step in steps:
        assert not step.says.endswith((".", ":"))
        assert step.run


def test_a_place_of_the_page_is_a_kind() -> None:
    assert anchor("read_throttles") == "docs/runbook.md#read_throttles"
    assert anchor("no_such_kind") is None


def written(folder: Path, *entries: str) -> Path:
    for number, entry in enumerate(entries):
        lines = entry.strip().splitlines()
        text = "\n".join(["subject: Some", "entries:", f"  - {lines[0]}", *(f"    {line}" for line in lines[1:])])
        (folder / f"{number}.yaml").write_text(text, "utf-8")
    return folder


def test_a_file_is_read_strictly(tmp_path: Path) -> None:
    good = ENTRY.format(kind="memory")
    assert read_catalogue(written(tmp_path, good)).entries["memory"].over == "It is over."
    with pytest.raises(TypeError, match="cuase"):
        read_catalogue(written(tmp_path, good.replace("cause:", "cuase:")))
    with pytest.raises(TypeError, match="severity"):
        read_catalogue(written(tmp_path, good + "severity: 1\n"))
    with pytest.raises(TypeError, match="runs"):
        read_catalogue(written(tmp_path, good.replace("run:", "runs:")))
    with pytest.raises(TypeError, match="over"):
        read_catalogue(written(tmp_path, good.replace("over:", "end:")))
    with pytest.raises(ValueError, match="memory has an entry already"):
        read_catalogue(written(tmp_path, good, good))


def test_every_condition_is_used_and_true_of_some_alarms_and_not_of_others() -> None:
    conditions = set(get_args(Condition))
    steps = [step for each in EVERY.entries.values() for step in (*each.look, *each.now, *each.permanently)]
    assert {name for step in steps for name in step.when} == conditions
    seen: dict[str, set[bool]] = {name: set() for name in conditions}
    for deployment in (*tiers().values(), unlike(prod()), serverless()):
        for alarm in alarms(deployment, names_of(deployment)):
            true = conditions_of(watched(alarm, deployment), deployment, place())
            for name in conditions:
                seen[name].add(name in true)
    assert {name for name, both in seen.items() if len(both) < 2} == set()


def test_what_a_condition_says_is_true_of_the_subject() -> None:
    """Each worked out from the plan's own names."""
    for deployment, alarm, _ in filled():
        if deployment.project != prod().project or deployment.tier_name not in {"business", "enterprise"}:
            continue
        found = conditions_of(watched(alarm, deployment), deployment, place())
        names = {query.series.dimensions for query in watched(alarm, deployment).queries}
        dimensions = {name for each in names for name, _ in each}
        assert ("index" in found) == ("GlobalSecondaryIndexName" in dimensions), alarm.name
        assert ("table" in found) == ("TableName" in dimensions and "index" not in found), alarm.name
        assert ("consumed" in found or "kept" in found) == (alarm.subject.queue is not None), alarm.name
        assert ("larger_tier" in found) == (deployment.tier_name != "enterprise")
        assert ("kept" in found) == (alarm.subject.queue == "failed_events")


def test_more_is_reserved_only_where_the_account_has_it() -> None:
    """By hand: of 1,000 executions 100 are never reserved, and prod reserves 900."""
    alarm = next(each for each in alarms(prod(), names_of(prod())) if each.kind == "function_throttles")
    about = watched(alarm, prod())
    assert prod().allocated_concurrency == 900
    assert "quota_first" in conditions_of(about, prod(), place())
    assert about.function is not None
    reserved = about.function.capacity.reserved_concurrency
    assert reserved == 100
    # 25 % more are 25.
    for quota, name in ((1025, "reservable"), (1024, "quota_first")):
        quotas = prod().quotas.model_copy(update={"concurrent_executions": quota})
        found = conditions_of(about, replace(prod(), quotas=quotas), place())
        assert found & {"reservable", "quota_first"} == {name}
