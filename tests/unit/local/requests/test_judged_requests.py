"""What needs which rights, and that a role's session is judged by its policies while the embedded AWS's own is not."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

from phase3b.local.aws.embedded_aws import EmbeddedAws
from phase3b.local.requests.judged_requests import tree
from phase3b.permissions.needs import NoRightsKnownError, Sent, needs

TRUST = {
    "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]
}
TABLE = "arn:aws:dynamodb:us-east-1:123456789012:table/notes"


class Nothing:
    """An AWS in which there is nothing yet."""

    def secret_arn(self, secret: str) -> str | None:
        del secret

    def key_of_secret(self, secret: str) -> str | None:
        del secret

    def key_arn(self, key: str) -> str | None:
        return f"arn:aws:kms:us-east-1:1:key/{key}"

    def key_tags(self, key: str) -> Mapping[str, str]:
        return {"Project": key[-1]}

    def network_tags(self, part: str) -> Mapping[str, str]:
        return {"Project": part[-1]}

    def key_of_table(self, table: str) -> str | None:
        return {"encrypted": "k", "own": "k"}.get(table)

    def partition_key_of_table(self, table: str) -> str | None:
        return {"table/t": "tenant"}.get(table.rpartition(":")[2])

    def key_of_queue(self, queue: str) -> str | None:
        return {"encrypted": "k"}.get(queue)

    def key_of_bucket(self, bucket: str) -> str | None:
        return {"encrypted": "k"}.get(bucket)

    def role_arn(self, role: str) -> str | None:
        return f"arn:aws:iam::123456789012:role/{role}"

    def boundary_of_role(self, role: str) -> str | None:
        return {"bounded": "arn:aws:iam::123456789012:policy/boundary"}.get(role)

    def function_of_mapping(self, mapping: str) -> str | None:
        return f"arn:aws:lambda:us-east-1:1:function:{mapping}"


def asked(operation: str, path: str = "/", **members: Any) -> list[str]:
    sent = Sent(operation, members, path, "us-east-1", "1")
    return [f"{each.action} {each.resource}" for each in needs(sent, Nothing())]


def test_needs_by_hand() -> None:
    table = "arn:aws:dynamodb:us-east-1:1:table"
    assert asked("dynamodb.Query", TableName="t") == [f"dynamodb:Query {table}/t"]
    assert asked("dynamodb.Query", TableName="t", IndexName="i") == [f"dynamodb:Query {table}/t/index/i"]
    assert asked("dynamodb.BatchGetItem", RequestItems={"a": {}, "b": {}}) == [
        f"dynamodb:BatchGetItem {table}/a",
        f"dynamodb:BatchGetItem {table}/b",
    ]
    items = [{"Put": {"TableName": "a"}}, {"ConditionCheck": {"TableName": "b"}}, {"Delete": {"TableName": "a"}}]
    assert asked("dynamodb.TransactWriteItems", TransactItems=items) == [
        f"dynamodb:PutItem {table}/a",
        f"dynamodb:DeleteItem {table}/a",
        f"dynamodb:ConditionCheckItem {table}/b",
    ]
    assert asked("sqs.SendMessageBatch", QueueUrl="http://h/1/q.fifo") == [
        "sqs:SendMessage arn:aws:sqs:us-east-1:1:q.fifo"
    ]
    assert asked("lambda.CreateFunction", FunctionName="f", Role="arn:aws:iam::1:role/r", Tags={"a": "b"}) == [
        "lambda:CreateFunction arn:aws:lambda:us-east-1:1:function:f",
        "lambda:TagResource arn:aws:lambda:us-east-1:1:function:f",
        "iam:PassRole arn:aws:iam::1:role/r",
    ]
    assert asked("apigateway.GetStage", "/restapis/x/stages/v1") == [
        "apigateway:GET arn:aws:apigateway:us-east-1::/restapis/x/stages/v1"
    ]
    assert asked("s3.GetObject", Bucket="b", Key="k/x") == ["s3:GetObject arn:aws:s3:::b/k/x"]
    assert asked("s3.ListObjectsV2", Bucket="b") == ["s3:ListBucket arn:aws:s3:::b"]
    assert asked("sts.GetCallerIdentity") == []


def test_composite_alarms_are_judged_by_the_scope_that_aws_documents() -> None:
    """A permission of some alarms is too narrow to put or see them; deleting names each alarm."""
    alarm = "arn:aws:cloudwatch:us-east-1:1:alarm"
    asked_for = {"AlarmName": "a", "Tags": [{"Key": "k", "Value": "v"}]}
    assert asked("cloudwatch.PutCompositeAlarm", **asked_for) == [
        "cloudwatch:PutCompositeAlarm *",
        f"cloudwatch:TagResource {alarm}:a",
    ]
    assert asked("cloudwatch.DescribeAlarms", AlarmNames=["a"]) == ["cloudwatch:DescribeAlarms *"]
    assert asked("cloudwatch.DeleteAlarms", AlarmNames=["a", "b"]) == [
        f"cloudwatch:DeleteAlarms {alarm}:a",
        f"cloudwatch:DeleteAlarms {alarm}:b",
    ]


def test_what_is_encrypted_needs_its_key_too() -> None:
    decrypt, table = "kms:Decrypt arn:aws:kms:us-east-1:1:key/k", "arn:aws:dynamodb:us-east-1:1:table"
    assert asked("dynamodb.GetItem", TableName="encrypted") == [f"dynamodb:GetItem {table}/encrypted", decrypt]
    items = [{"Put": {"TableName": "encrypted"}}, {"Update": {"TableName": "encrypted"}}, {"Put": {"TableName": "t"}}]
    assert asked("dynamodb.TransactWriteItems", TransactItems=items) == [
        f"dynamodb:PutItem {table}/encrypted",
        f"dynamodb:PutItem {table}/t",
        f"dynamodb:UpdateItem {table}/encrypted",
        decrypt,
    ]
    queue = "arn:aws:sqs:us-east-1:1:encrypted"
    assert asked("sqs.SendMessage", QueueUrl="http://h/1/encrypted") == [
        f"sqs:SendMessage {queue}",
        "kms:GenerateDataKey arn:aws:kms:us-east-1:1:key/k",
        decrypt,
    ]
    assert asked("s3.PutObject", Bucket="encrypted", Key="o") == [
        "s3:PutObject arn:aws:s3:::encrypted/o",
        "kms:GenerateDataKey arn:aws:kms:us-east-1:1:key/k",
    ]
    sent = Sent("sqs.ReceiveMessage", {"QueueUrl": "http://h/1/encrypted"}, "/", "r", "1")
    assert [each.context.get("kms:viaservice") for each in needs(sent, Nothing())] == [None, ("sqs.r.amazonaws.com",)]


def test_context_by_hand() -> None:
    sent = Sent("kms.CreateKey", {"Tags": [{"TagKey": "Project", "TagValue": "p"}]}, "/", "r", "1")
    assert {key: value for each in needs(sent, Nothing()) for key, value in each.context.items()} == {
        "aws:requestedregion": ("r",),
        "aws:requesttag/project": ("p",),
    }
    sent = Sent("lambda.DeleteEventSourceMapping", {"UUID": "u"}, "/", "r", "1")
    assert needs(sent, Nothing())[0].context["lambda:functionarn"] == ("arn:aws:lambda:us-east-1:1:function:u",)


def test_an_operation_that_nobody_knows_is_not_taken_for_one_without_needs() -> None:
    with pytest.raises(NoRightsKnownError):
        asked("dynamodb.ExportTableToPointInTime")


def test_a_form_is_a_tree() -> None:
    form = {"AlarmNames.member.2": "b", "AlarmNames.member.1": "a", "Tags.member.1.Key": "k", "Name": "n"}
    assert tree(form) == {"AlarmNames": ["a", "b"], "Tags": [{"Key": "k"}], "Name": "n"}


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    with EmbeddedAws() as aws:
        yield aws.endpoint


def client(endpoint: str, service: Any, session: Mapping[str, str] | None = None) -> Any:
    keys = session or {"AccessKeyId": "embedded", "SecretAccessKey": "embedded", "SessionToken": ""}
    return boto3.client(
        service,
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id=keys["AccessKeyId"],
        aws_secret_access_key=keys["SecretAccessKey"],
        aws_session_token=keys["SessionToken"] or None,
    )


def test_a_session_may_what_its_role_may_at_that_moment(endpoint: str) -> None:
    client(endpoint, "dynamodb").create_table(
        TableName="notes",
        KeySchema=[{"AttributeName": "a", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "a", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    iam, sts = client(endpoint, "iam"), client(endpoint, "sts")
    role = iam.create_role(RoleName="f", AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]
    session = sts.assume_role(RoleArn=role["Arn"], RoleSessionName="local")["Credentials"]
    table = client(endpoint, "dynamodb", session)
    with pytest.raises(ClientError) as refused:
        table.put_item(TableName="notes", Item={"a": {"S": "1"}})
    assert refused.value.response["Error"]["Code"] == "AccessDeniedException"
    assert refused.value.response["Error"]["Message"] == (
        "User: arn:aws:sts::123456789012:assumed-role/f/local is not authorized to perform: dynamodb:PutItem on resource: "
        f"{TABLE} because no identity-based policy allows the dynamodb:PutItem action"
    )
    allowed = {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": "dynamodb:PutItem", "Resource": TABLE}],
    }
    iam.put_role_policy(RoleName="f", PolicyName="p", PolicyDocument=json.dumps(allowed))
    table.put_item(TableName="notes", Item={"a": {"S": "1"}})
    with pytest.raises(ClientError, match="dynamodb:GetItem"):
        table.get_item(TableName="notes", Key={"a": {"S": "1"}})
    # Codes as clients of each protocol read them.
    for service, call, code in (
        ("sns", lambda sns: sns.list_topics(), "AuthorizationError"),
        ("iam", lambda asked: asked.get_role(RoleName="f"), "AccessDenied"),
        ("lambda", lambda asked: asked.get_function(FunctionName="f"), "AccessDeniedException"),
        ("sqs", lambda sqs: sqs.list_queues(), "AccessDenied"),
    ):
        with pytest.raises(ClientError) as refused:
            call(client(endpoint, service, session))
        assert refused.value.response["Error"]["Code"] == code
    assert client(endpoint, "dynamodb").get_item(TableName="notes", Key={"a": {"S": "1"}})["Item"] == {"a": {"S": "1"}}


def test_the_state_in_s3_is_judged_object_by_object(endpoint: str) -> None:
    owner, iam, sts = (client(endpoint, service) for service in ("s3", "iam", "sts"))
    owner.create_bucket(Bucket="state-of-it")
    role = iam.create_role(RoleName="s", AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]
    actions = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"]
    allowed: dict[str, Any] = {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": actions, "Resource": "arn:aws:s3:::state-of-it/a/*"}],
    }
    iam.put_role_policy(RoleName="s", PolicyName="p", PolicyDocument=json.dumps(allowed))
    s3 = client(endpoint, "s3", sts.assume_role(RoleArn=role["Arn"], RoleSessionName="local")["Credentials"])
    s3.put_object(Bucket="state-of-it", Key="a/prod.tfstate", Body=b"1")
    assert s3.get_object(Bucket="state-of-it", Key="a/prod.tfstate")["Body"].read() == b"1"
    s3.delete_object(Bucket="state-of-it", Key="a/prod.tfstate")
    refused = {
        "s3:PutObject": lambda: s3.put_object(Bucket="state-of-it", Key="b", Body=b"1"),
        "s3:GetObject": lambda: s3.get_object(Bucket="state-of-it", Key="b"),
        "s3:DeleteObject": lambda: s3.delete_object(Bucket="state-of-it", Key="b"),
        "s3:ListBucket": lambda: s3.list_objects_v2(Bucket="state-of-it"),
        # What the table does not know is refused with that.
        "s3.AbortMultipartUpload": lambda: s3.abort_multipart_upload(Bucket="state-of-it", Key="a/b", UploadId="u"),
        "s3.GetBucketPolicy": lambda: s3.get_bucket_policy(Bucket="state-of-it"),
    }
    kms, key = client(endpoint, "kms"), "arn:aws:kms:us-east-1:123456789012:key/"
    made = kms.create_key()["KeyMetadata"]["KeyId"]
    rule = {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": key + made}}
    owner.create_bucket(Bucket="encrypted")
    owner.put_bucket_encryption(Bucket="encrypted", ServerSideEncryptionConfiguration={"Rules": [rule]})
    allowed["Statement"][0]["Resource"] = ["arn:aws:s3:::state-of-it/a/*", "arn:aws:s3:::encrypted/*"]
    iam.put_role_policy(RoleName="s", PolicyName="p", PolicyDocument=json.dumps(allowed))
    refused[f"kms:GenerateDataKey on resource: {key}{made}"] = lambda: s3.put_object(Bucket="encrypted", Key="a")
    for action, call in refused.items():
        with pytest.raises(ClientError, match=action) as error:
            call()
        assert error.value.response["Error"]["Code"] == "AccessDenied"
