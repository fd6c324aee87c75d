"""What a person must know of the printed policies: each sentence where it is true, and nowhere else."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from small_capacity import capacity

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.backend import LocalBackend, S3Backend
from phase3b.naming import Names
from phase3b.packaging.service_packages import described
from phase3b.permissions.words import open_points
from phase3b.plan.plan import Plan, plan

ENVIRONMENT = capacity().environments["prod"]
S3 = S3Backend(type="s3", bucket="shop-state", key="prod.tfstate", region="us-east-1", lock_file=True)


@pytest.fixture(scope="module")
def made(root: Path) -> Plan:
    shipped = load(root / "capacity.yaml")
    whole = plan(resolve(shipped, "prod"), described(shipped))
    return dataclasses.replace(whole, account_id="123456789012", backend=S3)


def said(made: Plan, *environments: str) -> str:
    return "\n".join(open_points(made, Names("shop", made.name, "app"), dict.fromkeys(environments, ENVIRONMENT)))


def test_environments_whose_names_begin_with_this_one_are_named(made: Plan) -> None:
    """shop-prod-* are all tables of prod, and those of prod-eu and prod-us; product is not one of them."""
    found = said(made, "dev", "prod", "prod-eu", "product", "prod-us", "eu-prod")
    assert "The names of prod-eu, prod-us begin with shop-prod- too" in found
    assert "begin with" not in said(made, "dev", "prod", "product", "eu-prod")


def test_an_account_that_is_not_known(made: Plan) -> None:
    unknown = dataclasses.replace(made, account_id=None)
    assert "ARNs have * for it. Set environments.prod.account_id to name it." in said(unknown, "prod")
    assert "account_id" not in said(made, "prod")


def test_a_state_that_is_a_file(made: Plan) -> None:
    local = dataclasses.replace(made, backend=LocalBackend(type="local", path="state/prod.tfstate"))
    assert "The state is a local file" in said(local, "prod")
    assert "local file" not in said(made, "prod")


def test_the_token_key_where_there_is_one(made: Plan) -> None:
    version = "aws_secretsmanager_secret_version"
    without = dataclasses.replace(made, records=tuple(each for each in made.records if each.address.type != version))
    assert len(without.records) == len(made.records) - 1
    assert "aws secretsmanager put-secret-value --secret-id shop-prod-app-token-key --secret-string" in said(
        made, "prod"
    )
    assert "secret" not in said(without, "prod")
    assert "Give the two roles other names than shop-prod-*" in said(without, "prod")
