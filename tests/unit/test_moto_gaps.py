"""What phase3b/local/moto_gaps changes in moto, where no test of a whole stack would show it each time."""

from __future__ import annotations

import copy

import boto3
from moto import mock_aws
from moto.awslambda.models import LambdaFunction

from phase3b.local.moto_gaps import fill_gaps


@mock_aws
def test_a_copied_function_does_not_copy_every_log_group() -> None:
    """Such a copy fails whenever another request adds a group: "Function already exist" in one apply of many."""
    fill_gaps()
    role = boto3.client("iam", "us-east-1").create_role(RoleName="role", AssumeRolePolicyDocument="{}")["Role"]["Arn"]
    spec = {"FunctionName": "f", "Role": role, "Runtime": "python3.13", "Handler": "a.b", "Code": {"ZipFile": "eA=="}}
    made = LambdaFunction("123456789012", spec, "us-east-1")
    copied = copy.deepcopy(made)
    assert copied is not made
    assert copied.logs_backend is made.logs_backend
