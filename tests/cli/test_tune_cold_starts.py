"""phase3b tune cold-starts as a user calls it: whole output and exit code, the patch applied, what is kept, what is refused."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from botocore.exceptions import ClientError
from tuned_project import tuned_project

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.cli import main
from phase3b.tuning.starts.kept import read_kept

OUTPUT = Path(__file__).parent / "output"
Called = Callable[..., tuple[int, str, str]]
SLOW = "\n  starts: {processes: 1, invocations: 2, modules: 2, provisioned: [1, 2], restore_ms: 5000, snapshots: 1}\n"


@pytest.fixture
def tune(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Called:
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.argv", ["phase3b", "tune", "cold-starts", "dev", *arguments])
        with pytest.raises(SystemExit) as raised:
            main()
        done = capsys.readouterr()
        return int(raised.value.code or 0), done.out, done.err

    return call


def project(folder: Path, cold_percent: float, init_ms: int) -> Path:
    file = tuned_project(folder)
    text = file.read_text("utf-8")
    assumed = f"    cold_starts_percent: {{value: {cold_percent:g}, reason: A guess}}\n    init_ms: {{value: {init_ms}, reason: A guess}}\n"
    before = "  assumptions:\n"
    assert text.count(before) == 1
    file.write_text(text.replace(before, before + assumed).rstrip() + SLOW, "utf-8")
    return file


def of_any_machine(text: str) -> str:
    """Without what importing took here."""
    return re.sub(r"import: .*? ms here, [\d,]+ modules; of them \(ms\): [^\n]*(\n[^ \n][^\n]*)*", "import: ...", text)


def test_what_helps_against_many_cold_starts_is_proposed_and_then_nothing_more(
    tune: Called, tmp_path: Path, golden: Callable[[Path, str], None]
) -> None:
    """Five in a hundred start with 3 s before; SnapStart would need 5 s here, and provisioned concurrency none."""
    file = project(tmp_path, 5, 3000)
    code, output, errors = tune("--function", "notes", "--patch-out", "starts.patch")
    assert code == 1, output + errors
    golden(OUTPUT / "tune-cold-starts.txt", of_any_machine(output))
    assert errors == "notes: imports, connections, cold starts\n"
    subprocess.run(["git", "apply", "starts.patch"], check=True)
    assert "provisioned_concurrency: 1" in file.read_text("utf-8")
    code, output, errors = tune("--function", "notes")
    assert code == 0, output + errors
    assert output.splitlines()[-1] == "Nothing is to be changed."
    kept = read_kept("dev")
    assert kept is not None
    (function,) = kept.functions
    assert (function.provisioned_concurrency, function.confidence, kept.proposals) == (1, "assumed", ())


def test_few_cold_starts_need_nothing_and_what_nobody_waits_for_neither(tune: Called, tmp_path: Path) -> None:
    project(tmp_path, 1, 500)
    code, output, errors = tune("--json")
    read = json.loads(output)
    assert (code, errors, read["changes"], read["patch"]) == (0, "", [], "")
    functions = {each["function"]: each for each in read["report"]["functions"]}
    assert {name: each["best"]["remedy"] for name, each in functions.items()} == dict.fromkeys(functions, "nothing")
    assert functions["digest"]["why"][0].startswith("nobody waits for its answer")
    # It asks AWS nothing, and is called with real records of its stream.
    assert functions["digest"]["reuse"] == {
        "clients_at_import": 0, "clients_later": 0, "first_connections": 0, "first_requests": 0, "later_invocations": 2,
        "later_connections": 0, "later_requests": 0, "failed": 0,
    }  # fmt: skip
    notes = functions["notes"]["reuse"]
    assert (notes["clients_at_import"], notes["clients_later"], notes["later_connections"]) == (1, 0, 0)
    assert (notes["first_connections"], notes["failed"]) == (1, 0)
    assert notes["later_requests"] == 2 * notes["first_requests"] > 0
    modules = [each["module"] for each in functions["notes"]["imports"]["slowest"]]
    assert len(modules) == 2


def test_two_places_to_ask_are_one_too_many(tune: Called, tmp_path: Path) -> None:
    project(tmp_path, 1, 500)
    code, output, errors = tune("--embedded", "--on-aws")
    assert (code, output) == (2, "")
    assert errors == ("--embedded and --on-aws are two places to ask. Leave one of them out. [P3B-OPTION-CONFLICT]\n")
    for further in ((), ("--embedded",)):
        code, output, errors = tune("--hours", "24", *further)
        assert (code, output) == (2, "")
        assert errors == "--hours is of a run with --on-aws. Add --on-aws, or leave it out. [P3B-OPTION-CONFLICT]\n"
    code, output, errors = tune("--embedded")
    assert (code, output) == (2, "")
    assert "no embedded AWS of this project is up" in errors


def test_what_cloudwatch_refuses_ends_it_before_anything_is_measured(
    tune: Called, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project(tmp_path, 1, 500)
    refused = ClientError({"Error": {"Code": "AccessDeniedException", "Message": "no"}}, "FilterLogEvents")

    class Logs:
        def get_paginator(self, _: str) -> Logs:
            return self

        def paginate(self, **_: object) -> object:
            raise refused

    monkeypatch.setattr(AwsAccess, "client", lambda *_, **__: Logs())
    code, output, errors = tune("--on-aws")
    assert (code, output) == (3, "")
    assert "AWS refused FilterLogEvents in us-east-1" in errors
    assert not (tmp_path / ".phase3b/tuning").exists()


def test_cold_starts_that_were_measured_on_aws_take_the_place_of_assumed_ones(
    tune: Called, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """100 invocations of 20 ms, of which ten begin with 2 s: the p99 is 2,020 ms, more than a second."""
    project(tmp_path, 1, 500)
    metrics = [{"durationMs": 20, **({"initDurationMs": 2000} if number % 10 == 0 else {})} for number in range(100)]
    lines = [json.dumps({"type": "platform.report", "record": {"metrics": each}}) for each in metrics]

    class Logs:
        def get_paginator(self, _: str) -> Logs:
            return self

        def paginate(self, **given: object) -> list[object]:
            assert given["logGroupName"] == "/aws/lambda/notes-dev-notes"
            return [{"events": [{"message": each} for each in lines]}]

    monkeypatch.setattr(AwsAccess, "client", lambda *_, **__: Logs())
    code, output, _ = tune("--on-aws", "--function", "notes", "--json")
    read = json.loads(output)
    (function,) = read["report"]["functions"]
    assert function["share"] == {
        "invocations": 100, "cold": 10, "percent": 10, "init_p50_ms": 2000, "init_p99_ms": 2000, "certainty": "measured",
        "source": "CloudWatch Logs, the last 24 hours",
    }  # fmt: skip
    assert (function["options"][0]["p99_ms"], function["confidence"]) == (2020, "modelled")
    assert code == 1
    assert read["changes"] == [
        {
            "key": "functions.notes.provisioned_concurrency",
            "change": {
                "path": ["functions", "notes", "provisioned_concurrency"], "before": None, "after": 1, "of_service": False,
            },
        }
    ]  # fmt: skip


def test_too_few_invocations_to_know_are_a_finding(
    tune: Called, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No line at all: nobody can tell how many start cold."""
    project(tmp_path, 1, 500)

    class Logs:
        def get_paginator(self, _: str) -> Logs:
            return self

        def paginate(self, **_: object) -> list[object]:
            return [{"events": []}]

    monkeypatch.setattr(AwsAccess, "client", lambda *_, **__: Logs())
    code, output, errors = tune("--on-aws", "--function", "notes")
    assert code == 1, errors
    assert output.splitlines()[-2:] == ["not known: notes", "Nothing is to be changed of what is known."]
