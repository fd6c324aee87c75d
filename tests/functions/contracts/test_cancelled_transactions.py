"""A transaction that DynamoDB cancels: each code at each position of each transaction, what the client gets, what is stored."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import botocore.session
import pytest
from botocore.exceptions import ConnectionClosedError, ReadTimeoutError
from refusing_dynamodb import Call, RefusingDynamoDB, cancelled, client_of, error, stored
from service_event import body_of, rest

from shared.transaction import CONDITION_FAILED, NONE, PASSING

LASTING = {"AccessDenied", "DuplicateItem", "ItemCollectionSizeLimitExceeded", "ResourceNotFound", "ValidationError"}
KEY = {"Idempotency-Key": "k-1"}
Load = Callable[[str], tuple[ModuleType, Any]]


@dataclass(frozen=True)
class Create:
    """A route that writes a transaction, and what it means when the condition at a position fails (500: there is none)."""

    function: str
    resource: str
    body: Any
    conditions: tuple[int, ...]
    made: str
    success: int = 201


CREATES = {
    "ticket": Create("support_tickets", "/support/tickets", {"subject": "s", "description": "d"}, (409,), "ticket_id"),
    "comment": Create(
        "support_tickets", "/support/tickets/{ticket_id}/comments", {"body": "b"}, (503, 500), "comment_id"
    ),
    "webhook": Create(
        "webhook_manager",
        "/webhooks",
        {"url": "https://hooks.example.com/x", "events": ["ticket.created"]},
        (500, 409),
        "webhook_id",
    ),
}
# Changes a webhook, in a transaction with the key.
ROTATION = Create(
    "webhook_manager", "/webhooks/{webhook_id}/secret/rotate", {"overlap_hours": 0}, (409,), "webhook_id", 200
)


@dataclass
class Asked:
    """A handler in front of a DynamoDB that refuses."""

    module: ModuleType
    dynamodb: RefusingDynamoDB
    create: Create
    path: dict[str, str]

    def ask(self, headers: dict[str, str] | None = None) -> Any:
        event = rest("POST", self.create.resource, body=self.create.body, headers=headers, **self.path)
        return self.module.handle(event, None)

    def tokens(self) -> list[str]:
        return [
            call.given["ClientRequestToken"] for call in self.dynamodb.calls if call.operation == "TransactWriteItems"
        ]


def asked(load: Load, name: str) -> Asked:
    create = CREATES.get(name, ROTATION)
    module, _ = load(create.function)
    dynamodb = RefusingDynamoDB()
    dynamodb.listen(client_of(module))
    path = {}
    if "{ticket_id}" in create.resource:
        body = {"subject": "s", "description": "d"}
        path = {"ticket_id": body_of(module.handle(rest("POST", "/support/tickets", body=body), None))["ticket_id"]}
    if "{webhook_id}" in create.resource:
        body = CREATES["webhook"].body
        path = {"webhook_id": body_of(module.handle(rest("POST", "/webhooks", body=body), None))["webhook_id"]}
    dynamodb.calls.clear()
    return Asked(module, dynamodb, create, path)


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch, handler: Load) -> Load:
    """A handler that does not wait between its attempts."""
    monkeypatch.setattr(time, "sleep", lambda _: None)
    return handler


def transaction(reasons: Sequence[str | None]) -> Callable[[Call], Any]:
    return lambda call: cancelled(reasons) if call.operation == "TransactWriteItems" else None


def test_every_code_that_aws_documents_is_known() -> None:
    model = botocore.session.get_session().get_service_model("dynamodb")
    documented = model.shape_for("TransactionCanceledException").documentation
    codes = {*re.findall(r"Code: <code>(\w+)</code>", documented)}
    assert len(codes) == 7
    codes |= {*model.shape_for("BatchStatementErrorCodeEnum").enum}
    assert codes == PASSING | LASTING | {NONE, CONDITION_FAILED}


@pytest.mark.parametrize("name", [*CREATES, "rotation"])
@pytest.mark.parametrize("headers", [None, KEY], ids=["", "with a key"])
def test_each_code_at_each_position_is_answered_for_what_it_is(
    load: Load, name: str, headers: dict[str, str] | None
) -> None:
    found = asked(load, name)
    before = stored()
    count = len(found.create.conditions) + (headers is not None)
    # The claim of a key is refused as often as it is made, and there is none when it is read: nobody knows whose it is.
    conditions = (*found.create.conditions, *([503] if headers else []))
    for position in range(count):
        for code in sorted(PASSING | LASTING | {CONDITION_FAILED, "Surprise", "None "}):
            reasons: list[str | None] = [NONE] * count
            reasons[position] = code
            found.dynamodb.judge = transaction(reasons)
            answer = found.ask(headers)
            expected = 503 if code in PASSING else conditions[position] if code == CONDITION_FAILED else 500
            assert answer["statusCode"] == expected, (position, code, answer)
            assert (answer["headers"].get("retry-after") == "1") == (expected == 503)
            assert stored() == before
    # And what is no answer to these writes at all.
    for unknown in ([], [NONE] * count, [None] * count, [NONE] * count + ["ThrottlingError"]):
        found.dynamodb.judge = transaction(unknown)
        assert found.ask(headers)["statusCode"] == 500, unknown
        assert stored() == before
    found.dynamodb.judge = lambda _: None
    answer = found.ask(headers)
    assert answer["statusCode"] == found.create.success
    assert made_in_store(found, body_of(answer)[found.create.made]) == 1


def made_in_store(found: Asked, made: str) -> int:
    """How many items of the tables are this one; the keys aside."""
    tables = stored()
    items = [item for name, listed in tables.items() if name != "idempotency_keys" for item in listed]
    return sum(item.get(found.create.made, {}).get("S") == made and "created_at" in item for item in items)


@pytest.mark.parametrize("name", CREATES)
def test_reasons_beside_each_other(load: Load, name: str) -> None:
    """A condition that failed is known, whatever is throttled beside it; what is ours to repair comes before both."""
    found = asked(load, name)
    conditions = found.create.conditions
    count = len(conditions) + 1
    before = stored()
    for position, expected in enumerate(conditions):
        for other in range(count):
            if other == position:
                continue
            for code, status in [(code, expected) for code in PASSING] + [(code, 500) for code in LASTING]:
                reasons: list[str | None] = [NONE] * count
                reasons[position], reasons[other] = CONDITION_FAILED, code
                found.dynamodb.judge = transaction(reasons)
                assert found.ask(KEY)["statusCode"] == status, reasons
                assert stored() == before
        # All at once: two positions throttled for two reasons.
        found.dynamodb.judge = transaction(["ThrottlingError", *["TransactionConflict"] * (count - 1)])
        assert found.ask(KEY)["statusCode"] == 503


@pytest.mark.parametrize("name", CREATES)
@pytest.mark.parametrize("headers", [None, KEY], ids=["", "with a key"])
def test_what_passes_is_tried_again_and_done_once(load: Load, name: str, headers: dict[str, str] | None) -> None:
    found = asked(load, name)
    count = len(found.create.conditions) + (headers is not None)
    waiting = [cancelled([code] * count) for code in sorted(PASSING)] + [error("TransactionInProgressException")] * 7
    waiting += [error("InternalServerError", 500)]
    found.dynamodb.judge = lambda call: waiting.pop() if waiting and call.operation == "TransactWriteItems" else None
    answer = found.ask(headers)
    assert answer["statusCode"] == 201, answer
    # One transaction, however often it was sent: an attempt that arrives late is not another one.
    assert len(found.tokens()) > len(PASSING)
    assert len({*found.tokens()}) == 1
    assert made_in_store(found, body_of(answer)[found.create.made]) == 1
    made = {body_of(answer)[found.create.made], body_of(found.ask(headers))[found.create.made]}
    assert len(made) == (2 if headers is None else 1)
    assert len({*found.tokens()}) == (2 if headers is None else 1)


@pytest.mark.parametrize("name", CREATES)
def test_a_transaction_whose_answer_is_lost_is_done_once(load: Load, name: str) -> None:
    found = asked(load, name)
    for lost in (ReadTimeoutError(endpoint_url="x"), ConnectionClosedError(endpoint_url="x")):
        found.dynamodb.lost = [lost]
        answer = found.ask()
        assert answer["statusCode"] == 201, answer
        assert "idempotent-replayed" not in answer["headers"]
        assert made_in_store(found, body_of(answer)[found.create.made]) == 1
    # Lost each time: it is not known whether it was done, and the client is asked to come again. With its key it is done once.
    found.dynamodb.lost = [ReadTimeoutError(endpoint_url="x")] * 10
    unsure = found.ask(KEY)
    assert (unsure["statusCode"], unsure["headers"]["retry-after"]) == (503, "1")
    found.dynamodb.lost = []
    again = found.ask(KEY)
    assert (again["statusCode"], again["headers"]["idempotent-replayed"]) == (201, "true")
    assert made_in_store(found, body_of(again)[found.create.made]) == 1


def test_a_transaction_in_progress_for_too_long_is_not_confirmed(load: Load) -> None:
    found = asked(load, "ticket")
    for refusal in (error("TransactionInProgressException"), error("Unheard", 503), error("ThrottlingException")):
        found.dynamodb.judge = lambda call, refusal=refusal: refusal if call.operation == "TransactWriteItems" else None
        answer = found.ask()
        assert (answer["statusCode"], answer["headers"]["retry-after"]) == (503, "1")
    for refusal in (error("AccessDeniedException"), error("IdempotentParameterMismatchException"), error("Unheard")):
        found.dynamodb.judge = lambda call, refusal=refusal: refusal if call.operation == "TransactWriteItems" else None
        assert found.ask()["statusCode"] == 500
    assert stored()["support_tickets"] == []


class Waited:
    """A client that is always throttled, and a time that passes with the pauses alone."""

    def __init__(self, patience: float, chance: float) -> None:
        self.pauses: list[float] = []
        self.calls = 0
        module = sys.modules["shared.transaction"]
        self.transactions = module.Transactions(
            self, patience, sleep=self.pauses.append, elapsed=lambda: sum(self.pauses), chance=lambda: chance
        )

    def transact_write_items(self, **_: Any) -> None:
        self.calls += 1
        response = {
            "Error": {"Code": "TransactionCanceledException"},
            "CancellationReasons": [{"Code": "ThrottlingError"}],
        }
        raise botocore.exceptions.ClientError(response, "TransactWriteItems")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("patience", "pauses"),
    # 0.05 x 2 and so on, at most 2, half of each by chance: 0.05, 0.1, 0.2, 0.4, 0.8, 1, 1, 1, 1.
    [
        (0, []),
        (0.14, [0.05]),
        (0.16, [0.05, 0.1]),
        (2, [0.05, 0.1, 0.2, 0.4, 0.8]),
        (60, [0.05, 0.1, 0.2, 0.4, 0.8, 1, 1, 1, 1]),
    ],
)
def test_pauses_grow_and_end_with_the_patience(load: Load, patience: float, pauses: list[float]) -> None:
    load("support_tickets")
    waited = Waited(patience, 0.5)
    with pytest.raises(sys.modules["shared.api"].BusyError):
        waited.transactions.write([{"Put": {}}])
    assert waited.pauses == pytest.approx(pauses)
    assert waited.calls == len(pauses) + 1


def test_a_key_that_expires_while_it_is_used_again_loses_nothing_and_creates_nothing_twice(
    load: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Time passes with each look at the clock: over the second of the expiry at each of them."""
    found = asked(load, "ticket")
    seconds = iter(())
    clock = sys.modules["shared.clock"]
    monkeypatch.setattr(clock, "now", lambda: next(seconds))
    start, day = 1_769_074_200.0, 86_400
    for number in range(24):
        headers = {"Idempotency-Key": f"k-{number}"}
        seconds = (start for _ in iter(int, 1))
        first = body_of(found.ask(headers))["ticket_id"]
        begun = start + day - 1.3 + number * 0.1
        seconds = (begun + look * 0.3 for look, _ in enumerate(iter(int, 1)))
        answer = found.ask(headers)
        assert answer["statusCode"] == 201, answer
        second = body_of(answer)["ticket_id"]
        assert ("idempotent-replayed" in answer["headers"]) == (first == second)
        for each in {first, second}:
            assert made_in_store(found, each) == 1
        assert len(stored()["support_tickets"]) == len({first, second})
        for each in {first, second}:
            client_of(found.module).delete_item(
                TableName=found.module.ROUTES["GET", "/support/tickets"].__self__.table,
                Key={"tenant_id": {"S": "acme"}, "ticket_id": {"S": each}},
            )
    assert first != second


def test_sending_with_a_key_that_expires_while_it_is_used_again(load: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is answered with 202 is stored, and the third request of a key is the second one: its key was claimed."""
    module, _ = load("notification_handler")
    body = {"notifications": [{"title": "t", "body": "b"}]}
    seconds = iter(())
    monkeypatch.setattr(sys.modules["shared.clock"], "now", lambda: next(seconds))
    start, day = 1_769_074_200.0, 86_400

    def ids(headers: dict[str, str]) -> Any:
        answer = module.handle(rest("POST", "/notifications", body=body, headers=headers), None)
        assert answer["statusCode"] == 202, answer
        return body_of(answer)["notification_ids"]

    for number in range(20):
        headers = {"Idempotency-Key": f"k-{number}"}
        seconds = (start for _ in iter(int, 1))
        first = ids(headers)
        begun = start + day - 0.7 + number * 0.1
        seconds = (begun + look * 0.3 for look, _ in enumerate(iter(int, 1)))
        second = ids(headers)
        seconds = (begun + 60 for _ in iter(int, 1))
        third = ids(headers)
        kept = {item["notification_id"]["S"] for item in stored()["notifications"]}
        assert {*first, *second, *third} <= kept
        assert second in (first, third)
    assert first != second == third


def test_a_key_that_is_never_free_and_never_claimed_is_given_up(load: Load) -> None:
    module, _ = load("notification_handler")
    dynamodb = RefusingDynamoDB(
        lambda call: error("ConditionalCheckFailedException") if call.operation == "PutItem" else None
    )
    dynamodb.listen(client_of(module))
    body = {"notifications": [{"title": "t", "body": "b"}]}
    answer = module.handle(rest("POST", "/notifications", body=body, headers=KEY), None)
    assert (answer["statusCode"], answer["headers"]["retry-after"]) == (503, "1")
    assert [call.operation for call in dynamodb.calls] == ["PutItem", "GetItem"] * 3
    assert stored()["notifications"] == []


def test_a_change_whose_answer_is_lost_is_no_conflict_of_the_client_with_itself(load: Load) -> None:
    found = asked(load, "comment")
    change = rest("PATCH", "/support/tickets/{ticket_id}", body={"version": 1, "status": "closed"}, **found.path)
    # Done, and refused: the attempt before it, of which nobody heard, had changed the version.
    client = client_of(found.module)
    real = client.update_item

    def twice(**given: Any) -> Any:
        real(**given)
        return real(**given)

    client.update_item = twice
    answer = found.module.handle(change, None)
    assert (answer["statusCode"], body_of(answer)["version"]) == (200, 2)
    # Of somebody else's change it is one.
    client.update_item = real
    assert found.module.handle(change, None)["statusCode"] == 409
