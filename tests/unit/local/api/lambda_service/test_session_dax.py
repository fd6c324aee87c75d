"""A session has no DAX: functions that were told of one read the tables, and `local up` says so."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from local_made import NOTHING

from phase3b.local.api.lambda_service.process_variables import about_dax, variables_of
from phase3b.local.api.local_service import LocalFunction

TOLD = {"DAX_ENDPOINT": "daxs://securebase-prod-dax.embedded:9111", "DAX_READS": "list_comments"}


def function(name: str, **environment: str) -> LocalFunction:
    return LocalFunction(name, name, f"arn:{name}", Path(f"{name}.zip"), "handler.handle", 20, 512, 10, environment)


def test_who_was_told_of_one_reads_the_tables() -> None:
    session = replace(NOTHING, functions=(function("tickets", **TOLD), function("costs")))
    assert about_dax(session) == "no DAX: nothing here speaks its protocol, and tickets read the tables"
    tickets, costs = (variables_of(each, session, {}) for each in session.functions)
    assert tickets["DAX_ENDPOINT"] == ""
    assert "DAX_ENDPOINT" not in costs


def test_where_nobody_was_nothing_is_said() -> None:
    assert about_dax(replace(NOTHING, functions=(function("costs"),))) == ""
