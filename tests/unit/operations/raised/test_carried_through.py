"""A raise carried through against an AWS: expiry by AWS itself, two at once, a busy table, what AWS refuses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError
from moto import mock_aws
from raised_made import INDEX, NOW, ON_DEMAND, REGION, TABLE, around, client, make_tables, raised

from phase3b.capacity.model.simulation import ScalingRules
from phase3b.change.rollout.keeper import FileKeeper
from phase3b.errors import ExitCode, Phase3bError
from phase3b.local.moto_gaps import fill_gaps
from phase3b.local.scaling.auto_scaling import AutoScaling
from phase3b.operations.doctor.reasons import Owner
from phase3b.operations.raised import account
from phase3b.operations.raised import carried_through as room
from phase3b.operations.raised.carried_through import carried_through, state_of
from phase3b.operations.raised.kept_raises import change_raises, read_raises
from phase3b.operations.raised.raise_record import STAMP, Raise, Raises, merged
from phase3b.operations.raised.steps import PutEnd, SetBounds, SetUnits

MOTO_ACCOUNT = "123456789012"


@pytest.fixture(autouse=True)
def aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "k")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "s")
    with mock_aws():
        make_tables()
        yield


def put(folder: Path, one: Raise) -> None:
    change_raises(around(folder).keeper, lambda raises: raises.put(merged(raises.of(one.table, one.index), one)))


def bounds(owner: Owner, side: str = "Write") -> tuple[int, int]:
    kind = "table" if owner.index is None else "index"
    (found,) = client("application-autoscaling").describe_scalable_targets(
        ServiceNamespace="dynamodb", ResourceIds=[owner.resource_id],
        ScalableDimension=f"dynamodb:{kind}:{side}CapacityUnits",
    )["ScalableTargets"]  # fmt: skip
    return found["MinCapacity"], found["MaxCapacity"]


def actions() -> list[Any]:
    found: list[Any] = client("application-autoscaling").describe_scheduled_actions(ServiceNamespace="dynamodb")[
        "ScheduledActions"
    ]
    return found


@pytest.mark.parametrize("owner", [TABLE, INDEX])
def test_it_is_raised_expires_in_aws_without_us_and_is_then_ended(owner: Owner, tmp_path: Path) -> None:
    put(tmp_path, raised(owner, write=200))
    outcome = carried_through(around(tmp_path), owner)
    assert [type(each) for each in outcome.done] == [PutEnd, SetBounds, SetUnits]
    assert outcome.left == ""
    assert outcome.state.sides["write"].units == 200
    assert outcome.state.sides["read"].units == 5
    assert bounds(owner) == (200, 200)
    # The machine that raised it is gone. Application Auto Scaling runs its scheduled action at 08:00, not a minute before.
    fill_gaps()
    scaling = AutoScaling(MOTO_ACCOUNT, REGION, ScalingRules.model_construct())
    eight = int((NOW + timedelta(hours=2)).timestamp()) // 60
    scaling.scheduled(eight - 1)
    assert bounds(owner) == (200, 200)
    scaling.scheduled(eight)
    # The minimum alone: the capacity follows the traffic down, and never below it.
    assert bounds(owner) == (5, 200)
    outcome = carried_through(around(tmp_path, lambda: NOW + timedelta(hours=3)), owner)
    assert (outcome.one, outcome.left, bounds(owner), actions()) == (None, "", (5, 50), [])
    assert read_raises(around(tmp_path).keeper) == Raises()


def test_what_is_in_use_is_not_lowered_and_not_forgotten(tmp_path: Path) -> None:
    """3,600 write units in a minute are 60 a second, more than the maximum of 50 before."""
    later = datetime.now(UTC).replace(microsecond=0)
    ended = later - timedelta(minutes=1)
    put(tmp_path, replace(raised(write=200), until=ended.strftime(STAMP)))
    carried_through(around(tmp_path, lambda: later - timedelta(hours=1)), TABLE)
    assert bounds(TABLE) == (200, 200)
    consume(later, 3600)
    outcome = carried_through(around(tmp_path, lambda: later), TABLE)
    assert "60.0 write units a second are consumed" in outcome.left
    assert bounds(TABLE) == (5, 200)
    assert outcome.one is not None
    much_later = later + timedelta(hours=1)
    outcome = carried_through(around(tmp_path, lambda: much_later), TABLE)
    assert (outcome.one, bounds(TABLE)) == (None, (5, 50))


def consume(at: datetime, units: int) -> None:
    client("cloudwatch").put_metric_data(
        Namespace="AWS/DynamoDB",
        MetricData=[
            {"MetricName": "ConsumedWriteCapacityUnits", "Timestamp": at - timedelta(minutes=2), "Value": units,
             "Dimensions": [{"Name": "TableName", "Value": TABLE.table_name}]}
        ],
    )  # fmt: skip


def test_two_people_at_once_come_to_the_more_of_both(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While the first is at it, the second raises further and ends first; the first does not lower it again."""
    put(tmp_path, raised(write=100))
    real = account.do
    between: list[str] = []

    def interrupted(reading: Any, owner: Owner, step: Any, name_of: Any) -> bool:
        if isinstance(step, SetBounds) and not between:
            between.append("second")
            put(tmp_path, raised(hours=4, write=300))
            carried_through(around(tmp_path), TABLE)
            assert bounds(TABLE) == (300, 300)
        return real(reading, owner, step, name_of)

    monkeypatch.setattr(room, "do", interrupted)
    outcome = carried_through(around(tmp_path), TABLE)
    assert between
    assert bounds(TABLE) == (300, 300)
    assert outcome.state.sides["write"].units == 300
    assert [each["Schedule"] for each in actions()] == ["at(2026-11-30T10:00:00)"]


def test_one_ends_while_another_raises_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, raised(write=100))
    carried_through(around(tmp_path), TABLE)
    change_raises(around(tmp_path).keeper, lambda raises: raises.put(replace(raises.every[0], phase="ending")))
    real = room.change_raises

    def interrupted(keeper: FileKeeper, changed: Any) -> Raises:
        monkeypatch.setattr(room, "change_raises", real)
        put(tmp_path, raised(write=200))
        return real(keeper, changed)

    monkeypatch.setattr(room, "change_raises", interrupted)
    outcome = carried_through(around(tmp_path), TABLE)
    assert outcome.one is not None
    assert outcome.one.phase == "raised"
    assert bounds(TABLE) == (200, 200)


def test_a_busy_table_is_said_and_the_next_run_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, raised(write=200))
    real = account._update

    def busy(*_: Any) -> None:
        raise ClientError({"Error": {"Code": "ResourceInUseException", "Message": "busy"}}, "UpdateTable")

    monkeypatch.setattr(account, "_update", busy)
    outcome = carried_through(around(tmp_path), TABLE)
    assert "DynamoDB is changing the table" in outcome.left
    assert "auto scaling raises it to the minimum by itself" in outcome.left
    # The end and the bounds are there: it is raised by AWS, and it is not forgotten.
    assert bounds(TABLE) == (200, 200)
    assert len(actions()) == 1
    monkeypatch.setattr(account, "_update", real)
    assert carried_through(around(tmp_path), TABLE).state.sides["write"].units == 200


def test_a_right_that_is_missing_is_said_and_the_record_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, raised(write=200))

    def denied(*_: Any) -> None:
        raise ClientError({"Error": {"Code": "AccessDeniedException", "Message": "no"}}, "UpdateTable")

    monkeypatch.setattr(account, "_update", denied)
    with pytest.raises(Phase3bError, match="dynamodb:UpdateTable of notes-prod-notes") as caught:
        carried_through(around(tmp_path), TABLE)
    assert caught.value.exit_code == ExitCode.OUTSIDE_FAILURE
    assert read_raises(around(tmp_path).keeper).every == (raised(write=200),)


def test_a_table_that_is_not_there_is_said(tmp_path: Path) -> None:
    gone = replace(TABLE, table_name="gone")
    with pytest.raises(Phase3bError, match="the capacity of gone is not known: dynamodb:DescribeTable failed with"):
        state_of(around(tmp_path), gone)
    with pytest.raises(Phase3bError, match="has no index other"):
        state_of(around(tmp_path), replace(INDEX, index_name="other"))


def test_an_on_demand_table_has_no_maximum_of_ours(tmp_path: Path) -> None:
    found = state_of(around(tmp_path), ON_DEMAND)
    assert (found.on_demand, found.sides["read"].on_demand_maximum) == (True, None)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"version": 2}', "it is of another version of phase3b"),
        ('{"version": 1, "every": [{"id": 1}]}', "every.0.id is not what a record of raises has there"),
    ],
)
def test_a_record_that_is_none_is_said(text: str, message: str, tmp_path: Path) -> None:
    keeper = FileKeeper(tmp_path / "x")
    keeper.write(text)
    with pytest.raises(Phase3bError, match=message) as caught:
        read_raises(keeper)
    assert caught.value.exit_code == ExitCode.OUTSIDE_FAILURE


def test_a_record_of_another_version_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    keeper = FileKeeper(Path("state/prod.raised.json"))
    keeper.write('{"version": 2}')
    with pytest.raises(Phase3bError) as caught:
        read_raises(keeper)
    assert str(caught.value).endswith("version of phase3b. Use the phase3b that wrote it. [P3B-OPS-RAISED-FORM]")


def test_what_is_kept_is_read(tmp_path: Path) -> None:
    put(tmp_path, raised(write=200))
    put(tmp_path, raised(INDEX, read=10))
    assert read_raises(around(tmp_path).keeper) == Raises((raised(write=200), raised(INDEX, read=10)))
