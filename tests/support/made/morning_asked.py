"""A morning in an account that is as capacity.yaml says, with what a test wants otherwise, and the command that is asked about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from made.billed import CostExplorer
from made.morning_account import MorningAccount

from phase3b.capacity.deployment import Deployment, Provisioned, resolve
from phase3b.capacity.loader import load
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.change.rollout.keeper import FileKeeper
from phase3b.cli import run
from phase3b.naming import Names
from phase3b.operations.check import _rule
from phase3b.operations.doctor.reading import Reading
from phase3b.operations.doctor.series import owners
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.alerts.planned import alarm_records, told_together
from phase3b.plan.alerts.records import CompositeAlarm
from phase3b.plan.tables.scaling_dimension import SIDES, scaling_dimension

Asked = Callable[..., tuple[int, str, str]]
NOW = datetime(2026, 11, 30, 7, 13, tzinfo=UTC)


def whole(root: Path, **changed: Any) -> dict[str, Any]:
    """Everything as capacity.yaml says, and every alarm in OK; `changed` is what a test wants otherwise."""
    deployment = resolve(load(root / "capacity.yaml"), "prod")
    names = Names(deployment.project, deployment.name, deployment.component)
    tables = {}
    for table in deployment.tables:
        provisioned = isinstance(table.billing, Provisioned)
        tables[names.table(table.name)] = {
            "BillingModeSummary": {"BillingMode": "PROVISIONED" if provisioned else "PAY_PER_REQUEST"},
            "ProvisionedThroughput": {
                "ReadCapacityUnits": table.billing.read.floor if isinstance(table.billing, Provisioned) else 0,
                "WriteCapacityUnits": table.billing.write.floor if isinstance(table.billing, Provisioned) else 0,
            },
            "DeletionProtectionEnabled": True,
            "GlobalSecondaryIndexes": [{"IndexName": names.index(each.name)} for each in table.indexes],
        }
    watched = alarms(deployment, names)
    records = tuple(alarm_records(deployment, watched, told_together(deployment, names, watched)))
    found = [
        {
            "AlarmName": each.name,
            "StateValue": "OK",
            "StateUpdatedTimestamp": datetime(2026, 11, 20, tzinfo=UTC),
            "StateReason": "",
            "ActionsEnabled": True,
            "AlarmRule": "",
        }
        for each in watched
    ]
    composites = [
        {**found[0], "AlarmName": each.name, "AlarmRule": _rule(each, records)}
        for each in records
        if isinstance(each, CompositeAlarm)
    ]
    functions = [
        {
            "FunctionName": names.function(each.name),
            "MemorySize": each.capacity.memory_mb,
            "Timeout": each.capacity.timeout_seconds,
            "TracingConfig": {"Mode": "Active" if deployment.tier.tracing else "PassThrough"},
        }
        for each in deployment.functions
    ]
    assert deployment.api is not None
    throttle = deployment.api.capacity.throttle
    logs = [names.api_logs("api"), *(names.function_logs(each.name) for each in deployment.functions)]
    return {
        "alarms": found, "composites": composites, "tables": tables, "functions": functions,
        "ttl": {names.table(each.name): each.ttl_attribute for each in deployment.tables},
        "recovery": dict.fromkeys(tables, deployment.environment.point_in_time_recovery),
        "reserved": {names.function(each.name): each.capacity.reserved_concurrency for each in deployment.functions},
        "targets": dict(_targets(deployment, names)),
        "log_groups": dict.fromkeys(logs, deployment.environment.log_retention_days),
        "throttles": {names.shared("api"): (throttle.rate_per_second, throttle.burst)},
        **changed,
    }  # fmt: skip


def _targets(deployment: Deployment, names: Names) -> Iterator[tuple[tuple[str, str], tuple[int, int]]]:
    for owner in owners(deployment, names):
        for side in SIDES if isinstance(owner.billing, Provisioned) else ():
            bounds = owner.billing.read if side == "read" else owner.billing.write
            key = (owner.resource_id, scaling_dimension(side, of_index=owner.index is not None))
            yield key, (bounds.floor, bounds.ceiling)


def steady(name: str, dimensions: Mapping[str, str], at: datetime) -> float | None:
    """Well within every objective, and the same each day."""
    del at
    return {
        "Count": 50_000.0, "5XXError": 5.0, "Latency": 150.0, "Latency PR(:500)": 99.0, "Invocations": 8_000.0, "Errors": 4.0, "Throttles": 0.0,
        "Duration": 90.0, "MaxMemoryUsedMB": 60.0, "ApproximateAgeOfOldestMessage": 2.0,
        "ApproximateNumberOfMessagesVisible": 0.0, "ConsumedReadCapacityUnits": 3600.0, "ConsumedWriteCapacityUnits": 3600.0,
        "ProvisionedReadCapacityUnits": 75.0, "ProvisionedWriteCapacityUnits": 75.0,
    }.get(name) if "GlobalSecondaryIndexName" not in dimensions else None  # fmt: skip


def bad(name: str, dimensions: Mapping[str, str], at: datetime) -> float | None:
    """Yesterday: slow, failing, throttled, full, and behind; a week before as ever."""
    if at < datetime(2026, 11, 29, tzinfo=UTC):
        return steady(name, dimensions, at)
    tickets = dimensions.get("TableName") == "securebase-prod-support-tickets"
    webhooks = dimensions.get("FunctionName") == "securebase-prod-webhook-manager"
    match name:
        case "Latency":
            return 1200.0
        case "5XXError":
            return 300.0
        case "Latency PR(:500)":
            return 60.0
        case "WriteThrottleEvents" if tickets and "GlobalSecondaryIndexName" not in dimensions:
            return 77.0
        case "ConsumedWriteCapacityUnits" if tickets and "GlobalSecondaryIndexName" not in dimensions:
            return 3600 * 290.0
        case "Errors" if webhooks:
            return 800.0
        case "MaxMemoryUsedMB" if webhooks:
            return 350.0
        case "ApproximateAgeOfOldestMessage":
            return 400.0
        case _:
            return steady(name, dimensions, at)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Asked:
    monkeypatch.chdir(root)
    # The state of prod is in a bucket, and with it what is raised: here in a folder.
    history = FileKeeper(tmp_path / "prod.history.json")
    monkeypatch.setattr("phase3b.operations.morning.of_environment.history_keeper", lambda *_, **__: history)
    monkeypatch.setenv("COLUMNS", "160")
    monkeypatch.setattr("phase3b.operations.morning.of_environment.account_time", lambda _: NOW)

    def call(account: MorningAccount, *arguments: str, costs: CostExplorer | None = None) -> tuple[int, str, str]:
        explorer = costs or CostExplorer([("AWS Lambda", "Request", "Requests", 1.0, 10.0)], forecast=12.5)

        def client(_: Reading, service: str) -> Any:
            return explorer if service == "ce" else account

        monkeypatch.setattr(Reading, "client", client)
        monkeypatch.setattr(AwsAccess, "client", lambda _, service: account.client(service))
        code = run(["ops", "check", *arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call
