"""The two stacks of an environment in two regions: what is in each, and what is not different."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from modules.phase3b_performance.module import module_blocks
from phase3b.capacity.both_regions import deployments_of
from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.second_region import SecondRegion
from phase3b.naming import names_of
from phase3b.packaging.service_packages import described
from phase3b.plan.environment_plans import plans_of
from phase3b.plan.functions.records import LambdaFunction, ScheduleRule, StreamMapping
from phase3b.plan.plan import Plan, plan
from phase3b.plan.tables.records import DynamodbTable, ScalingPolicy, ScalingTarget, TableReplica

CAPACITY = load(Path(__file__).parents[3] / "capacity.yaml", name="capacity.yaml")
ARTIFACTS = described(CAPACITY)
KEY = "arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"


def both(environment: str = "dev", **changed: Any) -> tuple[Plan, Plan]:
    settings_of = CAPACITY.environments[environment]
    second = SecondRegion(**{"region": "us-west-2", **changed})
    environments = {**CAPACITY.environments, environment: settings_of.model_copy(update={"second_region": second})}
    first, other = plans_of(replace(CAPACITY, environments=environments), environment, ARTIFACTS, "global")
    return first, other


FIRST, SECOND = both()


def of(planned: Plan, kind: type[Any]) -> dict[str, Any]:
    return {each.address.name: each for each in planned.records if isinstance(each, kind)}


def drawn(planned: Plan) -> dict[str, Any]:
    return module_blocks(planned.records, planned.name)


def test_what_is_replicated_is_a_table_in_one_stack_and_a_replica_in_the_other() -> None:
    tables, replicas = of(FIRST, DynamodbTable), of(SECOND, TableReplica)
    assert tables.keys() - replicas.keys() == {"connections"}
    assert of(SECOND, DynamodbTable).keys() == {"connections"}
    assert all(replicas[name].name == tables[name].name for name in replicas)
    assert {each.stream for name, each in tables.items() if name in replicas} == {"NEW_AND_OLD_IMAGES"}
    assert tables["connections"].stream is None
    blocks = drawn(SECOND)["resource"]["aws_dynamodb_table_replica"]["support_tickets"]
    assert blocks["global_table_arn"].endswith(":table/securebase-dev-support-tickets")
    assert ":dynamodb:us-east-1:" in blocks["global_table_arn"]
    assert blocks["kms_key_arn"] == "${aws_kms_key.phase3b.arn}"


def test_no_table_of_the_first_has_a_replica_block_and_each_leaves_replicas_alone() -> None:
    for block in drawn(FIRST)["resource"]["aws_dynamodb_table"].values():
        assert "replica" not in block
        assert block["lifecycle"]["ignore_changes"] == ["replica"]


def test_scaling_is_the_same_in_both() -> None:
    for kind, numbers in ((ScalingTarget, ("floor", "ceiling")), (ScalingPolicy, ("target_percent",))):
        here, there = of(FIRST, kind), of(SECOND, kind)
        assert here.keys() == there.keys()
        for name, each in here.items():
            assert [getattr(each, one) for one in numbers] == [getattr(there[name], one) for one in numbers]


def test_a_stream_of_a_replica_is_asked_for_without_depending_on_the_replica() -> None:
    """By way of a local value: otherwise each change of the replica would hide the stream's ARN, and replace the mapping."""
    written = drawn(SECOND)
    question = written["data"]["aws_dynamodb_table"]["notifications_replica"]
    assert question["name"] == "${local.notifications_replica}"
    assert "depends_on" not in question
    assert (
        written["locals"]["notifications_replica"] == '${split("/", aws_dynamodb_table_replica.notifications.arn)[1]}'
    )
    mapping = of(SECOND, StreamMapping)["notification_handler_notifications_stream"]
    assert mapping.stream_arn == "${data.aws_dynamodb_table.notifications_replica.stream_arn}"


@pytest.mark.parametrize("failed_over", [False, True])
def test_what_must_run_once_runs_in_one_region(*, failed_over: bool) -> None:
    first, second = both(failed_over=failed_over)
    assert [of(each, ScheduleRule)["cost_forecasting_ingest_actuals"].enabled for each in (first, second)] == [
        not failed_over,
        failed_over,
    ]
    once, twice = "webhook_manager_support_tickets_stream", "notification_handler_notifications_stream"
    assert [of(each, StreamMapping)[once].enabled for each in (first, second)] == [not failed_over, failed_over]
    assert [of(each, StreamMapping)[twice].enabled for each in (first, second)] == [True, True]
    rules = [
        drawn(each)["resource"]["aws_cloudwatch_event_rule"]["cost_forecasting_ingest_actuals"]["state"]
        for each in (first, second)
    ]
    assert sorted(rules) == ["DISABLED", "ENABLED"]
    # Nobody is called because nothing runs where nothing is to run.
    missed = [
        "cost_forecasting_ingest_actuals_missed_critical" in drawn(each)["resource"]["aws_cloudwatch_metric_alarm"]
        for each in (first, second)
    ]
    assert missed == [not failed_over, failed_over]


def test_functions_know_the_number_of_their_region_where_there_are_two() -> None:
    for planned, number in ((FIRST, "0"), (SECOND, "1")):
        for function in of(planned, LambdaFunction).values():
            assert (function.environment["REGION_COUNT"], function.environment["REGION_NUMBER"]) == ("2", number)
    alone = plan(resolve(CAPACITY, "dev", "scale"), ARTIFACTS)
    assert not any("REGION_COUNT" in each.environment for each in of(alone, LambdaFunction).values())


def test_the_token_key_is_one_and_read_in_its_own_region() -> None:
    secret = drawn(FIRST)["resource"]["aws_secretsmanager_secret"]["token_key"]
    assert secret["replica"] == {"region": "us-west-2"}
    assert "token_key" not in drawn(SECOND)["resource"].get("aws_secretsmanager_secret", {})
    authorizer = of(SECOND, LambdaFunction)["authorizer"]
    assert authorizer.environment["SECRET_TOKEN_KEY"] == "securebase-dev-phase3b-token-key"  # noqa: S105  its name
    policy = json.loads(drawn(SECOND)["resource"]["aws_iam_role_policy"]["authorizer"]["policy"])
    (read,) = [each for each in policy["Statement"] if each["Sid"] == "ReadTokenKey"]
    assert str(read["Resource"]).endswith(":secret:securebase-dev-phase3b-token-key-??????']") or str(
        read["Resource"]
    ).endswith(":secret:securebase-dev-phase3b-token-key-??????")


def test_a_key_of_the_second_region_encrypts_the_replicas_of_tables_and_secrets() -> None:
    first, second = both(kms_key_arn=KEY)
    assert drawn(first)["resource"]["aws_secretsmanager_secret"]["token_key"]["replica"] == {
        "region": "us-west-2",
        "kms_key_id": KEY,
    }
    assert of(second, TableReplica)["webhooks"].key_arn == KEY


def test_customers_have_one_key_in_both_regions() -> None:
    made = drawn(FIRST)["resource"]
    assert "value" not in made["aws_api_gateway_api_key"]["demo"]
    kept = made["aws_secretsmanager_secret_version"]["customer_keys"]["secret_string"]
    assert kept == '${jsonencode({"demo" = aws_api_gateway_api_key.demo.value})}'
    there = drawn(SECOND)
    assert there["data"]["aws_secretsmanager_secret_version"]["customer_keys"]["secret_id"] == (
        names_of(FIRST.deployment).shared("customer_keys")
    )
    assert there["resource"]["aws_api_gateway_api_key"]["demo"]["value"] == (
        '${jsondecode(data.aws_secretsmanager_secret_version.customer_keys.secret_string)["demo"]}'
    )


def test_a_stream_stays_on_in_a_smaller_tier_while_aws_has_replicas() -> None:
    smaller = drawn(plan(resolve(CAPACITY, "dev", "scale"), ARTIFACTS))["resource"]["aws_dynamodb_table"]
    while_there = 'length(try(data.aws_dynamodb_table.live["securebase-dev-webhooks"].replica, [])) > 0'
    assert smaller["webhooks"]["stream_enabled"] == f"${{{while_there} ? true : null}}"
    # One that functions read is on in any case, and each region's own has no replicas.
    assert smaller["support_tickets"]["stream_enabled"] is True
    assert "stream_enabled" not in smaller["connections"]
    one_region = CAPACITY.environments["dev"].model_copy(update={"second_region": None})
    capacity = replace(CAPACITY, environments={**CAPACITY.environments, "dev": one_region})
    assert (
        "stream_enabled"
        not in drawn(plan(resolve(capacity, "dev", "scale"), ARTIFACTS))["resource"]["aws_dynamodb_table"]["webhooks"]
    )


# Other regions with the same name of a partition, and every environment of the file in the two tiers that have a second one.
@settings(max_examples=12, deadline=None)
@given(
    environment=st.sampled_from(sorted(CAPACITY.written_environments)),
    tier=st.sampled_from([name for name, tier in CAPACITY.tiers.items() if tier.second_region]),
    region=st.sampled_from(["us-west-2", "eu-west-1", "ap-northeast-1", "sa-east-1"]),
)
def test_a_region_that_comes_replaces_nothing(environment: str, tier: str, region: str) -> None:
    """What would replace a resource of the first stack: its address, its name, what it is made of."""
    written = CAPACITY.environments[environment]
    alone, there = (
        replace(
            CAPACITY,
            environments={**CAPACITY.environments, environment: written.model_copy(update={"second_region": second})},
        )
        for second in (None, SecondRegion(region=region))
    )
    before = {each.address: each for each in plan(resolve(alone, environment, tier), ARTIFACTS).records}
    first, second = deployments_of(there, environment, tier)
    after = {each.address: each for each in plan(first, ARTIFACTS).records}
    assert before.keys() <= after.keys()
    for address, record in before.items():
        assert getattr(record, "name", None) == getattr(after[address], "name", None), address
        if isinstance(record, DynamodbTable):
            now = after[address]
            assert isinstance(now, DynamodbTable)
            assert replace(
                record, stream=now.stream, stream_while_replicated=None, replicated=now.replicated
            ) == replace(now, stream_while_replicated=None)
    assert names_of(second).prefix == f"{names_of(first).prefix}-{region}"
