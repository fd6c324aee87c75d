"""Each command is one that AWS has: its service, its operation and its options, as botocore's models name them."""

from __future__ import annotations

import json
import re
import shlex

import pytest
from botocore import xform_name
from botocore.session import Session
from doctor_made import around, owner

from phase3b.capacity.model.provider import Provider
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.operations.doctor.commands import AwsCommands

COMMANDS = around().commands
TABLE, INDEX = owner("support_tickets"), owner("support_tickets", "tenant_status")
# Of the AWS CLI itself.
GLOBAL = {"region", "query", "output", "endpoint-url", "profile"}
MADE = {
    "resumed": COMMANDS.resumed_scaling(INDEX, "read"),
    "maximum of a table": COMMANDS.on_demand_maximum(TABLE, "read", 7),
    "maximum of an index": COMMANDS.on_demand_maximum(INDEX, "write", 7),
    "insights of a table": COMMANDS.key_counts(TABLE),
    "insights of an index": COMMANDS.key_counts(INDEX),
    "refused customer": COMMANDS.refused_customer("securebase-dev-phase3b-customer-demo"),
    "rate of customers": COMMANDS.customer_rate("securebase-prod-phase3b-customers", 1.5, 20),
    "reserved": COMMANDS.reserved("f", 5),
    "reader on": COMMANDS.reader("u", None),
    "reader with more": COMMANDS.reader("u", 9),
}


def commands_in(text: str) -> list[list[str]]:
    """The words of a command, and of those within $( ) in it."""
    inner = re.search(r'"\$\((.*)\)"', text)
    if inner is None:
        return [shlex.split(text)]
    return [shlex.split(text.replace(inner[0], "ANSWER")), *commands_in(inner[1])]


@pytest.mark.parametrize("name", MADE)
def test_service_operation_and_options_exist(name: str) -> None:
    session = Session()
    for words in commands_in(MADE[name]):
        assert words[:3] == ["aws", "--region", "us-east-1"]
        service, operation, *rest = words[3:]
        model = session.get_service_model(service)
        operations = {xform_name(each, "-"): each for each in model.operation_names}
        shape = model.operation_model(operations[operation]).input_shape
        assert shape is not None
        members = {xform_name(each, "-"): each for each in shape.members}
        options = {each.removeprefix("--") for each in rest if each.startswith("--")}
        assert options - GLOBAL <= members.keys(), (name, options)
        required = {xform_name(each, "-") for each in shape.required_members}
        assert required <= options


def test_what_is_json_and_what_is_shorthand() -> None:
    update = json.loads(shlex.split(MADE["maximum of an index"])[-1])
    assert update == [
        {"Update": {"IndexName": "tenant-status-index", "OnDemandThroughput": {"MaxWriteRequestUnits": 7}}}
    ]
    words = shlex.split(MADE["resumed"])
    shape = Session().get_service_model("application-autoscaling").shape_for("SuspendedState")
    assert {each.partition("=")[0] for each in words[-1].split(",")} == set(shape.members)


def test_a_profile_and_an_endpoint_are_named() -> None:
    provider = Provider.model_validate({"profile": "team:ops"})
    commands = AwsCommands(AwsAccess("eu-west-1", None, provider))
    assert commands.aws("sts", "get-caller-identity") == (
        "aws --region eu-west-1 --profile team:ops sts get-caller-identity"
    )
    embedded = AwsCommands(AwsAccess("eu-west-1", "http://127.0.0.1:1", provider))
    assert embedded.aws("sts", "get-caller-identity") == (
        "AWS_ACCESS_KEY_ID=x AWS_SECRET_ACCESS_KEY=x aws --region eu-west-1 --endpoint-url http://127.0.0.1:1 "
        "sts get-caller-identity"
    )


def test_a_role_that_the_cli_does_not_assume_by_itself_is_named() -> None:
    role = {"role_arn": "arn:aws:iam::123456789012:role/deploy"}
    provider = Provider.model_validate({"assume_role": role})
    assert AwsCommands(AwsAccess("eu-west-1", None, provider)).role == role["role_arn"]
    assert AwsCommands(AwsAccess("eu-west-1", "http://127.0.0.1:1", provider)).role == ""
    assert COMMANDS.role == ""
