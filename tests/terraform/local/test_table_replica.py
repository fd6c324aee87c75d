"""A table and its replica in another region, as aws_dynamodb_table_replica of the provider makes it on the embedded AWS."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest

from phase3b.local.aws.embedded_aws import EmbeddedAws, own_environment
from phase3b.terraform.binary import find_terraform
from phase3b.terraform.run import Patience, Terraform

pytestmark = [pytest.mark.terraform, pytest.mark.long]
FIRST, SECOND = "us-east-1", "us-west-2"
STACK: dict[str, Any] = {
    "terraform": {"required_providers": {"aws": {"source": "hashicorp/aws", "version": "5.100.0"}}},
    "resource": {
        "aws_dynamodb_table": {
            "tickets": {
                "name": "tickets",
                "billing_mode": "PAY_PER_REQUEST",
                "hash_key": "p",
                "attribute": [{"name": "p", "type": "S"}, {"name": "g", "type": "S"}],
                "global_secondary_index": [{"name": "by_g", "hash_key": "g", "projection_type": "ALL"}],
                "on_demand_throughput": {"max_read_request_units": 100, "max_write_request_units": 100},
                "stream_enabled": True,
                "stream_view_type": "NEW_AND_OLD_IMAGES",
                "ttl": {"attribute_name": "gone_at", "enabled": True},
                "point_in_time_recovery": {"enabled": True},
                "server_side_encryption": {"enabled": True},
                "lifecycle": {"ignore_changes": ["replica"]},
            }
        },
        "aws_kms_key": {"second": {"provider": "aws.second"}},
        "aws_dynamodb_table_replica": {
            "tickets": {
                "provider": "aws.second",
                "global_table_arn": "${aws_dynamodb_table.tickets.arn}",
                "kms_key_arn": "${aws_kms_key.second.arn}",
                "point_in_time_recovery": True,
                "tags": {"of": "second"},
            }
        },
    },
    # By way of a local value: a data source that names a resource waits for each of its changes, and its ARN is then unknown.
    "locals": {"replica": '${split("/", aws_dynamodb_table_replica.tickets.arn)[1]}'},
    "data": {"aws_dynamodb_table": {"replica": {"provider": "aws.second", "name": "${local.replica}"}}},
    "output": {"stream": {"value": "${data.aws_dynamodb_table.replica.stream_arn}"}},
}


@pytest.fixture
def aws() -> Iterator[EmbeddedAws]:
    with EmbeddedAws() as made:
        yield made


def written(folder: Path, endpoint: str, tags: dict[str, str] | None = None) -> None:
    provider = {
        "access_key": "embedded",
        "secret_key": "embedded",
        "skip_metadata_api_check": "true",
        "endpoints": [dict.fromkeys(("dynamodb", "kms", "sts", "iam"), endpoint)],
    }
    providers = [{**provider, "region": FIRST}, {**provider, "region": SECOND, "alias": "second"}]
    stack = json.loads(json.dumps({**STACK, "provider": {"aws": providers}}))
    if tags is not None:
        stack["resource"]["aws_dynamodb_table_replica"]["tickets"]["tags"] = tags
    (folder / "main.tf.json").write_text(json.dumps(stack), "utf-8")


def test_a_replica_is_applied_stays_and_goes(aws: EmbeddedAws, tmp_path: Path) -> None:
    written(tmp_path, aws.endpoint)
    terraform = Terraform(find_terraform(), tmp_path, Patience(500, 200), lambda: None, own_environment())
    terraform.init(lambda _: None)

    def plan(name: str = "again.tfplan") -> list[str]:
        done = terraform.plan(name, lambda _: None)
        return [each.address for each in (*done.planned, *done.changed_outputs)]

    assert len(plan("first.tfplan")) == 5
    stream = terraform.apply("first.tfplan", lambda _: None).outputs["stream"]
    assert plan() == []
    clients = {
        region: boto3.client(
            "dynamodb",
            endpoint_url=aws.endpoint,
            region_name=region,
            aws_access_key_id="embedded",
            aws_secret_access_key="embedded",  # noqa: S106  of nobody
        )
        for region in (FIRST, SECOND)
    }
    described = clients[SECOND].describe_table(TableName="tickets")["Table"]
    assert described["LatestStreamArn"] == stream
    assert [each["IndexName"] for each in described["GlobalSecondaryIndexes"]] == ["by_g"]
    # A change of the replica leaves the address of its stream known.
    written(tmp_path, aws.endpoint, {"of": "another"})
    assert plan() == ["aws_dynamodb_table_replica.tickets"]
    written(tmp_path, aws.endpoint)
    (tmp_path / "main.tf.json").write_text(
        json.dumps({name: each for name, each in json.loads((tmp_path / "main.tf.json").read_text()).items() if name in {"terraform", "provider"}})
    )  # fmt: skip
    assert len(plan("last.tfplan")) == 4
    terraform.apply("last.tfplan", lambda _: None)
    assert [each.list_tables()["TableNames"] for each in clients.values()] == [[], []]
