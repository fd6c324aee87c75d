"""What a trial does where something is missing: functions that a run did not measure are asked of CloudWatch, and what it does not say is noted."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError
from made_report import report
from tried_change import begun

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load, parse
from phase3b.capacity.text.capacity_text import read_capacity_text
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.change.rollout.keeper import FileKeeper
from phase3b.cli.tune import trial_effects
from phase3b.cli.tune.trial_effects import TrialEffects, as_file
from phase3b.errors import Phase3bError
from phase3b.pricing.prices.price_book import PriceBook
from phase3b.tuning.trial.gates import Limits, decision, memory_gate
from phase3b.tuning.trial.judged_trial import judged_trial
from phase3b.tuning.trial.run_figures import figures_of
from phase3b.tuning.trial.trial_record import MAIN, Cost, FunctionFigures, GateName, Judgement, RunFigures, TuningLog

ROOT = Path(__file__).resolve().parents[3]
LIMITS = Limits(10, 20, 15, 5, 1, 5, 90)
DENIED = ClientError({"Error": {"Code": "AccessDenied", "Message": "no"}}, "GetMetricData")


class CloudWatch:
    """Has nothing for as many times as it is asked too early; then one invocation of each function, with 81 MB."""

    def __init__(self, too_early: int = 0, error: Exception | None = None) -> None:
        self.too_early, self.error, self.asked = too_early, error, 0

    def get_paginator(self, _: str) -> CloudWatch:
        return self

    def paginate(self, **request: Any) -> list[dict[str, Any]]:
        if self.error is not None:
            raise self.error
        self.asked += 1
        values = {"Invocations": 1.0, "Duration": 20.0, "MaxMemoryUsedMB": 81.0} if self.asked > self.too_early else {}
        results = [
            {"Id": each["Id"], "StatusCode": "Complete", "Timestamps": [request["StartTime"]], "Values": [values[name]]}
            for each in request["MetricDataQueries"]
            if (name := each["MetricStat"]["Metric"]["MetricName"]) in values
        ]
        return [{"MetricDataResults": results}]


def effects(monkeypatch: pytest.MonkeyPatch, cloudwatch: CloudWatch, wait: int = 0) -> TrialEffects:
    deployment = resolve(load(ROOT / "capacity.yaml"), "prod")
    monkeypatch.setattr(AwsAccess, "session", lambda _: None)
    monkeypatch.setattr(AwsAccess, "client", lambda *_: cloudwatch)
    monkeypatch.setattr(trial_effects.time, "sleep", lambda _: None)
    file = ROOT / "capacity.yaml"
    return TrialEffects(file, deployment, FileKeeper(Path("x")), (), (), False, 60, wait, True, 0)


def measured() -> RunFigures:
    """Of a run on AWS, which measures no functions itself."""
    run = figures_of(report(1, windows=6), "r.json")
    assert run.functions == {}
    return run


def test_functions_of_a_run_on_aws_are_those_of_cloudwatch(monkeypatch: pytest.MonkeyPatch) -> None:
    found = effects(monkeypatch, CloudWatch())._from_cloudwatch(measured())
    assert found.functions["support_tickets"] == FunctionFigures(1, 20, 20, 81)
    assert (found.functions_from, found.notes) == ("CloudWatch", ())
    assert memory_gate([found], [found], LIMITS).verdict == "passed"


def test_what_comes_late_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    cloudwatch = CloudWatch(too_early=3)
    found = effects(monkeypatch, cloudwatch, wait=3600)._from_cloudwatch(measured())
    assert (found.functions["support_tickets"].memory_mb, cloudwatch.asked) == (81, 4)


@pytest.mark.parametrize(
    ("cloudwatch", "note"),
    [
        (CloudWatch(error=DENIED), "metrics: cloudwatch:GetMetricData is not allowed: no"),
        (CloudWatch(too_early=9), "CloudWatch has no invocation of any function in the time of the run"),
    ],
)
def test_without_monitoring_the_rest_is_judged_and_memory_lets_nothing_pass(
    cloudwatch: CloudWatch, note: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = effects(monkeypatch, cloudwatch)._from_cloudwatch(measured())
    assert (found.functions, found.functions_from, found.notes) == ({}, "", (note,))
    assert found.requests == measured().requests
    gate = memory_gate([found], [found], LIMITS)
    assert (gate.verdict, gate.why) == ("not known", f"no figure of every function ({note})")
    assert decision([gate], more_possible=True).what == "go back"


def test_a_time_is_asked_that_has_the_whole_run_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[datetime, datetime]] = []

    class Asked(CloudWatch):
        def paginate(self, **request: Any) -> list[dict[str, Any]]:
            asked.append((request["StartTime"], request["EndTime"]))
            return super().paginate(**request)

    run = measured()
    effects(monkeypatch, Asked())._from_cloudwatch(run)
    began = datetime.fromisoformat(run.begun_at).astimezone(UTC)
    assert asked[0][0] <= began
    assert asked[0][1] >= began + timedelta(seconds=run.seconds)


def test_files_are_written_whole_or_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = effects(monkeypatch, CloudWatch())
    file = tmp_path / "capacity.yaml"
    object.__setattr__(made, "file", file)
    before, after = {MAIN: "a: 1\n", "load.yaml": "b: 1\n"}, {MAIN: "a: 2\n", "load.yaml": "b: 2\n"}
    file.write_text("a: 2\n", "utf-8")
    (tmp_path / "load.yaml").write_text("b: 1\n", "utf-8")
    # Half of it was written when it was killed.
    made.write_file(before, after)
    assert (file.read_text("utf-8"), (tmp_path / "load.yaml").read_text("utf-8")) == ("a: 2\n", "b: 2\n")
    (tmp_path / "load.yaml").write_text("b: 3\n", "utf-8")
    with pytest.raises(Phase3bError, match=r"load\.yaml was changed while the trial is under way"):
        made.write_file(after, before)
    assert (tmp_path / "load.yaml").read_text("utf-8") == "b: 3\n"


def test_the_functions_of_a_file_elsewhere_are_those_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for folder in (tmp_path / "lambda_src", tmp_path / "infra/lambda_src"):
        folder.mkdir(parents=True)
    with (
        as_file("a: 1\n", tmp_path / "capacity.yaml") as here,
        as_file("a: 2\n", tmp_path / "infra/capacity.yaml") as there,
    ):
        assert here.parent not in {tmp_path, tmp_path / "infra"}
        assert there.parent == tmp_path / "infra"
        assert (here.read_text("utf-8"), there.read_text("utf-8")) == ("a: 1\n", "a: 2\n")
    assert not there.exists()


def test_what_has_no_such_environment_is_a_failed_apply_and_no_end_of_the_command(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is taken back then: a trial that an earlier version began may have it."""
    made = effects(monkeypatch, CloudWatch())
    text = read_capacity_text(ROOT / "capacity.yaml", "capacity.yaml").alone()
    trial = replace(begun(), environment="nope", deployed_after=text)
    brought = made.apply(trial, "after")
    assert (brought.how, brought.why) == ("failed", f'there is no environment "nope" in {ROOT / "capacity.yaml"}')


def test_what_this_machine_measured_is_no_baseline_of_aws(monkeypatch: pytest.MonkeyPatch) -> None:
    text = read_capacity_text(ROOT / "capacity.yaml", "capacity.yaml").alone()
    run = replace(measured(), functions={"support_tickets": FunctionFigures(9, 5, 9, 100)})
    trial = replace(begun(), environment="prod", after={MAIN: text}, runs_before=(run,), runs_after=(run,))
    judgement = Judgement((), Cost(2, complete=True), Cost(1, complete=True))
    made = effects(monkeypatch, CloudWatch())
    assert "tuned: " in made.baselined(trial, TuningLog(), judgement)[MAIN].replace("tuned:\n", "tuned: ")
    object.__setattr__(made, "embedded", True)
    assert made.baselined(trial, TuningLog(), judgement) == trial.after


@pytest.mark.parametrize(("names", "what"), [((), "go back"), (("latency",), "keep")])
def test_less_memory_on_this_machine_is_kept_only_where_that_was_accepted(
    names: tuple[GateName, ...], what: str
) -> None:
    was = read_capacity_text(ROOT / "capacity.yaml", "capacity.yaml").alone()
    size = "support_tickets: {memory_mb: 512, "
    assert size in was
    reports = [[report(first + number, windows=24) for number in range(9)] for first in (1, 100)]
    runs = [
        tuple(
            replace(figures_of(each, "r.json"), functions={"support_tickets": FunctionFigures(9, 5, 9, 100)})
            for each in side
        )
        for side in reports
    ]
    trial = replace(begun(), runs_before=runs[0], runs_after=runs[1], accepted=names)
    files = [parse(each, "capacity.yaml") for each in (was, was.replace(size, size.replace("512", "384"), 1))]
    book = PriceBook(date(2026, 11, 30))
    judged = judged_trial(trial, TuningLog(), (reports[0], reports[1]), (files[0], files[1]), book, local=True)
    gates = {each.name: each for each in judged.gates}
    assert gates["latency"].verdict == "not known"
    assert "try it on AWS; or accept that: --accept-unknown latency" in gates["latency"].why
    assert decision([gates["latency"], gates["memory"]], more_possible=True).what == what
