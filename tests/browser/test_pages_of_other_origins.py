"""A portal's page in a real browser asks the local API, which answers as the deployed one does: functions of the service's own
code, preflight requests and errors of the gateway's own."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from chromium import held, program, served
from local_made import NOTHING

from phase3b.capacity.service.cors import Cors, CorsDeployment
from phase3b.local.api.local_service import LocalFunction, LocalRoute
from phase3b.local.api.options import Options
from phase3b.local.api.server import LocalApi
from phase3b.plan.functions.planned import SCOPES_VARIABLE

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.xdist_group("browser")
AUTHORIZER = """
def handle(event, _):
    if event["headers"]["Authorization"] != "Bearer good":
        raise Exception("Unauthorized")
    statement = {"Action": "execute-api:Invoke", "Effect": "Allow", "Resource": event["methodArn"].split("/")[0] + "/*"}
    return {"principalId": "u", "policyDocument": {"Statement": [statement]}, "context": {"tenantId": "acme", "userId": "u"}}
"""
ANSWERING = """
from shared import api, response
from shared.problem import Problem

def create(request):
    if "bad" in (request.body or ""):
        raise Problem(422, "it is wrong")
    return response.ok(201, {"tenant": request.tenant_id})

ROUTES = {("POST", "/things"): create, ("GET", "/things"): lambda _: response.ok(200, {"items": []}, {"retry-after": "7"})}

def handle(event, _):
    return api.handle(ROUTES, event)
"""
ROUTE = LocalRoute("POST", "/things", "create", "things", True, 0, 1000, 1000, (), None)
PAGE = """<!doctype html><pre id="out">not yet</pre><script>
const headers = {{"Authorization": "Bearer good", "x-api-key": "key", "Content-Type": "application/json"}};
async function asked(method, more, body, path) {{
  try {{
    const answer = await fetch("{url}" + (path || "/things"), {{method, headers: {{...headers, ...more}}, body}});
    const text = await answer.text();
    return [answer.status, text.slice(0, 200), answer.headers.get("retry-after"), answer.headers.get("cache-control")];
  }} catch (error) {{ return String(error); }}
}}
(async () => {{
  const found = {{
    created: await asked("POST", {{"Idempotency-Key": "k"}}, "{{}}"),
    listed: await asked("GET", {{}}),
    refused_by_function: await asked("POST", {{}}, '"bad"'),
    refused_by_gateway: await asked("GET", {{"Authorization": "Bearer bad"}}),
    no_such_path: await asked("GET", {{}}, undefined, "/nothing"),
    no_such_method: await asked("DELETE", {{}}),
    a_header_of_its_own: await asked("GET", {{"X-Surprise": "1"}}),
  }};
  document.getElementById("out").textContent = JSON.stringify(found);
}})();
</script>"""


CREATED = [201, '{"tenant":"acme"}', None, "no-store"]
FAILED = "TypeError: Failed to fetch"


def package(file: Path, name: str, source: str) -> LocalFunction:
    """A function of the service's own shared code, and this handler."""
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(f"{name}/__init__.py", "")
        archive.writestr(f"{name}/handler.py", source)
        for each in sorted((ROOT / "lambda_src/shared").glob("*.py")):
            archive.write(each, f"shared/{each.name}")
    return LocalFunction(name, name, f"arn:{name}", file, f"{name}.handler.handle", 10, 128, 10, {})


@contextmanager
def running(folder: Path, cors: CorsDeployment | None) -> Iterator[LocalApi]:
    things = package(folder / "things.zip", "things", ANSWERING)
    service = replace(
        NOTHING,
        functions=(
            replace(things, environment={SCOPES_VARIABLE: "{}", **({} if cors is None else cors.variables())}),
            package(folder / "authorizer.zip", "authorizer", AUTHORIZER),
        ),
        authorizer="authorizer",
        routes=(ROUTE, replace(ROUTE, method="GET", operation="list", cache_seconds=60)),
        cors=cors,
    )
    with LocalApi(service, Options(folder / "running", processes=2)) as api:
        yield api


def seen(tmp_path: Path, *origins: str, credentials: bool = False) -> tuple[dict[str, object], dict[str, object]]:
    """What a page got, and what one at another origin got; PAGE and STRANGER stand for their origins."""
    program()
    html = ""
    with served(lambda: html) as page, served(lambda: html) as stranger:
        allowed = tuple(each.replace("PAGE", page).replace("STRANGER", stranger) for each in origins)
        cors = CorsDeployment(Cors(credentials=credentials), allowed) if allowed else None
        with running(tmp_path, cors) as api:
            html = PAGE.format(url=api.url)
            mine = json.loads(held(page, tmp_path / "profile"))
            theirs = json.loads(held(stranger, tmp_path / "profile"))
            return mine, theirs


@pytest.mark.parametrize("origins", [("PAGE",), ("https://portal.example.com", "PAGE")], ids=["one origin", "several"])
def test_an_allowed_origin_succeeds_and_another_fails(tmp_path: Path, origins: tuple[str, ...]) -> None:
    mine, theirs = seen(tmp_path, *origins)
    assert mine["created"] == CREATED
    # Only the headers that the file exposes can be read.
    assert mine["listed"] == [200, '{"items":[]}', "7", "no-store"]
    refused = mine["refused_by_function"]
    assert isinstance(refused, list)
    assert refused[0] == 422
    assert mine["refused_by_gateway"] == [
        401,
        '{"type": "about:blank", "title": "Unauthorized", "status": 401}',
        None,
        None,
    ]
    # A path that is not there has no OPTIONS, and a browser that was refused a preflight asks no more.
    assert mine["no_such_path"] == FAILED
    assert mine["no_such_method"] == FAILED
    assert mine["a_header_of_its_own"] == FAILED
    assert set(map(str, theirs.values())) == {FAILED}


def test_without_cors_no_page_of_another_origin_reads_anything(tmp_path: Path) -> None:
    mine, theirs = seen(tmp_path)
    assert set(map(str, (*mine.values(), *theirs.values()))) == {FAILED}


@pytest.mark.parametrize("origins", [("*",), ("PAGE", "STRANGER")], ids=["any origin", "both"])
def test_two_that_are_allowed(tmp_path: Path, origins: tuple[str, ...]) -> None:
    """What the gateway has cached for one it does not give to the other, whose browser would refuse it."""
    mine, theirs = seen(tmp_path, *origins)
    assert mine["created"] == theirs["created"] == CREATED
    assert mine["listed"] == theirs["listed"] == [200, '{"items":[]}', "7", "no-store"]
