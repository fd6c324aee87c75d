"""What AWS has differently from the file, where Terraform's plan reports nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import boto3
import pytest
from moto import mock_aws
from plan_made import NAME, TABLE, change, plan, table

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.change.guard.asked.ask_unseen import ask_unseen
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.change.guard.asked.traffic import Traffic
from phase3b.change.guard.evidence import Evidence
from phase3b.change.guard.judge import Verdict, judge
from phase3b.change.guard.losses import silent
from phase3b.change.guard.plan_json import resource_changes
from phase3b.change.guard.refusals.unseen import Asked, routes_of
from phase3b.local.moto_gaps import fill_gaps
from phase3b.packaging.service_packages import described
from phase3b.plan.apis.records import RestApi
from phase3b.plan.plan import plan as planned

DATA = Path(silent.__file__).parent / "silent_arguments.json"
API, QUEUE, FUNCTION = "aws_api_gateway_rest_api.api", "aws_sqs_queue.q", "aws_lambda_function.f"
BODY = json.dumps({"paths": {"/a": {"get": {}, "parameters": []}, "/b": {"x-amazon-apigateway-any-method": {}}}})


def verdict(
    *changes: dict[str, Any], asked: Asked | None = None, allow: tuple[str, ...] = (), **wanted: Any
) -> Verdict:
    evidence = Evidence.of_plan(plan(*changes), Traffic({}, 24))
    stack = {"resource": {kind: {address.split(".")[1]: block} for kind, (address, block) in wanted.items()}}
    return judge(replace(evidence, wanted=stack, asked=asked or Asked()), allow)


def same(address: str, **values: Any) -> dict[str, Any]:
    return change(address, ["no-op"], values, values)


def test_a_key_of_another_type_is_refused_and_no_allow_lets_it_pass() -> None:
    block = {"attribute": [{"name": "tenant_id", "type": "S"}, {"name": "ticket_id", "type": "N"}]}
    asked = Asked(key_types={NAME: {"tenant_id": "S", "ticket_id": "S"}})
    address = f"{TABLE}/attribute/ticket_id"
    found = verdict(same(TABLE, **table()), asked=asked, allow=(address,), aws_dynamodb_table=(TABLE, block))
    (refusal,) = found.refused
    assert (refusal.address, found.allowed) == (address, ())
    assert refusal.what == f"The key ticket_id of the table {NAME} has the type S, and capacity.yaml says N."
    assert "--allow" not in str(refusal)


def test_what_is_destroyed_hides_nothing_that_comes_after_it() -> None:
    gone = change("aws_dynamodb_table.other", ["delete"], table(name="other"), None)
    block = {"attribute": [{"name": "ticket_id", "type": "N"}]}
    asked = Asked(key_types={NAME: {"ticket_id": "S"}})
    found = verdict(gone, same(TABLE, **table()), asked=asked, aws_dynamodb_table=(TABLE, block))
    assert f"{TABLE}/attribute/ticket_id" in {each.address for each in found.refused}


@pytest.mark.parametrize(
    ("actions", "asked"),
    [
        # A new attribute for a new index; a table that is created again; a table that nobody could ask about.
        (["update"], Asked(key_types={NAME: {"tenant_id": "S"}})),
        (["delete", "create"], Asked(key_types={NAME: {"ticket_id": "S"}})),
        (["no-op"], Asked(unknown={"the key types": "AWS did not respond"})),
    ],
)
def test_other_key_types_are_no_matter(actions: list[str], asked: Asked) -> None:
    block = {"attribute": [{"name": "tenant_id", "type": "S"}, {"name": "ticket_id", "type": "N"}]}
    made = change(TABLE, actions, table(), table())
    found = verdict(made, asked=asked, aws_dynamodb_table=(TABLE, block))
    assert [each.address for each in found.refused if "/attribute/" in each.address] == []


def test_routes_that_somebody_changed_by_hand() -> None:
    routes = frozenset({"GET /a", "POST /c"})
    (refusal,) = verdict(same(API, id="x1", name="api", body=BODY), asked=Asked(routes={"x1": routes})).refused
    assert refusal.address == f"{API}/routes"
    assert "it lacks ANY /b and it has POST /c besides" in refusal.what
    as_written = Asked(routes={"x1": frozenset({"GET /a", "ANY /b"})})
    assert verdict(same(API, id="x1", name="api", body=BODY), asked=as_written).refused == ()
    # A body that changes is written whole.
    changes = change(API, ["update"], {"id": "x1", "body": "{}"}, {"id": "x1", "body": BODY})
    assert verdict(changes, asked=Asked(routes={"x1": routes})).refused == ()


def test_code_that_somebody_uploaded_by_hand() -> None:
    written = {"function_name": "f", "filename": "packages/f.zip", "source_code_hash": "ours"}
    (refusal,) = verdict(same(FUNCTION, **written, code_sha256="theirs")).refused
    assert refusal.address == f"{FUNCTION}/code"
    assert "--zip-file fileb://packages/f.zip" in refusal.fix
    assert verdict(same(FUNCTION, **written, code_sha256="ours")).refused == ()
    # New code is on its way.
    before = {**written, "code_sha256": "theirs"}
    assert verdict(change(FUNCTION, ["update"], before, {**before, "source_code_hash": "new"})).refused == ()


def test_a_redrive_policy_that_the_provider_keeps() -> None:
    has = {"name": "q", "url": "https://sqs/q", "redrive_policy": '{"maxReceiveCount":3}'}
    (refusal,) = verdict(same(QUEUE, **has), aws_sqs_queue=(QUEUE, {"name": "q"})).refused
    assert (refusal.address, refusal.what) == (
        f"{QUEUE}/redrive_policy", "The queue q would have no dead-letter queue any more.",
    )  # fmt: skip
    assert "--queue-url https://sqs/q" in refusal.fix
    assert verdict(same(QUEUE, **has), aws_sqs_queue=(QUEUE, {"redrive_policy": "..."})).refused == ()
    assert verdict(same(QUEUE, name="q", redrive_policy=""), aws_sqs_queue=(QUEUE, {"name": "q"})).refused == ()


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    with mock_aws():
        yield


@pytest.mark.usefixtures("aws")
def test_what_aws_answers_and_what_it_does_not() -> None:
    boto3.client("dynamodb", "us-east-1").create_table(
        TableName=NAME,
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "B"}],
        BillingMode="PAY_PER_REQUEST",
    )
    gateway = boto3.client("apigateway", "us-east-1")
    api = gateway.create_rest_api(name="api")["id"]
    root = gateway.get_resources(restApiId=api)["items"][0]["id"]
    below = gateway.create_resource(restApiId=api, parentId=root, pathPart="a")["id"]
    gateway.put_method(restApiId=api, resourceId=below, httpMethod="GET", authorizationType="NONE")
    gateway.put_integration(restApiId=api, resourceId=below, httpMethod="GET", type="MOCK")
    there = plan(
        same(TABLE, name=NAME),
        same("aws_dynamodb_table.gone", name="gone"),
        same(API, id=api, name="api"),
        change("aws_dynamodb_table.new", ["create"], None, {"name": "new"}),
    )
    found = ask_unseen(resource_changes(there), AwsAccess("us-east-1"))
    assert (found.key_types, found.routes) == ({NAME: {"id": "B"}}, {api: frozenset({"GET /a"})})
    assert list(found.unknown) == ["the key types of the table gone"]
    assert "ResourceNotFound" in found.unknown["the key types of the table gone"]


def test_something_is_done_about_every_silent_argument() -> None:
    """Measured with real plans; an argument that a new provider is silent about is not forgotten."""
    measured = json.loads(DATA.read_text("utf-8"))["silent"]
    found = {f"{argument} {how}" for how, arguments in measured.items() for argument in arguments}
    handled = {f"{each} removed" for each in silent.ALWAYS_WRITTEN} | set(silent.ELSEWISE)
    assert found - handled == set()
    # What is silent of one resource only may be noticed of another: nothing that was ever measured is taken out.
    assert {each for each in handled - found if each.endswith((" changed", " drifted"))} == set()


@pytest.mark.usefixtures("aws")
def test_our_own_api_has_the_routes_that_its_document_says(root: Path) -> None:
    """ANY among them, which AWS has no extension's name for."""
    fill_gaps()
    capacity = load(root / "capacity.yaml")
    records = planned(resolve(capacity, "dev"), described(capacity)).records
    (body,) = [record.body for record in records if isinstance(record, RestApi)]
    gateway = boto3.client("apigateway", "us-east-1")
    api = gateway.create_rest_api(name="api")["id"]
    gateway.put_rest_api(restApiId=api, mode="overwrite", body=body)
    found = ask_unseen(resource_changes(plan(same(API, id=api, name="api"))), AwsAccess("us-east-1"))
    assert found.routes[api] == routes_of(body)
    assert {route.split()[0] for route in routes_of(body)} >= {"GET", "POST", "ANY"}
    assert verdict(same(API, id=api, name="api", body=body), asked=found).refused == ()
    # A method that is there, with nothing behind it any more, answers nobody.
    resources = gateway.get_resources(restApiId=api, limit=500)["items"]
    (webhooks,) = [each["id"] for each in resources if each["path"] == "/webhooks"]
    gateway.delete_integration(restApiId=api, resourceId=webhooks, httpMethod="GET")
    found = ask_unseen(resource_changes(plan(same(API, id=api, name="api"))), AwsAccess("us-east-1"))
    (refusal,) = verdict(same(API, id=api, name="api", body=body), asked=found).refused
    assert "it lacks GET /webhooks." in refusal.what
