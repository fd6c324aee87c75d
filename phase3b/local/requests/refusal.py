"""What AWS answers to a request that its model does not take: status, headers and body, by protocol."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from xml.sax.saxutils import escape

from phase3b.local.requests.constraints import Violation

# What a service calls a request that breaks its model; the others say ValidationException.
# Source: "Common errors" in the API reference of each service.
_CODES: Final[Mapping[str, str]] = {
    "apigateway": "BadRequestException",
    "apigatewayv2": "BadRequestException",
    "cloudwatch": "ValidationError",
    "ec2": "InvalidParameterValue",
    "dax": "InvalidParameterValueException",
    "elasticache": "InvalidParameterValue",
    "iam": "ValidationError",
    "logs": "InvalidParameterException",
    "sns": "InvalidParameter",
    "sqs": "InvalidParameterValueException",
    "sts": "ValidationError",
}
# How services of the JSON protocol begin the type of an error.
_TYPE_PREFIX: Final[Mapping[str, str]] = {
    "dynamodb": "com.amazonaws.dynamodb.v20120810#",
    "dynamodbstreams": "com.amazonaws.dynamodb.v20120810#",
    "sqs": "com.amazonaws.sqs#",
}
_OF_VALIDATION: Final[Mapping[str, str]] = dict.fromkeys(("dynamodb", "dynamodbstreams"), "com.amazon.coral.validate#")


@dataclass(frozen=True, slots=True)
class Refusal:
    """An answer of status 400, unless the service's model says another of its error."""

    headers: tuple[tuple[str, str], ...]
    body: bytes
    status: str = "400 Bad Request"


def of_violations(service: str, *, form: bool, found: Sequence[Violation]) -> Refusal:
    """The answer to what breaks constraints: all of them in one message, as AWS writes it."""
    count = f"{len(found)} validation error{'s' if len(found) > 1 else ''} detected: "
    return refusal(service, _CODES.get(service, "ValidationException"), count + "; ".join(map(str, found)), form=form)


def refusal(service: str, code: str, message: str, *, form: bool) -> Refusal:
    """The answer with this code and message, as XML to a form and of S3, and as JSON to anything else."""
    if form and service == "ec2":
        body = (
            f"<Response><Errors><Error><Code>{escape(code)}</Code><Message>{escape(message)}</Message></Error></Errors>"
            "<RequestID>00000000-0000-0000-0000-000000000000</RequestID></Response>"
        )
        return Refusal((("Content-Type", "text/xml"), ("Content-Length", str(len(body.encode())))), body.encode())
    if form:
        body = (
            '<ErrorResponse xmlns="http://webservices.amazon.com/"><Error><Type>Sender</Type>'
            f"<Code>{escape(code)}</Code><Message>{escape(message)}</Message></Error>"
            "<RequestId>00000000-0000-0000-0000-000000000000</RequestId></ErrorResponse>"
        )
        return Refusal((("Content-Type", "text/xml"), ("Content-Length", str(len(body.encode())))), body.encode())
    if service == "s3":
        body = f"<Error><Code>{escape(code)}</Code><Message>{escape(message)}</Message></Error>"
        return Refusal(
            (("Content-Type", "application/xml"), ("Content-Length", str(len(body.encode())))), body.encode()
        )
    prefix = _OF_VALIDATION if code == "ValidationException" else _TYPE_PREFIX
    kind = f"{prefix.get(service, '')}{code}"
    encoded = json.dumps({"__type": kind, "message": message}).encode()
    headers = (
        ("Content-Type", "application/x-amz-json-1.0"),
        ("Content-Length", str(len(encoded))),
        ("x-amzn-ErrorType", code),
    )
    return Refusal(headers, encoded)
