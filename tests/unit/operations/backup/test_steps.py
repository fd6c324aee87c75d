"""What a restored table lacks of what the file says, and what is done for it: by hand."""

from __future__ import annotations

from typing import Any

import pytest
from split_file import securebase

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import parse
from phase3b.naming import Names
from phase3b.operations.backup.steps import AsFile, Restored

NAME = "securebase-prod-support-tickets-restored"


@pytest.fixture(scope="module")
def prod() -> Deployment:
    return resolve(parse(securebase(), "capacity.yaml"), "prod")


def as_file(prod: Deployment, table: str, *, protect: bool = True) -> AsFile:
    (deployed,) = [each for each in prod.tables if each.name == table]
    names = Names(prod.project, prod.name, prod.component)
    return AsFile(deployed, prod.environment, names, NAME, {"Name": NAME}, protect)


def restored(wanted: AsFile, **changed: Any) -> Restored:
    """As AWS restores it: items, indexes, billing mode; nothing else."""
    deployed = wanted.deployed
    indexes = [
        {"IndexName": wanted.names.index(each.name),
         "KeySchema": [{"AttributeName": each.partition_key, "KeyType": "HASH"}, {"AttributeName": each.sort_key, "KeyType": "RANGE"}],
         "Projection": {"ProjectionType": str(each.projection), "NonKeyAttributes": list(each.non_key_attributes)}}
        for each in deployed.indexes
    ]  # fmt: skip
    keys = [{"AttributeName": deployed.partition_key, "KeyType": "HASH"}]
    if deployed.sort_key is not None:
        keys.append({"AttributeName": deployed.sort_key, "KeyType": "RANGE"})
    table = {
        "TableArn": f"arn:aws:dynamodb:us-east-1:1:table/{NAME}",
        "KeySchema": keys,
        "GlobalSecondaryIndexes": indexes,
    }
    mode = "PAY_PER_REQUEST" if str(deployed.billing).startswith("OnDemand") else "PROVISIONED"
    table["BillingModeSummary"] = {"BillingMode": mode}
    more = {"ttl_attribute": None, "recovery": False, "tags": {}, "scaled": frozenset(), **changed}
    return Restored({**table, **more.pop("table", {})}, **more)


def texts(wanted: AsFile, found: Restored) -> list[str]:
    return [each.text for each in wanted.steps(found)]


def test_all_that_aws_does_not_restore_is_done_and_the_protection_last(prod: Deployment) -> None:
    wanted = as_file(prod, "support_tickets")
    found = texts(wanted, restored(wanted))
    assert found[:4] == ["stream NEW_AND_OLD_IMAGES", "time to live by expires_at", "point-in-time recovery", "1 tags"]
    # Table and two indexes, read and write: a target and a policy each.
    assert sum(each.startswith("scaling of ") for each in found) == 6
    assert sum(each.startswith("scaling policy of ") for each in found) == 6
    assert "scaling of read of the table: 75 to 300" in found
    assert found[-1] == "deletion protection"


def test_a_drill_does_not_protect_what_it_removes(prod: Deployment) -> None:
    wanted = as_file(prod, "support_tickets", protect=False)
    assert "deletion protection" not in texts(wanted, restored(wanted))


def test_what_is_done_is_not_done_again(prod: Deployment) -> None:
    wanted = as_file(prod, "support_tickets")
    scaled = {
        (str(each.arguments["ResourceId"]), str(each.arguments["ScalableDimension"]))
        for each in wanted.steps(restored(wanted)) if each.operation == "put_scaling_policy"
    }  # fmt: skip
    done = restored(
        wanted, ttl_attribute="expires_at", recovery=True, tags={"Name": NAME}, scaled=frozenset(scaled),
        table={"StreamSpecification": {"StreamEnabled": True}, "DeletionProtectionEnabled": True},
    )  # fmt: skip
    assert texts(wanted, done) == []
    assert wanted.differences(done) == ()


def test_what_no_step_changes_is_a_difference(prod: Deployment) -> None:
    wanted = as_file(prod, "connections")
    keys = [{"AttributeName": "somebody", "KeyType": "HASH"}]
    extra = {"IndexName": "old-index", "KeySchema": keys, "Projection": {"ProjectionType": "ALL"}}
    found = restored(wanted, ttl_attribute="gone_at", table={"KeySchema": keys, "GlobalSecondaryIndexes": [extra]})
    said = wanted.differences(found)
    assert f"its key is ('somebody',), the file says ('{wanted.deployed.partition_key}',)" in said
    assert "it has an index old-index that the file does not have" in said
    assert "its time to live is by gone_at, the file says expires_at" in said
    assert not any(each.startswith("not done: time to live") for each in said)
