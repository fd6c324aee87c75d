"""Cost Explorer: monitors of anomalies and subscriptions to them, of which moto has none."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from moto.ce.models import CostExplorerBackend
from moto.ce.responses import CostExplorerResponse
from moto.core.exceptions import JsonRESTError

# Of these an account has one.
OF_SERVICES: Final = {"MonitorType": "DIMENSIONAL", "MonitorDimension": "SERVICE"}


@dataclass(frozen=True, slots=True)
class _Kind:
    """Monitors or subscriptions: how AWS calls one in its operations, members and ARNs."""

    operation: str
    member: str
    arn_member: str
    arn_part: str
    unknown: str

    @property
    def kept(self) -> str:
        """Where they are kept on moto's backend, so that moto's own reset forgets them."""
        return f"phase3b_{self.operation}s"


_MONITOR: Final = _Kind("anomaly_monitor", "AnomalyMonitor", "MonitorArn", "anomalymonitor", "UnknownMonitorException")
_SUBSCRIPTION: Final = _Kind(
    "anomaly_subscription",
    "AnomalySubscription",
    "SubscriptionArn",
    "anomalysubscription",
    "UnknownSubscriptionException",
)


def fill() -> None:
    """Adds what is missing to moto's classes."""
    for kind in (_MONITOR, _SUBSCRIPTION):
        for verb, operation in (
            (f"create_{kind.operation}", _create), (f"get_{kind.operation}s", _get),
            (f"update_{kind.operation}", _update), (f"delete_{kind.operation}", _delete),
        ):  # fmt: skip
            setattr(CostExplorerResponse, verb, _method(operation, kind))


def _method(
    operation: Callable[[CostExplorerResponse, _Kind, Mapping[str, Any]], Mapping[str, Any]], kind: _Kind
) -> Callable[[CostExplorerResponse], str]:
    return lambda self: json.dumps(operation(self, kind, json.loads(self.body)))


def _create(self: CostExplorerResponse, kind: _Kind, given: Mapping[str, Any]) -> Mapping[str, Any]:
    """CreateAnomalyMonitor and CreateAnomalySubscription; an account has one monitor of its services."""
    made, known = given[kind.member], _kept(self.ce_backend, kind)
    if _of_services(made) and any(_of_services(each) for each in known.values()):
        raise JsonRESTError("LimitExceededException", "Limit exceeded on dimensional spend monitor creation")
    _known_monitors(self, made.get("MonitorArnList", ()))
    account = self.current_account
    arn = f"arn:{self.partition}:ce::{account}:{kind.arn_part}/{uuid.uuid4()}"
    known[arn] = {**made, kind.arn_member: arn, **({"AccountId": account} if kind is _SUBSCRIPTION else {})}
    self.ce_backend.tag_resource(arn, given.get("ResourceTags") or [])
    return {kind.arn_member: arn}


def _get(self: CostExplorerResponse, kind: _Kind, given: Mapping[str, Any]) -> Mapping[str, Any]:
    """GetAnomalyMonitors and GetAnomalySubscriptions."""
    asked = given.get(f"{kind.arn_member}List")
    found = [_found(self, kind, arn) for arn in asked] if asked else [*_kept(self.ce_backend, kind).values()]
    return {f"{kind.member}s": found}


def _update(self: CostExplorerResponse, kind: _Kind, given: Mapping[str, Any]) -> Mapping[str, Any]:
    """UpdateAnomalyMonitor and UpdateAnomalySubscription, which leave what they don't say as it was."""
    found = _found(self, kind, given[kind.arn_member])
    _known_monitors(self, given.get("MonitorArnList", ()))
    found.update(given)
    return {kind.arn_member: given[kind.arn_member]}


def _delete(self: CostExplorerResponse, kind: _Kind, given: Mapping[str, Any]) -> Mapping[str, Any]:
    """DeleteAnomalyMonitor and DeleteAnomalySubscription."""
    _found(self, kind, given[kind.arn_member])
    del _kept(self.ce_backend, kind)[given[kind.arn_member]]
    return {}


def _of_services(monitor: Mapping[str, Any]) -> bool:
    return monitor.items() >= OF_SERVICES.items()


def _found(self: CostExplorerResponse, kind: _Kind, arn: str) -> dict[str, Any]:
    found = _kept(self.ce_backend, kind).get(arn)
    if found is None:
        raise JsonRESTError(kind.unknown, f"{arn} is not known")
    return found


def _known_monitors(self: CostExplorerResponse, arns: Any) -> None:
    for arn in arns:
        _found(self, _MONITOR, arn)


def _kept(backend: CostExplorerBackend, kind: _Kind) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = vars(backend).setdefault(kind.kept, {})
    return found
