"""What `phase3b add` writes is planned by real Terraform against an embedded AWS: its own table, index, function and routes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from grown_project import ROOT, Project, minimal

from phase3b.local.aws.deployment_run import DeploymentRun
from phase3b.local.aws.embedded_aws import EmbeddedAws

pytestmark = [pytest.mark.terraform, pytest.mark.long]


def test_a_table_with_an_index_and_a_function_with_two_routes(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    stack_of: Callable[..., Path],
    started: Callable[[Path], tuple[DeploymentRun, EmbeddedAws]],
) -> None:
    folder = tmp_path / "notes"
    minimal(folder)
    # Third-party code that was fetched before is not fetched again.
    (ROOT / ".phase3b/wheels").mkdir(parents=True, exist_ok=True)
    (folder / ".phase3b").mkdir()
    (folder / ".phase3b/wheels").symlink_to(ROOT / ".phase3b/wheels")
    monkeypatch.chdir(folder)
    project = Project(folder, capsys)
    for command in (
        ("add", "table", "invoices", "--partition-key", "tenant_id", "--sort-key", "invoice_id", "--ttl", "expires_at"),
        ("add", "index", "invoices", "tenant_due", "--sort-key", "due_at"),
        ("add", "function", "invoices", "--table", "invoices=GetItem,Query", "--index", "invoices=tenant_due"),
        ("add", "route", "GET", "/invoices", "--function", "invoices"),
        ("add", "route", "POST", "/invoices", "--function", "invoices"),
    ):
        project.done(*command)
    run, _ = started(stack_of("dev", None, folder / "capacity.yaml"))
    terraform = run.terraform
    terraform.plan("grown.tfplan", run.watcher.event)
    planned = {
        each["address"].rpartition("/")[2]: each["change"]["after"]
        for each in terraform.show("grown.tfplan")["resource_changes"]
    }
    table = planned["aws_dynamodb_table.invoices"]
    assert (table["billing_mode"], table["hash_key"], table["range_key"]) == (
        "PAY_PER_REQUEST",
        "tenant_id",
        "invoice_id",
    )
    assert [(each["name"], each["range_key"]) for each in table["global_secondary_index"]] == [
        ("tenant-due-index", "due_at")
    ]
    function = planned["aws_lambda_function.invoices"]
    assert (function["memory_size"], function["timeout"], function["reserved_concurrent_executions"]) == (256, 10, 25)
    assert {"aws_lambda_alias.invoices", "aws_iam_role.invoices", "aws_cloudwatch_log_group.invoices"} <= planned.keys()
