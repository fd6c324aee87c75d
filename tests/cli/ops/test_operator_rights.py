"""The roles ops and operator: the commands of `phase3b ops` run as them on moto behind our judge of policies, nothing is denied, and each right is used."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError
from moto.server import DomainDispatcherApplication, create_backend_app
from recorded_rights import Recorded, Right, rights, witnesses
from role_sessions import Roles, printed
from werkzeug.serving import make_server

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.local.moto_gaps import fill_gaps
from phase3b.local.requests.judged_requests import JudgedRequests
from phase3b.permissions.judge import Request, judged

ROOT = Path(__file__).resolve().parents[3]
ACCOUNT, REGION, PREFIX = "123456789012", "us-east-1", "securebase-prod"
TABLE = f"{PREFIX}-notifications"
DEAD = f"{PREFIX}-webhook-deliveries-dead-letters"
SOURCE = f"{PREFIX}-webhook-deliveries"
NOT_SENT = {
    Right(
        "Bucket", "s3:ListBucket"
    ): "without it S3 says AccessDenied and not NoSuchKey of what is not kept yet: GetObject, Amazon S3 API Reference",
}
HERE = {"aws:requestedregion": (REGION,)}


@dataclass
class Account:
    """moto behind the judge, with tables, queues and their key; what was asked as a role is in `log`."""

    endpoint: str
    log: Path
    roles: Roles
    documents: dict[str, list[dict[str, Any]]]
    sessions: dict[str, dict[str, str]] = field(default_factory=dict)

    def run(self, role: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        session = self.sessions[role]
        return subprocess.run(
            [sys.executable, "-m", "phase3b", "ops", *arguments, "--file", str(ROOT / "capacity.yaml")],
            cwd=self.log.parent, check=False, capture_output=True, text=True, input="",
            env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "160", "NO_COLOR": "1", "GITHUB_ACTOR": "ann",
                 "AWS_ENDPOINT_URL": self.endpoint, "AWS_ACCESS_KEY_ID": session["access_key"],
                 "AWS_SECRET_ACCESS_KEY": session["secret_key"], "AWS_SESSION_TOKEN": session["token"],
                 "AWS_MAX_ATTEMPTS": "1"},
        )  # fmt: skip

    def client(self, role: str, service: str) -> Any:
        return self.roles.client(service, self.sessions[role])

    def asked(self, role: str) -> list[Mapping[str, Any]]:
        lines = [json.loads(line) for line in self.log.read_text("utf-8").splitlines()]
        return [each for each in lines if each["role"] == f"deployer-{role}"]


def recorded(asked: list[Mapping[str, Any]]) -> list[Recorded]:
    return [
        Recorded(
            each["operation"], each["action"], each["resource"],
            {key: tuple(values) for key, values in each["context"].items()}, "",
        )
        for each in asked
    ]  # fmt: skip


def _made(roles: Roles) -> None:
    """What Terraform makes of the file, as far as the commands ask for it."""
    kms, dynamodb, scaling = roles.client("kms"), roles.client("dynamodb"), roles.client("application-autoscaling")
    tags = [{"TagKey": "Project", "TagValue": "securebase"}, {"TagKey": "Environment", "TagValue": "prod"}]
    key = kms.create_key(Tags=tags)["KeyMetadata"]["Arn"]
    (table,) = [each for each in resolve(load(ROOT / "capacity.yaml"), "prod").tables if each.name == "notifications"]
    kinds = dict(table.attributes)
    wanted = {"HASH": table.partition_key} | ({"RANGE": table.sort_key} if table.sort_key else {})
    dynamodb.create_table(
        TableName=TABLE,
        KeySchema=[{"AttributeName": each, "KeyType": kind} for kind, each in wanted.items()],
        AttributeDefinitions=[{"AttributeName": each, "AttributeType": kinds[each]} for each in wanted.values()],
        ProvisionedThroughput={"ReadCapacityUnits": 100, "WriteCapacityUnits": 100},
        SSESpecification={"Enabled": True, "SSEType": "KMS", "KMSMasterKeyId": key},
    )
    for side in ("Read", "Write"):
        scaling.register_scalable_target(
            ServiceNamespace="dynamodb", ResourceId=f"table/{TABLE}", MinCapacity=100, MaxCapacity=1000,
            ScalableDimension=f"dynamodb:table:{side}CapacityUnits",
        )  # fmt: skip
    dynamodb.update_continuous_backups(
        TableName=TABLE, PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True}
    )
    dynamodb.put_item(TableName=TABLE, Item={each: {kinds[each]: "1"} for each in wanted.values()})
    sqs = roles.client("sqs")
    for name in (DEAD, SOURCE, f"{DEAD}.fifo", f"{SOURCE}.fifo"):
        fifo = {"FifoQueue": "true"} if name.endswith(".fifo") else {}
        sqs.create_queue(QueueName=name, Attributes={"KmsMasterKeyId": key, **fifo})
    for number in range(4):
        sqs.send_message(QueueUrl=sqs.get_queue_url(QueueName=DEAD)["QueueUrl"], MessageBody=str(number))
    roles.client("s3").create_bucket(Bucket="securebase-terraform-state")
    for each in load(ROOT / "capacity.yaml").service.functions:
        roles.client("logs").create_log_group(logGroupName=f"/aws/lambda/{PREFIX}-{each.replace('_', '-')}")


@pytest.fixture(scope="module")
def account(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Account]:
    log = tmp_path_factory.mktemp("judged") / "judged.jsonl"
    log.touch()
    documents = {role: printed("prod", role) for role in ("ops", "operator")}
    fill_gaps()
    server = make_server(
        "127.0.0.1", 0, JudgedRequests(DomainDispatcherApplication(create_backend_app), log), threaded=True
    )
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    roles = Roles(f"http://127.0.0.1:{server.server_port}")
    _made(roles)
    yield Account(
        roles.endpoint, log, roles, documents, {role: roles.made(role, each) for role, each in documents.items()}
    )
    server.shutdown()
    thread.join()


def arn(queue: str) -> str:
    return f"arn:aws:sqs:{REGION}:{ACCOUNT}:{queue}"


def operated(account: Account) -> None:
    """Every command that changes something. What moto has not (mute rules, move tasks) is judged, and fails after."""
    environment, yes = ("--env", "prod"), ("--why", "a sale", "--yes")
    for arguments in (
        ("capacity", "raise", "notifications", *environment, "--write", "200", "--for", "2h", *yes),
        ("capacity", "status", *environment),
        ("capacity", "end", "notifications", *environment, "--yes"),
        ("restore-drill", "prod", "--table", "notifications", "--yes"),
        ("backup", "create", "prod", "--table", "notifications", "--yes"),
    ):
        done = account.run("operator", *arguments)
        assert done.returncode in {0, 1}, (arguments, done.stdout, done.stderr)
        assert "not authorized" not in done.stdout + done.stderr, done.stdout + done.stderr
    (backup,) = account.client("operator", "dynamodb").list_backups(TableName=TABLE)["BackupSummaries"]
    restored = ("backup", "restore", "prod", "--table", "notifications", "--backup", backup["BackupArn"], "--yes")
    assert account.run("operator", *restored).returncode in {0, 1}
    for arguments in (
        ("--redrive", "--dry-run"),
        ("--redrive", "--anyway", "--yes"),
        ("--redrive", "--anyway", "--yes", "--max", "1"),
    ):
        done = account.run("operator", "queue", "prod", "webhook_deliveries", *arguments)
        assert "not authorized" not in done.stdout + done.stderr, done.stdout + done.stderr
        assert "not allowed" not in done.stdout + done.stderr, done.stdout + done.stderr
    muted = account.run("operator", "mute", "prod", "--for", "2h", "--why", "an upgrade", "--yes")
    assert (muted.returncode in {0, 3}, "not authorized" in muted.stderr) == (True, False), muted.stderr
    cloudwatch, sqs = account.client("operator", "cloudwatch"), account.client("operator", "sqs")
    rule = {"AlarmMuteRuleName": f"{PREFIX}-muted-20261130-0714-1"}
    url = sqs.get_queue_url(QueueName=DEAD)["QueueUrl"]
    handle = base64.b64encode(json.dumps({"taskId": "t", "sourceArn": arn(DEAD)}).encode()).decode()
    calls: tuple[tuple[Callable[..., Any], dict[str, Any]], ...] = (
        (cloudwatch.list_alarm_mute_rules, {}),
        (cloudwatch.get_alarm_mute_rule, rule),
        (cloudwatch.delete_alarm_mute_rule, rule),
        (sqs.delete_message, {"QueueUrl": url, "ReceiptHandle": "x"}),
        (sqs.change_message_visibility, {"QueueUrl": url, "ReceiptHandle": "x", "VisibilityTimeout": 0}),
        (sqs.list_message_move_tasks, {"SourceArn": arn(DEAD)}),
        (sqs.start_message_move_task, {"SourceArn": arn(DEAD), "DestinationArn": arn(SOURCE)}),
        (sqs.cancel_message_move_task, {"TaskHandle": handle}),
    )
    sqs.send_message(QueueUrl=sqs.get_queue_url(QueueName=SOURCE)["QueueUrl"], MessageBody="{}")
    for call, arguments in calls:
        with suppress(ClientError):
            call(**arguments)


def test_who_operates_is_denied_nothing_and_has_nothing_that_no_command_needs(account: Account) -> None:
    operated(account)
    asked = account.asked("operator")
    assert [each for each in asked if not each["allowed"]] == []
    documents = account.documents["operator"]
    used = set(witnesses(documents, recorded(asked)))
    allowed = [
        right
        for policy in documents
        for each in policy["Statement"]
        if each["Effect"] == "Allow"
        for right in (Right(each["Sid"], action) for action in each["Action"])
    ]
    assert [right for right in allowed if right not in used | set(NOT_SENT)] == []


@pytest.mark.parametrize(
    ("action", "resource"),
    [
        ("dynamodb:DeleteTable", f"arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/{TABLE}"),
        (
            "dynamodb:DeleteTable",
            f"arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/securebase-dev-notes-drill-20261130t070000",
        ),
        ("dynamodb:PutItem", f"arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/{TABLE}"),
        ("dynamodb:UpdateTimeToLive", f"arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/{TABLE}"),
        ("dynamodb:DeleteBackup", f"arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/{TABLE}/backup/1"),
        ("dynamodb:UpdateTable", f"arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/securebase-dev-notifications"),
        ("cloudwatch:DeleteAlarms", f"arn:aws:cloudwatch:{REGION}:{ACCOUNT}:alarm:{PREFIX}-incident-critical"),
        ("cloudwatch:DisableAlarmActions", f"arn:aws:cloudwatch:{REGION}:{ACCOUNT}:alarm:{PREFIX}-incident-critical"),
        ("cloudwatch:PutAlarmMuteRule", f"arn:aws:cloudwatch:{REGION}:{ACCOUNT}:alarm:somebodys"),
        ("cloudwatch:DeleteAlarmMuteRule", f"arn:aws:cloudwatch:{REGION}:{ACCOUNT}:alarm-mute-rule:somebodys"),
        ("sqs:PurgeQueue", arn(DEAD)),
        ("sqs:ReceiveMessage", arn(SOURCE)),
        ("sqs:DeleteMessage", arn(SOURCE)),
        ("sqs:SendMessage", arn(DEAD)),
        ("s3:PutObject", "arn:aws:s3:::securebase-terraform-state/phase3b/prod.tfstate"),
        ("s3:DeleteObject", "arn:aws:s3:::securebase-terraform-state/phase3b/prod.audit.jsonl"),
        ("lambda:InvokeFunction", f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{PREFIX}-support-tickets"),
    ],
)
def test_what_no_operator_may(account: Account, action: str, resource: str) -> None:
    assert not judged(account.documents["operator"], Request(action, resource, HERE)).allowed


def test_a_deployed_table_stays_even_where_it_is_named_like_a_restored_one(account: Account) -> None:
    statements = [each for policy in account.documents["operator"] for each in policy["Statement"]]
    (denied,) = [each for each in statements if each["Effect"] == "Deny"]
    tables = {f"arn:aws:dynamodb:{REGION}:*:table/{PREFIX}-{each.name.replace('_', '-')}"
              for each in resolve(load(ROOT / "capacity.yaml"), "prod").tables}  # fmt: skip
    assert (set(denied["Resource"]), denied["Action"]) == (tables, ["dynamodb:DeleteTable"])
    sids = [each["Sid"] for each in statements]
    assert len(sids) == len(set(sids))


def test_who_reads_runs_errors_cold_starts_and_the_audit_log(account: Account) -> None:
    """By Logs Insights and line by line, with each call that a query needs."""
    for arguments in (("errors", "prod"), ("errors", "prod", "--plain"), ("cold-starts", "prod"), ("audit", "prod"),
                      ("capacity", "status", "--env", "prod")):  # fmt: skip
        done = account.run("ops", *arguments)
        assert done.returncode in {0, 1}, (arguments, done.stdout, done.stderr)
        assert "not allowed" not in done.stdout + done.stderr
    logs = account.client("ops", "logs")
    query = logs.start_query(
        logGroupNames=[f"/aws/lambda/{PREFIX}-support-tickets"], startTime=0, endTime=1, queryString="fields @message"
    )["queryId"]
    logs.get_query_results(queryId=query)
    with suppress(ClientError):
        logs.stop_query(queryId=query)
    cloudwatch = account.client("ops", "cloudwatch")
    account.client("ops", "application-autoscaling").describe_scheduled_actions(ServiceNamespace="dynamodb")
    for call in (
        cloudwatch.list_alarm_mute_rules,
        lambda: cloudwatch.get_alarm_mute_rule(AlarmMuteRuleName=f"{PREFIX}-muted-1"),
    ):
        with suppress(ClientError):
            call()
    asked = account.asked("ops")
    assert [each for each in asked if not each["allowed"]] == []
    used = set(witnesses(account.documents["ops"], recorded(asked)))
    new = {
        Right("FunctionLogs", "logs:FilterLogEvents"), Right("FunctionLogs", "logs:StartQuery"),
        Right("Account", "logs:GetQueryResults"), Right("Account", "logs:StopQuery"),
        Right("Account", "cloudwatch:ListAlarmMuteRules"), Right("MuteRule", "cloudwatch:GetAlarmMuteRule"),
        Right("Account", "application-autoscaling:DescribeScheduledActions"), Right("KeptRecord", "s3:GetObject"),
    }  # fmt: skip
    assert new <= used
    assert new <= set(rights(account.documents["ops"]))
    assert not any(judged(account.documents["ops"], Request(action, resource, HERE)).allowed for action, resource in (
        ("s3:PutObject", "arn:aws:s3:::securebase-terraform-state/phase3b/prod.audit.jsonl"),
        ("dynamodb:UpdateTable", f"arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/{TABLE}"),
    ))  # fmt: skip
