"""What a service may want that SecureBase does not: an index across tenants, environment variables of its own."""

from __future__ import annotations

import pytest
from limits_judged import planned
from service_capacity import changed

from phase3b.capacity.loader import reading_of
from phase3b.plan.functions.records import LambdaFunction

INDEX = (
    "          partition_key: tenant_id\n          sort_key: status_created_at\n",
    "          partition_key: status_created_at\n          across_tenants: {reason}\n          sort_key: ticket_id\n",
)
WHY = "Operations list overdue tickets of all tenants, and no route queries it"


def problems(*edits: tuple[str, str]) -> list[str]:
    return [str(each) for each in reading_of(changed(*edits), "c.yaml").problems]


def test_an_index_may_cross_tenants_with_a_reason() -> None:
    assert problems((INDEX[0], INDEX[1].format(reason=WHY))) == []
    without = INDEX[1].replace("          across_tenants: {reason}\n", "")
    (found,) = problems((INDEX[0], without))
    assert "not by the tenant" in found
    assert found.endswith("If that is meant, say why: across_tenants: REASON. [P3B-INDEX-TENANT]")


def test_a_reason_is_a_sentence_and_only_where_it_is_needed() -> None:
    found = problems((INDEX[0], INDEX[1].format(reason="because")))
    assert any(".tenant_status.across_tenants: " in each for each in found)
    (other,) = problems((INDEX[0], f"{INDEX[0]}          across_tenants: {WHY}\n"))
    assert "needs no reason not to be. Remove across_tenants. [P3B-INDEX-TENANT]" in other


def variables(said: str) -> tuple[list[str], dict[str, str]]:
    refused, plans = planned(
        changed(
            ("      settings: {page_limit: 50}\n", f"      settings: {{page_limit: 50}}\n      environment: {said}\n")
        )
    )
    found = {
        record.address.name: dict(record.environment)
        for each in plans
        if each.name == "prod"
        for record in each.records
        if isinstance(record, LambdaFunction)
    }
    return [str(each) for each in refused], found["tickets_api"]


def test_variables_of_its_own_are_beside_ours() -> None:
    _, before = variables("{}")
    refused, after = variables("{LOG_LEVEL: debug, Feature_1: 'on'}")
    assert refused == []
    assert after == {**before, "LOG_LEVEL": "debug", "Feature_1": "on"}
    assert list(after) == sorted(after)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (
            "PAGE_LIMIT",
            "the variable PAGE_LIMIT is one that phase3b sets, and the function would be told something else. Give the variable",
        ),
        ("TABLE_TICKETS", "the variable TABLE_TICKETS is one that phase3b sets"),
        ("AWS_REGION", "the variable AWS_REGION would be that of Lambda itself, which refuses it"),
    ],
)
def test_a_name_that_is_taken_is_refused(name: str, message: str) -> None:
    (found,), _ = variables(f"{{{name}: x}}")
    assert f" service.functions.tickets_api.environment.{name}: {message}" in found
    assert found.endswith("[P3B-SETTING-NAME]")


@pytest.mark.parametrize("name", ["_HANDLER", "1A", "A-B", "A", "Ä_B"])
def test_a_name_that_lambda_does_not_take(name: str) -> None:
    (found,) = problems(
        (
            "      settings: {page_limit: 50}\n",
            f"      settings: {{page_limit: 50}}\n      environment: {{{name}: x}}\n",
        )
    )
    assert "service.functions.tickets_api.environment" in found
