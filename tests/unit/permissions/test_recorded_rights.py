"""Each action of the printed roles, taken out in turn, denies a request that was recorded, or has its reason."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path

import pytest
from recorded_rights import PAGE, Right, as_page, notices, record, rights, unrecorded, unrecorded_types

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.naming import Names
from phase3b.packaging.service_packages import described
from phase3b.permissions.judge import judged
from phase3b.permissions.roles import ROLES, Role, policies_of, role_policy
from phase3b.plan.plan import Plan, plan

ENVIRONMENTS = ("dev", "staging", "prod")
EACH = pytest.mark.parametrize(("environment", "role"), list(itertools.product(ENVIRONMENTS, ROLES)))
AGAIN = "run: make iam-rights (needs Terraform, a quarter of an hour), and read the diff of docs/iam-rights.md"


@pytest.fixture(scope="module")
def tiers(root: Path) -> dict[str, list[Plan]]:
    """The plans of each environment in each tier."""
    capacity: Capacity = load(root / "capacity.yaml")
    packed = described(capacity)
    return {
        environment: [plan(resolve(capacity, environment, tier), packed) for tier in capacity.tiers]
        for environment in ENVIRONMENTS
    }


def printed(tiers: list[Plan], environment: str, role: Role) -> list[dict[str, object]]:
    """The documents, but for what only types need that nothing was recorded of, with a reason."""
    names = Names("securebase", environment, "phase3b")
    plans = [
        replace(each, records=tuple(one for one in each.records if one.address.type not in unrecorded_types()))
        for each in tiers
    ]
    return [each.document for each in policies_of(role_policy(plans[0], names, role, plans), names)]


@EACH
def test_each_action_that_is_taken_out_is_noticed(tiers: dict[str, list[Plan]], environment: str, role: Role) -> None:
    documents, kept = printed(tiers[environment], environment, role), record(environment).witnesses[role]
    missing = [
        f"{role}: {right.action} of {right.sid}"
        for right in rights(documents)
        if right not in unrecorded()[role]
        if right not in kept or not notices(documents, right, kept[right])
    ]
    assert missing == [], (
        f"no recorded request needs these rights: {missing}; {AGAIN}. What it finds no request for needs a reason in "
        "tests/support/unrecorded_rights.json, or goes from phase3b/permissions/aws_actions.json"
    )


@EACH
def test_what_was_recorded_is_allowed(tiers: dict[str, list[Plan]], environment: str, role: Role) -> None:
    """But for what other environments have: an S3 backend, API keys."""
    documents = printed(tiers[environment], environment, role)
    there = set(rights(documents))
    denied = [
        each
        for right, each in record(environment).witnesses[role].items()
        if right in there and not judged(documents, each.request).allowed
    ]
    assert denied == [], AGAIN


def test_all_that_was_recorded_is_of_rights_that_are_printed(tiers: dict[str, list[Plan]]) -> None:
    for role in ROLES:
        there = set(rights([each for name in ENVIRONMENTS for each in printed(tiers[name], name, role)]))
        assert set(record().witnesses[role]) <= there, AGAIN


def test_every_type_that_is_deployed_was_recorded(tiers: dict[str, list[Plan]]) -> None:
    deployed = {
        record.address.type
        for plans in tiers.values()
        for each in plans
        for record in each.records
        if record.address.type.startswith("aws_")
    }
    assert set(unrecorded_types()) & set(record().types) == set(), (
        "recorded now: take them out of unrecorded_rights.json"
    )
    fresh = sorted(deployed - set(record().types) - set(unrecorded_types()))
    assert fresh == [], (
        f"nobody has seen that the printed roles may apply and plan {fresh}: add the operations that the provider sends for "
        f"them to `operations` and `types` of phase3b/permissions/aws_actions.json, then {AGAIN}. Until then, each needs a reason in `types` of "
        "tests/support/unrecorded_rights.json"
    )


def test_reasons_are_of_rights_that_are_there_and_not_recorded(tiers: dict[str, list[Plan]]) -> None:
    for role in ROLES:
        there = set(rights([each for name in ENVIRONMENTS for each in printed(tiers[name], name, role)]))
        reasons = set(unrecorded()[role])
        assert reasons <= there
        assert reasons & set(record().witnesses[role]) == set(), "recorded now: take them out of unrecorded_rights.json"


def test_the_page_is_of_the_record() -> None:
    assert as_page(record()) == PAGE.read_text("utf-8"), AGAIN


def test_a_right_that_no_other_statement_gives_is_noticed() -> None:
    found = record().witnesses["plan"][Right("Table", "dynamodb:DescribeTimeToLive")]
    allow = {"Effect": "Allow", "Action": [found.action], "Resource": [found.resource]}
    one = [{"Statement": [{**allow, "Sid": "Table"}]}]
    assert notices(one, Right("Table", found.action), found)
    both = [{"Statement": [{**allow, "Sid": "Table"}, {**allow, "Sid": "Other"}]}]
    assert not notices(both, Right("Table", found.action), found)
    elsewhere = [{"Statement": [{**allow, "Sid": "Table", "Resource": ["arn:aws:dynamodb:*:*:table/x"]}]}]
    assert not notices(elsewhere, Right("Table", found.action), found)
