"""webhook_delivery: what a receiver verifies, and how long a failure waits."""

from __future__ import annotations

import time

import pytest
from standardwebhooks.webhooks import Webhook, WebhookVerificationError
from webhook_receiver import SECRET

from webhook_delivery import signature
from webhook_delivery.backoff import pause_seconds


def test_the_signature_of_the_specification() -> None:
    """The vector that the libraries of Standard Webhooks are tested with."""
    found = signature.headers(
        ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"], "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}'
    )
    assert found == {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }


def test_an_independent_library_verifies_it() -> None:
    body = '{"text":"ümlaut"}'.encode()
    headers = signature.headers([SECRET], "0" * 26, int(time.time()), body)
    assert Webhook(SECRET).verify(body, headers) == {"text": "ümlaut"}
    for wrong, given in ((body + b" ", headers), (body, {**headers, "webhook-id": "1" * 26})):
        with pytest.raises(WebhookVerificationError):
            Webhook(SECRET).verify(wrong, given)


def test_two_secrets_are_two_signatures_and_either_verifies() -> None:
    other = "whsec_" + "QUJD" * 8
    body = b"{}"
    headers = signature.headers([SECRET, other], "0" * 26, int(time.time()), body)
    assert headers["webhook-signature"].count(" ") == 1
    for secret in (SECRET, other):
        assert Webhook(secret).verify(body, headers) == {}
    with pytest.raises(WebhookVerificationError):
        Webhook("whsec_" + "WFla" * 8).verify(body, headers)


def test_the_secret_before_signs_until_its_time_is_over() -> None:
    webhook = {"secret": "new", "previous_secret": "old", "previous_secret_until": 100}
    assert signature.secrets_of(webhook, 99.9) == ["new", "old"]
    assert signature.secrets_of(webhook, 100) == ["new"]
    assert signature.secrets_of({"secret": "new"}, 0) == ["new"]


@pytest.mark.parametrize(
    ("attempt", "chance", "expected"),
    [
        (1, 1.0, 5),  # 5 * 2^0
        (2, 1.0, 10),
        (3, 1.0, 20),
        (4, 0.5, 20),  # half of 5 * 2^3
        (8, 1.0, 640),
        (9, 1.0, 900),  # 1,280, and no more than 900
        (500, 1.0, 900),
        (3, 0.0, 1),  # at least a second
    ],
)
def test_the_backoff_worked_by_hand(attempt: int, chance: float, expected: int) -> None:
    assert pause_seconds(attempt, 5, 900, chance) == expected


def test_no_pause_is_longer_than_sqs_allows() -> None:
    assert pause_seconds(30, 5, 1_000_000, 1.0) == 43_200
