"""Lambda's Invoke as the local API serves it, so that an AWS client can invoke what runs in processes on this machine."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final

from aiohttp import web

from phase3b.local.api.lambda_service.function_pool import (
    FunctionBusyError,
    FunctionError,
    FunctionTimeoutError,
    NotRunHereError,
)
from phase3b.local.api.lambda_service.functions import Functions
from phase3b.naming import function_of

# requestUri of Invoke in botocore's model of Lambda.
INVOKE: Final = "/2015-03-31/functions/{function}/invocations"


@dataclass(frozen=True, slots=True)
class Invocations:
    """The functions, by the names that AWS knows them by."""

    functions: Functions

    async def serve(self, request: web.Request) -> web.Response:
        """One invocation: a name, or an ARN, with or without an alias."""
        asked = request.match_info["function"]
        name = function_of(asked)
        known = {each.aws_name: each.name for each in self.functions.service.functions}
        if name not in known:
            return _refused(404, "ResourceNotFoundException", f"Function not found: {asked}")
        try:
            event = json.loads(await request.read() or b"{}")
        except ValueError as error:
            return _refused(400, "InvalidRequestContentException", f"Could not parse request body into json: {error}")
        try:
            result = await self.functions.invoke(known[name], event)
        except NotRunHereError as error:
            return _refused(501, "NotImplementedException", str(error))
        except FunctionBusyError:
            return _refused(429, "TooManyRequestsException", "Rate Exceeded.")
        except FunctionError as error:
            return _failed({"errorMessage": str(error), "errorType": error.kind})
        except FunctionTimeoutError as error:
            return _failed({"errorMessage": str(error) or "Task timed out", "errorType": "Sandbox.Timedout"})
        return web.json_response(result)


def _refused(status: int, kind: str, message: str) -> web.Response:
    return web.json_response({"Message": message, "Type": "User"}, status=status, headers={"x-amzn-ErrorType": kind})


def _failed(error: dict[str, str]) -> web.Response:
    return web.json_response(error, headers={"X-Amz-Function-Error": "Unhandled"})
