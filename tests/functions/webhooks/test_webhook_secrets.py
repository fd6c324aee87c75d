"""webhook_manager: a secret rotated, with the one before it valid for a while."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType
from typing import Any

import pytest
from deliveries_worked import TABLE, table_client
from service_event import body_of
from webhooks_asked import ONE, Ask, ask_of, create

ROTATE = ONE + "/secret/rotate"
HOUR = 3600


@pytest.fixture
def module(handler: Any) -> ModuleType:
    found: ModuleType = handler("webhook_manager")[0]
    return found


@pytest.fixture
def ask(module: ModuleType) -> Ask:
    return ask_of(module)


def stored(aws: dict[str, str], webhook_id: str) -> dict[str, Any]:
    items = sys.modules["shared.items"]
    key = items.to_item({"tenant_id": "acme", "record_id": f"webhook#{webhook_id}"})
    found: dict[str, Any] = items.from_item(table_client().get_item(TableName=aws[TABLE], Key=key)["Item"])
    return found


def at(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    monkeypatch.setattr(sys.modules["shared.clock"], "now", lambda: seconds)


def test_the_secret_before_is_valid_for_a_day(ask: Ask, aws: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    made = create(ask)
    path = {"webhook_id": made["webhook_id"]}
    at(monkeypatch, 1_769_074_200)
    answer = ask("POST", ROTATE, body={}, **path)
    found = body_of(answer)
    assert (answer["statusCode"], answer["headers"]["cache-control"]) == (200, "no-store")
    assert found == {
        "webhook_id": made["webhook_id"],
        "secret": found["secret"],
        "rotated_at": "2026-01-22T09:30:00.000Z",
        "previous_secret_until": "2026-01-23T09:30:00.000Z",
    }
    assert found["secret"] not in {made["secret"], ""}
    item = stored(aws, made["webhook_id"])
    assert (item["secret"], item["previous_secret"]) == (found["secret"], made["secret"])
    assert item["previous_secret_until"] == 1_769_074_200 + 24 * HOUR
    # No other answer shows either.
    for shown in (ask("GET", ONE, **path), ask("GET", "/webhooks"), ask("PATCH", ONE, body={"active": True}, **path)):
        assert "whsec_" not in shown["body"]


def test_a_third_secret_waits_for_the_first_to_end(
    ask: Ask, aws: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else it would end one that receivers still rely on."""
    made = create(ask)
    path = {"webhook_id": made["webhook_id"]}
    at(monkeypatch, 1_769_074_200)
    second = body_of(ask("POST", ROTATE, body={"overlap_hours": 2}, **path))["secret"]
    refused = ask("POST", ROTATE, body={}, **path)
    assert refused["statusCode"] == 409
    assert "2026-01-22T11:30:00.000Z" in refused["body"]
    assert stored(aws, made["webhook_id"])["secret"] == second
    at(monkeypatch, 1_769_074_200 + 2 * HOUR)
    assert ask("POST", ROTATE, body={}, **path)["statusCode"] == 200
    assert stored(aws, made["webhook_id"])["previous_secret"] == second


def test_a_secret_that_is_known_to_others_ends_at_once(ask: Ask, aws: dict[str, str]) -> None:
    made = create(ask)
    path = {"webhook_id": made["webhook_id"]}
    ask("POST", ROTATE, body={}, **path)
    found = body_of(ask("POST", ROTATE, body={"overlap_hours": 0}, **path))
    assert "previous_secret_until" not in found
    item = stored(aws, made["webhook_id"])
    assert item["secret"] == found["secret"]
    assert not {"previous_secret", "previous_secret_until"} & item.keys()


def test_no_overlap_is_longer_than_the_service_allows(
    ask: Ask, aws: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = create(ask)
    at(monkeypatch, 1_769_074_200)
    ask("POST", ROTATE, body={"overlap_hours": 720}, webhook_id=made["webhook_id"])
    assert stored(aws, made["webhook_id"])["previous_secret_until"] == 1_769_074_200 + 24 * HOUR


def test_a_rotation_whose_answer_was_lost_is_answered_again(ask: Ask, aws: dict[str, str]) -> None:
    made = create(ask)
    given: dict[str, Any] = {"body": {}, "headers": {"Idempotency-Key": "k"}, "webhook_id": made["webhook_id"]}
    first, again = ask("POST", ROTATE, **given), ask("POST", ROTATE, **given)
    assert body_of(first) == body_of(again)
    assert again["headers"]["idempotent-replayed"] == "true"
    assert stored(aws, made["webhook_id"])["previous_secret"] == made["secret"]
    ask("POST", ROTATE, body={"overlap_hours": 0}, webhook_id=made["webhook_id"])
    assert ask("POST", ROTATE, **given)["statusCode"] == 409


def test_of_two_rotations_at_the_same_time_one_is_made(ask: Ask, aws: dict[str, str]) -> None:
    made = create(ask)
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: ask("POST", ROTATE, body={}, webhook_id=made["webhook_id"]), range(4)))
    done = [body_of(each)["secret"] for each in answers if each["statusCode"] == 200]
    assert {each["statusCode"] for each in answers} <= {200, 409}
    assert len(done) == 1
    item = stored(aws, made["webhook_id"])
    assert (item["secret"], item["previous_secret"]) == (done[0], made["secret"])


@pytest.mark.parametrize(
    ("body", "status"), [({"overlap_hours": -1}, 400), ({"overlap_hours": 1.5}, 400), ({"hours": 1}, 400), ([], 400)]
)
def test_a_request_that_is_none(ask: Ask, body: Any, status: int) -> None:
    assert ask("POST", ROTATE, body=body, webhook_id=create(ask)["webhook_id"])["statusCode"] == status


def test_anothers_and_no_webhook(ask: Ask) -> None:
    made = create(ask)
    assert ask("POST", ROTATE, body={}, tenant="globex", webhook_id=made["webhook_id"])["statusCode"] == 404
    assert ask("POST", ROTATE, body={}, webhook_id="0" * 26)["statusCode"] == 404
