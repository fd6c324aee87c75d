"""The REST API over HTTP without Terraform: the local API itself, with a test's handlers in the place of its processes.

Its gateway validates, authorizes and answers as it does for what was applied; only the throttles are raised.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from service_deployment import CAPACITY, DEPLOYMENT, REGION
from service_event import ACCOUNT_ID

from phase3b.local.api import server
from phase3b.local.api.applied_service import routes_of
from phase3b.local.api.lambda_service.function_pool import FunctionError
from phase3b.local.api.lambda_service.measured_invocations import MeasuredInvocations
from phase3b.local.api.lambda_service.measurements import Measurements
from phase3b.local.api.local_service import LocalService, UsagePlan
from phase3b.local.api.options import Options
from phase3b.local.faults.fault import ActiveFaults
from phase3b.packaging.service_packages import described
from phase3b.plan.apis.openapi import public_document

assert DEPLOYMENT.api is not None
API = DEPLOYMENT.api
FUNCTIONS = sorted({each.definition.function for each in API.routes} | {API.definition.authorizer.function})
API_KEY = "an-api-key-of-the-tests"
UNLIMITED = 10**9


@dataclass(frozen=True)
class Handlers:
    """Handlers by function, called in the thread of the server; what is sent and answered is JSON, as Lambda passes it on."""

    modules: Mapping[str, ModuleType]
    measurements: Measurements = field(default_factory=lambda: Measurements(time.time))
    by_invocation: MeasuredInvocations = field(default_factory=MeasuredInvocations)
    faults: ActiveFaults = field(default_factory=ActiveFaults)

    def open(self) -> None:
        """They are imported already."""

    async def invoke(self, name: str, event: Mapping[str, Any], *_: object, **_more: object) -> Any:
        try:
            return json.loads(json.dumps(self.modules[name].handle(json.loads(json.dumps(event)), None)))
        except Exception as error:
            raise FunctionError(type(error).__name__, str(error)) from error

    async def watch(self) -> None:
        """Nothing runs in a process of its own."""

    async def close(self) -> None:
        """Nothing runs that had to be ended."""


@contextmanager
def serving(modules: Mapping[str, ModuleType], folder: Path) -> Iterator[server.LocalApi]:
    """The local API of the deployment while a `with` block runs."""
    schemas = described(CAPACITY).schemas
    unlimited = {"rate_per_second": UNLIMITED, "burst": UNLIMITED}
    service = LocalService(
        region=REGION,
        account_id=ACCOUNT_ID,
        stage=API.definition.stage,
        websocket_stage=None,
        aws_endpoint="",
        functions=(),
        routes=tuple(replace(route, **unlimited) for route in routes_of(API, schemas)),
        authorizer=API.definition.authorizer.function,
        authorizer_cache_seconds=API.definition.authorizer.cache_seconds,
        websocket_function=None,
        schemas=schemas,
        usage_plan=UsagePlan(UNLIMITED, UNLIMITED, {API_KEY: "id"}),
        queues=(),
        streams=(),
        openapi=public_document(API, schemas, "/"),
        integration_timeout_seconds=DEPLOYMENT.quotas.api_timeout_seconds,
        max_body_bytes=DEPLOYMENT.quotas.api_request_bytes,
        cors=API.cors,
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(server, "Functions", lambda *_: Handlers(modules))
        with server.LocalApi(service, Options(folder)) as api:
            yield api
