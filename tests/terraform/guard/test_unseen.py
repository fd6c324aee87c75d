"""What AWS does and Terraform does not say: time to live that goes and comes, and a key of another type; as a user runs it."""

from __future__ import annotations

import time
from typing import Any

import pytest
from rollout_project import TABLE, Project
from small_capacity import TEXT

pytestmark = [pytest.mark.terraform, pytest.mark.long]
# Within the five years in which DynamoDB accepts a time.
LONG_AGO = str(int(time.time()) - 365 * 86_400)
NOTHING = "nothing to do: it is as capacity.yaml says\n"
WITHOUT = TEXT.replace("      ttl_attribute: expires_at\n", "", 1)


def time_to_live(dynamodb: Any) -> str:
    return str(dynamodb.describe_time_to_live(TableName=TABLE)["TimeToLiveDescription"]["TimeToLiveStatus"])


def test_time_to_live_really_ends_and_does_not_come_unseen(project: Project) -> None:
    project.apply()
    dynamodb = project.client("dynamodb")
    assert time_to_live(dynamodb) == "ENABLED"

    # Taken away: switched off in AWS, and not only forgotten.
    project.write(WITHOUT)
    project.apply()
    assert time_to_live(dynamodb) == "DISABLED"
    assert project.run("plan", "dev").stdout == NOTHING

    # Switched on by hand: seen, and switched off again.
    by_hand = {"Enabled": True, "AttributeName": "by_hand"}
    dynamodb.update_time_to_live(TableName=TABLE, TimeToLiveSpecification=by_hand)
    assert "ttl[0].enabled  true -> false" in project.run("plan", "dev").stdout
    project.apply()
    assert time_to_live(dynamodb) == "DISABLED"

    # Switched on by the file: refused while it would delete, with how many.
    for number in range(10):
        item = {"tenant_id": {"S": "t"}, "ticket_id": {"S": str(number)}}
        dynamodb.put_item(TableName=TABLE, Item=item | ({"expires_at": {"N": LONG_AGO}} if number < 4 else {}))
    project.write(TEXT)
    refused = project.run("apply", "dev", "--yes")
    assert refused.returncode == 1
    assert "REFUSED aws_dynamodb_table.tickets/ttl" in refused.stderr
    assert "4 of its 10 items would go." in refused.stderr
    assert time_to_live(dynamodb) == "DISABLED"
    allowed = project.run("apply", "dev", "--yes", "--allow", "aws_dynamodb_table.tickets/ttl")
    assert allowed.returncode == 0, allowed.stderr
    assert time_to_live(dynamodb) == "ENABLED"

    # A key of another type: Terraform reports nothing, we do, and nothing is allowed.
    project.write(TEXT.replace("ticket_id: S", "ticket_id: N", 1))
    key = "aws_dynamodb_table.tickets/attribute/ticket_id"
    refused = project.run("plan", "dev", "--allow", key)
    assert (refused.returncode, NOTHING in refused.stdout) == (1, False)
    assert f"REFUSED {key} [P3B-GUARD-KEY-TYPE]\n" in refused.stderr
    assert "If this is intended" not in refused.stderr
