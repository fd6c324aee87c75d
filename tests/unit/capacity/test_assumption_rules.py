"""What must be true of the assumptions of a capacity file."""

from __future__ import annotations

from pathlib import Path

import pytest
from split_file import securebase

from phase3b.capacity.loader import parse
from phase3b.errors import Phase3bError


def problems(*edits: tuple[str, str]) -> list[str]:
    text = securebase()
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new, 1)
    with pytest.raises(Phase3bError) as caught:
        parse(text, "c.yaml")
    # The place is the file's matter; the path and what is said is the rule's.
    return [str(problem).split(" ", 1)[1] for problem in caught.value.problems]


def test_shares_make_a_whole() -> None:
    assert problems(("invocations_percent: 30, rest_percent: 100", "invocations_percent: 31, rest_percent: 100")) == [
        "service.assumptions.functions: invocations_percent of all functions make 101, not 100. Change some by 1 in all. [P3B-PERCENT-SUM]"
    ]
    assert problems(("database_percent: 24", "database_percent: 20")) == [
        "service.assumptions.tables: database_percent of all tables and indexes make 96, not 100. Change some by 4 in all. [P3B-PERCENT-SUM]"
    ]


def test_every_function_table_and_index_is_named_and_no_other() -> None:
    misspelt = ("      webhook_manager: {invocations_percent", "      webhook_manger: {invocations_percent")
    said = 'service.assumptions.functions.webhook_manger: the service has no function "webhook_manger". '
    assert problems(misspelt) == [f"{said}Did you mean `webhook_manager`? [P3B-ASSUMPTION-UNKNOWN]"]
    of = "service.assumptions.tables.notifications.indexes"
    assert sorted(problems(("          tenant_unread: {read_units", "          purple: {read_units"))) == [
        f'{of}.purple: the service has no index "purple". Valid values: tenant_unread. [P3B-ASSUMPTION-UNKNOWN]',
        f'{of}.tenant_unread: service.assumptions has no entry for the index "tenant_unread". Add `tenant_unread:` here. [P3B-ASSUMPTION-MISSING]',
    ]


def test_a_number_without_a_reason_is_none() -> None:
    found = problems(("response_kb: {value: 4, reason:", "response_kb: {value: -4, why:"))
    assert any(each.startswith("service.assumptions.response_kb.value: -4 is less than 0") for each in found)
    assert any("`why` is not a valid key" in each for each in found)


def test_a_file_may_assume_nothing() -> None:
    text = (Path(__file__).parents[2] / "golden/small.yaml").read_text("utf-8")
    assert parse(text, "small.yaml").service.assumptions is None
