"""Regions of other partitions: ARNs, endpoints, principals and the console are theirs."""

from __future__ import annotations

import ast
import dataclasses
import json
import re
from functools import cache
from pathlib import Path

import pytest
from botocore.session import Session

from modules.phase3b_performance.module import module_blocks
from phase3b.capacity.aws_limits import console_host, dns_suffix, partition_of, regions, services_missing
from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load, parse
from phase3b.capacity.text.text_form import ALL
from phase3b.naming import Names
from phase3b.packaging.service_packages import described
from phase3b.permissions.roles import ROLES, policies_of, role_policy
from phase3b.plan.plan import Plan, plan
from phase3b.validity.judged import judged

ROOT = Path(__file__).parents[3]
CHINA, GOV = "cn-north-1", "us-gov-west-1"


@cache
def made(region: str) -> Plan:
    """The shipped prod in a region, without what its partition has not."""
    capacity = load(ROOT / "capacity.yaml")
    deployment = resolve(capacity, "prod")
    environment = deployment.environment.model_copy(update={"region": region, "budget": None, "cost_anomaly": None})
    return plan(dataclasses.replace(deployment, environment=environment), described(capacity))


@pytest.mark.parametrize(
    ("region", "partition", "suffix"),
    [
        ("us-east-1", "aws", "amazonaws.com"),
        (CHINA, "aws-cn", "amazonaws.com.cn"),
        (GOV, "aws-us-gov", "amazonaws.com"),
    ],
)
def test_the_domain_is_that_of_botocore(region: str, partition: str, suffix: str) -> None:
    assert (partition_of(region), dns_suffix(region)) == (partition, suffix)
    assert Session().create_client("sqs", region).meta.endpoint_url == f"https://sqs.{region}.{suffix}"


def test_every_region_has_a_domain() -> None:
    assert {dns_suffix(region) for region in regions()} >= {"amazonaws.com", "amazonaws.com.cn"}
    # The services of costs are one for a partition: botocore has their endpoints, or none.
    for region in (CHINA, GOV, "us-east-1"):
        there = {
            service for service in ("budgets", "ce") if Session().get_available_regions(service, partition_of(region))
        }
        listed = {s for s in ("budgets", "ce") if _global_endpoint(s, partition_of(region))}
        assert services_missing(region) == {"budgets", "ce"} - there - listed


def _global_endpoint(service: str, partition: str) -> bool:
    return bool(Session().get_available_regions(service, partition, allow_non_regional=True))


@pytest.mark.parametrize("region", [CHINA, GOV])
def test_nothing_of_another_partition_is_written(region: str) -> None:
    before, after = (json.dumps(module_blocks(made(each).records, "prod")) for each in ("us-east-1", region))
    assert "arn:aws:" not in after
    suffix = dns_suffix(region)
    # Nothing but the region, its domain and the console differ.
    expected = before.replace("us-east-1", region).replace("console.aws.amazon.com", str(console_host(region)))
    assert after == re.sub(rf"\.{region}\.amazonaws\.com(?!\.cn)", f".{region}.{suffix}", expected)


@pytest.mark.parametrize("region", [CHINA, GOV])
def test_printed_policies_are_of_the_partition(region: str) -> None:
    names = Names("securebase", "prod", "phase3b")
    for role in ROLES:
        text = json.dumps([page.document for page in policies_of(role_policy(made(region), names, role), names)])
        assert "arn:aws:" not in text
        assert f"arn:{partition_of(region)}:" in text
        assert f"secretsmanager.{region}.{dns_suffix(region)}" in text


def test_a_partition_without_a_known_console_names_the_dashboard() -> None:
    assert console_host("us-iso-east-1") is None
    text = json.dumps(module_blocks(made("us-iso-east-1").records, "prod"))
    assert "the dashboard securebase-prod-phase3b-performance in CloudWatch of us-iso-east-1" in text


# What a person reads as an example, and what another program's own text is read by.
EXAMPLES = {form.words for form in ALL}
READ = {"capacity/text/text_form.py"}


def test_no_partition_is_typed(root: Path) -> None:
    found = [
        f"{file.relative_to(root)}:{node.lineno}: {node.value[:60]}"
        for folder in ("phase3b", "modules")
        for file in sorted((root / folder).rglob("*.py"))
        if str(file.relative_to(root / folder)) not in READ
        for tree in [ast.parse(file.read_text("utf-8"))]
        for documented in [_docstrings(tree)]
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documented
        if "arn:aws:" in node.value or re.search(r"(\{|\.)region\S*\.amazonaws\.com", node.value)
    ]
    assert found == []
    assert '"arn:aws:' not in (root / "phase3b/permissions/aws_actions.json").read_text("utf-8")


def _docstrings(tree: ast.Module) -> set[int]:
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def test_costs_are_asked_where_they_are(root: Path) -> None:
    found = judged(root / "tests/golden/broken/costs-in-govcloud.yaml", root / "lambda_src")
    assert [each.path for each in found.problems] == ["environments.dev.budget", "environments.dev.cost_anomaly"]
    text = (root / "tests/golden/broken/costs-in-govcloud.yaml").read_text("utf-8").replace(GOV, CHINA)
    assert parse(text, "small.yaml").environments["dev"].budget is not None
