"""The synthesized stack, applied by real Terraform to the embedded AWS; boto3 sees what capacity.yaml says.

Switches are applied with the printed apply role and planned with the printed plan role, as a pipeline does it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from applied_stack import client, see_alarms, see_api, see_everything, see_functions, see_outputs, see_scaling
from botocore.exceptions import ClientError
from conftest import Start
from role_sessions import Roles, printed

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import ExitCode, Phase3bError
from phase3b.packaging.service_packages import described
from phase3b.plan.plan import plan
from phase3b.terraform.events import Summary

pytestmark = pytest.mark.terraform
ROOT = Path(__file__).parents[3]
TIERS = tuple(load(ROOT / "capacity.yaml").tiers)


@pytest.mark.long
@pytest.mark.parametrize("tier", [TIERS[0], TIERS[-1]])
def test_apply_of_a_tier(tier: str, started: Start, stack_of: Callable[..., Path], capacity: Capacity) -> None:
    """The smallest and the largest, each applied to an empty AWS."""
    run, aws = started(stack_of("prod", tier))
    applied = run.apply()
    made = plan(resolve(capacity, "prod", tier), described(capacity))
    resources = sum(record.address.type.startswith("aws_") for record in made.records)
    assert applied.summary == Summary(resources, 0, 0, "apply")
    assert run.changes() == ()
    see_outputs(applied.outputs)
    see_everything(aws, capacity, tier)


@pytest.mark.parametrize(
    "walk",
    [
        pytest.param((TIERS[0], TIERS[-1]), id="smallest-largest", marks=pytest.mark.long),
        pytest.param((*TIERS, TIERS[0]), id="every-tier", marks=pytest.mark.long),
    ],
)
def test_switches_of_the_tier(
    walk: tuple[str, ...], started: Start, stack_of: Callable[..., Path], capacity: Capacity
) -> None:
    """What holds data stays, and so does what is in it; boto3 sees each tier as the file has it."""
    run, aws = started(stack_of("prod", walk[0]))
    roles = Roles(aws.endpoint)
    applier, planner = (roles.made(role, printed("prod", role)) for role in ("apply", "plan"))
    run.use(applier)
    applied = run.apply()
    made = plan(resolve(capacity, "prod", walk[0]), described(capacity))
    resources = sum(record.address.type.startswith("aws_") for record in made.records)
    assert applied.summary == Summary(resources, 0, 0, "apply")
    see_outputs(applied.outputs)
    see_everything(aws, capacity, walk[0])
    item = {"tenant_id": {"S": "t"}, "ticket_id": {"S": "1"}}
    client(aws, "dynamodb").put_item(TableName="securebase-prod-support-tickets", Item=item)
    sqs = client(aws, "sqs")
    url = sqs.get_queue_url(QueueName="securebase-prod-webhook-deliveries")["QueueUrl"]
    sqs.send_message(QueueUrl=url, MessageBody="waits")
    for tier in walk[1:]:
        run.replace_stack(stack_of("prod", tier))
        run.use(applier)
        planned = run.apply().planned
        assert [each for each in planned if each.action in {"replace", "delete"} and holds_data(each.address)] == []
        run.use(planner)
        assert run.changes() == (), tier
        made = plan(resolve(capacity, "prod", tier), described(capacity))
        see_scaling(aws, made)
        see_alarms(aws, made)
        see_functions(aws, made)
        see_api(aws, resolve(capacity, "prod", tier))
        assert client(aws, "dynamodb").scan(TableName="securebase-prod-support-tickets")["Count"] == 1
        attributes = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["ApproximateNumberOfMessages"])
        assert attributes["Attributes"]["ApproximateNumberOfMessages"] == "1"
    with pytest.raises(ClientError, match="not authorized to perform: secretsmanager:GetSecretValue"):
        roles.client("secretsmanager", planner).get_secret_value(SecretId="securebase-prod-phase3b-token-key")


def holds_data(address: str) -> bool:
    kinds = ("dynamodb_table", "sqs_queue", "log_group", "kms_key", "secretsmanager_secret", "api_gateway_rest_api")
    return any(f"aws_{kind}" in address or f"_{kind}." in address for kind in kinds)


@pytest.mark.long
def test_changes_in_place_and_the_way_back(started: Start, stack_of: Callable[..., Path], tmp_path: Path) -> None:
    """Floors, ceilings, both switches of the billing mode, protections and an index: nothing is replaced."""
    small = (ROOT / "tests/golden/small.yaml").read_text("utf-8")

    def stack(name: str, *edits: tuple[str, str]) -> Path:
        text = small
        for old, new in edits:
            assert old in text, old
            text = text.replace(old, new, 1)
        (tmp_path / f"{name}.yaml").write_text(text)
        # The next synth writes to the same place.
        kept = tmp_path / f"{name}.tf.json"
        kept.write_bytes(stack_of("dev", None, tmp_path / f"{name}.yaml").read_bytes())
        return kept

    run, aws = started(stack("first"))
    run.apply()
    dynamodb = client(aws, "dynamodb")
    for number in range(20):
        item = {"tenant_id": {"S": "t"}, "ticket_id": {"S": f"{number}"}, "status_created_at": {"S": f"open#{number}"}}
        dynamodb.put_item(TableName="securebase-dev-tickets", Item=item)
    steps = {
        "floors-and-ceilings": [
            ("          read: {min: 10}", "          read: {min: 40, max: 140}"),
            ("        read: {max: 20}", "        read: {max: 60}"),
        ],
        "protections-tags-thresholds": [
            ("    point_in_time_recovery: false", "    point_in_time_recovery: true"),
            ("    deletion_protection: false", "    deletion_protection: true"),
            ("tags: {Owner: infrastructure@securebase.com}", "tags: {Owner: somebody}"),
            (
                "latency_average_ms: {target: 100, warning: 100, critical: 500",
                "latency_average_ms: {target: 100, warning: 100, critical: 700",
            ),
        ],
        "on-demand": [
            (
                "        billing_mode: PROVISIONED\n        read: {min: 25, max: 100}\n        write: {min: 25, max: 100}",
                "        billing_mode: PAY_PER_REQUEST\n        read: {max: 50}",
            ),
            ("          read: {min: 10}", "          read: {max: 70}"),
            (
                "        read: {min: 50, max: 200}\n        write: {min: 50, max: 200}",
                "        read: {max: 200}",
            ),
        ],
    }
    for name, edits in steps.items():
        run.replace_stack(stack(name, *edits))
        planned = run.apply().planned
        assert planned
        assert [each for each in planned if each.action in {"replace", "delete"} and "_dynamodb_" in each.address] == []
        assert run.changes() == (), name
        assert dynamodb.scan(TableName="securebase-dev-tickets")["Count"] == 20


@pytest.mark.long
def test_a_dead_embedded_aws_ends_the_apply_with_the_reason(started: Start, stack_of: Callable[..., Path]) -> None:
    run, aws = started(stack_of("dev", None, ROOT / "tests/golden/small.yaml"))
    run.apply()
    aws.stop()
    with pytest.raises(Phase3bError, match="the embedded AWS has died") as caught:
        run.apply()
    assert caught.value.exit_code is ExitCode.OUTSIDE_FAILURE
