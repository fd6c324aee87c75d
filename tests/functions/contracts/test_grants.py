"""A function's role allows exactly what its handler was seen to call: no more, no less.

Beside that stand what Lambda itself does in the function's name (logs, reading streams and queues, keeping failures)
and what DynamoDB, SQS and Secrets Manager do with the key on its behalf.
"""

from __future__ import annotations

import json
import time
from types import ModuleType, SimpleNamespace
from typing import Any

import jwt
import pytest
from service_deployment import DEPLOYMENT, NAMES
from service_event import Recorder, body_of, rest

from phase3b.naming import Address
from phase3b.plan.functions.planned import surroundings
from phase3b.plan.iam.function_access import Grant, function_grants
from phase3b.plan.iam.unscoped_actions import NO_NARROWER_RESOURCE

# What Lambda does, not the handler.
OF_LAMBDA = {
    "WriteLogs", "ReadStreams", "ListStreams", "KeepFailedEvents", "KeepFailedBatches", "FindBucketOfFailedBatches",
    "UseKey", "WriteTraces",
}  # fmt: skip
POLLED = {"sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"}
CONTEXT = SimpleNamespace(get_remaining_time_in_millis=lambda: 30_000)
NOTIFICATION = {
    "tenant_id": {"S": "acme"},
    "notification_id": {"S": "0" * 26},
    "title": {"S": "t"},
    "body": {"S": "b"},
    "created_at": {"S": "2026-01-22T09:30:00.000Z"},
    "read": {"BOOL": False},
}
TICKET_IMAGE = {
    "tenant_id": {"S": "acme"},
    "ticket_id": {"S": "0" * 26},
    "status": {"S": "open"},
    "priority": {"S": "low"},
    "updated_at": {"S": "2026-01-22T09:30:00.000Z"},
}


def inserted(image: dict[str, Any]) -> dict[str, Any]:
    change = {"NewImage": image, "SequenceNumber": "1"}
    return {"Records": [{"eventID": "e-1", "eventName": "INSERT", "eventSource": "aws:dynamodb", "dynamodb": change}]}


def support_tickets(module: ModuleType) -> None:
    key = {"Idempotency-Key": "k"}
    for headers in ({}, key, key):
        ticket = body_of(
            module.handle(
                rest("POST", "/support/tickets", body={"subject": "s", "description": "d"}, headers=headers), None
            )
        )
    path = {"ticket_id": ticket["ticket_id"]}
    module.handle(rest("GET", "/support/tickets"), None)
    module.handle(rest("GET", "/support/tickets", query={"status": "open"}), None)
    module.handle(rest("GET", "/support/tickets", query={"priority": "low"}), None)
    module.handle(rest("GET", "/support/tickets/{ticket_id}", **path), None)
    module.handle(rest("PATCH", "/support/tickets/{ticket_id}", body={"version": 1, "status": "closed"}, **path), None)
    for _ in range(2):
        body = {"body": "b"}
        module.handle(rest("POST", "/support/tickets/{ticket_id}/comments", body=body, headers=key, **path), None)
    module.handle(rest("GET", "/support/tickets/{ticket_id}/comments", **path), None)


def notification_handler(module: ModuleType) -> None:
    key = {"Idempotency-Key": "k"}
    body = {"notifications": [{"title": "t", "body": "b"}]}
    for headers in ({}, key, key):
        sent = body_of(module.handle(rest("POST", "/notifications", body=body, headers=headers), None))
    module.handle(rest("GET", "/notifications"), None)
    path = {"notification_id": sent["notification_ids"][0]}
    module.handle(rest("POST", "/notifications/{notification_id}/read", **path), None)
    context = {"connectionId": "c=", "authorizer": {"tenantId": "acme", "userId": "u"}}
    module.handle({"requestContext": {**context, "routeKey": "$connect"}}, None)
    posted: list[str] = []
    emitter = module.GATEWAY.client.meta.events
    # There is no WebSocket API in the test's AWS: the call is heard, and answered here.
    emitter.register("before-send.apigatewaymanagementapi", lambda request, **_: _answered(posted, request))
    module.handle(inserted(NOTIFICATION), None)
    assert posted
    ended = {"tenantId": "acme", "userId": "u", "expiresAt": "1"}
    module.handle({"requestContext": {**context, "authorizer": ended, "routeKey": "$default"}}, None)
    module.handle({"requestContext": {**context, "routeKey": "$disconnect"}}, None)


def _answered(posted: list[str], request: Any) -> Any:
    from botocore.awsrequest import AWSResponse  # noqa: PLC0415

    posted.append(request.url)
    return AWSResponse(request.url, 200, {}, SimpleNamespace(stream=lambda *_: iter(()), read=lambda *_: b""))


def cost_forecasting(module: ModuleType) -> None:
    actuals = [{"month": f"2026-0{month}", "amount_usd": 100 * month} for month in range(1, 7)]
    module.handle(rest("PUT", "/cost/actuals", body={"actuals": actuals}), None)
    module.handle(rest("PUT", "/cost/budget", body={"monthly_usd": 1}), None)
    module.handle(rest("GET", "/cost/budget"), None)
    assert module.handle(rest("GET", "/cost/forecast"), None)["statusCode"] == 200
    module.handle({"source": "phase3b.schedule", "task": "ingest_actuals"}, None)


def webhook_manager(module: ModuleType) -> None:
    body = {"url": "https://hooks.example.com/x", "events": ["ticket.created"]}
    key = {"Idempotency-Key": "k"}
    for headers in ({}, key, key):
        webhook = body_of(module.handle(rest("POST", "/webhooks", body=body, headers=headers), None))
    path = {"webhook_id": webhook["webhook_id"]}
    module.handle(rest("GET", "/webhooks"), None)
    module.handle(rest("GET", "/webhooks/{webhook_id}", **path), None)
    module.handle(rest("PATCH", "/webhooks/{webhook_id}", body={"active": True}, **path), None)
    module.handle(rest("POST", "/webhooks/{webhook_id}/test", **path), None)
    module.handle(rest("POST", "/webhooks/{webhook_id}/secret/rotate", body={}, **path), None)
    again = {"from": "2026-01-01T00:00:00Z", "to": "2030-01-01T00:00:00Z"}
    module.handle(rest("POST", "/webhooks/{webhook_id}/redeliver", body=again, **path), None)
    one = {**path, "delivery_id": "0" * 26}
    module.handle(rest("POST", "/webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver", **one), None)
    module.handle(inserted(TICKET_IMAGE), None)
    module.handle(rest("DELETE", "/webhooks/{webhook_id}", **path), None)


def webhook_delivery(module: ModuleType) -> None:
    import boto3  # noqa: PLC0415

    webhook = {
        "tenant_id": {"S": "acme"},
        "record_id": {"S": "webhook#w"},
        "url": {"S": "https://127.0.0.1/refused"},
        "active": {"BOOL": True},
        "secret": {"S": "whsec_c2VjcmV0"},
    }
    boto3.client("dynamodb").put_item(TableName=NAMES.table("webhooks"), Item=webhook)
    sqs = boto3.client("sqs")
    for fifo in (False, True):
        _deliver(module, sqs, fifo=fifo)


def _deliver(module: ModuleType, sqs: Any, *, fifo: bool) -> None:
    url = sqs.get_queue_url(QueueName=NAMES.queue("webhook_deliveries", fifo=fifo))["QueueUrl"]
    # Whatever another function has queued in the same test.
    sqs.purge_queue(QueueUrl=url)
    delivery = {"tenant_id": "acme", "webhook_id": "w", "delivery_id": "d", "event": "webhook.test"}
    body = json.dumps({**delivery, "occurred_at": "now", "data": {}})
    of_group = {"MessageGroupId": "w", "MessageDeduplicationId": "d"} if fifo else {}
    sqs.send_message(QueueUrl=url, MessageBody=body, **of_group)
    (message,) = sqs.receive_message(QueueUrl=url, MessageSystemAttributeNames=["All"])["Messages"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    record = {
        "messageId": message["MessageId"],
        "receiptHandle": message["ReceiptHandle"],
        "body": message["Body"],
        "attributes": message["Attributes"],
        "eventSourceARN": arn,
    }
    # Sent, refused by the judge of addresses, and queued again; beside it a message that is left in its queue.
    answer = module.handle({"Records": [record, {**record, "messageId": "broken", "body": "no JSON"}]}, CONTEXT)
    assert answer == {"batchItemFailures": [{"itemIdentifier": "broken"}]}


def authorizer(module: ModuleType) -> None:
    claims = {
        "iss": "securebase",
        "aud": "phase3b",
        "sub": "u",
        "tenant_id": "acme",
        "iat": int(time.time()),
        "exp": int(time.time()) + 600,
    }
    event = {
        "headers": {"Authorization": f"Bearer {jwt.encode(claims, 'k' * 64, algorithm='HS256')}"},
        "methodArn": "arn:aws:execute-api:us-east-1:1:api/v1/GET/x",
        "requestContext": {},
    }
    assert module.handle(event, None)["context"]["tenantId"] == "acme"


RUNS = {
    run.__name__: run
    for run in (support_tickets, notification_handler, cost_forecasting, webhook_manager, webhook_delivery, authorizer)
}


def test_every_function_has_a_run() -> None:
    assert set(RUNS) == {function.name for function in DEPLOYMENT.functions}


@pytest.mark.parametrize("function", RUNS)
def test_a_role_allows_what_was_called_and_nothing_else(function: str, handler: Any, aws: dict[str, str]) -> None:
    module, recorder = handler(function)
    RUNS[function](module)
    assert called(recorder) == allowed(function, aws)


def test_the_latency_of_every_operation_that_is_called_is_watched_and_of_no_other(
    handler: Any, aws: dict[str, str]
) -> None:
    """A write in a transaction is measured as TransactWriteItems: an alarm on PutItem would wait for ever."""
    del aws
    found: set[tuple[str, str]] = set()
    for function, run in RUNS.items():
        module, recorder = handler(function)
        run(module)
        found |= recorder.operations
    assert found == {(each, NAMES.table(table.name)) for table in DEPLOYMENT.tables for each in table.operations}


def called(recorder: Recorder) -> set[tuple[str, str]]:
    manage = "execute-api:ManageConnections"
    names = {f"apigatewaymanagementapi:{each}Connection": manage for each in ("PostTo", "Delete")}
    return {(names.get(action, action), target) for action, target in recorder.calls}


def allowed(function: str, aws: dict[str, str]) -> set[tuple[str, str]]:
    """The grants with names instead of Terraform's expressions, as the recorder says them."""
    found: set[tuple[str, str]] = set()
    for grant in grants(function):
        if grant.sid in OF_LAMBDA:
            continue
        for action in grant.actions:
            if action in POLLED:
                continue
            for resource in grant.resources:
                found.add((action, said(action, resource, aws)))
    return found


def said(action: str, resource: str, aws: dict[str, str]) -> str:
    service = action.partition(":")[0]
    if service == "dynamodb":
        address, _, index = resource.removeprefix("${").partition(".arn}")
        return f"{aws['${' + address + '.name}']}{index}"
    if service == "sqs":
        return aws[resource.replace(".arn}", ".url}")]
    return aws.get(resource, "*")


def grants(function: str) -> tuple[Grant, ...]:
    deployed = next(each for each in DEPLOYMENT.functions if each.name == function)
    around = surroundings(DEPLOYMENT, Address("aws_cloudwatch_log_group", function), "key", function)
    return function_grants(DEPLOYMENT, deployed, NAMES, around)


@pytest.mark.parametrize("function", RUNS)
def test_nothing_is_granted_by_a_wildcard(function: str) -> None:
    for grant in grants(function):
        assert not any("*" in action for action in grant.actions)
        if "*" in grant.resources:
            assert set(grant.actions) <= set(NO_NARROWER_RESOURCE)
