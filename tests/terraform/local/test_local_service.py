"""The whole service on this machine: applied once by real Terraform, served by the local API, asked as clients ask.

One embedded AWS for all of these tests, on one worker; throttles are raised in the environment's overrides, and the
cache is on, so that isolation is judged where it is hardest.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import aiohttp
import jwt
import pytest
from bad_tokens import CLAIMS, bad_tokens
from conftest import PATIENCE, Silent
from full_buffer import pushed_beside_a_full_buffer
from local_asked import Local, eventually, made
from measured_series import moved_on, watched_where_something_ran, with_data
from operated import Day, Operated, lived_through
from operated_commands import (
    budgets_are_spent,
    failures_are_grouped,
    lost_items_come_back,
    the_morning_names_each,
    throttles_and_cold_starts_are_counted,
    triggers_review_and_report_have_the_day,
)
from poisoned_function import extended, failed, poisoned, up
from redriven import dead_letters_go_back
from schemathesis_run import cases_of
from second_reader import COSTS, READS, SECOND
from split_file import securebase
from standardwebhooks.webhooks import Webhook
from tenant_isolation import nothing_of_another_is_seen

from phase3b.cli.service.local_api import print_served, served_by
from phase3b.local.api.applied_api import applied_api
from phase3b.local.api.lambda_service import event_sources

pytestmark = [pytest.mark.terraform, pytest.mark.xdist_group("local-service")]
ROOT = Path(__file__).parents[3]
OVERRIDES = """    overrides:
      api:
        cache: {size_gb: 0.5}
        throttle: {rate_per_second: 1000000, burst: 1000000}
        per_customer: {requests_per_minute: 60000000, burst: 1000000}
"""


BUCKET = "securebase-dev-phase3b-failed-events-123456789012"
TICKET = {"subject": "It broke", "description": "All of it", "priority": "high"}


@pytest.fixture(scope="module")
def local(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Local]:
    folder = tmp_path_factory.mktemp("local")
    text = securebase()
    marker = "    # overrides:\n    #   auto_scaling: {target_percent: 50}\n"
    assert marker in text
    service, rest = text.split("\ntiers:\n", 1)
    assert service.count(COSTS) == 1
    text = f"{service.replace(COSTS, COSTS + SECOND)}\ntiers:\n{rest}"
    (folder / "capacity.yaml").write_text(text.replace(marker, OVERRIDES + marker, 1))
    with (
        applied_api(folder / "capacity.yaml", "dev", folder, Silent(), PATIENCE) as applied,
        up(Local(applied.api, applied), folder),
    ):
        yield Local(applied.api, applied, folder)


def test_tickets_comments_and_forecasts(local: Local) -> None:
    ticket = made(local.ask("POST", "/support/tickets", body=TICKET))
    also = made(local.ask("POST", "/support/tickets/create", body=TICKET))
    assert ticket["ticket_id"] < also["ticket_id"]
    assert made(local.ask("GET", f"/support/tickets/{ticket['ticket_id']}")) == ticket
    path = f"/support/tickets/{ticket['ticket_id']}/comments"
    comment = made(local.ask("POST", path, body={"body": "Me too"}))
    assert made(local.ask("GET", path))["items"] == [comment]
    actuals = [{"month": f"2026-0{month}", "amount_usd": 100 + 10 * month} for month in range(1, 7)]
    made(local.ask("PUT", "/cost/actuals", body={"actuals": actuals}))
    forecast = made(local.ask("GET", "/cost/forecast?months=2"))
    # Below a year of history the last month is the forecast, and nothing is said of how sure that is.
    assert [(point["month"], point["amount_usd"]) for point in forecast["points"]] == [
        ("2026-07", 160.0),
        ("2026-08", 160.0),
    ]
    assert "low_usd" not in forecast["points"][0]
    assert "interval_missing" in forecast


def test_a_webhook_is_delivered_with_a_signature_that_others_verify(local: Local) -> None:
    webhook = made(
        local.ask(
            "POST", "/webhooks", tenant="hooks", body={"url": local.api.receiver_url, "events": ["ticket.created"]}
        )
    )
    ticket = made(local.ask("POST", "/support/tickets", tenant="hooks", body=TICKET))
    delivery = eventually(
        lambda: next((each for each in local.api.receiver.deliveries if ticket["ticket_id"] in each["body"]), None)
    )
    verified = Webhook(webhook["secret"]).verify(delivery["body"], delivery["headers"])
    assert (verified["event"], verified["data"]["ticket_id"]) == ("ticket.created", ticket["ticket_id"])
    path = f"/webhooks/{webhook['webhook_id']}/deliveries"
    kept = eventually(lambda: made(local.ask("GET", path, tenant="hooks"))["items"])
    assert [(each["status"], each["attempts"], each["last_status"]) for each in kept] == [("delivered", 1, 204)]


def test_a_poison_batch_is_found_and_replayed_once_the_function_is_fixed(
    local: Local, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(event_sources, "RETRY_PAUSE_SECONDS", 0)
    body = {"url": local.api.receiver_url, "events": ["ticket.created"]}
    made(local.ask("POST", "/webhooks", tenant="poison", body=body))
    assert failed(local.folder, "list", "dev") == (0, {"bucket": BUCKET, "batches": []})
    with poisoned(local, "webhook_manager", "arsenic"):
        ticket = made(local.ask("POST", "/support/tickets", tenant="poison", body={**TICKET, "subject": "arsenic"}))
        (batch,) = eventually(lambda: failed(local.folder, "list", "dev")[1]["batches"])
        assert (batch["function"], batch["state"]) == ("securebase-dev-webhook-manager", "failed")
        code, again = failed(local.folder, "replay", "dev", "--yes")
        assert (code, [(each["state"], each["replayed_records"], each["left"]) for each in again["batches"]]) == (
            1,
            [("failed again", 0, batch["records"])],
        )
        assert "poison" in again["batches"][0]["why"]
    assert not [each for each in local.api.receiver.deliveries if ticket["ticket_id"] in each["body"]]
    code, done = failed(local.folder, "replay", "dev", "--yes")
    assert (code, [(each["state"], each["replayed_records"], each["left"]) for each in done["batches"]]) == (
        0,
        [("replayed", batch["records"], 0)],
    )
    eventually(lambda: [each for each in local.api.receiver.deliveries if ticket["ticket_id"] in each["body"]])
    assert failed(local.folder, "list", "dev")[0] == 0
    assert failed(local.folder, "replay", "dev", "--yes") == (0, {"bucket": BUCKET, "batches": [], "not_reached": []})


def test_two_functions_read_one_stream_and_one_of_them_through_a_filter(local: Local) -> None:
    """The ticket of each tenant reaches the webhooks; the other function is called for one tenant's new tickets alone."""
    tenants = ("one-reader", "two-readers")
    body = {"url": local.api.receiver_url, "events": ["ticket.created"]}
    with extended(local, "cost_forecasting", READS):
        for tenant in tenants:
            made(local.ask("POST", "/webhooks", tenant=tenant, body=body))
        tickets = [
            made(local.ask("POST", "/support/tickets", tenant=tenant, body={**TICKET, "subject": f"{tenant} {number}"}))
            for number in range(2)
            for tenant in tenants
        ]
        closed = {"version": 1, "status": "closed"}
        made(local.ask("PATCH", f"/support/tickets/{tickets[1]['ticket_id']}", tenant=tenants[1], body=closed))
        for ticket in tickets:
            eventually(
                lambda each=ticket: [at for at in local.api.receiver.deliveries if each["ticket_id"] in at["body"]]
            )
        read = eventually(lambda: found if len(found := read_by(local, "cost_forecasting")) >= len(tenants) else None)
    assert [(each["read"], each["of"]) for each in read] == [("INSERT", "two-readers 0"), ("INSERT", "two-readers 1")]
    assert all("table/securebase-dev-support-tickets/stream/" in each["by"] for each in read)
    # What the filter skips is not failed.
    assert failed(local.folder, "list", "dev", "--function", "cost_forecasting")[1]["batches"] == []


def read_by(local: Local, function: str) -> list[dict[str, str]]:
    """What a function wrote down of the records that it was called with."""
    lines = (local.folder / "api" / f"{function}.log").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines if line.startswith('{"read"')]


def test_what_happens_is_measured_by_the_names_that_the_alarms_look_at(local: Local) -> None:
    made(local.ask("POST", "/support/tickets", body=TICKET))
    assert local.ask("GET", "/support/tickets").status == 200
    endpoint = local.applied.aws_endpoint
    moved_on(endpoint, 60)
    wanted = watched_where_something_ran(endpoint, "support-tickets")
    assert {"Invocations", "Errors", "Duration", "ColdStarts", "MaxMemoryUsedMB", "Count"} <= {
        each[1] for each in wanted
    }
    assert eventually(lambda: wanted <= with_data(endpoint))
    assert local.api.not_evaluated == ()


def test_the_lines_that_are_printed_work(local: Local, capsys: pytest.CaptureFixture[str]) -> None:
    """Pasted into a shell one after the other; the last ticket is one that the webhook hears of."""
    if shutil.which("curl") is None:
        pytest.skip("the lines are for curl, which is not installed")
    print_served(served_by(local.api, "printed", local.api_key, local_key=True), local.token("printed"))
    printed = [line.strip() for line in capsys.readouterr().out.splitlines() if line.startswith("  ")]
    lines = [f"{line.partition('   #')[0]}; echo" for line in printed if not line.startswith("websocat")]
    done = subprocess.run(["bash", "-eu"], input="\n".join(lines), check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    answers = [json.loads(line) for line in done.stdout.splitlines() if line]
    assert len(answers) == sum(line.startswith("curl") for line in printed)
    assert not [each for each in answers if each.get("type") == "about:blank"]
    made = [each["ticket_id"] for each in answers if "due_at" in each]
    assert len(made) == 2
    eventually(lambda: [each for each in local.api.receiver.deliveries if made[1] in each["body"]])


def test_a_notification_is_pushed(local: Local) -> None:
    async def converse() -> Any:
        async with aiohttp.ClientSession() as session:
            url = f"{local.api.websocket_url}?token={local.token('pushed')}"
            async with session.ws_connect(url) as mine:
                other = await session.ws_connect(f"{local.api.websocket_url}?token={local.token('somebody-else')}")
                await mine.send_str('{"type": "ping"}')
                assert await mine.receive_json(timeout=120) == {"type": "pong"}
                body = {"notifications": [{"title": "Hello", "body": "there"}]}
                await asyncio.to_thread(local.ask, "POST", "/notifications", tenant="pushed", body=body)
                message = await mine.receive_json(timeout=120)
                with pytest.raises(TimeoutError):
                    await other.receive(timeout=0.5)
                await other.close()
                return message

    message = asyncio.run(converse())
    assert (message["type"], message["notification"]["title"]) == ("notification", "Hello")


def test_a_client_that_does_not_read_fills_its_buffer_and_another_tenant_is_pushed_to(local: Local) -> None:
    message = asyncio.run(pushed_beside_a_full_buffer(local))
    assert message["notification"]["title"] == "Hello"


@pytest.mark.parametrize("query", ["", "?token=nonsense"])
def test_a_connection_without_a_token_is_refused(local: Local, query: str) -> None:
    async def connect() -> int:
        async with aiohttp.ClientSession() as session:
            try:
                await session.ws_connect(local.api.websocket_url + query)
            except aiohttp.WSServerHandshakeError as error:
                return error.status
        return 101

    assert asyncio.run(connect()) == 401


def test_no_tenant_sees_anything_of_another(local: Local) -> None:
    nothing_of_another_is_seen(local)


def test_bad_tokens(local: Local) -> None:
    for name, token in bad_tokens(local.token_key).items():
        answer = local.ask("GET", "/support/tickets", headers={"Authorization": f"Bearer {token}"})
        assert answer.status == 401, (name, answer)
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.body == {"type": "about:blank", "title": "Unauthorized", "status": 401}
    assert local.ask("GET", "/support/tickets", headers={"Authorization": "Basic abc"}).status == 401
    good = jwt.encode(CLAIMS, local.token_key, algorithm="HS256")
    assert local.ask("GET", "/support/tickets", headers={"Authorization": f"Bearer {good}"}).status == 200


def test_a_key_is_needed(local: Local) -> None:
    answer = local.ask("GET", "/support/tickets", headers={"x-api-key": "wrong"})
    assert (answer.status, answer.body["title"]) == (403, "Forbidden")


def test_a_customers_key_goes_with_the_tokens_of_its_tenant_alone(local: Local) -> None:
    """As Terraform told the authorizer; of each token its answer with the other key is cached."""
    (theirs,) = set(local.api.service.usage_plan.api_keys) - {local.api_key}
    for tenant, key, status in (("demo", theirs, 200), ("acme", local.api_key, 200), ("acme", theirs, 403)):
        assert local.ask("GET", "/support/tickets", tenant=tenant, headers={"x-api-key": key}).status == status


BAD_DATA = [
    b"",
    b"{",
    b"\xff\xfe\x00binary",
    b"[" * 100_000,
    b'{"a":' * 30_000 + b"1" + b"}" * 30_000,
    b'{"subject": "' + b"x" * 1_000_000 + b'"}',
    b"null",
    b"[]",
    b'"text"',
    b"1e999",
    b'{"subject": 1, "unknown": true}',
    b'{"subject": "\\ud800"}',
    b'{"__proto__": {}}',
]


def test_bad_bodies_on_each_route(local: Local) -> None:
    some_id = "0" * 26
    for route, data in itertools.product(local.api.service.routes, BAD_DATA):
        if route.request_schema is None:
            continue
        path = re.sub(r"\{[^}]*\}", some_id, route.path)
        for kind in ("application/json", "text/plain", "application/json; charset=latin-1"):
            answer = local.ask(route.method, path, data=data, headers={"Content-Type": kind})
            assert 400 <= answer.status < 500, (route, data[:40], kind, answer)
            assert answer.headers["content-type"] == "application/problem+json"
            document = answer.body
            assert document["status"] == answer.status
            assert document["title"]
            if document["title"] == "Invalid request body":
                # API Gateway's own answer: what its validator says names the field.
                said = answer.headers["x-validation-error"]
                assert re.match(r"(body|[a-z_]+(\[\d+\])?(\.[a-z_]+)*): ", said), (route, data[:40], said)
            elif answer.status != 404 and document.get("detail"):
                assert document["errors"], (route, data[:40], document)


def test_another_method_is_told_which_there_are(local: Local) -> None:
    answer = local.ask("PUT", "/support/tickets", body={})
    assert (answer.status, answer.headers["allow"]) == (405, "GET, OPTIONS, POST")


@pytest.fixture(scope="module")
def operated(local: Local) -> Operated:
    headers = {"Authorization": f"Bearer {local.token('operated')}", "x-api-key": local.api_key}
    url = local.api.url.rpartition("/")[0]
    return Operated(local.folder, local.applied.aws_endpoint, url, {**headers, "Content-Type": "application/json"})


@pytest.fixture(scope="module")
def day(operated: Operated) -> Day:
    return lived_through(operated)


def test_what_failed_is_grouped_with_its_counts_and_versions(operated: Operated, day: Day) -> None:
    failures_are_grouped(operated, day)


def test_what_is_left_of_the_error_budgets(operated: Operated, day: Day) -> None:
    budgets_are_spent(operated, day)


def test_the_morning_after(operated: Operated, day: Day) -> None:
    the_morning_names_each(operated, day)


def test_throttles_and_cold_starts(operated: Operated, day: Day) -> None:
    throttles_and_cold_starts_are_counted(operated, day)


def test_triggers_review_and_report(operated: Operated, day: Day) -> None:
    triggers_review_and_report_have_the_day(operated, day)


def test_dead_letters_are_seen_and_given_to_their_consumer_again(local: Local, operated: Operated) -> None:
    dead_letters_go_back(local, operated)


def test_lost_items_come_back_out_of_a_backup(operated: Operated) -> None:
    lost_items_come_back(operated)


# In every run the same is asked of the same handlers without Terraform: tests/functions/contracts/test_fuzzed_operations.py.
@pytest.mark.long
@pytest.mark.parametrize(("examples", "cases_at_least"), [(60, 3000)])
def test_schemathesis(examples: int, cases_at_least: int, local: Local, tmp_path: Path) -> None:
    """Every check over the served document, of what Terraform applied: no 5xx, nothing that is not documented."""
    root_url = local.api.url.rpartition("/")[0]
    assert cases_of(root_url, local.api_key, local.token("fuzzed"), examples, tmp_path) >= cases_at_least
