"""Why capacity did not follow: each hindrance of auto scaling, by what AWS said of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from doctor_made import around, at, evidence, minute, writes

from phase3b.capacity.deployment import Provisioned
from phase3b.operations.doctor.evidence import Activity, Counted, LiveCapacity, ScalingTarget
from phase3b.operations.doctor.scaling import Followed, followed
from phase3b.operations.doctor.table_verdicts import table_verdicts

ASKED = writes("support_tickets")
EVENTS = Counted(40, minute(8), minute(5), minute(6), 20)
TARGET = ScalingTarget(75, 300)
OUT = Activity(at(5), "Successful", "Setting write capacity units to 150")


def examined(target: ScalingTarget | None, provisioned: float | None = 75.0) -> Followed:
    points = {} if provisioned is None else {ASKED.provisioned: {10: provisioned}}
    billing = ASKED.owner.billing
    assert isinstance(billing, Provisioned)
    found = evidence(points, scaling={(ASKED.owner, "write"): target})
    return followed(found, ASKED, billing, EVENTS, 27)


@pytest.mark.parametrize(
    ("hindrance", "target", "provisioned"),
    [
        ("no target", None, 75.0),
        ("suspended", replace(TARGET, suspended=True, activities=(OUT,)), 300.0),
        (
            "refused",
            replace(TARGET, activities=(replace(OUT, status="Failed", message="Subscriber limit exceeded"),)),
            75.0,
        ),
        (
            "refused",
            replace(TARGET, activities=(replace(OUT, not_scaled=("TargetServicePutResourceAsUnscalable",)),)),
            75.0,
        ),
        ("maximum", TARGET, 300.0),
        ("maximum", replace(TARGET, maximum=75), 75.0),
        ("maximum", replace(TARGET, activities=(replace(OUT, not_scaled=("AlreadyAtMaxCapacity",)),)), None),
        ("late", replace(TARGET, activities=(OUT,)), 75.0),
        ("cooldown", replace(TARGET, activities=(replace(OUT, began=at(9, 45)),)), 75.0),
        ("idle", replace(TARGET, activities=(replace(OUT, began=at(20)),)), 75.0),
        ("idle", TARGET, 75.0),
        ("not known", TARGET, None),
    ],
)
def test_each_hindrance(hindrance: str, target: ScalingTarget | None, provisioned: float | None) -> None:
    assert examined(target, provisioned).hindrance == hindrance


def test_a_refusal_that_was_overcome_is_none() -> None:
    """It failed, and a later activity succeeded: what remains is that it came late."""
    failed = replace(OUT, began=at(7), status="Failed", message="Throttled")
    assert examined(replace(TARGET, activities=(OUT, failed))).hindrance == "late"


def test_what_dynamodb_said_is_quoted() -> None:
    failed = replace(OUT, status="Failed", message="Subscriber limit exceeded: a table can be updated once")
    assert examined(replace(TARGET, activities=(failed,))).sentences[0] == (
        "auto scaling tried to raise it at 11:55 UTC, and DynamoDB refused: Subscriber limit exceeded: a table can be updated once"
    )


def test_bounds_that_somebody_changed_in_aws() -> None:
    assert examined(replace(TARGET, maximum=75)).sentences[1] == (
        "auto scaling's maximum is 75, and capacity.yaml says 300: an apply restores it"
    )


def test_what_could_not_be_read_is_not_known() -> None:
    billing = ASKED.owner.billing
    assert isinstance(billing, Provisioned)
    found = followed(evidence({}), ASKED, billing, EVENTS, 27)
    assert (found.hindrance, found.sentences) == ("not known", ("what auto scaling did is not known",))


def test_what_it_has_now_where_cloudwatch_has_no_point_of_then() -> None:
    billing = ASKED.owner.billing
    assert isinstance(billing, Provisioned)
    live = {ASKED.owner: LiveCapacity({"read": 75, "write": 300}, 0, "ACTIVE")}
    found = evidence({}, scaling={(ASKED.owner, "write"): TARGET}, live=live)
    assert followed(found, ASKED, billing, EVENTS, 27).hindrance == "maximum"


@pytest.mark.parametrize(
    ("target", "command", "permanent"),
    [
        (
            replace(TARGET, suspended=True),
            "--suspended-state DynamicScalingInSuspended=false,DynamicScalingOutSuspended=false,ScheduledScalingSuspended=false",
            "capacity.yaml needs no change: auto scaling was suspended in AWS",
        ),
        (None, "phase3b apply prod", "capacity.yaml needs no change: its scalable target is missing in AWS"),
    ],
)
def test_what_is_not_a_matter_of_size_is_resumed_and_not_raised(
    target: ScalingTarget | None, command: str, permanent: str
) -> None:
    found = evidence(
        {ASKED.throttles: {6: 20}, ASKED.by("ProvisionedThroughputExceeded"): {6: 20}},
        scaling={(ASKED.owner, "write"): target},
    )
    (verdict,) = table_verdicts(found, ASKED.owner, around())
    assert verdict.now[0].command.endswith(command)
    assert (verdict.permanent, verdict.changes) == (permanent, ())
