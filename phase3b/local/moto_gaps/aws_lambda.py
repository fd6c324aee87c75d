"""Lambda: DeadLetterConfig, LoggingConfig, SnapStart, layers of others, what UpdateFunctionConfiguration changes, provisioned concurrency."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any, Final

import moto.awslambda.urls as lambda_urls
from moto.awslambda.models import EventSourceMapping, LambdaBackend, LambdaFunction, lambda_backends
from moto.awslambda.responses import LambdaResponse
from moto.dynamodb.models import dynamodb_backends
from moto.sqs.models import sqs_backends

from phase3b.local.moto_gaps.replace import replace

PATH: Final = r"{0}/(?P<api_version>[^/]+)/functions/(?P<function_name>[\w_:%-]+)/provisioned-concurrency$"
MISSING: Final = "ProvisionedConcurrencyConfigNotFoundException"
DROPPED: Final = ("DeadLetterConfig", "LoggingConfig", "SnapStart")
KEPT: Final = "configuration_kept"
SNAP_START: Final = "SnapStart"
URLS: Final = r"{0}/(?P<api_version>[^/]+)/functions/(?P<function_name>[\w_:%-]+)/urls$"
Answer = tuple[int, dict[str, Any], str]


def fill() -> None:
    """Adds what is missing to moto's classes."""
    _configuration()
    _updates()
    replace(LambdaBackend, "create_event_source_mapping", _mapping_of_alias)
    lambda_urls.url_paths[PATH] = LambdaResponse.dispatch
    lambda_urls.url_paths[URLS] = LambdaResponse.dispatch
    for name, method in (
        ("put_provisioned_concurrency_config", _put),
        ("get_provisioned_concurrency_config", _get),
        ("delete_provisioned_concurrency_config", _delete),
        ("list_function_url_configs", _urls),
    ):
        setattr(LambdaResponse, name, method)


def _configuration() -> None:
    """CreateFunction and GetFunctionConfiguration with the keys that moto drops."""

    def make(original: Callable[..., None]) -> Callable[..., None]:
        def init(self: LambdaFunction, account_id: str, spec: dict[str, Any], *more: Any, **named: Any) -> None:
            original(self, account_id, spec, *more, **named)
            vars(self)[KEPT] = {key: spec[key] for key in DROPPED if spec.get(key)}

        return init

    def describe(original: Callable[..., dict[str, Any]]) -> Callable[..., dict[str, Any]]:
        def get_configuration(self: LambdaFunction, *given: Any, **named: Any) -> dict[str, Any]:
            found = {**original(self, *given, **named), **vars(self).get(KEPT, {})}
            if SNAP_START in vars(self).get(KEPT, {}):
                found[SNAP_START] = {**found[SNAP_START], "OptimizationStatus": _optimised(found)}
            return found

        return get_configuration

    def alone(self: LambdaFunction, memo: dict[int, Any]) -> LambdaFunction:
        """moto answers CreateFunction with a deep copy, and so copies every log group that there is.

        Slow, and while another request adds a group it fails: the function is there, the answer is a 500, and the retry
        is told that the function exists already.
        """
        del memo
        return copy.copy(self)

    def layers(original: Callable[..., list[Any]]) -> Callable[..., list[Any]]:
        def of_anybody(self: LambdaFunction, arns: list[str]) -> list[Any]:
            """Layers of other accounts, of which moto knows none: taken as being there, with a size that is not known."""
            backend = lambda_backends[self.account_id][self.region]
            known = {arn for arn in arns if backend.layers_versions_by_arn(arn) is not None}
            of_moto = {each["Arn"]: each for each in original(self, [arn for arn in arns if arn in known])}
            return [of_moto.get(arn, {"Arn": arn, "CodeSize": 0}) for arn in arns]

        return of_anybody

    replace(LambdaFunction, "_get_layers_data", layers)
    replace(LambdaFunction, "__init__", make)
    replace(LambdaFunction, "get_configuration", describe)
    setattr(LambdaFunction, "__deepcopy__", alone)  # noqa: B010  the class has none to replace


def _optimised(configuration: dict[str, Any]) -> str:
    """On once a version was published with SnapStart; what is not published has no snapshot."""
    on = configuration[SNAP_START]["ApplyOn"] == "PublishedVersions" and configuration["Version"] != "$LATEST"
    return "On" if on else "Off"


def _updates() -> None:
    def make(original: Callable[..., Any]) -> Callable[..., Any]:
        def update_configuration(self: LambdaFunction, updates: dict[str, Any]) -> Any:
            """UpdateFunctionConfiguration with the keys that moto passes over."""
            if "Environment" in updates:
                updates["Environment"].setdefault("Variables", {})
            # Another mapping: a version that was published before keeps the one it has.
            kept = vars(self).get(KEPT, {})
            vars(self)[KEPT] = {**kept, **{key: updates[key] for key in DROPPED if updates.get(key)}}
            if "TracingConfig" in updates:
                self.tracing_config = updates["TracingConfig"]
            if "KMSKeyArn" in updates:
                self.kms_key_arn = updates["KMSKeyArn"]
            return original(self, updates)

        return update_configuration

    replace(LambdaFunction, "update_configuration", make)


def _mapping_of_alias(original: Callable[..., EventSourceMapping]) -> Callable[..., EventSourceMapping]:
    def create(self: LambdaBackend, spec: dict[str, Any]) -> EventSourceMapping:
        """CreateEventSourceMapping for an alias, which moto takes for the version behind it.

        moto would also run the function itself, in Docker, whenever something is written: queues and streams are
        processed by the local API, so it must not.
        """
        mapping = original(self, spec)
        if spec["FunctionName"].startswith("arn:"):
            mapping.function_arn = spec["FunctionName"]
        for queue in sqs_backends[self.account_id][self.region_name].queues.values():
            queue.lambda_event_source_mappings.clear()
        for table in dynamodb_backends[self.account_id][self.region_name].tables.values():
            table.lambda_event_source_mappings.clear()
        return mapping

    return create


def kept_of(backend: LambdaBackend) -> dict[str, int]:
    """Provisioned concurrency by FUNCTION:QUALIFIER."""
    # On the backend, so that moto's own reset forgets it.
    found: dict[str, int] = vars(backend).setdefault("provisioned_concurrency", {})
    return found


def _kept(response: LambdaResponse) -> dict[str, int]:
    return kept_of(response.backend)


def _key(response: LambdaResponse) -> str:
    function = response.path.split("/")[3].split(":")[-1]
    return f"{function}:{response._get_param('Qualifier')}"  # noqa: SLF001  there is no public way


def _text(executions: int) -> str:
    return json.dumps(
        {
            "RequestedProvisionedConcurrentExecutions": executions,
            "AvailableProvisionedConcurrentExecutions": executions,
            "AllocatedProvisionedConcurrentExecutions": executions,
            "Status": "READY",
            "LastModified": "2026-01-01T00:00:00+0000",
        }
    )


def _put(self: LambdaResponse) -> Answer:
    """PutProvisionedConcurrencyConfig."""
    executions = int(json.loads(self.body)["ProvisionedConcurrentExecutions"])
    _kept(self)[_key(self)] = executions
    return 202, {"status": 202}, _text(executions)


def _get(self: LambdaResponse) -> Answer:
    """GetProvisionedConcurrencyConfig."""
    executions = _kept(self).get(_key(self))
    if executions is None:
        text = json.dumps({"Type": "User", "Message": "No Provisioned Concurrency Config found for this function"})
        return 404, {"status": 404, "x-amzn-errortype": MISSING}, text
    return 200, {}, _text(executions)


def _delete(self: LambdaResponse) -> Answer:
    """DeleteProvisionedConcurrencyConfig."""
    _kept(self).pop(_key(self), None)
    return 204, {"status": 204}, ""


def _urls(self: LambdaResponse) -> Answer:
    """ListFunctionUrlConfigs, of the one that moto keeps of a function."""
    function = self.backend.get_function(self.path.split("/")[-2])
    found = [function.url_config.to_dict()] if function.url_config is not None else []
    return 200, {}, json.dumps({"FunctionUrlConfigs": found})
