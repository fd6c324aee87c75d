"""Two environments of one account, on real Terraform: each has its own, and what is the account's is written once.

That they do not fit as the shipped file has them is said before (tests/unit/validity).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from rollout_project import Project
from split_file import securebase

from phase3b.capacity.loader import load
from phase3b.local.aws.claim import Session, claim, note
from phase3b.local.aws.embedded_aws import EmbeddedAws

pytestmark = [pytest.mark.terraform, pytest.mark.long]
ROOT = Path(__file__).parents[3]
NOTHING = "nothing to do: it is as capacity.yaml says\n"


def shared(text: str) -> str:
    """The shipped file with staging in the account of dev, as small as dev, beside it."""
    before, staging, after = text.partition("\n  staging:\n")
    own, prod, rest = after.partition("\n  prod:\n")
    for old, new in {
        "tier: growth": "tier: starter",
        "account: staging": "account: development",
        "manage_api_gateway_account: true": "manage_api_gateway_account: false",
    }.items():
        assert own.count(old) == 1
        own = own.replace(old, new)
    # Both reserve 900 executions: AWS has raised the account's.
    assert rest.count("concurrent_executions: 1000") == 1
    rest = rest.replace("concurrent_executions: 1000", "concurrent_executions: 2000")
    return before + staging + own[: own.index("    overrides:")] + prod + rest


@pytest.fixture
def together(tmp_path: Path) -> Iterator[Project]:
    local, file = tmp_path / ".phase3b/local", tmp_path / "capacity.yaml"
    file.write_text(shared(securebase()), "utf-8")
    with claim(local), EmbeddedAws(quotas=load(file).quotas) as aws:
        project = Project(tmp_path, aws)
        (tmp_path / "lambda_src").symlink_to(ROOT / "lambda_src")
        for name in ("dev", "staging"):
            (local / name).mkdir()
            note(local, Session(name, aws.endpoint, os.getpid(), "now", f".phase3b/local/{name}"))
            done = project.run("apply", name, "--yes")
            assert done.returncode == 0, done.stderr + done.stdout
        yield project


def test_each_has_its_own_and_the_accounts_is_written_once(together: Project) -> None:
    for name in ("dev", "staging"):
        local = together.folder / ".phase3b/local"
        note(local, Session(name, together.aws.endpoint, os.getpid(), "now", f".phase3b/local/{name}"))
        assert together.run("plan", name).stdout == NOTHING
    tables = together.client("dynamodb").list_tables()["TableNames"]
    assert {each.split("-")[1] for each in tables} == {"dev", "staging"}
    assert len([each for each in tables if "-dev-" in each]) == len([each for each in tables if "-staging-" in each])
    alarms = [
        each["AlarmName"]
        for page in together.client("cloudwatch").get_paginator("describe_alarms").paginate()
        for each in page["MetricAlarms"]
    ]
    of_account = {each for each in alarms if each.split("-")[2] == "account"}
    assert of_account
    assert {each.split("-")[1] for each in of_account} == {"dev"}
    # The role for logs is one of the account's, and staging's stages write with it all the same.
    assert "-dev-" in together.client("apigateway").get_account()["cloudwatchRoleArn"]
