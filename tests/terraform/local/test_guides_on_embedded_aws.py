"""Every line of the four guides, pasted into a shell with the real AWS CLI and phase3b beside the embedded AWS that they are for."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from guide_answers import FINDING, LACKING, REFUSED, wrong
from pasted_terminal import need_aws_cli, of_each_kind, paste

from phase3b.guides.written_guide import GUIDES

pytestmark = [pytest.mark.terraform]
ROOT = Path(__file__).resolve().parents[3]
SMALL = ROOT / "tests/golden/small.yaml"
PHASE3B = [sys.executable, "-m", "phase3b"]
# Minutes of measuring, whose lines are run with all of prod.
MINUTES = ("bench run", "load run", "success", "scan", "package", "recommend", "tune ")


@contextmanager
def up(folder: Path, environment: str) -> Iterator[Path]:
    """The embedded AWS with an environment, for as long as it is needed."""
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(
            [*PHASE3B, "local", "up", environment], cwd=folder, stdout=log, stderr=log, text=True
        )
    deadline = time.monotonic() + 900
    while "Ctrl-C, or phase3b local down, ends it" not in (folder / "log").read_text():
        assert process.poll() is None, (folder / "log").read_text()
        assert time.monotonic() < deadline, (folder / "log").read_text()
        time.sleep(0.3)
    try:
        yield folder
    finally:
        process.terminate()
        process.wait()


def lines_of(folder: Path, environment: str) -> list[str]:
    """Every line of every guide, each once."""
    found: dict[str, None] = {}
    for name in GUIDES:
        words = [*PHASE3B, "guide", name, environment, "--embedded", "--json"]
        done = subprocess.run(words, cwd=folder, check=True, capture_output=True, text=True)
        found |= dict.fromkeys(json.loads(done.stdout)["commands"])
    return list(found)


# A table's minimum, raised by the AWS CLI as the runbook says.
RAISING = re.compile(
    r"application-autoscaling register-scalable-target .*--resource-id (?P<resource>table/(?P<table>[^/ ]+)) "
    r"--scalable-dimension dynamodb:table:(?P<units>ReadCapacityUnits|WriteCapacityUnits) --min-capacity (?P<least>\d+)"
)
READING = re.compile(r".*\baws .* dynamodb describe-table --table-name (?P<table>\S+)$")

OF_A_CUSTOMER = """ --key-condition-expression 'tenant_id = :t' --expression-attribute-values '{":t":{"S":"acme"}}'"""


def use(lines: list[str], folder: Path) -> None:
    """Reads from every table that a line describes, until CloudWatch has the minute: of what nobody uses nothing is known."""
    for line in lines:
        if READING.match(line):
            assert (ran := paste(line.replace(" describe-table ", " query ") + OF_A_CUSTOMER, folder)).code == 0, ran
    deadline = time.monotonic() + 300
    for command in ("phase3b doctor", "phase3b ops latency"):
        while (ran := paste(next(each for each in lines if each.startswith(command)), folder)).code == 3:
            assert time.monotonic() < deadline, ran
            time.sleep(5)


def assert_raised(lines: list[str], folder: Path) -> None:
    """The line that raises a table's minimum does: with the next minute of the account the table has it."""
    line, raised = next((line, found) for line in lines if (found := RAISING.search(line)))
    reading = next(each for each in lines if (found := READING.match(each)) and found["table"] == raised["table"])
    query = f"{reading} --query Table.ProvisionedThroughput.{raised['units']}"
    assert int(paste(query, folder).said) < int(raised["least"])
    assert (ran := paste(line, folder)).code == 0, ran
    deadline = time.monotonic() + 180
    while int((ran := paste(query, folder)).said) != int(raised["least"]):
        assert time.monotonic() < deadline, ran
        time.sleep(5)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    need_aws_cli()
    folder = tmp_path_factory.mktemp("small")
    (folder / "capacity.yaml").write_text(SMALL.read_text("utf-8"))
    with up(folder, "prod"):
        yield folder


@pytest.mark.long  # Every line is checked by bash, by our CLI and by the AWS CLI's model in each run: tests/unit/guides.
def test_a_line_of_each_kind_of_a_small_deployment(small: Path) -> None:
    every = lines_of(small, "prod")
    lines = [line for line in of_each_kind(every) if not any(each in line for each in MINUTES)]
    assert len(lines) > 25
    assert_raised(every, small)
    use(every, small)
    found = [each for each in (wrong(paste(line, small)) for line in lines) if each]
    assert found == [], "\n".join(found)


# What is written into Terraform's state and the file, behind all that is asked of AWS. Before it a table is raised, which no plan
# may end: that is ended by hand, as the guard says. Then minimums are raised in AWS, after which a raise would lower them.
LAST = ("git apply", "phase3b apply", "phase3b rollback")
RAISES = "phase3b ops capacity"
ENDING = "phase3b ops capacity end support_tickets --env prod --embedded"


def turn(line: str) -> int:
    """When a line's turn is among those of prod."""
    return 3 if line.startswith(LAST) else 2 if RAISING.search(line) else int(line.startswith(RAISES))


# Load tests last as long as they must for their figures to hold, which nobody asks for here.
SHORTER = (
    (re.compile(r"(arrivals: .*\bseconds: )\d+"), r"\g<1>20"),
    (re.compile(r"(arrivals: .*\bseconds_each: )\d+"), r"\g<1>5"),
    (re.compile(r"(arrivals: .*\bsessions: )\d+"), r"\g<1>100"),
    (re.compile(r"(arrivals: .*\bpattern: daily, compressed_times: )\d+"), r"\g<1>4320"),
    (re.compile(r"(arrivals: .*\bforecasts_per_hour, compressed_times: )\d+"), r"\g<1>180"),
    (re.compile(r"\b(users|tenants|listeners): 1000\b"), r"\g<1>: 100"),
    (re.compile(r"(arrivals: .*\bbusiest_seconds: )\d+"), r"\g<1>10"),
)
# What `phase3b success` brings: 1,000 users and their like take a quarter of an hour of two processors.
FEWER = re.compile(r"\b(concurrent_users|tickets_per_day|notifications_per_day|forecasts_per_hour): (\d+)0\b")


@pytest.fixture(scope="module")
def prod(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The repository's own service, with shorter load tests."""
    need_aws_cli()
    folder = tmp_path_factory.mktemp("prod")
    for name in ("lambda_src", "policies"):
        (folder / name).symlink_to(ROOT / name)
    shutil.copytree(ROOT / "capacity", folder / "capacity")
    shutil.copy(ROOT / "capacity.yaml", folder)
    load = folder / "capacity/load.yaml"
    text = load.read_text("utf-8")
    for long, short in SHORTER:
        text = long.sub(short, text)
    load.write_text(text)
    objectives = folder / "capacity/objectives.yaml"
    level = re.compile(r"^service_level:.*?^(?=\S)", re.MULTILINE | re.DOTALL)
    fewer = level.sub(lambda found: FEWER.sub(r"\1: \2", found[0]), objectives.read_text("utf-8"))
    assert fewer != objectives.read_text("utf-8")
    objectives.write_text(fewer)
    for place in (".tools", ".phase3b"):
        (folder / place).mkdir()
    (folder / ".tools/checkov").symlink_to(ROOT / ".tools/checkov")
    wheels = ROOT / ".phase3b/wheels"
    wheels.mkdir(parents=True, exist_ok=True)
    (folder / ".phase3b/wheels").symlink_to(wheels)
    subprocess.run(["git", "init", "--quiet", "."], cwd=folder, check=True)
    with up(folder, "prod"):
        yield folder


@pytest.mark.long
def test_every_line_of_prod(prod: Path) -> None:
    lines = sorted(lines_of(prod, "prod"), key=turn)
    lines.insert(next(at for at, line in enumerate(lines) if turn(line) > turn(ENDING)), ENDING)
    assert len(lines) > 290
    listed = (*LACKING, *REFUSED, *FINDING)
    assert [each.pattern for each in listed if not any(each.of(line) for line in lines)] == []
    found = []
    with (prod / "pasted").open("w") as pasted:
        for line in lines:
            ran = paste(line, prod)
            pasted.write(f"{ran.code} {line}\n")
            pasted.flush()
            found += [each for each in (wrong(ran),) if each]
    assert found == [], "\n".join(found)


@pytest.mark.long
def test_what_is_not_as_it_must_be_is_found(tmp_path: Path) -> None:
    need_aws_cli()
    for line in ("exit 1", "phase3b doctor nowhere", "echo 'Traceback (most recent call last)'", "aws sts get-nothing"):
        assert wrong(paste(line, tmp_path)) != "", line
    # A line that is said not to work, and does.
    assert "is listed" in wrong(paste("true || aws cloudtrail lookup-events", tmp_path))
    assert wrong(paste("read -r answer; test $answer = y", tmp_path)) == ""


def test_a_kind_is_an_operation_or_a_command() -> None:
    lines = [
        "phase3b ops check prod", "phase3b ops check prod --json", "phase3b check prod", "phase3b ops audit prod",
        "phase3b doctor prod", "phase3b doctor prod --patch-out doctor.patch",
        "aws --region us-east-1 sqs get-queue-url --queue-name a", "aws --region us-east-1 sqs get-queue-url --queue-name b",
        'aws --region us-east-1 --endpoint-url x sqs purge-queue --queue-url "$(aws --region us-east-1 sqs get-queue-url)"',
    ]  # fmt: skip
    assert of_each_kind(lines) == [lines[0], *lines[2:7], lines[8]]
