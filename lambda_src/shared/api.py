"""From a proxy event to its answer: which function does it, and what of all that can fail the client is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from shared import clock, cors, log, scopes
from shared.problem import Problem
from shared.request import Event, Request, parse
from shared.response import Answer, of_problem

Operation = Callable[[Request], Answer]
Routes = Mapping[tuple[str, str], Operation]
# What passes by itself, and is worth another try of the client's.
BUSY = {
    "InternalServerError",
    "LimitExceededException",
    "OverLimit",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestTimeout",
    "ServiceUnavailable",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionConflictException",
    "TransactionInProgressException",
}
# And what a status says, whatever the code is. 500 is not known to be without effect, but AWS asks to try again.
BUSY_STATUSES = {429, 500, 502, 503, 504}
RETRY_AFTER = {"retry-after": "1"}
CORS = cors.from_environment()


class BusyError(Exception):
    """AWS did not take all that it was given, however often it was asked."""


class NotARequestError(Exception):
    """The event is of a queue, a stream or a schedule: an answer would mean that it is done."""


def handle(routes: Routes, event: Event) -> Answer:
    """The answer to a proxy event: an exception of ours is a 500 without its details."""
    if "httpMethod" not in event:
        raise NotARequestError("this function answers requests alone")
    began = clock.now()
    path = str(event.get("path", ""))
    tenant_id = ""
    try:
        request = parse(event)
        tenant_id = request.tenant_id
        scopes.check(request)
        answer = routes.get((request.method, request.resource), _nothing)(request)
    except Problem as problem:
        answer = of_problem(problem, path)
    except ClientError as error:
        answer = _refused_by_aws(error, path)
    except (BotoCoreError, BusyError) as error:
        log.error("AWS can't be reached, or is too busy", error)
        answer = of_problem(Problem(503, "the service is busy, try again"), path, RETRY_AFTER)
    except Exception as error:  # noqa: BLE001  whatever it is, the client gets an answer and we the traceback
        log.error("unexpected", error)
        answer = of_problem(Problem(500, "something went wrong on our side"), path)
    answer["headers"] |= CORS.headers(event)
    context: Mapping[str, Any] = event.get("requestContext") or {}
    log.info(
        "request",
        request_id=context.get("requestId"),
        tenant_id=tenant_id,
        route=f"{event.get('httpMethod')} {event.get('resource')}",
        status=answer["statusCode"],
        duration_ms=round((clock.now() - began) * 1000, 1),
    )
    return answer


def _nothing(_: Request) -> Answer:
    raise Problem(404, "there is no such route")


def is_busy(error: ClientError) -> bool:
    """Whether what AWS refused may be done at another attempt."""
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode")
    return error.response.get("Error", {}).get("Code") in BUSY or status in BUSY_STATUSES


def _refused_by_aws(error: ClientError, path: str) -> Answer:
    code = error.response.get("Error", {}).get("Code", "")
    if is_busy(error):
        log.warning("AWS is busy", code=code)
        return of_problem(Problem(503, "the service is busy, try again"), path, RETRY_AFTER)
    log.error("AWS refused", error, code=code)
    return of_problem(Problem(500, "something went wrong on our side"), path)
