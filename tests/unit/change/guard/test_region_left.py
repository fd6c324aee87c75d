"""A second region that AWS has and the file has not is refused; what `kept: true` asks for is not."""

from __future__ import annotations

from typing import Any

import pytest
from plan_made import change, plan

from phase3b.change.guard.asked.traffic import Traffic
from phase3b.change.guard.evidence import Evidence
from phase3b.change.guard.judge import judge
from phase3b.change.guard.plan_json import resource_changes

TICKETS = {
    "aws_dynamodb_table.tickets": {"name": "securebase-prod-tickets", "replica": [{"region_name": "us-west-2"}]},
    "aws_dynamodb_table.webhooks": {"name": "securebase-prod-webhooks", "replica": []},
}
KEY = "environments.prod.second_region/us-west-2"


def refused(others: tuple[str, ...], *, allow: tuple[str, ...] = (), prior: dict[str, Any] = TICKETS) -> list[str]:
    evidence = Evidence((), Traffic({}, 24), prior=prior, other_regions=others, environment="prod")
    return [str(each) for each in judge(evidence, allow).refused]


def test_replicas_that_the_file_has_no_stack_for() -> None:
    (text,) = refused(())
    assert text == (
        "environments.prod.second_region/us-west-2: AWS has replicas of 1 table in us-west-2, and the file has no stack there. What "
        "runs there goes on, is paid for and is watched by nobody of this file; each write here is written there, too. Write "
        "environments.prod.second_region: {region: us-west-2, kept: true} to keep what holds data (phase3b apply prod-us-west-2 then "
        "removes the rest). To remove it: destroy that stack while the file has it, or each replica by hand, as: aws dynamodb "
        "update-table --region us-west-2 --table-name securebase-prod-tickets --no-deletion-protection-enabled; aws dynamodb "
        "update-table --table-name securebase-prod-tickets --replica-updates Delete={RegionName=us-west-2}. If this is intended: "
        "--allow 'environments.prod.second_region/us-west-2' [P3B-GUARD-REGION]"
    )
    assert refused((), allow=(KEY,)) == []


def test_the_region_that_the_file_has_passes_and_another_does_not() -> None:
    assert refused(("us-west-2",)) == []
    assert [each.split(":")[0] for each in refused(("eu-west-1",))] == [KEY]


def test_tables_without_replicas_pass() -> None:
    assert refused((), prior={"aws_dynamodb_table.webhooks": TICKETS["aws_dynamodb_table.webhooks"]}) == []


GONE = (
    change("aws_lambda_function.tickets", ["delete"], {"function_name": "securebase-prod-us-west-2-tickets"}, None),
    change("aws_api_gateway_api_key.acme", ["delete"], {"name": "acme"}, None),
    change("aws_sns_topic.alerts", ["delete"], {"name": "securebase-prod-us-west-2-phase3b-alerts"}, None),
    change("aws_cloudwatch_log_group.api_executions", ["delete"], {"name": "API-Gateway-Execution-Logs_x/v1"}, None),
)
DATA = (
    change("aws_dynamodb_table_replica.tickets", ["delete"], {"arn": "x"}, None),
    change("aws_dynamodb_table.connections", ["delete"], {"name": "x"}, None),
    change("aws_sqs_queue.deliveries", ["delete"], {"name": "x"}, None),
    change("aws_cloudwatch_log_group.tickets", ["delete"], {"name": "x"}, None),
)


@pytest.mark.parametrize("kept", [True, False])
def test_what_holds_no_data_goes_where_the_rest_is_kept(*, kept: bool) -> None:
    evidence = Evidence(resource_changes(plan(*GONE, *DATA)), Traffic({}, 24), kept_region=kept)
    found = {each.address for each in judge(evidence).refused}
    assert {each["address"] for each in DATA} <= found
    assert bool(found & {each["address"] for each in GONE}) is not kept
