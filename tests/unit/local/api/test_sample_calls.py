"""The lines that `local up` prints for a service: pasted into a shell, each of them calls its route and is answered."""

from __future__ import annotations

import itertools
import json
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from phase3b.local.api.sample_calls import ASK, sample_calls

SCHEMAS: dict[str, Any] = {
    "OrderCreate": {
        "type": "object",
        "required": ["sku"],
        "properties": {"sku": {"type": "string", "minLength": 1}, "note": {"type": "string"}},
    },
    "Order": {"type": "object", "properties": {"order_id": {"type": "string"}, "sku": {"type": "string"}}},
    "Line": {"type": "object", "properties": {"id": {"type": "integer"}}},
    "Customers": {
        "type": "object",
        "properties": {
            "items": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}}
        },
    },
    "Never": {"type": "object", "required": ["x"], "properties": {"x": {"type": "string", "pattern": "^never$"}}},
}


def operation(request: str = "", response: str = "", **more: Any) -> dict[str, Any]:
    def content(name: str) -> dict[str, Any]:
        return {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}}

    found: dict[str, Any] = {"responses": {"200": content(response) if response else {}}, **more}
    return {**found, "requestBody": content(request)} if request else found


ORDERS = {
    "/orders": {"get": operation(), "post": operation("OrderCreate", "Order")},
    "/orders/{order_id}": {
        "delete": operation(),
        "get": operation(response="Order"),
        "put": operation("OrderCreate", "Order"),
    },
    "/orders/{order_id}/lines": {"post": operation(response="Line")},
    "/orders/{order_id}/lines/{id}": {
        "get": operation(
            parameters=[{"name": "at", "in": "query", "required": True, "schema": {"type": "integer", "minimum": 3}}]
        )
    },
    "/customers": {"get": operation(response="Customers")},
    "/customers/{id}": {"get": operation(response="Order")},
}


class Orders(BaseHTTPRequestHandler):
    """A service with these routes, which knows what it has made."""

    asked: list[str]
    numbers: Iterator[int]
    orders: set[str]

    def answer(self) -> None:
        path, _, query = self.path.removeprefix("/v1").partition("?")
        length = int(self.headers.get("Content-Length") or 0)
        body = json.loads(self.rfile.read(length) or b"{}")
        status, text = self.served(path.strip("/").split("/"), query, body)
        self.asked.append(f"{self.command} {path} {status}")
        self.send_response(status)
        self.end_headers()
        self.wfile.write(json.dumps(text).encode())

    do_GET = do_POST = do_PUT = do_DELETE = answer  # noqa: N815  http.server's names

    def served(self, parts: list[str], query: str, body: Any) -> tuple[int, Any]:
        match self.command, parts:
            case "POST", ["orders"] if body["sku"]:
                order = f"o-{next(self.numbers)}"
                self.orders.add(order)
                return 201, {"sku": body["sku"], "order_id": order}
            case "GET", ["orders"]:
                return 200, {"items": sorted(self.orders)}
            case "GET" | "PUT" | "DELETE", ["orders", order] if order in self.orders:
                if self.command == "DELETE":
                    self.orders.remove(order)
                return 200, {}
            case "POST", ["orders", order, "lines"] if order in self.orders:
                return 201, {"id": 7}
            case "GET", ["orders", order, "lines", "7"] if order in self.orders and query == "at=3":
                return 200, {}
            case "GET", ["customers"]:
                return 200, {"items": [{"id": "c-1"}, {"id": "c-2"}]}
            case "GET", ["customers", "c-2"]:
                return 200, {}
        return 404, {}

    def log_message(self, *_: Any) -> None:
        """Nothing."""


@pytest.fixture
def served() -> Iterator[tuple[str, list[str]]]:
    asked: list[str] = []
    handler = type("Here", (Orders,), {"asked": asked, "numbers": itertools.count(1), "orders": set()})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/v1", asked
        server.shutdown()


def test_pasted_in_their_order_all_are_answered(served: tuple[str, list[str]]) -> None:
    url, asked = served
    lines = sample_calls({"paths": ORDERS}, SCHEMAS, url, "openapi.json")
    done = subprocess.run(["bash", "-euo", "pipefail"], input="TOKEN=t KEY=k\n" + "\n".join(lines), check=False, capture_output=True, text=True)  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert asked == [
        "POST /orders 201",
        "POST /orders/o-1/lines 201",
        "GET /orders 200",
        "GET /customers 200",
        "GET /orders/o-1 200",
        "GET /customers 200",
        "GET /customers/c-2 200",
        "GET /orders/o-1/lines/7 200",
        "PUT /orders/o-1 200",
        "DELETE /orders/o-1 200",
    ]


def test_an_id_that_no_answer_has_is_for_people_to_put_there() -> None:
    routes = {"/files/{file_name}": {"get": operation()}, "/files": {"post": operation("Never", "Order")}}
    assert sample_calls({"paths": routes}, SCHEMAS, "http://a/v1", "http://a/openapi.json") == (
        "  # POST http://a/v1/files: what it takes is in http://a/openapi.json",
        "  FILE_NAME=...   # put the file_name of one of /files here: no route answers with it",
        f'{ASK} "http://a/v1/files/${{FILE_NAME}}"',
    )


def test_two_collections_of_the_same_name_have_variables_of_their_own() -> None:
    routes = {f"/{name}/{{id}}": {"get": operation()} for name in ("orders", "customers")}
    lines = sample_calls({"paths": {**routes, "/{key}": {"get": operation()}}}, SCHEMAS, "http://a/v1", "doc")
    assert [line.split("=")[0].strip() for line in lines if "=..." in line] == ["ID", "CUSTOMERS_ID", "_KEY"]
