"""plan, apply, rollback and adopt as a user runs them, on real Terraform and the embedded AWS; and killed in between."""

from __future__ import annotations

import datetime as dt
import json
import time

import pytest
from rollout_project import TABLE, Project
from small_capacity import TEXT

from phase3b.change.rollout.history import History

pytestmark = pytest.mark.terraform
# Two indexes more, and time to live on another attribute: three applies.
BIGGER = (
    TEXT.replace("    tier: starter\n", "    tier: growth\n", 1)
    .replace("status_created_at: S}", "status_created_at: S, due_at: S}", 1)
    .replace("ttl_attribute: expires_at", "ttl_attribute: gone_at", 1)
    .replace(
        "      indexes:\n",
        """      indexes:
        tenant_due: {partition_key: tenant_id, sort_key: due_at, projection: KEYS_ONLY, serves: [by due date]}
        tenant_age: {partition_key: tenant_id, sort_key: ticket_id, projection: KEYS_ONLY, serves: [by age]}
""",
        1,
    )
)


SMALL_INDEXES = {"tenant-status-index"}
ALL_INDEXES = {"tenant-status-index", "tenant-due-index", "tenant-age-index"}


@pytest.mark.long
def test_killed_in_the_middle_of_each_step_it_goes_on_behind_it(project: Project) -> None:
    project.apply()
    project.write_items()
    project.write(BIGGER)
    interrupted: list[str] = []
    for _ in range(3):
        project.apply_and_kill(terraform_too=False)
        history = project.history
        assert history.rollout is not None
        assert history.applied == TEXT
        interrupted.append(history.rollout.steps[history.rollout.at])
    # Terraform ends what it has begun, and the next run waits for it: no step is done twice, and none is left out.
    assert interrupted == [
        "tickets: switch TTL off (it moves to gone_at)",
        "tickets: build the index tenant-age-index",
        "everything",
    ]
    assert "was interrupted at step 1 of 1: everything. This goes on from what is there now." in project.apply()
    settled(project)


@pytest.mark.long
def test_killed_together_with_terraform_it_does_the_step_again(project: Project) -> None:
    project.apply()
    project.write_items()
    project.write(BIGGER)
    for _ in range(2):
        project.apply_and_kill(terraform_too=True)
        deadline = time.monotonic() + 60
        while project.at_work() and time.monotonic() < deadline:
            time.sleep(0.05)
        assert project.at_work() == []
    assert "was interrupted at step 1 of " in project.apply()
    settled(project)


def settled(project: Project) -> None:
    project.see(ALL_INDEXES, "gone_at")
    assert project.run("plan", "dev").stdout == "nothing to do: it is as capacity.yaml says\n"
    assert project.history == History(applied=BIGGER, before=TEXT, rollout=None)


@pytest.mark.long
def test_back_and_forth_and_what_is_refused(project: Project) -> None:
    project.apply()
    project.write_items()
    assert project.run("rollback", "dev").returncode == 2
    nobody_gets_the_alarms_until_somebody_confirms(project)

    project.write(BIGGER)
    said = project.apply()
    assert "step 3 of 3: everything else" in said
    project.see(ALL_INDEXES, "gone_at")

    # A key that changes is refused, whole, and nothing is touched.
    project.write(BIGGER.replace("sort_key: ticket_id\n", "sort_key: status_created_at\n", 1))
    refused = project.run("apply", "dev", "--yes")
    assert refused.returncode == 1
    assert "REFUSED aws_dynamodb_table.tickets [P3B-GUARD-DATA-LOSS]\n" in refused.stderr
    assert "its range_key changes from 'ticket_id' to 'status_created_at'" in refused.stderr
    assert project.history.applied == BIGGER
    as_json = json.loads(project.run("plan", "dev", "--json").stdout)
    assert [each["address"] for each in as_json["refused"]] == ["aws_dynamodb_table.tickets"]

    # Without --yes somebody must be there to be asked.
    project.write(BIGGER.replace("tier: growth", "tier: starter", 1))
    asked = project.run("apply", "dev")
    assert (asked.returncode, "there is no terminal to ask for confirmation" in asked.stderr) == (2, True)

    project.write(BIGGER)
    back = project.run("rollback", "dev", "--yes")
    assert back.returncode == 0, back.stderr
    assert "capacity.yaml still has the change" in back.stdout
    project.see(SMALL_INDEXES, "expires_at")
    assert project.history == History(applied=TEXT, before=BIGGER, rollout=None)


def nobody_gets_the_alarms_until_somebody_confirms(project: Project) -> None:
    """The plan and the morning check say it, and Terraform has nothing to do."""
    email, topic = "devops@securebase.com", "securebase-dev-phase3b-alerts"
    planned = project.run("plan", "dev", "--json")
    assert planned.returncode == 0, planned.stderr
    data = json.loads(planned.stdout)
    receivers = data["alarm_receivers"]
    assert (data["empty"], receivers["confirmed"], receivers["pending"]) == (True, [], [email])
    said = project.run("plan", "dev").stderr
    assert f"alarms: nobody gets the alarms of {topic}: it has no confirmed subscription\n" in said
    morning = project.run("check", "dev", "--json")
    assert morning.returncode == 1, morning.stderr
    assert {each["kind"] for each in json.loads(morning.stdout)["findings"]} == {"receiver"}

    sns = project.client("sns")
    (arn,) = (each["TopicArn"] for each in sns.list_topics()["Topics"])
    sns.confirm_subscription(TopicArn=arn, Token="from the mail")  # noqa: S106  nobody's
    assert json.loads(project.run("plan", "dev", "--json").stdout)["alarm_receivers"]["findings"] == []
    quiet = project.run("check", "dev")
    assert (quiet.returncode, quiet.stdout, quiet.stderr) == (0, "dev: nothing to look at\n", "")


@pytest.mark.long
def test_a_table_that_becomes_provisioned_starts_at_what_it_consumes(project: Project) -> None:
    """84 reads a second at a target of 70 % need 120; nothing is known to be written, so writes start at their floor."""
    project.apply()
    on_demand = "billing_mode: PAY_PER_REQUEST\n        read: {max: 20}\n        write: {max: 20}"
    assert on_demand in TEXT
    project.client("cloudwatch").put_metric_data(
        Namespace="AWS/DynamoDB",
        MetricData=[
            {
                "MetricName": "ConsumedReadCapacityUnits",
                "Dimensions": [{"Name": "TableName", "Value": "securebase-dev-webhooks"}],
                "Value": 84 * 60,
                "Timestamp": dt.datetime.now(dt.UTC) - dt.timedelta(hours=2),
            }
        ],
    )
    provisioned = "billing_mode: PROVISIONED\n        read: {min: 5, max: 200}\n        write: {min: 7, max: 200}"
    project.write(TEXT.replace(on_demand, provisioned, 1))
    said = project.apply()
    assert "1. webhooks: start at what it consumes" in said
    described = project.client("dynamodb").describe_table(TableName="securebase-dev-webhooks")["Table"]
    units = described["ProvisionedThroughput"]
    assert (units["ReadCapacityUnits"], units["WriteCapacityUnits"]) == (120, 7)
    assert project.run("plan", "dev").stdout == "nothing to do: it is as capacity.yaml says\n"


@pytest.mark.long
def test_a_table_made_by_hand_is_adopted(project: Project) -> None:
    dynamodb, scaling = project.client("dynamodb"), project.client("application-autoscaling")
    units = {"ReadCapacityUnits": 40, "WriteCapacityUnits": 30}
    dynamodb.create_table(
        TableName=TABLE,
        AttributeDefinitions=[{"AttributeName": name, "AttributeType": "S"} for name in ("tenant_id", "ticket_id")],
        KeySchema=[
            {"AttributeName": "tenant_id", "KeyType": "HASH"},
            {"AttributeName": "ticket_id", "KeyType": "RANGE"},
        ],
        ProvisionedThroughput=units,
    )
    scaling.register_scalable_target(
        ServiceNamespace="dynamodb",
        ResourceId=f"table/{TABLE}",
        ScalableDimension="dynamodb:table:ReadCapacityUnits",
        MinCapacity=5,
        MaxCapacity=50,
    )
    project.write_items()
    adopted = project.run("adopt", "tickets", "--env", "dev")
    assert adopted.returncode == 0, adopted.stderr
    assert f"import aws_dynamodb_table.tickets  {TABLE}\n" in adopted.stdout
    assert (
        "import aws_appautoscaling_target.tickets_read  "
        f"dynamodb/table/{TABLE}/dynamodb:table:ReadCapacityUnits\n" in adopted.stdout
    )
    assert "global_secondary_index[tenant-status-index]" in adopted.stdout
    # Its capacity is within the tier's bounds, and stays.
    assert "read_capacity " not in adopted.stdout
    assert "2 to import" in adopted.stdout
    said = project.apply()
    assert "2 imported" in said
    project.see(SMALL_INDEXES, "expires_at")
    described = dynamodb.describe_table(TableName=TABLE)["Table"]["ProvisionedThroughput"]
    assert (described["ReadCapacityUnits"], described["WriteCapacityUnits"]) == (40, 30)
    assert project.run("plan", "dev").stdout == "nothing to do: it is as capacity.yaml says\n"

    missing = project.run("adopt", "webhook", "--env", "dev")
    assert (missing.returncode, missing.stderr) == (
        2,
        'there is no table "webhook" in capacity.yaml. Did you mean `webhooks`?\n',
    )
