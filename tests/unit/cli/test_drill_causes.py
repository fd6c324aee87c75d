"""What can't be caused in a session as it is: its time is another, it throttles, it runs no functions."""

from __future__ import annotations

from dataclasses import replace

import pytest
from drilled_alarms import of_prod, prod

from phase3b.cli.drill.drill_causes import here
from phase3b.drill.causes.cause import Cause, NotCaused
from phase3b.drill.causes.causes import causes
from phase3b.local.aws.claim import Session

UP = Session("prod", "http://127.0.0.1:9", 1, "", "", "http://127.0.0.1:9", throttling=False)


def found(name: str, session: Session) -> Cause | NotCaused:
    alarm = next(each.alarm for each in of_prod() if each.alarm.name == f"securebase-prod-{name}")
    return here(causes([alarm], prod())[0], session)


@pytest.mark.parametrize(
    ("name", "changed", "why"),
    [
        ("support-tickets-read-throttles-critical", {"speed": 60.0}, "passes 60 times as fast"),
        ("webhooks-read-ceiling-critical", {"throttling": True}, "throttles what is beyond"),
        ("authorizer-memory-critical", {"functions": ""}, "runs no functions"),
        ("api-client-errors-critical", {"functions": ""}, "runs no functions"),
        ("webhook-deliveries-age-critical", {"functions": ""}, "runs no functions"),
    ],
)
def test_what_a_session_can_not_do(name: str, changed: dict[str, object], why: str) -> None:
    assert isinstance(found(name, UP), Cause)
    not_here = found(name, replace(UP, **changed))  # type: ignore[arg-type]
    assert isinstance(not_here, NotCaused)
    assert why in not_here.why


def test_tables_need_no_functions() -> None:
    assert isinstance(found("support-tickets-read-throttles-critical", replace(UP, functions="")), Cause)


def test_what_has_no_cause_keeps_its_reason() -> None:
    assert found("account-concurrency-critical", UP) == found("account-concurrency-critical", replace(UP, speed=60.0))
