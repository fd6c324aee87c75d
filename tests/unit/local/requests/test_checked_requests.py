"""In front of moto, on the wire: what is right goes through whole, and what is not gets no further."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest

from phase3b.local.requests.checked_requests import CheckedRequests

FORM = "application/x-www-form-urlencoded"
ROLE = "Action=GetRole&Version=2010-05-08&RoleName=orders"


def answered(service: str | None, method: str, path: str, body: str = "", **headers: str) -> tuple[str, str, bytes]:
    """The status and body of the answer, and what reached moto of the request's."""
    reached: list[bytes] = []

    def moto(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        reached.append(environ["wsgi.input"].read())
        start_response("200 OK", [])
        return [b"served"]

    scope = f"AWS4-HMAC-SHA256 Credential=x/20261128/us-east-1/{service}/aws4_request, SignedHeaders=host, Signature=y"
    raw, _, query = path.partition("?")
    environ = {
        "REQUEST_METHOD": method,
        "PATH_INFO": raw,
        "RAW_URI": path,
        "QUERY_STRING": query,
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body.encode()),
        **({} if service is None else {"HTTP_AUTHORIZATION": scope}),
        **headers,
    }
    said: list[str] = []
    served = CheckedRequests(moto)(environ, lambda status, _: said.append(status))  # type: ignore[arg-type]
    text = b"".join(served).decode()
    return said[0], text, b"".join(reached) if reached else b"nothing"


@pytest.mark.parametrize("kind", [FORM, f"{FORM}; charset=utf-8"])
def test_a_form_is_read_whatever_its_letters_are(kind: str) -> None:
    """botocore names the charset."""
    assert answered("iam", "POST", "/", ROLE, CONTENT_TYPE=kind) == ("200 OK", "served", ROLE.encode())
    status, text, reached = answered("iam", "POST", "/", ROLE.replace("orders", "a%20b"), CONTENT_TYPE=kind)
    assert (status[:3], "roleName" in text, reached) == ("400", True, b"nothing")


def test_a_target_a_path_and_a_query() -> None:
    body = json.dumps({"TableName": "orders"})
    headers = {"HTTP_X_AMZ_TARGET": "DynamoDB_20120810.DescribeTable", "CONTENT_TYPE": "application/x-amz-json-1.0"}
    assert answered("dynamodb", "POST", "/", body, **headers) == ("200 OK", "served", body.encode())
    status, text, _ = answered("dynamodb", "POST", "/", json.dumps({"TableName": 5}), **headers)
    assert (status[:3], "tableName" in text) == ("400", True)
    functions = "/2015-03-31/functions"
    assert answered("lambda", "GET", f"{functions}?MaxItems=10")[0] == "200 OK"
    assert "maxItems" in answered("lambda", "GET", f"{functions}?MaxItems=10001")[1]
    name = "arn%3Aaws%3Alambda%3Aus-east-1%3A123456789012%3Afunction%3Aorders"
    assert answered("lambda", "GET", f"{functions}/{name}")[0] == "200 OK"
    assert "functionName" in answered("lambda", "GET", f"{functions}/a%20b")[1]


def test_an_operation_that_no_model_has() -> None:
    for request in (
        ("lambda", "GET", "/2015-03-31/no-such-thing"),
        ("dynamodb", "POST", "/"),
        ("no-such-service", "GET", "/"),
    ):
        status, text, reached = answered(*request)
        assert (status[:3], "has no such operation" in text, reached) == ("400", True, b"nothing"), request


@pytest.mark.parametrize("service", [None, "s3"])
def test_what_is_not_signed_or_not_told_apart_goes_through(service: str | None) -> None:
    assert answered(service, "PUT", "/anything/at/all", "x") == ("200 OK", "served", b"x")


def test_a_refusal_says_its_code_where_its_service_does() -> None:
    """In the body as AWS JSON 1.0 has it, with the service's own prefix; for a form in XML."""
    said = json.loads(answered("dynamodb", "POST", "/", "{}", HTTP_X_AMZ_TARGET="DynamoDB_20120810.DescribeTable")[1])
    assert said == {
        "__type": "com.amazon.coral.validate#ValidationException",
        "message": "1 validation error detected: Value null at 'tableName' failed to satisfy constraint: Member must not be null",
    }
    said = json.loads(answered("lambda", "GET", "/2015-03-31/no-such-thing")[1])
    assert said == {"__type": "UnknownOperationException", "message": "lambda has no such operation"}
    form = answered("iam", "POST", "/", "Action=GetRole&Version=2010-05-08", CONTENT_TYPE=FORM)[1]
    assert "<Code>ValidationError</Code><Message>1 validation error detected: Value null at 'roleName' failed" in form
