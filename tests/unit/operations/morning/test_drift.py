"""What people change in the console, one thing at a time, beside what capacity.yaml says."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from raised_made import raised

from phase3b.capacity.deployment import Deployment, Provisioned, resolve
from phase3b.capacity.loader import load
from phase3b.files.home import HOME
from phase3b.naming import Names
from phase3b.operations.doctor.series import owners
from phase3b.operations.morning.drift import Deployed, drifted
from phase3b.plan.tables.scaling_dimension import SIDES, scaling_dimension

PROD: Deployment = resolve(load(HOME / "capacity.yaml"), "prod")
NAMES = Names(PROD.project, PROD.name, PROD.component)
TABLE, FUNCTION = "securebase-prod-support-tickets", "securebase-prod-support-tickets"
LOGS = f"/aws/lambda/{FUNCTION}"
TARGET = (f"table/{TABLE}", "dynamodb:table:WriteCapacityUnits")
COMMAND = "phase3b plan prod"
PROVISIONED = {each.name for each in PROD.tables if isinstance(each.billing, Provisioned)}


def table(name: str, **changed: Any) -> dict[str, Any]:
    of = next(each for each in PROD.tables if each.name == name)
    units = (of.billing.read.floor, of.billing.write.floor) if isinstance(of.billing, Provisioned) else (0, 0)
    return {
        "BillingModeSummary": {"BillingMode": "PROVISIONED" if name in PROVISIONED else "PAY_PER_REQUEST"},
        "ProvisionedThroughput": {"ReadCapacityUnits": units[0], "WriteCapacityUnits": units[1]},
        "DeletionProtectionEnabled": True,
        "GlobalSecondaryIndexes": [{"IndexName": NAMES.index(each.name)} for each in of.indexes],
        **changed,
    }


def function(name: str, **changed: Any) -> dict[str, Any]:
    of = next(each for each in PROD.functions if each.name == name)
    mode = "Active" if PROD.tier.tracing else "PassThrough"
    return {
        "MemorySize": of.capacity.memory_mb,
        "Timeout": of.capacity.timeout_seconds,
        "TracingConfig": {"Mode": mode},
        **changed,
    }


def as_said() -> Deployed:
    """Everything as the file says."""
    assert PROD.api is not None
    throttle = PROD.api.capacity.throttle
    targets = {}
    for owner in owners(PROD, NAMES):
        for side in SIDES if isinstance(owner.billing, Provisioned) else ():
            bounds = owner.billing.read if side == "read" else owner.billing.write
            dimension = scaling_dimension(side, of_index=owner.index is not None)
            targets[owner.resource_id, dimension] = (int(bounds.floor), int(bounds.ceiling))
    groups = [NAMES.api_logs("api"), *(NAMES.function_logs(each.name) for each in PROD.functions)]
    return Deployed(
        {NAMES.table(each.name): table(each.name) for each in PROD.tables},
        {NAMES.function(each.name): function(each.name) for each in PROD.functions},
        {NAMES.table(each.name): each.ttl_attribute for each in PROD.tables},
        dict.fromkeys(map(NAMES.table, (each.name for each in PROD.tables)), PROD.environment.point_in_time_recovery),
        {NAMES.function(each.name): each.capacity.reserved_concurrency for each in PROD.functions},
        targets,
        dict.fromkeys(groups, PROD.environment.log_retention_days),
        (throttle.rate_per_second, throttle.burst),
    )


def changed(field: str, key: Any, value: Any) -> Deployed:
    whole = as_said()
    return replace(whole, **{field: {**getattr(whole, field), key: value}})


def found(has: Deployed, *raises: Any) -> list[tuple[str, str, str]]:
    return [(each.level, each.of, each.text) for each in drifted(PROD, NAMES, has, raises, COMMAND)]


def test_as_the_file_says() -> None:
    ((level, of, text),) = found(as_said())
    assert (level, of) == ("fine", "prod")
    assert text == "tables, auto scaling, functions, logs and the throttle of the API are as capacity.yaml says"


@pytest.mark.parametrize(
    ("more", "texts"),
    [
        ({"BillingModeSummary": {"BillingMode": "PAY_PER_REQUEST"}}, ["its billing mode is PAY_PER_REQUEST, and PROVISIONED in capacity.yaml"]),
        (
            {"ProvisionedThroughput": {"ReadCapacityUnits": 74, "WriteCapacityUnits": 301}},
            [
                "74 reads a second are provisioned, and 75 to 300 in capacity.yaml",
                "301 writes a second are provisioned, and 75 to 300 in capacity.yaml",
            ],
        ),
        (
            {"GlobalSecondaryIndexes": [{"IndexName": "tenant-status-index"}, {"IndexName": "other"}]},
            ["its index tenant-priority-index is not there", "its index other is not in capacity.yaml"],
        ),
        ({"DeletionProtectionEnabled": False}, ["its deletion protection is off, and on in capacity.yaml"]),
    ],
)  # fmt: skip
def test_a_table(more: dict[str, Any], texts: list[str]) -> None:
    has = changed("tables", TABLE, table("support_tickets", **more))
    assert found(has) == [("look", TABLE, text) for text in texts]


@pytest.mark.parametrize(
    ("field", "key", "value", "of", "text"),
    [
        ("tables", TABLE, None, TABLE, "the table is not there"),
        ("ttl", TABLE, None, TABLE, "its time to live is off, and by expires_at in capacity.yaml"),
        ("ttl", TABLE, "gone_at", TABLE, "its time to live is by gone_at, and by expires_at in capacity.yaml"),
        ("recovery", TABLE, False, TABLE, "its point-in-time recovery is off, and on in capacity.yaml"),
        ("functions", FUNCTION, function("support_tickets", MemorySize=3008), FUNCTION, "it has 3,008 MB, and 512 in capacity.yaml"),
        ("functions", FUNCTION, function("support_tickets", Timeout=3), FUNCTION, "its timeout is 3 s, and 10 s in capacity.yaml"),
        ("functions", FUNCTION, None, FUNCTION, "the function is not there"),
        ("concurrency", FUNCTION, None, FUNCTION, "its reserved concurrency is none, and 100 in capacity.yaml"),
        ("concurrency", FUNCTION, 5, FUNCTION, "its reserved concurrency is 5, and 100 in capacity.yaml"),
        ("targets", TARGET, (75, 9000), TABLE, "auto scaling keeps 75 to 9,000 writes a second, and 75 to 300 in capacity.yaml"),
        ("retention", LOGS, None, LOGS, "it keeps logs for ever, and 90 days in capacity.yaml"),
        ("retention", LOGS, 1, LOGS, "it keeps logs 1 days, and 90 days in capacity.yaml"),
    ],
)  # fmt: skip
def test_one_thing(field: str, key: Any, value: Any, of: str, text: str) -> None:
    assert found(changed(field, key, value)) == [("look", of, text)]


def test_tracing_and_the_throttle_of_the_api() -> None:
    mode = "PassThrough" if PROD.tier.tracing else "Active"
    (line,) = found(changed("functions", FUNCTION, function("support_tickets", TracingConfig={"Mode": mode})))
    on, off = ("off", "on") if PROD.tier.tracing else ("on", "off")
    assert line == ("look", FUNCTION, f"its tracing is {on}, and {off} in capacity.yaml")
    assert PROD.api is not None
    throttle = PROD.api.capacity.throttle
    (line,) = found(replace(as_said(), throttle=(1.0, 2)))
    assert line[1:] == (
        "securebase-prod-phase3b-api",
        f"it takes 1 requests a second and 2 at once, and {throttle.rate_per_second:g} and {throttle.burst:,} in capacity.yaml",
    )


def test_what_is_gone() -> None:
    whole = as_said()
    assert whole.targets is not None
    assert whole.retention is not None
    less = {key: each for key, each in whole.targets.items() if key != TARGET}
    assert found(replace(whole, targets=less)) == [("look", TABLE, "nothing scales its writes")]
    logs = {key: each for key, each in whole.retention.items() if key != LOGS}
    assert found(replace(whole, retention=logs)) == [("look", LOGS, "the log group is not there")]


@pytest.mark.parametrize("field", ["functions", "targets", "retention", "throttle"])
def test_what_is_not_known_is_neither_different_nor_as_the_file_says(field: str) -> None:
    assert found(replace(as_said(), **{field: None})) == []


@pytest.mark.parametrize("field", ["tables", "ttl", "recovery", "concurrency"])
def test_one_that_did_not_answer(field: str) -> None:
    whole = as_said()
    less = dict(list(getattr(whole, field).items())[1:])
    assert found(replace(whole, **{field: less})) == []


def test_what_is_raised_by_hand_is_no_drift() -> None:
    one = replace(raised(write=900), table="support_tickets", table_name=TABLE)
    has = changed("targets", TARGET, (900, 900))
    up = {"ProvisionedThroughput": {"ReadCapacityUnits": 75, "WriteCapacityUnits": 900}}
    has = replace(has, tables={**has.tables, TABLE: table("support_tickets", **up)})
    assert [each[0] for each in found(has, one)] == ["fine"]
    assert {each[0] for each in found(has)} == {"look"}
    # The other side is judged as ever.
    other = replace(one, sides=(replace(one.sides[0], side="read"),))
    assert [each[0] for each in found(has, other)] == ["look", "look"]
