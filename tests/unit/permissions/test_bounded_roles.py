"""Roles with a permissions boundary and a path: what is drawn, and what the apply role may do with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from modules.phase3b_performance.module import module_blocks
from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.roles import Iam
from phase3b.naming import Names
from phase3b.packaging.service_packages import described
from phase3b.permissions.judge import Request, judged
from phase3b.permissions.roles import policies_of, role_policy
from phase3b.permissions.words import open_points
from phase3b.plan.functions.records import Role
from phase3b.plan.plan import Plan, plan

BOUNDARY = "arn:aws:iam::123456789012:policy/boundary"
ROLES = "arn:aws:iam::123456789012:role"
NAMES = Names("securebase", "prod", "phase3b")


@pytest.fixture(scope="module")
def bounded(root: Path) -> Plan:
    capacity = load(root / "capacity.yaml")
    prod = capacity.environments["prod"].model_copy(
        update={"iam": Iam(permissions_boundary_arn=BOUNDARY, path="/service/"), "account_id": "123456789012"}
    )
    capacity = type(capacity)(**{**vars_of(capacity), "environments": {**capacity.environments, "prod": prod}})
    return plan(resolve(capacity, "prod"), described(capacity))


def vars_of(capacity: object) -> dict[str, object]:
    return {name: getattr(capacity, name) for name in type(capacity).__annotations__}


def test_every_role_has_both(bounded: Plan) -> None:
    roles = [record for record in bounded.records if isinstance(record, Role)]
    assert len(roles) == sum(record.address.type == "aws_iam_role" for record in bounded.records) > 1
    for name, block in module_blocks(roles, "prod")["resource"]["aws_iam_role"].items():
        assert (block["permissions_boundary"], block["path"]) == (BOUNDARY, "/service/"), name


def allowed(made: Plan, action: str, role: str, boundary: str | None) -> bool:
    documents = [page.document for page in policies_of(role_policy(made, NAMES, "apply"), NAMES)]
    context = {} if boundary is None else {"iam:permissionsboundary": (boundary,)}
    return judged(documents, Request(action, role, context)).allowed


@pytest.mark.parametrize("action", ["CreateRole", "PutRolePolicy", "DeleteRolePolicy", "PutRolePermissionsBoundary"])
def test_no_role_without_the_boundary(action: str, bounded: Plan) -> None:
    role = f"{ROLES}/service/securebase-prod-x-role"
    assert allowed(bounded, f"iam:{action}", role, BOUNDARY)
    assert not allowed(bounded, f"iam:{action}", role, None)
    assert not allowed(bounded, f"iam:{action}", role, "arn:aws:iam::123456789012:policy/other")
    # And none at another path.
    assert not allowed(bounded, f"iam:{action}", f"{ROLES}/securebase-prod-x-role", BOUNDARY)


def test_the_boundary_is_not_taken_away(bounded: Plan) -> None:
    role = f"{ROLES}/service/securebase-prod-x-role"
    assert not allowed(bounded, "iam:DeleteRolePermissionsBoundary", role, BOUNDARY)
    assert allowed(bounded, "iam:GetRole", role, None)
    assert any("iam:DeleteRolePermissionsBoundary" in each for each in open_points(bounded, NAMES, {}))
