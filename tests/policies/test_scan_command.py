"""phase3b scan as CI calls it: the whole output and the exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from split_file import securebase

Result = subprocess.CompletedProcess[str]


@pytest.fixture
def scan(tmp_path: Path) -> Callable[..., Result]:
    """Runs `phase3b scan` in a folder with the repository's capacity file and a file of exceptions of the test's own."""
    (tmp_path / "capacity.yaml").write_text(securebase())

    def call(*arguments: str, exceptions: str | None = None, checkov: str | None = None) -> Result:
        if exceptions is not None:
            (tmp_path / "policies").mkdir(exist_ok=True)
            (tmp_path / "policies/exceptions.yaml").write_text(exceptions)
        environment = {**os.environ, "COLUMNS": "120"}
        if checkov is not None:
            environment["PHASE3B_CHECKOV"] = checkov
        return subprocess.run(
            [sys.executable, "-m", "phase3b", "scan", *arguments],
            cwd=tmp_path,
            env=environment,
            check=False,
            capture_output=True,
            text=True,
        )

    return call


def said(done: Result) -> tuple[int, str, str]:
    return done.returncode, done.stdout, done.stderr


@pytest.mark.long
def test_every_environment_in_every_tier_passes(root: Path) -> None:
    """What `make policy` says of this repository; an exception that is used nowhere would be a finding."""
    done = subprocess.run(
        [sys.executable, "-m", "phase3b", "scan", "--format", "json"],
        cwd=root,
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    stacks = {(each["environment"], each["tier"]): each for each in found["stacks"]}
    tiers = ("starter", "growth", "business", "scale", "global", "enterprise")
    assert list(stacks) == [(environment, tier) for environment in ("dev", "staging", "prod") for tier in tiers]
    assert all(each["resources_planned"] == each["resources_scanned"] > 200 for each in stacks.values())
    assert found["open"] == 0
    assert all(each["results"] > 0 for each in found["exceptions"])


EXCEPTIONS_OF_NO_USE = """\
version: 1
exceptions:
  - check: ckv_aws_1
    addresses: []
    reason: because
    expires: "2027-13-01"
  - {check: CKV_AWS_28, addresses: ["*"], tiers: [groth], reason: x, owner: a@b.example, expires: 2027-01-01, until: never}
"""


EMPTY = (
    "is not a reason that somebody else can check. Write a sentence of at least 25 characters and 5 different words that say "
    "something: what is so here, and why the check need not be followed. [P3B-EXCEPTION-REASON]\n"
)


def test_a_broken_file_of_exceptions_is_told_whole(scan: Callable[..., Result]) -> None:
    assert said(scan("--env", "prod", exceptions=EXCEPTIONS_OF_NO_USE)) == (
        2,
        "",
        (
            "policies/exceptions.yaml:3:5 exceptions[0].owner: `owner` is missing. Add `owner:` here. [P3B-KEY-MISSING]\n"
            'policies/exceptions.yaml:3:12 exceptions[0].check: "ckv_aws_1" is not a valid check ID. Use the '
            "id of a check, such as CKV_AWS_338 or P3B_TABLE_TTL. [P3B-VALUE-FORM]\n"
            "policies/exceptions.yaml:4:16 exceptions[0].addresses: it is empty. Give at least 1. [P3B-VALUE-EMPTY]\n"
            "policies/exceptions.yaml:7:111 exceptions[1].until: `until` is not a valid key. Valid values: "
            "environments and says. [P3B-KEY-UNKNOWN]\n"
            "4 problems\n"
        ),
    )


def test_a_tier_that_is_none_and_a_day_that_is_none(scan: Callable[..., Result]) -> None:
    text = EXCEPTIONS_OF_NO_USE.replace("ckv_aws_1", "CKV_AWS_338").replace("[]", '["*"]').replace(", until: never", "")
    text = text.replace("    reason: because", "    reason: because\n    owner: me@b.example")
    assert said(scan("--env", "prod", exceptions=text)) == (
        2,
        "",
        (
            f'policies/exceptions.yaml:5:13 exceptions[0].reason: "because" {EMPTY}'
            'policies/exceptions.yaml:7:14 exceptions[0].expires: "2027-13-01" is not a day of the calendar. Write one. [P3B-EXCEPTION-DAY]\n'
            'policies/exceptions.yaml:8:51 exceptions[1].tiers[0]: there is no tier "groth". Did you mean `growth`? [P3B-TIER-UNKNOWN]\n'
            f'policies/exceptions.yaml:8:67 exceptions[1].reason: "x" {EMPTY}'
            "4 problems\n"
        ),
    )


BACK_DOORS = """\
version: 1
exceptions:
  - check: CKV_AWS_272
    addresses: ["aws_lambda_function.*"]
    reason: later
    owner: platform
    expires: 2031-01-01
  - check: P3B_IAM_NO_WILDCARD
    addresses: [aws_iam_role_policy.api_gateway_logs, "*"]
    reason: later
    owner: security@b.example
    expires: 2027-01-01
  - check: CKV_AWS_999999
    addresses: ["aws_iam_role.[ab]"]
    reason: a check that nobody has listed
    owner: security@b.example
    expires: 2031-01-01
"""


def test_an_exception_is_no_back_door(scan: Callable[..., Result]) -> None:
    broad = "covers what nobody has looked at yet, and {} is about security. Write out each address. [P3B-EXCEPTION-TOO-BROAD]\n"
    assert said(scan("--env", "prod", exceptions=BACK_DOORS)) == (
        2,
        "",
        (
            'policies/exceptions.yaml:6:12 exceptions[0].owner: "platform" is not a valid email address. Use one '
            "email address, such as devops@example.com. [P3B-VALUE-FORM]\n"
        ),
    )
    latest = datetime.now(tz=UTC).date() + timedelta(days=366)
    away = f"2031-01-01 is more than a year away. Choose a day up to {latest}, and look at it again then. [P3B-EXCEPTION-DAY]\n"
    assert said(scan("--env", "prod", exceptions=BACK_DOORS.replace("owner: platform", "owner: a@b.example"))) == (
        2,
        "",
        (
            f'policies/exceptions.yaml:4:17 exceptions[0].addresses[0]: "aws_lambda_function.*" {broad.format("CKV_AWS_272")}'
            f'policies/exceptions.yaml:5:13 exceptions[0].reason: "later" {EMPTY}'
            f"policies/exceptions.yaml:7:14 exceptions[0].expires: {away}"
            "policies/exceptions.yaml:8:5 exceptions[1]: it would cover whatever P3B_IAM_NO_WILDCARD ever finds at these "
            "addresses, and P3B_IAM_NO_WILDCARD is about security. Add says: with the sentences of the finding, as phase3b "
            "scan gives them. [P3B-EXCEPTION-TOO-BROAD]\n"
            f'policies/exceptions.yaml:9:55 exceptions[1].addresses[1]: "*" {broad.format("P3B_IAM_NO_WILDCARD")}'
            f'policies/exceptions.yaml:10:13 exceptions[1].reason: "later" {EMPTY}'
            f'policies/exceptions.yaml:14:17 exceptions[2].addresses[0]: "aws_iam_role.[ab]" {broad.format("CKV_AWS_999999")}'
            f'policies/exceptions.yaml:15:13 exceptions[2].reason: "a check that nobody has listed" {EMPTY}'
            f"policies/exceptions.yaml:17:14 exceptions[2].expires: {away}"
            "9 problems\n"
        ),
    )


def test_an_exceptions_file_that_is_not_there(scan: Callable[..., Result]) -> None:
    assert said(scan("--exceptions", "mine.yaml")) == (
        2,
        "",
        "there is no file mine.yaml. Name an existing file, or leave --exceptions out. [P3B-FILE-MISSING]\n",
    )


def test_no_such_environment_and_no_such_tier(scan: Callable[..., Result]) -> None:
    assert said(scan("--env", "prdo", "--tier", "huge")) == (
        2,
        "",
        (
            'capacity.yaml has no environment "prdo". Did you mean `prod`? [P3B-ENVIRONMENT-UNKNOWN]\n'
            'capacity.yaml has no tier "huge". Valid values: starter, growth, business, scale, global and enterprise. [P3B-TIER-UNKNOWN]\n'
            "2 problems\n"
        ),
    )


def test_no_checkov(scan: Callable[..., Result]) -> None:
    assert said(scan("--env", "dev", "--tier", "starter", checkov="/nowhere/checkov")) == (
        3,
        "",
        (
            "PHASE3B_CHECKOV is /nowhere/checkov, which is not a program. To install it into .tools/checkov, run: phase3b "
            "scan --install-checkov; or name another in PHASE3B_CHECKOV. [P3B-CHECKOV-MISSING]\n"
        ),
    )


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("echo '{}'", "prod.starter: checkov saw 0 of "),
        ("echo 3", "prod.starter: checkov saw 0 of "),
        ("echo oops", "checkov printed no JSON: oops. Run it by itself to see why. [P3B-CHECKOV-FAILED]\n"),
        ("echo broken >&2; exit 1", "checkov failed: broken. Fix what it says. [P3B-CHECKOV-FAILED]\n"),
        (
            "echo oops; echo 'Failed to run check X' >&2",
            "checkov printed no JSON: oops. Run it by itself to see why. [P3B-CHECKOV-FAILED]\n",
        ),
    ],
)
def test_a_checkov_that_sees_nothing_or_fails(
    script: str, message: str, scan: Callable[..., Result], tmp_path: Path
) -> None:
    program = tmp_path / "checkov"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    done = scan("--env", "prod", "--tier", "starter", checkov=str(program))
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.startswith(message)


PLAN = {"format_version": "1.2", "configuration": {"root_module": {}}, "resource_changes": []}


def plan(*resources: dict[str, object]) -> str:
    return json.dumps({**PLAN, "planned_values": {"root_module": {"resources": list(resources)}}})


def table(address: str, name: str) -> dict[str, object]:
    kind, own = address.split(".")
    return {"address": address, "mode": "managed", "type": kind, "name": own, "values": {"name": name}}


BAD_PLANS = {
    "of another project": (
        plan(table("aws_dynamodb_table.orders", "shop-orders")),
        (
            "plan.json has 1 resources, and none of them is one of prod. Name the plan of this project, and with --env its "
            "environment. [P3B-PLAN-OTHER-ENVIRONMENT]\n"
        ),
    ),
    "of another environment": (
        plan(table("aws_dynamodb_table.webhooks", "securebase-staging-webhooks")),
        (
            "plan.json is not a plan of prod: aws_dynamodb_table.webhooks is called securebase-staging-webhooks there, and "
            "securebase-prod-webhooks here. Name its environment with --env, or the capacity file that it was made of with "
            "--file. [P3B-PLAN-OTHER-ENVIRONMENT]\n"
        ),
    ),
    "of nothing": (
        plan(),
        "plan.json has no resources. A plan that destroys all, or of an empty folder, has nothing to scan. [P3B-PLAN-EMPTY]\n",
    ),
    "no plan": (
        '{"resources": []}',
        "plan.json is not a plan of Terraform. Write it with `terraform show -json PLAN > FILE`. [P3B-PLAN-FORM]\n",
    ),
    "that failed": (
        json.dumps(
            {**json.loads(plan(table("aws_dynamodb_table.webhooks", "securebase-prod-webhooks"))), "errored": True}
        ),
        "plan.json is of a plan that failed: what comes after its error is not in it. Fix the error, plan again. [P3B-PLAN-INCOMPLETE]\n",
    ),
    "of a part": (
        json.dumps(
            {**json.loads(plan(table("aws_dynamodb_table.webhooks", "securebase-prod-webhooks"))), "complete": False}
        ),
        "plan.json is of a plan of a part only: the rest would go unscanned. Plan without -target. [P3B-PLAN-INCOMPLETE]\n",
    ),
    **{
        f"of another form, {number}": (
            text,
            "plan.json is not a plan of Terraform. Write it with `terraform show -json PLAN > FILE`. [P3B-PLAN-FORM]\n",
        )
        for number, text in enumerate(
            (
                '{"planned_values": null, "configuration": {}}',
                '{"planned_values": {"root_module": []}, "configuration": {}}',
                '{"planned_values": {"root_module": {"resources": [1]}}, "configuration": {}}',
                '{"planned_values": {"root_module": {"child_modules": [{"resources": [{}]}]}}, "configuration": {}}',
                '{"planned_values": {}, "configuration": {"root_module": 1}}',
                '{"planned_values": {}, "configuration": {}, "resource_changes": null}',
            )
        )
    },
    "binary": (
        "PK\u0003",
        "plan.json:1:1: it is not JSON: expecting value. Write it with `terraform show -json PLAN > FILE`. [P3B-JSON-SYNTAX]\n",
    ),
}


@pytest.mark.parametrize("kind", BAD_PLANS)
def test_a_plan_that_is_none_of_this_environment(kind: str, scan: Callable[..., Result], tmp_path: Path) -> None:
    text, message = BAD_PLANS[kind]
    (tmp_path / "plan.json").write_text(text)
    assert said(scan("--env", "prod", "--plan", "plan.json")) == (2, "", message)


def test_a_plan_without_its_environment(scan: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "plan.json").write_text(plan())
    assert said(scan("--plan", "plan.json")) == (
        2,
        "",
        "a plan is of one environment, and 0 are named. Name it with --env. [P3B-OPTION-CONFLICT]\n",
    )


def test_a_plan_has_one_tier(scan: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "plan.json").write_text(plan(table("aws_dynamodb_table.webhooks", "securebase-prod-webhooks")))
    assert said(scan("--env", "prod", "--tier", "scale", "--tier", "global", "--plan", "plan.json")) == (
        2,
        "",
        "a plan is of one tier, and 2 are named. Name one, or leave --tier out. [P3B-OPTION-CONFLICT]\n",
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("--out", "x"),
            "a table is for the screen. Choose --format json, sarif or junit with --out. [P3B-OPTION-CONFLICT]\n",
        ),
        (
            ("--format", "json", "--out", "no/x"),
            "no/x can't be written: there is no folder no. Make it, or name another --out. [P3B-OUTPUT-UNWRITABLE]\n",
        ),
        (("--format", "json", "--out", "."), ". is a folder. Name a file in it with --out. [P3B-OUTPUT-UNWRITABLE]\n"),
    ],
)
def test_where_nothing_can_be_written_nothing_is_scanned(
    arguments: tuple[str, ...], message: str, scan: Callable[..., Result]
) -> None:
    """A checkov that is not there is asked for after: so nothing was scanned."""
    assert said(scan(*arguments, checkov="/nowhere/checkov")) == (2, "", message)


@pytest.mark.long
def test_a_baseline_makes_what_was_found_before_known(scan: Callable[..., Result], tmp_path: Path) -> None:
    here = ("--env", "prod", "--tier", "starter")
    first = scan(*here, "--format", "json", "--out", "before.json")
    assert (first.returncode, first.stdout, first.stderr) == (1, "", "")
    found = json.loads((tmp_path / "before.json").read_text("utf-8"))
    again = scan(*here, "--baseline", "before.json")
    assert (again.returncode, again.stderr) == (0, "")
    assert again.stdout.splitlines()[-1] == (
        f"0 findings: 1 stack, {found['stacks'][0]['resources_scanned']} resources, every one seen; 0 exceptions in use, 0 findings excepted; "
        f"{found['open']} known from the baseline"
    )
    assert (found["excepted"], found["not_production"]) == (0, [])


def test_a_file_that_is_no_baseline(scan: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "before.json").write_text("[]")
    assert said(scan("--baseline", "before.json")) == (
        2,
        "",
        "before.json:1:1: a list is not an object. Write one with `phase3b scan --format json > FILE`. [P3B-VALUE-TYPE]\n",
    )
