"""phase3b tune memory as a user calls it, of invocations that are made: whole output and exit code; what is refused."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from lambda_made import FakeLambda, answered, refused
from memory_made import many
from no_credentials import without_credentials
from priced_plan import chosen, terms

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.cli import main
from phase3b.cli.tune import aws_memory, memory_sources
from phase3b.local.aws.claim import Served, Session, claim, note
from phase3b.pricing.report.cost_report import priced
from phase3b.tuning.memory.kept import read_kept
from phase3b.tuning.memory.reported import ONE_THREAD, Found

ROOT = Path(__file__).resolve().parents[2]
OUTPUT = Path(__file__).parent / "output"
UNKNOWN = (
    'there is no function "nobody". Valid values: support_tickets, notification_handler, cost_forecasting, webhook_manager, '
    "webhook_delivery and authorizer. [P3B-FUNCTION-UNKNOWN]\n"
)
Tune = Callable[..., tuple[int, str, str]]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of what the capacity file is made of, so that what is kept is not the real project's."""
    shutil.copy(ROOT / "capacity.yaml", tmp_path)
    for folder in ("capacity", "lambda_src"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def tune(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Tune:
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("NO_COLOR", "1")

    def call(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.argv", ["phase3b", "tune", "memory", *arguments])
        with pytest.raises(SystemExit) as raised:
            main()
        done = capsys.readouterr()
        return int(raised.value.code or 0), done.out, done.err

    return call


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """In place of a session: a function that waits, and one that computes."""
    invocations = (
        *many(40, 0, function="authorizer", route="(no route)", memory_mb=256),
        *many(0, 100, function="cost_forecasting", route="GET /cost/forecast", memory_mb=768),
    )
    found = Found(
        "the embedded AWS",
        "modelled",
        "2026-11-30T02:00:00+00:00",
        12.0,
        invocations,
        {"authorizer": {"(no route)": 60.0}, "cost_forecasting": {"GET /cost/forecast": 1.0}},
        {"webhook_manager": "nothing invoked it"},
        (ONE_THREAD,),
        complete=True,
    )
    monkeypatch.setattr(memory_sources, "local", lambda *_, **__: (found, priced(chosen("prod"), terms())))


@pytest.mark.usefixtures("project", "measured")
def test_all_functions_on_a_terminal(tune: Tune, golden: Callable[[Path, str], None]) -> None:
    code, out, err = tune(
        "prod", "--function", "authorizer", "--function", "cost_forecasting", "--function", "webhook_manager"
    )
    assert (code, err) == (1, "")
    golden(OUTPUT / "tune-memory.txt", out)


@pytest.mark.usefixtures("measured")
def test_one_function_with_its_curve_and_a_patch_that_applies(
    tune: Tune, project: Path, golden: Callable[[Path, str], None]
) -> None:
    code, out, err = tune(
        "prod", "--function", "cost_forecasting", "--objective", "p95=120", "--patch", "m.patch", "--svg", "m.svg"
    )
    assert (code, err) == (1, "")
    golden(OUTPUT / "tune-memory-one.txt", out)
    assert (project / "m.svg").read_text("utf-8").startswith("<svg")
    subprocess.run(["git", "init", "-q"], cwd=project, check=True)
    subprocess.run(["git", "apply", "m.patch"], cwd=project, check=True)
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415

    (found,) = (
        each for each in resolve(load(project / "capacity.yaml"), "prod").functions if each.name == "cost_forecasting"
    )
    assert found.capacity.memory_mb == 1769


@pytest.mark.usefixtures("measured")
def test_all_together_and_what_is_kept(tune: Tune, project: Path) -> None:
    code, out, err = tune("prod", "--all", "--json")
    assert (code, err) == (1, "")
    read = json.loads(out)
    assert read["report"]["together"]["sizes"] == {"cost_forecasting": 1769, "authorizer": 128}
    assert set(read["report"]["not_measured"]) >= {"webhook_manager", "support_tickets"}
    kept = read_kept("prod", project / "capacity.yaml")
    assert kept is not None
    fits = {each.function: each.fit for each in kept.functions}
    assert fits == {"authorizer": "wasteful", "cost_forecasting": "could be faster"}
    tune("prod", "--function", "authorizer")
    again = json.loads((project / ".phase3b/tuning/memory-prod.json").read_text("utf-8"))
    assert [each["function"] for each in again["earlier"][0]["functions"]] == ["cost_forecasting"]


@pytest.mark.usefixtures("measured")
def test_as_a_page(tune: Tune, project: Path) -> None:
    code, out, err = tune("prod", "--format", "html", "--out", "m.html")
    assert (code, out, err) == (1, "", "")
    assert "<h2>cost_forecasting</h2>" in (project / "m.html").read_text("utf-8")
    code, out, _ = tune("prod", "--format", "html")
    assert out.startswith("<!doctype html>")


@pytest.mark.usefixtures("project", "measured")
@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (
            ["prod", "--objective", "p95=5", "--strategy", "cost"],
            "--objective chooses the cheapest size that meets it, and --strategy another. Leave one of them out. [P3B-OPTION-CONFLICT]\n",
        ),
        (
            ["prod", "--all", "--objective", "p95=5"],
            "--all has each function's own p95 objective, and --objective another rule. Leave one of them out. [P3B-OPTION-CONFLICT]\n",
        ),
        (
            ["prod", "--all", "--function", "authorizer"],
            "--all is of all functions, and --function of some. Leave one of them out. [P3B-OPTION-CONFLICT]\n",
        ),
        (
            ["prod", "--on-aws", "--from-logs"],
            "--on-aws invokes functions, and --from-logs invokes nothing. Leave one of them out. [P3B-OPTION-CONFLICT]\n",
        ),
        (
            ["--from-logs"],
            "--from-logs is of an environment, and none is named. Name it: phase3b tune memory ENV --from-logs. [P3B-OPTION-CONFLICT]\n",
        ),
        (
            ["prod", "--payloads", "x.json"],
            "--payloads is of a run with --on-aws. Add --on-aws, or leave it out. [P3B-OPTION-CONFLICT]\n",
        ),
        (
            ["prod", "--i-own-this", "prod", "--most-usd", "1"],
            "--i-own-this and --most-usd are of a run with --on-aws. Add --on-aws, or leave them out. [P3B-OPTION-CONFLICT]\n",
        ),
        (
            ["prod", "--minutes", "5"],
            "--minutes is of a run with --from-logs. Add --from-logs, or leave it out. [P3B-OPTION-CONFLICT]\n",
        ),
        (
            ["prod", "--on-aws"],
            "this run goes to prod, which is not local. If you may load it, say so: --i-own-this prod. [P3B-LOAD-NOT-OWNED]\n",
        ),
        (
            ["prod", "--on-aws", "--i-own-this", "prod", "--function", "nobody"],
            UNKNOWN,
        ),
    ],
)
def test_what_is_refused(tune: Tune, arguments: list[str], text: str) -> None:
    assert tune(*arguments) == (2, "", text)


@pytest.mark.usefixtures("project", "measured")
def test_more_than_it_may_cost_is_refused_before_anything_is_asked_of_aws(tune: Tune) -> None:
    code, out, err = tune("prod", "--on-aws", "--i-own-this", "prod", "--most-usd", "0", "--invocations", "1000")
    assert (code, out) == (2, "")
    assert err.startswith("this run would cost about $")
    assert err.endswith("[P3B-LOAD-COST]\n")


class Sts:
    def get_caller_identity(self) -> dict[str, str]:
        return {"Account": "123456789012"}


class Logs:
    def __init__(self, *lines: str) -> None:
        self.lines = lines

    def get_paginator(self, _: str) -> Logs:
        return self

    def paginate(self, **_: Any) -> Iterator[dict[str, Any]]:
        yield {"events": [{"message": each, "logStreamName": "one"} for each in self.lines]}


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """AWS in memory: a client of Lambda, and the lines of a log group."""

    def placed(client: FakeLambda, *lines: str) -> None:
        clients = {"lambda": client, "sts": Sts(), "logs": Logs(*lines)}

        class Access:
            def client(self, service: str, **_: Any) -> Any:
                return clients[service]

        monkeypatch.setattr(aws_memory, "access_of", lambda _: Access())
        monkeypatch.setattr(aws_memory, "refuse_other_account", lambda *_: None)

    return placed


ON_AWS = (
    "prod", "--on-aws", "--i-own-this", "prod", "--function", "authorizer", "--payloads", "events.json", "--invocations", "60",
)  # fmt: skip


def test_on_aws_versions_are_invoked_with_given_events(tune: Tune, project: Path, aws: Callable[..., None]) -> None:
    (project / "events.json").write_text(
        json.dumps({"authorizer": [{"label": "a token", "weight": 1, "event": {"type": "REQUEST"}}]}), "utf-8"
    )
    client = FakeLambda(lambda size, _, cold: answered(size, 40.0, cold=cold))
    client.memory_mb, client.versions = 256, {"7": 256}
    aws(client)
    code, out, err = tune(*ON_AWS)
    assert code == 1
    assert "measuring 1 functions at 11 sizes on AWS costs at most $0.0" in err
    assert "authorizer: size 11 of 11" in err
    assert out.startswith("memory of prod (business), measured at AWS, by balanced")
    assert "functions.authorizer.memory_mb: 256 to 128" in out
    assert ", measured. Risk: measured with test payloads" in " ".join(out.split())
    assert "computed before the run: it costs at most $0.0" in out
    assert (client.memory_mb, client.versions) == (256, {"7": 256})
    invoked = {sent["Qualifier"] for operation, sent in client.asked if operation == "invoke"}
    assert "live" not in invoked
    assert len(invoked) == 11


def test_where_nothing_may_be_invoked_the_logs_are_read_and_it_is_said(
    tune: Tune, project: Path, aws: Callable[..., None]
) -> None:
    (project / "events.json").write_text(
        json.dumps({"authorizer": [{"label": "a token", "weight": 1, "event": {}}]}), "utf-8"
    )
    client = FakeLambda(lambda size, _, cold: answered(size, 40.0, cold=cold))
    client.fail["get_function_configuration"] = [refused("GetFunctionConfiguration", "AccessDeniedException", "no")]
    aws(client, "REPORT RequestId: a-1\tDuration: 9.00 ms\tMemory Size: 256 MB\tMax Memory Used: 250 MB\t")
    code, out, _ = tune(*ON_AWS, "--json")
    assert code == 1
    report = json.loads(out)["report"]
    (found,) = report["functions"]
    assert (found["fit"], found["memory"]["most_mb"], found["outcomes"]) == ("starving", 250, {"ok": 1})
    assert report["not_measured"] == {}
    assert any(
        each.startswith("authorizer could not be invoked (An error occurred (AccessDeniedException)")
        for each in report["notes"]
    )
    # Without logs either, it is not known.
    client.fail["get_function_configuration"] = [refused("GetFunctionConfiguration", "AccessDeniedException", "no")]
    aws(client)
    code, out, _ = tune(*ON_AWS, "--json")
    assert code == 1
    report = json.loads(out)["report"]
    assert (report["functions"], list(report["not_measured"])) == ([], ["authorizer"])


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("events", "text"),
    [
        ({"authorizer": [{"label": "a", "weight": 0, "event": {}}]}, "0 is not above 0"),
        ({"authorizer": [{"label": "a", "weight": 1, "event": 7}]}, "7 is not an object"),
        ({"authorizer": [{"label": "a", "weight": 1}]}, "`event` is missing"),
        ([], "a list is not an object"),
    ],
)
def test_events_of_another_form_are_refused(tune: Tune, project: Path, events: object, text: str) -> None:
    (project / "events.json").write_text(json.dumps(events), "utf-8")
    code, _, err = tune(*ON_AWS)
    assert code == 2
    assert text in err


@pytest.mark.usefixtures("project")
def test_an_objective_is_a_statistic_and_milliseconds(tune: Tune) -> None:
    for given in ("p95", "p90=5", "p95=-1", "p95=nan", "p95=inf"):
        code, _, err = tune("prod", "--objective", given)
        assert code == 2
        assert "is not such as p95=500" in err


def test_from_the_logs_of_a_session(tune: Tune, project: Path) -> None:
    logs = project / "logs"
    logs.mkdir()
    line = (
        '{"type": "platform.report", "record": {"requestId": "a-1", "status": "success", "metrics": {"durationMs": 20.5, '
        '"billedDurationMs": 21, "memorySizeMB": 256, "maxMemoryUsedMB": 230}}}\n'
    )
    (logs / "authorizer.log").write_text(line * 60, "utf-8")
    served = Served("http://127.0.0.1:9/v1", "", "", "", False, "", False, "acme", str(logs), ("authorizer",), ())
    folder = project / ".phase3b/local"
    with claim(folder):
        note(folder, Session("prod", "http://127.0.0.1:9", 1, "", str(folder), ready=True, served=served))
        code, out, err = tune("prod", "--from-logs", "--embedded", "--function", "authorizer")
    assert (code, err) == (1, "")
    assert "authorizer: it uses up to 230 MB: 90 %, and 80 % is too much" in out
    assert "proposed: functions.authorizer.memory_mb: 256 to 384" in out
    code, _, err = tune("prod", "--from-logs", "--embedded")
    assert code == 2
    assert "P3B-LOCAL-DOWN" in err or "no embedded AWS" in err


class Refusing:
    """CloudWatch Logs that refuses each of these groups, and has no report of any other."""

    def __init__(self, code: str, *groups: str) -> None:
        self.code, self.groups = code, groups

    def get_paginator(self, _: str) -> Refusing:
        return self

    def paginate(self, **asked: Any) -> Iterator[dict[str, Any]]:
        if not self.groups or asked["logGroupName"] in self.groups:
            raise refused("FilterLogEvents", self.code, "it says no")
        yield {"events": []}


def with_logs(monkeypatch: pytest.MonkeyPatch, client: Any) -> None:
    monkeypatch.setattr(AwsAccess, "client", lambda *_, **__: client)


def test_without_credentials_logs_are_a_failure_and_what_was_kept_stays(
    tune: Tune, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = project / ".phase3b/tuning/memory-prod.json"
    kept.parent.mkdir(parents=True)
    kept.write_text("as it was", "utf-8")
    without_credentials(monkeypatch)
    assert tune("prod", "--from-logs") == (
        3,
        "",
        (
            "AWS in us-east-1 could not be queried: Unable to locate credentials. Check the credentials, the region and the network. "
            "[P3B-AWS-UNREACHABLE]\n"
        ),
    )
    with_logs(monkeypatch, Refusing("AccessDeniedException"))
    assert tune("prod", "--from-logs") == (
        3,
        "",
        (
            "AWS refused the logs of each function: An error occurred (AccessDeniedException) when calling the FilterLogEvents operation: "
            "it says no. Sign in as who may read them: phase3b tune policy prod. [P3B-AWS-UNREACHABLE]\n"
        ),
    )
    # Groups that are not there, and one alone that is refused, are findings: nothing is known, and nothing is replaced.
    for client in (
        Refusing("ResourceNotFoundException"),
        Refusing("AccessDeniedException", "/aws/lambda/securebase-prod-authorizer"),
    ):
        with_logs(monkeypatch, client)
        code, out, err = tune("prod", "--from-logs")
        assert (code, err) == (1, "nothing was measured: what was found before is kept as it is\n")
        assert "not measured: authorizer: " in out
        assert kept.read_text("utf-8") == "as it was"


@pytest.mark.usefixtures("measured")
def test_what_was_found_is_shown_where_it_can_not_be_kept(tune: Tune, project: Path) -> None:
    (project / ".phase3b").write_text("a file", "utf-8")
    code, out, err = tune("prod")
    assert code == 3
    assert out.startswith("memory of prod (business), modelled")
    assert err.endswith(
        "What was found has been shown, and is not kept: make it writable and measure again. [P3B-OUTPUT-UNWRITABLE]\n"
    )
    # A program gets one document with both.
    code, out, _ = tune("prod", "--json")
    found = json.loads(out)
    assert (code, found["exit_code"], found["problems"][0]["code"]) == (3, 3, "P3B-OUTPUT-UNWRITABLE")
    assert found["report"]["environment"] == "prod"
    # A file that was asked for is written, too.
    code, out, _ = tune("prod", "--json", "--out", "found.json")
    assert (code, json.loads(out)["problems"][0]["code"]) == (3, "P3B-OUTPUT-UNWRITABLE")
    assert json.loads((project / "found.json").read_text("utf-8"))["report"]["environment"] == "prod"
