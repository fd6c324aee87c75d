"""What a run offered, as a file that `phase3b simulate --traffic` reads and answers with the same capacity and throttles."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from enforced_dynamodb import BEGIN, Enforced, body, enforced

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import Phase3bError
from phase3b.local.dynamodb.offered_trace import asked_minutes, offered_trace
from phase3b.naming import Names
from phase3b.simulation.capacity.outcome import simulate
from phase3b.simulation.subject import subject
from phase3b.simulation.traces.trace import Sampling
from phase3b.simulation.traces.traffic import traffic

TABLE = "ticket_comments"


def make(twin: Enforced, deployment: Deployment) -> str:
    """The table of a deployment, with its indexes, capacity and auto scaling."""
    names = Names(deployment.project, deployment.name, deployment.component)
    table = next(each for each in deployment.tables if each.name == TABLE)
    billing = table.billing
    indexes = {names.index(each.name): (each.billing.read.floor, each.billing.write.floor) for each in table.indexes}  # type: ignore[union-attr]
    name = names.table(TABLE)
    twin.table(name, billing.read.floor, billing.write.floor, indexes)  # type: ignore[union-attr]
    for index in (None, *indexes):
        for side, between in (("Read", billing.read), ("Write", billing.write)):  # type: ignore[union-attr]
            twin.scale(name, side, between.floor, between.ceiling, index=index, ScaleInCooldown=60, ScaleOutCooldown=30)
    return name


@pytest.fixture(scope="module")
def capacity() -> Capacity:
    return load(Path("capacity.yaml"))


def test_a_run_is_simulated_again_with_the_same_capacity_and_throttles(capacity: Capacity, tmp_path: Path) -> None:
    deployment = resolve(capacity, "dev", "starter")
    with enforced(capacity.simulation) as twin:
        name = make(twin, deployment)
        item = {"p": {"S": "a"}, "c": {"S": "x" * 78_000}}
        twin.db.put_item(TableName=name, Item=item)
        twin.clock.advance(60)
        # 20 units each.
        get = body(TableName=name, Key={"p": {"S": "a"}}, ConsistentRead=True, ProjectionExpression="p")
        for per_second in [0] * 2 + [4] * 12 + [0] * 20:
            for _ in range(60):
                for _ in range(per_second):
                    twin.ask("GetItem", get)
                twin.clock.advance(1)
        found = offered_trace(twin.plane.throughput.minutes(), deployment)
        lanes = [each for each in twin.ended() if each.lane.side == "read" and each.lane.index_name is None]
    assert (found.minutes, found.tables, found.begin) == (35, (TABLE,), "2026-11-28 08:00")
    file = tmp_path / "run.csv"
    file.write_text(found.text, "utf-8")
    tier = subject(capacity, "starter")
    trace = traffic(capacity, tier.tier, [str(file)], None, Sampling())
    done = simulate(tier, trace, capacity.simulation, capacity.objectives, capacity.quotas, None)
    (run,) = done.runs
    reads = run.lanes[0]
    assert trace.start_minute == BEGIN // 60
    assert reads.capacities() == [each.capacity for each in lanes]
    throttled = {
        number: each.offered - each.consumed for number, each in enumerate(lanes) if each.offered != each.consumed
    }
    assert throttled == reads.throttled
    assert throttled
    assert len(set(reads.capacities())) > 2


def test_minutes_are_asked_of_the_embedded_aws_itself(capacity: Capacity) -> None:
    deployment = resolve(capacity, "dev")
    with enforced(throttling=False) as twin:
        name = make(twin, deployment)
        twin.db.get_item(TableName=name, Key={"p": {"S": "a"}})
        with pytest.raises(Phase3bError) as caught:
            offered_trace(twin.plane.throughput.minutes(), deployment)
        assert caught.value.problems[0].code == "P3B-TRACE-EMPTY"
        twin.clock.advance(60)
        status, _, answer = twin.wsgi.post("/phase3b/throughput", b"", {})
        assert status == 200
        read = json.loads(answer)
        assert (read["speed"], read["throttling"]) == (1, False)
        rows = [each["minutes"] for each in read["lanes"] if each["side"] == "read" and each["index"] is None]
        assert rows == [[[BEGIN // 60, 0.5, 0.5, 10, 0]]]
        text = offered_trace(read, deployment).text.splitlines()
        assert text[:2] == ["time,table,index,read_units,write_units", f"2026-11-28T08:00:00Z,{TABLE},,0.5,0"]


def test_an_embedded_aws_that_is_gone_is_a_failure_outside() -> None:
    with pytest.raises(Phase3bError) as caught:
        asked_minutes("http://127.0.0.1:9")
    assert caught.value.problems[0].code == "P3B-LOCAL-AWS-FAILED"
