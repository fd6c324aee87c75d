"""phase3b tune batches as a user calls it: whole output and exit code, the patch applied, what is kept, what is refused."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import boto3
import pytest
from no_credentials import without_credentials
from tuned_project import tuned_project

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.cli import main
from phase3b.local.aws.behaviour import Behaviour
from phase3b.tuning.batches.kept import read_kept
from phase3b.tuning.batches.measuring import make_table
from phase3b.tuning.batches.standing_aws import ACCOUNT_ID, StandingAws

OUTPUT = Path(__file__).parent / "output"
Called = Callable[..., tuple[int, str, str]]


@pytest.fixture
def tune(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Called:
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str, command: tuple[str, ...] = ("tune", "batches", "dev")) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.argv", ["phase3b", *command, *arguments])
        with pytest.raises(SystemExit) as raised:
            main()
        done = capsys.readouterr()
        return int(raised.value.code or 0), done.out, done.err

    return call


def of_any_sdk(text: str) -> str:
    return re.sub(r"botocore [0-9.]+ has", "botocore 0 has", text)


def test_a_batch_that_is_too_small_is_found_and_the_patch_is_the_end_of_it(
    tune: Called, tmp_path: Path, golden: Callable[[Path, str], None]
) -> None:
    tuned_project(tmp_path, batch_items=5)
    code, output, errors = tune("--function", "notes", "--patch-out", "batches.patch")
    assert code == 1, output + errors
    golden(OUTPUT / "tune-batches.txt", of_any_sdk(output))
    assert errors.splitlines() == [
        "notes writes notes: 14 combinations, 1 of 1",
        "notes writes notes: 3 combinations, 1 of 1",
    ]
    subprocess.run(["git", "apply", "batches.patch"], check=True)
    assert "settings: {batch_items: 25}" in (tmp_path / "capacity.yaml").read_text("utf-8")
    code, output, errors = tune("--function", "notes")
    assert code == 0, output + errors
    assert output.splitlines()[-1] == "Nothing is to be changed."
    kept = read_kept("dev")
    assert kept is not None
    assert (kept.proposals, kept.writes[0].finding) == ((), "throttled")


def test_a_batch_that_is_too_large_for_dynamodb_and_one_for_the_function_are_found(
    tune: Called, tmp_path: Path
) -> None:
    """50 items are refused; 25 records of 0.1 s do not end in the 2 s of the function, and five of them do."""
    tuned_project(tmp_path, batch_items=50, seconds=0.1)
    code, output, errors = tune("--json")
    read = json.loads(output)
    assert (code, errors) == (1, "")
    (write,), (consumer,) = read["report"]["writes"], read["report"]["consumers"]
    assert (write["finding"], write["size"], write["best_size"]) == ("refused", 50, 25)
    assert "25" in write["why"][0]
    assert (consumer["finding"], consumer["size"], consumer["best"]["size"]) == ("too large", 25, 1)
    assert consumer["why"] == ["a batch of 25 can't be: Task timed out after 2 seconds"]
    assert consumer["certainty"] == "measured"
    durations = {each["size"]: each["ms"] for each in consumer["durations"]}
    assert 500 <= durations[5] < 2000
    assert durations[25] is durations[50] is None
    assert [(each["key"], each["before"], each["after"]) for each in read["changes"]] == [
        ("functions.notes.settings.batch_items", 50, 25),
        ("functions.digest.streams.notes.batch_size", 25, 1),
    ]
    assert "+      streams: {notes: {batch_size: 1," in read["patch"]
    saved = read["report"]["saved"]
    assert (saved["calls_one_by_one"], saved["calls_in_batches"]) == (100, 4)
    assert saved["units_one_by_one"] == saved["units_in_batches"] == saved["units_of_partiql"] == 200
    assert saved["units_in_transactions"] == 300


def test_a_function_that_is_not_there_is_bad_input(tune: Called, tmp_path: Path) -> None:
    tuned_project(tmp_path)
    code, output, errors = tune("--function", "note", "--function", "digests")
    assert (code, output) == (2, "")
    assert errors.splitlines() == [
        'there is no function "note". Did you mean `notes`? [P3B-FUNCTION-UNKNOWN]',
        'there is no function "digests". Did you mean `digest`? [P3B-FUNCTION-UNKNOWN]',
        "2 problems",
    ]


def with_endpoint(file: Path, endpoint: str) -> None:
    """The project with another endpoint of DynamoDB, and without the function that its stream calls."""
    text = file.read_text("utf-8")
    for before, after in (
        ("    alert_email: alerts@example.com\n    production: false", f"    provider: {{endpoints: {{dynamodb: {endpoint}}}}}\n    alert_email: alerts@example.com\n    production: false"),
        ("parallelization_factor: 2}}", "parallelization_factor: 2, enabled: false}}"),
    ):  # fmt: skip
        assert text.count(before) == 1, before
        text = text.replace(before, after)
    file.write_text(text, "utf-8")


def test_on_aws_it_goes_only_where_it_may(tune: Called, tmp_path: Path) -> None:
    with_endpoint(tuned_project(tmp_path), "http://127.0.0.1:9")
    code, output, errors = tune("--function", "notes", "--on-aws", "--most-usd", "0.000001")
    assert (code, output) == (2, "")
    # Sizes 1, 5 and 25 by two writers and 50 by two, and three other operations: 11 of 100 items of two units, three times.
    assert errors.splitlines() == [
        "this run goes to dev, which is not local. If you may load it, say so: --i-own-this dev. [P3B-LOAD-NOT-OWNED]",
        (
            "this run would cost about $0.0041 on AWS, more than the $1e-06 that it may. Allow it: --most-usd 1; or measure less: "
            "tuning.batches.items and repeats. [P3B-LOAD-COST]"
        ),
        "2 problems",
    ]
    code, output, errors = tune("--function", "notes", "--i-own-this", "dev")
    assert (code, output) == (2, "")
    assert errors == "--i-own-this is of a run with --on-aws. Add --on-aws, or leave it out. [P3B-OPTION-CONFLICT]\n"


def test_without_credentials_it_is_a_failure_outside(
    tune: Called, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_endpoint(tuned_project(tmp_path), "http://127.0.0.1:9")
    without_credentials(monkeypatch)
    code, output, errors = tune("--function", "notes", "--on-aws", "--i-own-this", "dev")
    assert (code, output) == (3, "")
    assert errors.splitlines()[-1] == (
        "AWS in us-east-1 could not be queried: Unable to locate credentials. Check the credentials, the region and the network. "
        "[P3B-AWS-UNREACHABLE]"
    )


def test_where_nothing_writes_batches_aws_is_asked_nothing(
    tune: Called, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without credentials, and with nothing that answers."""
    with_endpoint(tuned_project(tmp_path), "http://127.0.0.1:9")
    without_credentials(monkeypatch)
    code, output, errors = tune("--function", "digest", "--on-aws", "--i-own-this", "dev")
    assert code == 0, errors
    assert "in an embedded AWS" in output.splitlines()[0]
    assert "note: none of digest writes many items at a time in a way that could be measured on AWS" in output
    assert output.splitlines()[-1] == "Nothing is to be changed."
    code, output, errors = tune("--function", "digest")
    assert code == 0, errors
    assert "note: none of digest writes many items at a time in a way that could be measured\n" in output


def test_what_is_not_known_is_a_finding(tune: Called, tmp_path: Path) -> None:
    """No batch of the consumer ends within a second, so nobody can tell which to have."""
    tuned_project(tmp_path, seconds=3)
    code, output, errors = tune("--function", "digest")
    assert code == 1, errors
    shown = output.splitlines()
    assert shown[-2:] == ["not known: notes into digest", "Nothing is to be changed of what is known."]


def test_on_aws_sizes_are_compared_and_nothing_is_left(
    tune: Called, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tuned_project(tmp_path)
    with StandingAws(account_id=ACCOUNT_ID, behaviour=Behaviour()) as aws:
        with_endpoint(file, aws.endpoint)
        for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
            monkeypatch.setenv(name, "embedded")
        monkeypatch.delenv("AWS_PROFILE", raising=False)
        client = boto3.client("dynamodb", endpoint_url=aws.endpoint, region_name="us-east-1")
        notes = next(each for each in resolve(load(file), "dev").tables if each.name == "notes")
        make_table(client, notes, "notes-dev-notes", None)
        code, output, errors = tune("--function", "notes", "--on-aws", "--i-own-this", "dev", "--json")
        left = client.scan(TableName="notes-dev-notes", Select="COUNT")["Count"]
    assert code in {0, 1}, output + errors
    assert left == 0
    report = json.loads(output)["report"]
    assert (report["where"], report["times"], report["consumers"]) == ("AWS", "measured", [])
    (write,) = report["writes"]
    assert {each["condition"] for each in write["cells"]} == {"as deployed"}
    assert {each["way"] for each in write["cells"]} == {"BatchWriteItem", "TransactWriteItems", "PutItem"}
    calls = {each["size"]: each["calls"] for each in write["cells"] if each["way"] == "BatchWriteItem"}
    assert calls == {1: 100, 5: 20, 25: 4, 50: 0}
    assert report["saved"]["units_of_partiql"] is None
    assert report["saved"]["units_in_batches"] == report["saved"]["units_one_by_one"] == 200
