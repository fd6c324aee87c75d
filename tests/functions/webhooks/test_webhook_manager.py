"""webhook_manager: webhooks, the URLs they may have, and their tests."""

from __future__ import annotations

import base64
import dataclasses
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

import boto3
import pytest
from service_event import body_of, frames_of_three_raises, rest
from webhooks_asked import GOOD, ONE, QUEUE, Ask, HalfFullQueue, ask_of, create, queued

TABLE = "${aws_dynamodb_table.webhooks.name}"


@pytest.fixture
def module(handler: Any) -> ModuleType:
    found: ModuleType = handler("webhook_manager")[0]
    return found


@pytest.fixture
def ask(module: ModuleType) -> Ask:
    return ask_of(module)


def test_create_and_get(ask: Ask, aws: dict[str, str]) -> None:
    made = create(ask)
    secret = made.pop("secret")
    assert secret.startswith("whsec_")
    assert len(base64.b64decode(secret.removeprefix("whsec_"), validate=True)) == 24
    assert {name: made[name] for name in ("url", "events", "active")} == {**GOOD, "active": True}
    assert body_of(ask("GET", ONE, webhook_id=made["webhook_id"])) == made
    assert body_of(ask("GET", "/webhooks")) == {"items": [made]}
    items = boto3.client("dynamodb", region_name="us-east-1").scan(TableName=aws[TABLE])["Items"]
    assert [item["secret"] for item in items if "secret" in item] == [{"S": secret}]


def test_secrets_are_not_alike(ask: Ask) -> None:
    assert create(ask)["secret"] != create(ask)["secret"]


def test_answers_have_the_form_of_their_schemas(ask: Ask, module: ModuleType) -> None:
    from shared.request import Reader  # noqa: PLC0415
    from shared.validation import faults  # noqa: PLC0415

    schemas = Reader.beside(str(module.__file__)).schemas
    made = create(ask)
    path = {"webhook_id": made["webhook_id"]}
    for name, found in (
        ("WebhookCreated", made),
        ("Webhook", body_of(ask("GET", ONE, **path))),
        ("WebhookPage", body_of(ask("GET", "/webhooks"))),
        ("Webhook", body_of(ask("PATCH", ONE, body={"active": False}, **path))),
        ("DeliveryQueued", body_of(ask("POST", ONE + "/test", **path))),
        ("DeliveryPage", body_of(ask("GET", ONE + "/deliveries", **path))),
    ):
        assert list(faults(found, schemas[name], schemas)) == []


def test_update(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    made = create(ask)
    path = {"webhook_id": made["webhook_id"]}
    later = sys.modules["shared.clock"].seconds_of(made["updated_at"]) + 5
    monkeypatch.setattr(sys.modules["shared.clock"], "now", lambda: later)
    changes = {"url": "https://other.example.com:8443/", "events": ["ticket.created"], "active": False}
    answer = ask("PATCH", ONE, body=changes, **path)
    now = sys.modules["shared.clock"].iso(later)
    expected = {**made, **changes, "disabled_reason": "requested", "disabled_at": now, "updated_at": now}
    del expected["secret"]
    assert (answer["statusCode"], body_of(answer)) == (200, expected)
    assert body_of(ask("GET", ONE, **path)) == expected


def test_delete(ask: Ask) -> None:
    path = {"webhook_id": create(ask)["webhook_id"]}
    assert ask("DELETE", ONE, **path)["statusCode"] == 204
    assert ask("DELETE", ONE, **path)["statusCode"] == 404
    assert ask("GET", ONE, **path)["statusCode"] == 404


@pytest.mark.parametrize("webhook_id", ["0" * 26, "not-an-id", "../other", ""])
def test_what_is_not_there(ask: Ask, webhook_id: str) -> None:
    path = {"webhook_id": webhook_id}
    for answer in (
        ask("GET", ONE, **path),
        ask("PATCH", ONE, body={"active": True}, **path),
        ask("DELETE", ONE, **path),
        ask("POST", ONE + "/test", **path),
        ask("GET", ONE + "/deliveries", **path),
    ):
        assert answer["statusCode"] == 404
    assert body_of(ask("GET", "/webhooks")) == {"items": []}


def test_another_tenant_sees_nothing(ask: Ask, aws: dict[str, str]) -> None:
    path = {"webhook_id": create(ask)["webhook_id"]}
    for answer in (
        ask("GET", ONE, tenant="globex", **path),
        ask("PATCH", ONE, body={"active": False}, tenant="globex", **path),
        ask("DELETE", ONE, tenant="globex", **path),
        ask("POST", ONE + "/test", tenant="globex", **path),
        ask("GET", ONE + "/deliveries", tenant="globex", **path),
    ):
        assert answer["statusCode"] == 404
    assert body_of(ask("GET", "/webhooks", tenant="globex")) == {"items": []}
    assert queued(aws[QUEUE]) == []


def test_what_is_not_there_leaves_nothing_behind(module: ModuleType) -> None:
    """An exception that is raised again keeps the frames of every time before, and all that they hold."""
    find = module.ROUTES["GET", ONE]
    request = sys.modules["shared.request"].parse(rest("GET", ONE, webhook_id="0" * 26))
    assert len(frames_of_three_raises(lambda: find(request), sys.modules["shared.problem"].Problem)) == 1


def test_only_so_many(ask: Ask) -> None:
    for _ in range(19):
        create(ask)
    last = ask("POST", "/webhooks", body=GOOD, headers={"Idempotency-Key": "the-last"})
    assert ask("POST", "/webhooks", body=GOOD)["statusCode"] == 409
    # The repeat of what was allowed is not a further one.
    again = ask("POST", "/webhooks", body=GOOD, headers={"Idempotency-Key": "the-last"})
    assert (again["statusCode"], body_of(again)) == (201, body_of(last))
    create(ask, tenant="globex")
    ask("DELETE", ONE, webhook_id=body_of(last)["webhook_id"])
    create(ask)


class _Meanwhile:
    """A client that lets somebody else act after it has counted, as a concurrent request would."""

    def __init__(self, client: Any, act: Callable[[], object]) -> None:
        self.client = client
        self.act = act

    def __getattr__(self, name: str) -> Any:
        return getattr(self.client, name)

    def query(self, **given: Any) -> Any:
        found = self.client.query(**given)
        self.act()
        return found


def test_those_who_register_at_once_are_no_more_than_may_be(ask: Ask, module: ModuleType) -> None:
    """Both count nineteen; one of them is the twentieth, and the other is told to try again."""
    for _ in range(19):
        create(ask)
    webhooks = dataclasses.replace(
        module.WEBHOOKS, client=_Meanwhile(module.WEBHOOKS.client, lambda: create(ask, url="https://quicker.example/"))
    )
    answer = sys.modules["shared.api"].handle(module.routes(webhooks), rest("POST", "/webhooks", body=GOOD))
    assert (answer["statusCode"], body_of(answer)["detail"]) == (
        409,
        "another webhook is being registered just now, try again",
    )
    found = body_of(ask("GET", "/webhooks"))["items"]
    assert (len(found), found[-1]["url"]) == (20, "https://quicker.example/")


def test_the_first_ones_of_a_tenant_are_counted_too(ask: Ask, module: ModuleType) -> None:
    webhooks = dataclasses.replace(
        module.WEBHOOKS, most=1, client=_Meanwhile(module.WEBHOOKS.client, lambda: create(ask))
    )
    assert (
        sys.modules["shared.api"].handle(module.routes(webhooks), rest("POST", "/webhooks", body=GOOD))["statusCode"]
        == 409
    )
    assert len(body_of(ask("GET", "/webhooks"))["items"]) == 1


def test_the_same_key_creates_once(ask: Ask) -> None:
    key = {"Idempotency-Key": "order-1"}
    first = ask("POST", "/webhooks", body=GOOD, headers=key)
    again = ask("POST", "/webhooks", body=GOOD, headers=key)
    assert body_of(first) == body_of(again)
    assert again["headers"]["idempotent-replayed"] == "true"
    other = ask("POST", "/webhooks", body={**GOOD, "events": ["ticket.created"]}, headers=key)
    assert other["statusCode"] == 422
    assert len(body_of(ask("GET", "/webhooks"))["items"]) == 1


def test_the_key_of_a_webhook_that_is_deleted(ask: Ask) -> None:
    """A status that the route is documented to have."""
    key = {"Idempotency-Key": "order-1"}
    made = body_of(ask("POST", "/webhooks", body=GOOD, headers=key))
    ask("DELETE", ONE, webhook_id=made["webhook_id"])
    again = ask("POST", "/webhooks", body=GOOD, headers=key)
    assert (again["statusCode"], body_of(again)["errors"][0]["field"]) == (409, "Idempotency-Key")
    assert body_of(ask("GET", "/webhooks"))["items"] == []


BAD_URLS = [
    # No https URL of a host and nothing else
    "http://hooks.example.com/", "ftp://hooks.example.com/", "hooks.example.com", "https://", "https:///path",
    "javascript:alert(1)", "file:///etc/passwd", "https://u@hooks.example.com/", "https://u:p@hooks.example.com/",
    "https://@hooks.example.com/", "https://hooks.example.com/#part", "https://hooks.example.com/a b",
    "https://hooks.example.com/\r\nx: y", "https://hooks.example.com\\@127.0.0.1/", "https://hooks.example.com/é",
    "https://[bad/", "https://hooks.example.com:port/",
    # Ports
    "https://hooks.example.com:80/", "https://hooks.example.com:22/", "https://hooks.example.com:0/",
    "https://hooks.example.com:8080/", "https://hooks.example.com:65536/",
    # Names of inner networks
    "https://localhost/", "https://LOCALHOST./", "https://a.localhost/", "https://printer.local/",
    "https://metadata.google.internal/", "https://ip-10-0-0-1.ec2.internal/", "https://intranet/", "https://db.lan/",
    # IPv4 in every form that a resolver takes
    "https://127.0.0.1/", "https://127.1/", "https://2130706433/", "https://0x7f000001/", "https://0x7f.0.0.1/",
    "https://0177.0.0.1/", "https://017700000001/", "https://0.0.0.0/", "https://0/", "https://10.1.2.3/",
    "https://172.16.0.1/", "https://192.168.1.1/", "https://169.254.169.254/latest/meta-data/", "https://2852039166/",
    "https://0xa9fea9fe/", "https://0251.0376.0251.0376/", "https://100.64.0.1/", "https://198.18.0.1/",
    "https://192.0.2.1/", "https://224.0.0.1/", "https://240.0.0.1/", "https://255.255.255.255/",
    # IPv6, and IPv4 within it
    "https://[::1]/", "https://[::]/", "https://[fe80::1]/", "https://[fc00::1]/", "https://[fd00:ec2::254]/",
    "https://[ff02::1]/", "https://[2001:db8::1]/", "https://[::ffff:127.0.0.1]/", "https://[::ffff:a9fe:a9fe]/",
    "https://[::ffff:0:127.0.0.1]/", "https://[::127.0.0.1]/", "https://[64:ff9b::169.254.169.254]/",
    "https://[64:ff9b:1::10.0.0.1]/", "https://[2002:7f00:1::]/", "https://[2002:a9fe:a9fe::1]/",
    "https://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/", "https://[fe80::1%25eth0]/",
]  # fmt: skip


@pytest.mark.parametrize("url", BAD_URLS)
def test_bad_urls_are_refused(ask: Ask, url: str) -> None:
    answer = ask("POST", "/webhooks", body={**GOOD, "url": url})
    # 400 where it is no URL that the schema knows, 403 where nothing may be sent to it.
    assert answer["statusCode"] in {400, 403}
    assert body_of(answer)["errors"][0]["field"] == "url"
    assert body_of(ask("GET", "/webhooks")) == {"items": []}


def test_bad_urls_are_refused_when_they_are_changed_to(ask: Ask) -> None:
    made = create(ask)
    path = {"webhook_id": made["webhook_id"]}
    answer = ask("PATCH", ONE, body={"url": "https://169.254.169.254/"}, **path)
    assert (answer["statusCode"], body_of(answer)["errors"][0]["field"]) == (403, "url")
    assert body_of(ask("GET", ONE, **path))["url"] == GOOD["url"]


@pytest.mark.parametrize(
    "url",
    [
        "https://hooks.example.com",
        "https://hooks.example.com:443/",
        "https://hooks.example.com:8443/a/b?c=d&e=%20",
        "https://93.184.216.34/",
        "https://[2606:2800:220:1:248:1893:25c8:1946]/",
        "https://[::ffff:93.184.216.34]/",
        "https://xn--bcher-kva.example.com/",
        "https://hooks.example.com/" + "x" * 1974,
    ],
)
def test_good_urls_are_taken(ask: Ask, url: str) -> None:
    assert create(ask, url=url)["url"] == url


def test_the_local_api_delivers_to_the_same_machine(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PHASE3B_LOCAL_WEBHOOKS", "allow-private")
    create(ask, url="http://127.0.0.1:49152/in")
    assert ask("POST", "/webhooks", body={**GOOD, "url": "ftp://127.0.0.1/"})["statusCode"] == 400
    monkeypatch.setenv("PHASE3B_LOCAL_WEBHOOKS", "yes")
    assert ask("POST", "/webhooks", body={**GOOD, "url": "http://127.0.0.1:49152/in"})["statusCode"] == 403


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"events": ["ticket.created"]}, "url"),
        ({"url": GOOD["url"]}, "events"),
        ({**GOOD, "events": []}, "events"),
        ({**GOOD, "events": ["ticket.created", "ticket.created"]}, "events[1]"),
        ({**GOOD, "events": ["webhook.test"]}, "events[0]"),
        ({**GOOD, "secret": "mine"}, "secret"),
        ({**GOOD, "url": GOOD["url"] + "x" * 2000}, "url"),
        ({**GOOD, "url": 5}, "url"),
    ],
)
def test_bad_bodies_name_the_field(ask: Ask, body: Any, field: str) -> None:
    answer = ask("POST", "/webhooks", body=body)
    assert (answer["statusCode"], body_of(answer)["errors"][0]["field"]) == (400, field)


@pytest.mark.parametrize("body", [{}, {"active": "no"}, {"secret": "whsec_"}, {"webhook_id": "0" * 26}])
def test_bad_changes_are_refused(ask: Ask, body: Any) -> None:
    path = {"webhook_id": create(ask)["webhook_id"]}
    assert ask("PATCH", ONE, body=body, **path)["statusCode"] == 400


def test_a_page_at_a_time(ask: Ask) -> None:
    made = sorted(create(ask)["webhook_id"] for _ in range(5))
    found: list[str] = []
    query = {"limit": "2"}
    while True:
        page = body_of(ask("GET", "/webhooks", query=query))
        found += [webhook["webhook_id"] for webhook in page["items"]]
        if "next_cursor" not in page:
            break
        query["cursor"] = page["next_cursor"]
    assert found == made


def test_a_cursor_made_up_is_a_place_or_a_mistake_of_the_client(ask: Ask) -> None:
    """DynamoDB refuses a start outside of what is asked for: no cursor leads there."""
    create(ask)
    for made_up in ("delivery#x", "v2-delivery#x", "0" * 26, "v2-" + "8" * 26):
        answer = ask("GET", "/webhooks", query={"cursor": made_up})
        assert (answer["statusCode"], body_of(answer)["errors"][0]["field"]) == (400, "cursor")
    assert len(body_of(ask("GET", "/webhooks", query={"cursor": "v2-" + "0" * 26}))["items"]) == 1
    assert body_of(ask("GET", "/webhooks", query={"cursor": "v2-7" + "Z" * 25})) == {"items": []}


def test_deliveries_of_a_webhook_and_no_other(ask: Ask, aws: dict[str, str]) -> None:
    first, other = create(ask)["webhook_id"], create(ask)["webhook_id"]
    to_item = sys.modules["shared.items"].to_item
    shown = {
        "delivery_id": "0" * 26,
        "event": "ticket.created",
        "status": "failed",
        "attempts": 2,
        "last_status": 500,
        "last_error": "the receiver answered 500",
        "updated_at": "2026-01-22T09:30:00.000Z",
    }
    for webhook_id in (first, other):
        record = {"tenant_id": "acme", "record_id": f"delivery#{webhook_id}#{'0' * 26}", "expires_at": 2**33, **shown}
        boto3.client("dynamodb", region_name="us-east-1").put_item(TableName=aws[TABLE], Item=to_item(record))
    assert body_of(ask("GET", ONE + "/deliveries", webhook_id=first)) == {"items": [shown]}
    assert len(body_of(ask("GET", "/webhooks"))["items"]) == 2


def test_a_test_is_queued(ask: Ask, aws: dict[str, str]) -> None:
    made = create(ask)
    answer = ask("POST", ONE + "/test", webhook_id=made["webhook_id"])
    assert answer["statusCode"] == 202
    (message,) = queued(aws[QUEUE])
    assert message == {
        "tenant_id": "acme",
        "webhook_id": made["webhook_id"],
        "delivery_id": body_of(answer)["delivery_id"],
        "event": "webhook.test",
        "occurred_at": message["occurred_at"],
        "data": {"webhook_id": made["webhook_id"]},
    }


def test_a_test_that_could_not_be_queued_is_not_promised(module: ModuleType, ask: Ask) -> None:
    webhook_id = create(ask)["webhook_id"]
    deliveries = dataclasses.replace(module.WEBHOOKS.deliveries, sqs=HalfFullQueue("webhook.test"))
    webhooks = dataclasses.replace(module.WEBHOOKS, deliveries=deliveries)
    event = rest("POST", ONE + "/test", webhook_id=webhook_id)
    assert sys.modules["shared.api"].handle(module.routes(webhooks), event)["statusCode"] == 503
