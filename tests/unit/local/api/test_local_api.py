"""The local API with tiny functions, and no AWS: what the gateway does in API Gateway's place."""

from __future__ import annotations

import asyncio
import http.client
import json
import os
import socket
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest
from http_answer import Answer, answer_to
from local_made import NOTHING

from phase3b.local.api.lambda_service.log_lines import as_data, for_people, lines
from phase3b.local.api.local_service import LocalFunction, LocalRoute
from phase3b.local.api.options import Options
from phase3b.local.api.requests.event import Asked, match, methods_of
from phase3b.local.api.requests.response_cache import ResponseCache
from phase3b.local.api.requests.throttle import TokenBucket
from phase3b.local.api.server import LocalApi

pytestmark = pytest.mark.xdist_group("local-api")

HANDLER = """
import json, os, sys, time, urllib.request

COUNT = 0

def handle(event, context):
    global COUNT
    COUNT += 1
    if event.get("type") == "REQUEST":
        token = (event.get("headers") or {}).get("Authorization") or (event.get("queryStringParameters") or {}).get("token")
        if token in {None, "bad"} or len(event["multiValueHeaders"].get("Authorization", [])) > 1:
            raise Exception("Unauthorized")
        if token == "broken":
            raise ValueError("secret of the authorizer")
        effect = "Deny" if token == "denied" else "Allow"
        resource = event["methodArn"].split("/")[0] + "/*"
        statement = {"Action": "execute-api:Invoke", "Effect": effect, "Resource": resource}
        return {"principalId": token, "policyDocument": {"Statement": [statement]}, "context": {"tenantId": token}}
    context_of = event["requestContext"]
    if "routeKey" in context_of:
        print("event", context_of["routeKey"], flush=True)
        if context_of["routeKey"] == "$default" and event["body"].startswith("post "):
            url = os.environ["AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI"] + "/@connections/" + event["body"][5:]
            try:
                urllib.request.urlopen(urllib.request.Request(url, b"pushed", method="POST")).close()
            except urllib.error.HTTPError as error:
                return {"statusCode": 200, "body": f"{error.code} {error.headers['x-amzn-errortype']}"}
        return {"statusCode": 200, "body": context_of["connectionId"]}
    body = event.get("body")
    if body:
        asked = json.loads(body)
        if asked.get("do") == "raise":
            raise ValueError("a secret detail")
        if asked.get("do") == "exit":
            os._exit(1)
        if asked.get("do") == "sleep":
            time.sleep(30)
        if asked.get("do") == "nonsense":
            return ["no answer"]
        if asked.get("do") == "path":
            return {"statusCode": 200, "body": json.dumps([sys.path, sys.modules.get("phase3b") is not None])}
        if asked.get("do") == "import":
            import phase3b
    said = {"count": COUNT, "pid": os.getpid(), "event": event, "variables": dict(os.environ)}
    return {"statusCode": 200, "headers": {"content-type": "application/json"}, "body": json.dumps(said)}
"""
ROUTE = LocalRoute("GET", "/things", "list", "f", True, 0, 1000, 1000, ("limit",), None)
ROUTES = (
    ROUTE,
    replace(ROUTE, method="POST", request_schema="Thing"),
    replace(ROUTE, path="/things/{id}"),
    replace(ROUTE, path="/things/special", method="PUT"),
    replace(ROUTE, path="/cached", cache_seconds=60),
    replace(ROUTE, path="/open", authorized=False),
    replace(ROUTE, path="/rare", rate_per_second=0.000001, burst=2),
)
SCHEMAS = {
    "Thing": {
        "type": "object",
        "properties": {
            "do": {"$ref": "#/components/schemas/Do"},
            "short": {"type": "string", "maxLength": 5},
            "many": {"items": {"type": "object", "properties": {"a": {"type": "string"}}}},
        },
    },
    "Do": {"type": "string"},
}


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalApi]:
    folder = tmp_path_factory.mktemp("api")
    package = folder / "f.zip"
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("f/__init__.py", "")
        archive.writestr("f/handler.py", HANDLER)
    function = LocalFunction("f", "aws-f", "arn:f", package, "f.handler.handle", 2, 128, 10, {"GIVEN": "by Terraform"})
    service = replace(NOTHING, functions=(function,), routes=ROUTES, schemas=SCHEMAS)
    with LocalApi(service, Options(folder / "running", processes=2)) as running:
        yield running


def ask(api: LocalApi, method: str, path: str, data: bytes | None = None, **headers: str) -> Answer:
    given = {"Authorization": "acme", "x-api-key": "key", "Content-Type": "application/json"}
    given |= {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(api.url + path, data, given, method=method)  # noqa: S310  our own
    return answer_to(request)


def problem(answer: Answer) -> tuple[int, str]:
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.body["status"] == answer.status
    return answer.status, answer.body["title"]


def test_a_handler_gets_api_gateways_event(api: LocalApi) -> None:
    event = ask(api, "GET", "/things/a%2Fb?limit=5&limit=6&x=").body["event"]
    assert (event["resource"], event["path"], event["httpMethod"]) == ("/things/{id}", "/things/a/b", "GET")
    assert event["pathParameters"] == {"id": "a/b"}
    assert event["queryStringParameters"] == {"limit": "6", "x": ""}
    assert event["multiValueQueryStringParameters"] == {"limit": ["5", "6"], "x": [""]}
    assert event["requestContext"]["authorizer"] == {"tenantId": "acme", "principalId": "acme"}
    assert (event["requestContext"]["stage"], event["body"], event["isBase64Encoded"]) == ("v1", None, False)


def test_a_handler_has_the_environment_of_its_terraform_and_nothing_of_ours(
    api: LocalApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET_OF_THE_USER", "x")
    variables = ask(api, "GET", "/things").body["variables"]
    assert (variables["GIVEN"], variables["AWS_LAMBDA_FUNCTION_NAME"]) == ("by Terraform", "aws-f")
    assert variables["AWS_ENDPOINT_URL"] == "http://127.0.0.1:9"
    assert "SECRET_OF_THE_USER" not in variables
    assert "PHASE3B_LOCAL_WEBHOOKS" not in variables
    paths, imported = ask(api, "POST", "/things", b'{"do": "path"}').body
    assert str(Path.cwd()) not in paths
    assert imported is False


def test_processes_are_kept_warm(api: LocalApi) -> None:
    answers = [ask(api, "GET", "/things").body for _ in range(4)]
    assert len({answer["pid"] for answer in answers}) == 1
    assert answers[3]["count"] == answers[0]["count"] + 3


@pytest.mark.parametrize(
    ("path", "method", "headers", "wanted"),
    [
        ("/nothing", "GET", {}, (403, "Missing Authentication Token")),
        ("/things", "DELETE", {}, (405, "Method Not Allowed")),
        ("/things/special", "GET", {}, (405, "Method Not Allowed")),
        ("/things", "GET", {"Authorization": ""}, (401, "Unauthorized")),
        ("/things", "GET", {"Authorization": "bad"}, (401, "Unauthorized")),
        ("/things", "GET", {"x_api_key": ""}, (401, "Unauthorized")),
        (
            "/things",
            "GET",
            {"Authorization": "denied"},
            (403, "User is not authorized to access this resource with an explicit deny"),
        ),
        ("/things", "GET", {"Authorization": "broken"}, (500, "Internal server error")),
        ("/things", "GET", {"x_api_key": "other"}, (403, "Forbidden")),
    ],
)
def test_what_the_gateway_refuses(
    api: LocalApi, path: str, method: str, headers: dict[str, str], wanted: tuple[int, str]
) -> None:
    answer = ask(api, method, path, **headers)
    assert problem(answer) == wanted
    assert "secret" not in answer.text


def test_only_the_stage_is_served(api: LocalApi) -> None:
    root = api.url.rpartition("/")[0]
    for path in ("/things", "/open", "/v2/open", "/v1open", "/v1"):
        assert problem(answer_to(urllib.request.Request(root + path))) == (403, "Forbidden")  # noqa: S310  our own


def test_of_two_tokens_none_is_believed_for_having_been_before(api: LocalApi) -> None:
    """The authorizer sees both, and the verdict on the one that it knows answers for neither."""
    assert ask(api, "GET", "/things", Authorization="known").status == 200
    connection = http.client.HTTPConnection("127.0.0.1", api.port)
    connection.putrequest("GET", "/v1/things")
    for name, value in (("Authorization", "other"), ("Authorization", "known"), ("x-api-key", "key")):
        connection.putheader(name, value)
    connection.endheaders()
    with connection.getresponse() as response:
        assert response.status == 401
    connection.close()


def test_allow_names_the_methods_of_the_path_that_is_meant(api: LocalApi) -> None:
    assert ask(api, "PATCH", "/things").headers["allow"] == "GET, POST"
    assert ask(api, "GET", "/things/special").headers["allow"] == "PUT"


def test_a_route_that_is_open_needs_nothing(api: LocalApi) -> None:
    assert ask(api, "GET", "/open", Authorization="", x_api_key="").status == 200


@pytest.mark.parametrize(
    ("data", "kind", "status"),
    [
        (b"{", "application/json", 400),
        (b"[]", "application/json", 400),
        (b'{"do": 1}', "application/json", 400),
        (b"[" * 900, "application/json", 400),
        (b'{"do": "x"}', "application/json", 200),
        (b"x" * 1001, "application/json", 413),
        (b"x" * 500_000, "application/json", 413),
    ],
)
def test_bodies_are_checked_before_a_function_sees_them(api: LocalApi, data: bytes, kind: str, status: int) -> None:
    assert ask(api, "POST", "/things", data, Content_Type=kind).status == status


@pytest.mark.parametrize(
    ("data", "detail"),
    [
        (b'{"do": 1}', "do: 1 is not of type 'string'"),
        (b"[]", "body: [] is not of type 'object'"),
        (b'{"many": [1, {"a": 2}]}', "many[0]: 1 is not of type 'object'; many[1].a: 2 is not of type 'string'"),
        (b'{"short": "' + b"x" * 500 + b'"}', "short: ..." + "x" * 137 + "' is too long"),
        (b"{", "body: it is not JSON: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
        (b"\xff", "body: it is not JSON: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte"),
        (b"", "body: it is not JSON: Expecting value: line 1 column 1 (char 0)"),
    ],
)
def test_a_body_that_is_refused_is_told_why_and_where(api: LocalApi, data: bytes, detail: str) -> None:
    answer = ask(api, "POST", "/things", data)
    assert problem(answer) == (400, "Invalid request body")
    assert answer.headers["x-validation-error"] == detail
    assert "detail" not in answer.body


def test_a_body_that_is_wrong_everywhere_is_told_the_first_faults(api: LocalApi) -> None:
    answer = ask(api, "POST", "/things", json.dumps({"many": [1] * 200}).encode())
    assert answer.headers["x-validation-error"].count("is not of type") == 10


def test_a_body_of_another_type_is_for_the_function_to_judge(api: LocalApi) -> None:
    assert ask(api, "POST", "/things", b"{", Content_Type="text/plain").status == 502


@pytest.mark.parametrize(
    ("do", "wanted"),
    [
        ("raise", (502, "Internal server error")),
        ("exit", (502, "Internal server error")),
        ("nonsense", (502, "Internal server error")),
        ("import", (502, "Internal server error")),
        ("sleep", (504, "Endpoint request timed out")),
    ],
)
def test_functions_that_fail(api: LocalApi, do: str, wanted: tuple[int, str]) -> None:
    answer = ask(api, "POST", "/things", json.dumps({"do": do}).encode())
    assert problem(answer) == wanted
    assert "secret" not in answer.text
    # The next is served by a process that works.
    assert ask(api, "GET", "/things").status == 200


def test_reports_as_lambda_writes_them(api: LocalApi) -> None:
    ask(api, "GET", "/things")
    lines = (api.options.folder / "f.log").read_text().splitlines()
    reports = [json.loads(line)["record"] for line in lines if line.startswith('{"type": "platform.report"')]
    assert reports[0]["metrics"]["initDurationMs"] > 0
    assert [report for report in reports if "initDurationMs" not in report["metrics"]]
    assert reports[-1]["metrics"]["memorySizeMB"] == 128
    assert reports[-1]["status"] == "success"


def test_an_exception_that_is_not_caught_is_logged_with_its_traceback(api: LocalApi) -> None:
    ask(api, "POST", "/things", json.dumps({"do": "raise"}).encode())
    log = api.options.folder / "f.log"
    errors = [read for line in lines(log) if isinstance(read := as_data(line), dict) and read.get("level") == "ERROR"]
    raised = [
        error for error in errors if error["errorType"] == "ValueError" and error["errorMessage"] == "a secret detail"
    ]
    assert raised
    shown = for_people(json.dumps(raised[-1])).splitlines()
    assert shown[0].endswith(f" ERROR {raised[-1]['requestId']}")
    assert shown[1] == "Traceback (most recent call last):"
    assert shown[-2:] == ['    raise ValueError("a secret detail")', "ValueError: a secret detail"]


def test_cached_answers_belong_to_a_token_and_a_question(api: LocalApi) -> None:
    first = ask(api, "GET", "/cached")
    again = ask(api, "GET", "/cached?unknown=1")
    assert (again.body["count"], again.headers.get("x-local-cache")) == (first.body["count"], "hit")
    for other in (ask(api, "GET", "/cached", Authorization="globex"), ask(api, "GET", "/cached?limit=1")):
        assert "x-local-cache" not in other.headers
        assert other.body["count"] != first.body["count"]


def test_a_bucket_that_is_empty(api: LocalApi) -> None:
    assert [ask(api, "GET", "/rare").status for _ in range(3)] == [200, 200, 429]


@pytest.mark.parametrize(
    "request_line",
    [b"nonsense\r\n\r\n", b"GET / HTTP/1.1\r\nx: " + b"y" * 70_000 + b"\r\n\r\n"],
    ids=["no request", "a header too long"],
)
def test_what_is_no_http_is_no_traceback(api: LocalApi, request_line: bytes, caplog: pytest.LogCaptureFixture) -> None:
    with socket.create_connection(("127.0.0.1", api.port), timeout=60) as connection:
        connection.sendall(request_line)
        assert connection.recv(12) == b"HTTP/1.0 400"
    assert caplog.records == []


def test_the_document_is_served(api: LocalApi) -> None:
    with urllib.request.urlopen(api.url.rpartition("/")[0] + "/openapi.json") as response:  # noqa: S310
        assert json.load(response) == {"openapi": "3.0.3", "servers": [{"url": api.url}]}


def test_websockets(api: LocalApi) -> None:
    async def converse() -> None:
        async with aiohttp.ClientSession() as session:
            one = await session.ws_connect(f"{api.websocket_url}?token=acme")
            two = await session.ws_connect(api.websocket_url, headers={"Authorization": "globex"})
            await two.send_str("who am I")
            name = (await two.receive_str(timeout=60)).replace("=", "%3D")
            await one.send_str(f"post {name}")
            assert await two.receive_str(timeout=60) == "pushed"
            await one.receive_str(timeout=60)
            await two.close()
            await one.send_str(f"post {name}")
            assert await one.receive_str(timeout=60) == "410 GoneException"
            await one.close()
            for token in ("bad", ""):
                with pytest.raises(aiohttp.WSServerHandshakeError) as caught:
                    await session.ws_connect(f"{api.websocket_url}?token={token}" if token else api.websocket_url)
                assert caught.value.status == 401

    asyncio.run(converse())


def test_nothing_is_left_running(tmp_path: Path, api: LocalApi) -> None:
    with LocalApi(api.service, Options(tmp_path)) as another:
        pid = ask(another, "GET", "/things").body["pid"]
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_bucket_by_hand() -> None:
    """Two at once, then one every half second: at 0.4 s there is 0.8 of a token, at 0.5 s one."""
    now = [0.0]
    bucket = TokenBucket(2, 2, lambda: now[0])
    taken = []
    for now[0] in (0.0, 0.0, 0.0, 0.4, 0.5, 0.5, 10.0, 10.0, 10.0):
        taken.append(bucket.take())
    assert taken == [True, True, False, False, True, False, True, True, False]


def test_a_cache_by_hand() -> None:
    now = [0.0]
    cache = ResponseCache(lambda: now[0])
    cache.put("a", 1, 30)
    now[0] = 29.9
    assert cache.get("a") == 1
    now[0] = 30.0
    assert cache.get("a") is None
    assert cache.get("b") is None


@pytest.mark.parametrize(
    ("method", "path", "template"),
    [
        ("GET", "/things", "/things"),
        ("GET", "/things/5", "/things/{id}"),
        ("PUT", "/things/special", "/things/special"),
        ("GET", "/things/special", None),
        ("GET", "/things/", None),
        ("GET", "/things/5/6", None),
        ("GET", "/", None),
    ],
)
def test_the_path_decides_first(method: str, path: str, template: str | None) -> None:
    found = match(ROUTES, Asked(method, path, "", (), b"", ""))
    assert (found.route.path if found is not None else None) == template


def test_methods_of_a_path() -> None:
    assert methods_of(ROUTES, "/things") == ["GET", "POST"]
    assert methods_of(ROUTES, "/other") == []
