"""What must be true of the assumptions of a capacity file."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from split_file import securebase

from phase3b.capacity.loader import parse
from phase3b.capacity.model.assumptions import Assumptions
from phase3b.errors import Phase3bError
from phase3b.simulation.traces.traffic import pattern_of_tier


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
    assert problems(("database_percent: 23", "database_percent: 19")) == [
        "service.assumptions.tables: database_percent of all tables and indexes make 96, not 100. Change some by 4 in all. [P3B-PERCENT-SUM]"
    ]


def test_only_what_the_service_has_is_named() -> None:
    misspelt = ("      webhook_manager: {invocations_percent", "      webhook_manger: {invocations_percent")
    said = 'service.assumptions.functions.webhook_manger: the service has no function "webhook_manger". '
    assert problems(misspelt) == [f"{said}Did you mean `webhook_manager`? [P3B-ASSUMPTION-UNKNOWN]"]
    of = "service.assumptions.tables.notifications.indexes"
    assert problems(("          tenant_unread: {read_units", "          purple: {read_units")) == [
        f'{of}.purple: the service has no index "purple". Valid values: tenant_unread. [P3B-ASSUMPTION-UNKNOWN]',
    ]


def without(*starts: str) -> str:
    """The file without what is assumed of these: each a line of its indentation, to the next one."""
    text = securebase()
    for start in starts:
        at = text.index(start)
        indent = len(start) - len(start.lstrip())
        end = re.compile(rf"^ {{0,{indent}}}\S", re.MULTILINE).search(text, at + len(start))
        assert end is not None
        text = text[:at] + text[end.start() :]
    return text


def test_what_is_not_assumed_is_no_error_and_the_rest_makes_no_more_than_a_whole() -> None:
    line = next(
        each for each in securebase().splitlines() if each.strip().startswith("authorizer: {invocations_percent")
    )
    text = without(f"{line}\n")
    assumed = parse(text, "c.yaml").service.assumptions
    assert assumed is not None
    assert "authorizer" not in assumed.functions
    with pytest.raises(Phase3bError, match=r"make 130, not 100"):
        parse(
            text.replace("invocations_percent: 30, rest_percent: 100", "invocations_percent: 80, rest_percent: 100"),
            "c.yaml",
        )


def test_nothing_but_defaults() -> None:
    assumed = Assumptions()
    assert (assumed.functions, assumed.tables, assumed.websocket) == ({}, {}, None)
    assert (assumed.requests_per_message.value, assumed.requests_per_message.reason) == (3, "Send, receive, delete")


def test_a_pattern_of_nothing_is_refused() -> None:
    capacity = parse(securebase(), "c.yaml")
    without_any = replace(capacity, service=capacity.service.model_copy(update={"assumptions": None}))
    with pytest.raises(Phase3bError) as caught:
        pattern_of_tier(without_any, capacity.tiers["starter"], "weekly")
    assert str(caught.value).startswith("c.yaml has no assumptions of what an invocation reads and writes. ")


def test_a_number_without_a_reason_is_none() -> None:
    found = problems(("response_kb: {value: 4, reason:", "response_kb: {value: -4, why:"))
    assert any(each.startswith("service.assumptions.response_kb.value: -4 is less than 0") for each in found)
    assert any("`why` is not a valid key" in each for each in found)


def test_a_file_may_assume_nothing() -> None:
    text = (Path(__file__).parents[2] / "golden/small.yaml").read_text("utf-8")
    assert parse(text, "small.yaml").service.assumptions is None


def test_routes_tables_and_indexes_of_what_a_request_consumes_are_those_of_the_service() -> None:
    at = "service.assumptions.routes"
    of = 'the service has no route "GET /webhoks". '
    misspelt = (
        "      GET /webhooks:\n        tables:\n          webhooks:",
        "      GET /webhoks:\n        tables:\n          webhook:",
    )
    assert problems(misspelt) == [
        f"{at}.GET /webhoks: {of}Did you mean `GET /webhooks`? [P3B-ASSUMPTION-UNKNOWN]",
        f'{at}.GET /webhoks.tables.webhook: the service has no table "webhook". Did you mean `webhooks`? [P3B-ASSUMPTION-UNKNOWN]',
    ]
    (found,) = problems(("indexes: {tenant_priority: {write_units", "indexes: {tenant_prio: {write_units"))
    assert 'the service has no index "tenant_prio". Did you mean `tenant_priority`?' in found


def test_what_was_measured_is_a_number_beside_it() -> None:
    authorizer = "authorizer: {invocations_percent: 20, "
    measured = "measured: {source: A run, date: 2026-11-29, keys: [duration]}, "
    (found,) = problems((authorizer, f"{authorizer}{measured}"))
    assert 'service.assumptions.functions.authorizer.measured.keys[0]: there is no number "duration" beside it' in found
    assert "Did you mean `duration_ms`?" in found
    (day,) = problems(
        (authorizer, f"{authorizer}{measured.replace('2026-11-29', 'today').replace('duration]', 'duration_ms]')}")
    )
    assert "service.assumptions.functions.authorizer.measured.date" in day
