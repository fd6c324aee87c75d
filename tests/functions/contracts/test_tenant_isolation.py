"""One tenant tries at another's data, by every way that a request has: nothing leaks, nothing changes.

The tries follow from the list of routes and their schemas, so that a new route is tried without a line here; a new parameter of
a path needs what the victim has of it, in `seeded`. Each answer is compared with the one for what never existed.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

import boto3
import pytest
from engine_in_moto import stored
from service_deployment import CAPACITY, CUSTOMER_KEY, DEPLOYMENT, NAMES, REGION
from service_event import Recorder, rest
from webhooks_asked import GOOD

from phase3b.capacity.service.api import Route
from phase3b.local.api import sample_body
from phase3b.local.api.requests.token import sign_token
from phase3b.packaging.service_packages import described

assert DEPLOYMENT.api is not None
ROUTES = [each.definition for each in DEPLOYMENT.api.routes]
SCHEMAS = described(CAPACITY).schemas
FUNCTIONS = sorted({each.function for each in ROUTES})
VICTIM, ATTACKER, NOBODY = "acme", "globex", "initech"
# The one customer of dev, whose key is CUSTOMER_KEY.
CUSTOMER = "demo"
# Of the form of an id, and of nothing.
ABSENT = "01ARZ3NDEKTSV4RRFFQ69G5FAV"
AMOUNT = 987654.25
KEY = "the-victims-idempotency-key"
ID = re.compile(r"[0-9A-HJKMNP-TV-Z]{26}")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
SECRET = re.compile(r"whsec_[A-Za-z0-9+/=]+")
HEADERS = ("X-Tenant-Id", "X-Tenant", "X-User-Id", "X-Forwarded-User", "X-Original-URL", "Cookie", "x-api-key")
CLAIMS = ("tenant_id", "claims", "principalId")
EXTRA = ("tenant_id", "tenantId", "tenant")
TABLES = {each.name: [key for key in (each.partition_key, each.sort_key) if key] for each in DEPLOYMENT.tables}
WRITTEN = {each.name: [name for name in each.definition.tables if name in TABLES] for each in DEPLOYMENT.functions}
# By tenant, table and the values of the key.
Items = dict[tuple[str, str, tuple[str, ...]], dict[str, Any]]


@dataclass
class World:
    """Two tenants with data of their own; `theirs` and `own` are ids by parameter of a path."""

    modules: Mapping[str, ModuleType]
    theirs: dict[str, str] = field(default_factory=dict)
    own: dict[str, str] = field(default_factory=dict)
    cursors: list[str] = field(default_factory=list)
    before: Items = field(default_factory=dict)
    marks: frozenset[str] = frozenset()
    tries: int = 0

    def call(self, route: Route, event: dict[str, Any]) -> dict[str, Any]:
        answer: dict[str, Any] = self.modules[route.function].handle(event, None)
        return answer


def items(tables: Iterable[str] = TABLES) -> Items:
    """All that tables have, by tenant, table and key; from the engine's memory, as most of a scan's time is that of its answer."""
    found: Items = {}
    for name in tables:
        for each in stored(NAMES.table(name)):
            item = copy.deepcopy(each)
            key = tuple(item[attribute]["S"] for attribute in TABLES[name])
            found[item["tenant_id"]["S"], name, key] = item
    return found


def of(tenant: str, found: Items) -> Items:
    return {key: item for key, item in found.items() if key[0] == tenant}


def restore(after: Items, before: Items) -> None:
    """Gives a tenant what it had, where something was changed, made or deleted."""
    if after == before:
        return
    client = boto3.client("dynamodb", region_name=REGION)
    for (tenant, table, key), item in after.items():
        if (tenant, table, key) not in before:
            keys = {name: item[name] for name in TABLES[table]}
            client.delete_item(TableName=NAMES.table(table), Key=keys)
    for (tenant, table, key), item in before.items():
        if after.get((tenant, table, key)) != item:
            client.put_item(TableName=NAMES.table(table), Item=item)


def route_of(operation: str) -> Route:
    return next(each for each in ROUTES if each.operation == operation)


def seeded(world: World, tenant: str) -> dict[str, str]:
    """Two of everything of a tenant, made by the routes; the id of the first by the parameter that it is."""

    def done(operation: str, body: Any = None, headers: Any = None, **path: str) -> Any:
        route = route_of(operation)
        event = rest(route.method, route.path, tenant=tenant, body=body, headers=headers, **path)
        answer = world.call(route, event)
        assert answer["statusCode"] == route.success, answer
        return json.loads(answer["body"])

    def ticket(number: int, headers: Any = None) -> str:
        said = {"subject": f"{tenant}-only subject {number}", "description": f"{tenant}-only description"}
        found: str = done("create_ticket", said, headers)["ticket_id"]
        return found

    tickets = [ticket(1, {"Idempotency-Key": f"{KEY}-{tenant}"}), ticket(2)]
    for number in (1, 2):
        done("add_comment", {"body": f"{tenant}-only comment {number}"}, ticket_id=tickets[0])
    sent = [{"title": f"{tenant}-only title {number}", "body": f"{tenant}-only text"} for number in (1, 2)]
    notifications = done("send_notifications", {"notifications": sent})["notification_ids"]
    webhooks = [done("create_webhook", GOOD)["webhook_id"] for _ in (1, 2)]
    done(
        "put_actuals",
        {
            "actuals": [
                {"month": f"2026-0{month}", "amount_usd": AMOUNT if tenant == VICTIM else 10} for month in range(1, 7)
            ]
        },
    )
    done("configure_budget_alert", {"monthly_usd": AMOUNT + 1 if tenant == VICTIM else 20})
    # Kept from now on: the next one is told that it was.
    done("forecast")
    client = boto3.client("dynamodb", region_name=REGION)
    deliveries = [f"01J0000000000000000000{tenant[0].upper() * 3}{number}" for number in (1, 2)]
    for delivery in deliveries:
        item = {
            "record_id": f"delivery#{webhooks[0]}#{delivery}",
            "tenant_id": tenant,
            "delivery_id": delivery,
            "event": "ticket.created",
            "status": "failed",
            "last_error": f"{tenant}-only error",
            "content": json.dumps({"type": "ticket.created", "data": {"subject": f"{tenant}-only event"}}),
        }
        numbers = {"attempts": {"N": "1"}, "expires_at": {"N": "4000000000"}}
        text = {name: {"S": value} for name, value in item.items()}
        client.put_item(TableName=NAMES.table("webhooks"), Item={**text, **numbers})
    return {
        "ticket_id": tickets[0],
        "notification_id": notifications[0],
        "webhook_id": webhooks[0],
        "delivery_id": deliveries[0],
    }


def cursors_of(world: World) -> Iterator[str]:
    """Where each of the victim's lists goes on after its first item."""
    for route in ROUTES:
        if route.query is not None and "cursor" in SCHEMAS[route.query]["properties"]:
            path = {name: world.theirs[name] for name in re.findall(r"\{(\w+)\}", route.path)}
            answer = world.call(route, rest(route.method, route.path, tenant=VICTIM, query={"limit": "1"}, **path))
            yield json.loads(answer["body"])["next_cursor"]


def strings(value: Any) -> Iterator[str]:
    match value:
        case dict():
            for each in value.values():
                yield from strings(each)
        case list():
            for each in value:
                yield from strings(each)
        case str():
            yield value


@pytest.fixture
def world(handler: Callable[[str], tuple[ModuleType, Recorder]], monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.setattr(sample_body, "TEXTS", (*sample_body.TEXTS, ABSENT))
    made = World({function: handler(function)[0] for function in FUNCTIONS})
    made.theirs, made.own = seeded(made, VICTIM), seeded(made, ATTACKER)
    made.cursors = list(cursors_of(made))
    found = items()
    made.before = of(VICTIM, found)
    ours = {part for text in strings(list(of(ATTACKER, found).values())) for part in (text, *text.split("#"))}
    parts = {
        part for text in strings(list(made.before.values())) for part in (text, *text.split("#")) if len(part) > 12
    }
    told = {part for part in parts - ours if TIME.search(part) is None}
    made.marks = frozenset({*told, str(AMOUNT), str(AMOUNT + 1), f"{VICTIM}-only"})
    assert len(made.marks) > 20
    return made


@dataclass(frozen=True)
class Try:
    """Something of the victim's in a request, and the same with what never existed, where it should be answered alike."""

    way: str
    theirs: dict[str, Any]
    nobodys: dict[str, Any] | None


def filled(value: Any, put: str) -> Iterator[Any]:
    """A body with each of its texts replaced, one at a time."""
    match value:
        case dict():
            for name, each in value.items():
                for other in filled(each, put):
                    yield {**value, name: other}
        case list():
            for at, each in enumerate(value):
                for other in filled(each, put):
                    yield [*value[:at], other, *value[at + 1 :]]
        case str():
            yield put


FORMS = ("{0}", "{1}#{0}", "../{1}/{0}", "{0}#", "{0}\x00", "webhook#{0}")
Make = Callable[..., dict[str, Any]]


def tries(route: Route, world: World) -> Iterator[Try]:
    parameters = re.findall(r"\{(\w+)\}", route.path)
    missing = [name for name in parameters if name not in world.theirs]
    assert not missing, f"{route.method} {route.path}: `seeded` has nothing of the victim's for {missing}"
    own = {name: world.own[name] for name in parameters}
    body = None if route.request is None else sample_body.sample(SCHEMAS[route.request], SCHEMAS)
    if isinstance(body, dict) and "url" in body:
        body["url"] = GOOD["url"]

    def event(**changes: Any) -> dict[str, Any]:
        path = {**own, **changes.pop("path", {})}
        made: dict[str, Any] = rest(route.method, route.path, **{"tenant": ATTACKER, "body": body, **changes}, **path)
        return made

    for name in parameters:
        yield from of_path(name, world, event)
    yield from of_query(route, world, event)
    if body is not None:
        yield from of_body(body, world, event)
    yield from of_surroundings(event)


def of_path(name: str, world: World, event: Make) -> Iterator[Try]:
    theirs = world.theirs[name]
    for form in FORMS:
        one, none = form.format(theirs, VICTIM), form.format(ABSENT, NOBODY)
        yield Try(f"path {form}", event(path={name: one}), event(path={name: none}))
    yield Try("path in small letters", event(path={name: theirs.lower()}), event(path={name: ABSENT.lower()}))
    for kind in [other for other in world.theirs if other != name][:1]:
        yield Try(f"path with a {kind}", event(path={name: world.theirs[kind]}), event(path={name: ABSENT}))
    unscoped = [event(path={name: found}, scopes="") for found in (theirs, ABSENT)]
    yield Try("path without a scope", *unscoped)


def of_query(route: Route, world: World, event: Make) -> Iterator[Try]:
    declared = () if route.query is None else tuple(SCHEMAS[route.query]["properties"])
    for name in dict.fromkeys((*declared, *EXTRA)):
        for theirs, none in ((VICTIM, NOBODY), (world.theirs["ticket_id"], ABSENT)):
            yield Try(f"query {name}", event(query={name: theirs}), event(query={name: none}))
    for cursor in world.cursors if "cursor" in declared else ():
        # Where the victim's list goes on, one's own goes on as well: what never existed has no such place.
        yield Try("cursor", event(query={"cursor": cursor}), None)


def of_body(body: Any, world: World, event: Make) -> Iterator[Try]:
    for theirs in (world.theirs["ticket_id"], world.theirs["webhook_id"]):
        for changed, none in zip(filled(body, theirs), filled(body, ABSENT), strict=True):
            yield Try("body", event(body=changed), event(body=none))
    for name in EXTRA:
        yield Try(f"body {name}", event(body={**body, name: VICTIM}), event(body={**body, name: NOBODY}))
    keys = ({"Idempotency-Key": f"{KEY}-{tenant}"} for tenant in (VICTIM, NOBODY))
    yield Try("idempotency key", event(headers=next(keys)), event(headers=next(keys)))


def of_surroundings(event: Make) -> Iterator[Try]:
    for name in HEADERS:
        yield Try(f"header {name}", event(headers={name: VICTIM}), event(headers={name: NOBODY}))
    for name in CLAIMS:
        told = [event(), event()]
        for one, tenant in zip(told, (VICTIM, NOBODY), strict=True):
            one["requestContext"]["authorizer"][name] = {"tenant_id": tenant} if name == "claims" else tenant
        yield Try(f"context {name}", *told)
    for place in ("stageVariables", "identity"):
        told = [event(), event()]
        for one, tenant in zip(told, (VICTIM, NOBODY), strict=True):
            at = one if place == "stageVariables" else one["requestContext"]
            at[place] = {"tenantId": tenant, "user": tenant, "apiKey": tenant, "apiKeyId": tenant}
        yield Try(place, *told)


def plain(answer: Mapping[str, Any], event: Mapping[str, Any]) -> Any:
    """An answer without what is another one each time, and without what was sent."""
    headers = {name: value for name, value in answer.get("headers", {}).items() if name.lower() != "etag"}
    text = json.dumps([answer["statusCode"], headers, answer.get("body")])
    for sent in sorted({VICTIM, NOBODY, *strings(event.get("pathParameters") or {})}, key=len, reverse=True):
        text = text.replace(json.dumps(json.dumps(sent)[1:-1])[1:-1], "SENT")
    return SECRET.sub("SECRET", TIME.sub("TIME", ID.sub("ID", text)))


def sent_in(event: Mapping[str, Any]) -> str:
    return json.dumps({name: value for name, value in event.items() if name != "requestContext"})


def tried(world: World, route: Route, one: Try, own: Items) -> None:
    answers = []
    for event in (one.theirs, one.nobodys):
        if event is None:
            continue
        world.tries += event is one.theirs
        given = copy.deepcopy(event)
        answer = world.call(route, event)
        told = json.dumps(answer)
        leaked = [mark for mark in world.marks if mark in told and mark not in sent_in(given)]
        assert not leaked, (route.method, route.path, one.way, leaked, answer)
        assert answer["statusCode"] < 500, (route.method, route.path, one.way, answer)
        if route.method != "GET" and answer["statusCode"] < 400:
            tables = WRITTEN[route.function]
            found = items(tables)
            known = {key: item for key, item in world.before.items() if key[1] in tables}
            assert of(VICTIM, found) == known, (route.method, route.path, one.way)
            restore(of(ATTACKER, found), {key: item for key, item in own.items() if key[1] in tables})
        answers.append(plain(answer, given))
    assert answers[0] == answers[-1], (route.method, route.path, one.way)


def test_no_try_at_another_tenant_reads_or_changes_anything(world: World) -> None:
    own = of(ATTACKER, items())
    for route in ROUTES:
        before = world.tries
        for one in tries(route, world):
            tried(world, route, one, own)
        assert world.tries - before >= 14, (route.method, route.path)
        found = items()
        assert of(VICTIM, found) == world.before, (route.method, route.path)
        assert not of(NOBODY, found)
    assert world.tries >= 600, world.tries


def test_the_victim_reads_what_the_tries_are_for(world: World) -> None:
    """So that a list that is empty for everybody, or a mark that nobody is shown, can't pass for isolation."""
    shown = ""
    for route in ROUTES:
        if route.method == "GET":
            path = {name: world.theirs[name] for name in re.findall(r"\{(\w+)\}", route.path)}
            answer = world.call(route, rest(route.method, route.path, tenant=VICTIM, **path))
            assert answer["statusCode"] == 200, (route.path, answer)
            assert any(mark in answer["body"] for mark in world.marks) or route.operation == "forecast", route.path
            shown += answer["body"]
    for word in (*world.theirs.values(), f"{VICTIM}-only comment 1", f"{VICTIM}-only error", str(AMOUNT)):
        assert word in shown


def test_a_victims_api_key_is_not_charged_with_an_attackers_requests(handler: Callable[[str], Any]) -> None:
    """Every route, asked with a good token and the key of a customer who is another tenant."""
    module, _ = handler("authorizer")
    stage = f"arn:aws:execute-api:{REGION}:123456789012:abc123/v1"
    asked = [each for each in ROUTES if each.auth == "token"]
    assert len(asked) >= 20
    for route in asked:
        effects = {}
        for tenant in (ATTACKER, CUSTOMER):
            token = sign_token(DEPLOYMENT, "k" * 64, tenant, "user-1", 600)
            headers = {"Authorization": f"Bearer {token}", "x-api-key": CUSTOMER_KEY}
            arn = f"{stage}/{route.method}{route.path}"
            (statement,) = module.handle({"methodArn": arn, "headers": headers}, None)["policyDocument"]["Statement"]
            effects[tenant] = statement["Effect"]
        assert effects == {ATTACKER: "Deny", CUSTOMER: "Allow"}, (route.method, route.path)


def test_a_connection_belongs_to_the_tenant_of_its_token(world: World) -> None:
    module = world.modules["notification_handler"]
    asks = dict.fromkeys(("tenantId", "tenant_id", "tenant", "X-Tenant-Id", "user"), VICTIM)
    every = {name: [value] for name, value in asks.items()}

    def asked(route: str, connection: str, tenant: str, more: Mapping[str, Any], **claims: Any) -> dict[str, Any]:
        authorizer = {"tenantId": tenant, "userId": "u", "scopes": "", "expiresAt": "4000000000", **claims}
        kind = {"$connect": "CONNECT", "$default": "MESSAGE"}[route]
        context = {"routeKey": route, "eventType": kind, "connectionId": connection, "authorizer": authorizer}
        answer: dict[str, Any] = module.handle({"requestContext": context, **more}, None)
        return answer

    assert asked("$connect", "theirs=", VICTIM, {})["statusCode"] == 200
    ways: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
        "query=": ({"queryStringParameters": asks, "multiValueQueryStringParameters": every}, {}),
        "headers=": ({"headers": asks, "multiValueHeaders": every}, {}),
        "stage=": ({"stageVariables": asks}, {}),
        "body=": ({"body": json.dumps(asks)}, {}),
        "claims=": ({}, {"tenant_id": VICTIM, "principalId": VICTIM, "claims": asks}),
    }
    for connection, (more, claims) in ways.items():
        assert asked("$connect", connection, ATTACKER, more, **claims)["statusCode"] == 200
    owners = {key[2][0]: key[0] for key in items(["connections"]) if len(key[2]) == 1}
    assert {name: owners[name] for name in ("theirs=", *ways)} == {"theirs=": VICTIM, **dict.fromkeys(ways, ATTACKER)}
    for message in (*world.theirs.values(), json.dumps({"action": "list", "tenantId": VICTIM}), "theirs="):
        told = json.dumps(asked("$default", "query=", ATTACKER, {"body": message}))
        assert not [mark for mark in world.marks if mark in told and mark not in message]
