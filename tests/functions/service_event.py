"""Events as API Gateway makes them, and a record of what a handler calls."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

import pytest
from service_deployment import DEPLOYMENT, NAMES, REGION, SCOPES

from phase3b.permissions.needs import Sent

# moto's own.
ACCOUNT_ID = "123456789012"


def rest(
    method: str,
    resource: str,
    *,
    tenant: str | None = "acme",
    user: str = "user-1",
    scopes: str | None = None,
    body: object = None,
    query: dict[str, str] | None = None,
    headers: dict[str, str] | None = None,
    **path: str,
) -> dict[str, Any]:
    """A proxy event of a token with all scopes where none are said; a body that is text is sent as it is."""
    given = {"Content-Type": "application/json"} if body is not None else {}
    allowed = " ".join(SCOPES) if scopes is None else scopes
    authorizer = (
        {"tenantId": tenant, "userId": user, "principalId": user, "scopes": allowed} if tenant is not None else {}
    )
    return {
        "resource": resource,
        "path": resource.format(**path) if path else resource,
        "httpMethod": method,
        "headers": {**given, **(headers or {})},
        "multiValueHeaders": {},
        "queryStringParameters": query,
        "multiValueQueryStringParameters": {name: [value] for name, value in (query or {}).items()} or None,
        "pathParameters": path or None,
        "requestContext": {"requestId": "r-1", "authorizer": authorizer, "stage": "v1"},
        "body": body if isinstance(body, str) or body is None else json.dumps(body),
        "isBase64Encoded": False,
    }


def body_of(answer: dict[str, Any]) -> Any:
    return json.loads(answer["body"])


def keys_of(table_name: str, index_name: str | None) -> set[str]:
    """The attributes of a key: the table's, and the index's where one is asked."""
    table = next(each for each in DEPLOYMENT.tables if NAMES.table(each.name) == table_name)
    found = {table.partition_key, table.sort_key}
    if index_name is not None:
        index = next(each for each in table.indexes if NAMES.index(each.name) == index_name)
        found |= {index.partition_key, index.sort_key}
    return {name for name in found if name is not None}


@dataclass
class Recorder:
    """Each call as (service:Action, what it is done to): actions as IAM knows them.

    `operations` are DynamoDB's own, with the table, as its metrics know them; `limits` how many items each query wanted; `consistent` the
    tables of which something was read as it was written last, which moto always does and DynamoDB only when asked; `sent`
    each call with all that it says.
    """

    calls: list[tuple[str, str]] = field(default_factory=list)
    operations: set[tuple[str, str]] = field(default_factory=set)
    limits: list[int | None] = field(default_factory=list)
    consistent: set[str] = field(default_factory=set)
    sent: list[Sent] = field(default_factory=list)

    def listen(self, clients: ModuleType) -> None:
        """Hears of every call of the session that a function's clients are made of."""
        clients._SESSION.get_component("event_emitter").register("provide-client-params.*.*", self._heard)

    def _heard(self, params: dict[str, Any], model: Any, **_: Any) -> None:
        service, action = model.service_model.service_name, model.name
        # Of the WebSocket API of the tests, and its stage: what IAM calls the resource of a push.
        path = f"abc/v1/{model.http['method']}/@connections/{params.get('ConnectionId', '')}"
        self.sent.append(Sent(f"{service}.{action}", params, path, REGION, ACCOUNT_ID))
        if "ExclusiveStartKey" in params:
            # DynamoDB refuses a key that lacks an attribute of the table's or the index's; moto takes any.
            wanted = keys_of(params["TableName"], params.get("IndexName"))
            assert set(params["ExclusiveStartKey"]) == wanted, params
        if action == "Query":
            self.limits.append(params.get("Limit"))
        if params.get("ConsistentRead"):
            self.consistent.add(params["TableName"])
        if action == "TransactWriteItems":
            # Allowed by the permissions of each write in it.
            for write in params["TransactItems"]:
                ((kind, given),) = write.items()
                verb = {"Put": "PutItem", "Update": "UpdateItem", "Delete": "DeleteItem"}.get(
                    kind, "ConditionCheckItem"
                )
                self.calls.append((f"dynamodb:{verb}", given["TableName"]))
                self.operations.add((action, given["TableName"]))
            return
        if service == "dynamodb":
            for table in params.get("RequestItems", {params.get("TableName"): None}):
                index = f"/index/{params['IndexName']}" if "IndexName" in params else ""
                self.calls.append((f"dynamodb:{action}", f"{table}{index}"))
                self.operations.add((action, table))
            return
        # SendMessageBatch and the like are allowed by the permission of the single one.
        verb = action.removesuffix("Batch")
        self.calls.append((f"{service}:{verb}", params.get("QueueUrl", params.get("SecretId", "*"))))

    def names(self) -> list[str]:
        """The actions, in order."""
        return [action for action, _ in self.calls]


def frames_of_three_raises(act: Callable[[], object], problem: type[Exception]) -> set[int]:
    """How long the traceback is each time: an exception that is raised again keeps the frames of every time before."""
    lengths = set()
    for _ in range(3):
        with pytest.raises(problem) as caught:
            act()
        lengths.add(len(caught.traceback))
    return lengths
