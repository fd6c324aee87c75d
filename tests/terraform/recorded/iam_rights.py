"""What each right of the two printed roles is used for, recorded on the embedded AWS: docs/iam-rights.json and .md.

    make iam-rights

The production environment of the shipped file is applied with the apply role, changed and switched to the largest tier,
changed back after somebody has changed it by hand, and destroyed; before and between, it is planned with the plan role. State, lock and release
history are in S3, as they are on AWS. Whatever the roles lack is AccessDenied: what follows is tried all the same, and at the end this fails with all of it.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from danger_rows import Edit, written
from recorded_rights import (
    ENVIRONMENT,
    PAGE,
    RECORD,
    ROOT,
    Record,
    Recorded,
    Right,
    as_json,
    as_page,
    rights,
    witnesses,
)
from role_sessions import Roles, printed
from split_file import securebase

from phase3b.capacity.loader import load
from phase3b.local.aws.embedded_aws import EmbeddedAws, own_environment
from phase3b.terraform.binary import find_terraform

PREFIX = f"securebase-{ENVIRONMENT}"
BUCKET = "securebase-terraform-state"
OTHER_TEAM = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}],
}
# Everything that can be deployed, and nothing that keeps it from being destroyed.
FIRST = Edit(
    set={
        f"environments.{ENVIRONMENT}.tier": "starter",
        f"environments.{ENVIRONMENT}.api_keys": ["demo"],
        f"environments.{ENVIRONMENT}.deletion_protection": False,
        f"environments.{ENVIRONMENT}.prevent_destroy": False,
        # Half of the resources are alarms; one level of them asks for what two do.
        f"environments.{ENVIRONMENT}.alarm_levels": ["critical"],
    }
)
# What people change, and with it what the provider updates or replaces.
CHANGED = Edit(
    set={
        f"environments.{ENVIRONMENT}.tier": "enterprise",
        f"environments.{ENVIRONMENT}.alert_email": "on-call@securebase.com",
        f"environments.{ENVIRONMENT}.log_retention_days": 30,
        f"environments.{ENVIRONMENT}.point_in_time_recovery": False,
        f"environments.{ENVIRONMENT}.api_keys": ["demo", "second"],
        f"environments.{ENVIRONMENT}.budget.warning_percent": 90,
        f"environments.{ENVIRONMENT}.cost_anomaly.impact_usd": 20,
        "service.tags.Team": "platform",
        "service.api.title": "SecureBase",
        "service.api.authorizer.cache_seconds": 200,
        "service.functions.authorizer.settings.token_leeway_seconds": 20,
        "service.functions.support_tickets.description": "Tickets",
        "service.functions.cost_forecasting.schedules.ingest_actuals.expression": "cron(0 4 * * ? *)",
        "service.functions.notification_handler.streams.notifications.batch_size": 50,
        "service.queues.webhook_deliveries.consumer.visibility_timeout_seconds": 240,
    }
)


def changed_by_hand(roles: Roles) -> None:
    """What somebody does in the console, and the next apply takes back."""
    iam, kms, logs = roles.client("iam"), roles.client("kms"), roles.client("logs")
    role = f"{PREFIX}-support-tickets-role"
    iam.update_role(RoleName=role, Description="somebody's", MaxSessionDuration=7200)
    iam.update_assume_role_policy(RoleName=role, PolicyDocument=json.dumps(OTHER_TEAM))
    (alias,) = [each for each in kms.list_aliases()["Aliases"] if each["AliasName"].startswith(f"alias/{PREFIX}")]
    key = alias["TargetKeyId"]
    tags = kms.list_resource_tags(KeyId=key)["Tags"]
    kms.update_alias(AliasName=alias["AliasName"], TargetKeyId=kms.create_key(Tags=tags)["KeyMetadata"]["KeyId"])
    kms.update_key_description(KeyId=key, Description="somebody's")
    policy = json.loads(kms.get_key_policy(KeyId=key, PolicyName="default")["Policy"])
    policy["Statement"] = policy["Statement"][:1]
    kms.put_key_policy(KeyId=key, PolicyName="default", Policy=json.dumps(policy))
    kms.disable_key_rotation(KeyId=key)
    secret = f"{PREFIX}-phase3b-token-key"
    roles.client("secretsmanager").update_secret(SecretId=secret, Description="somebody's")
    # Terraform's version is the previous one now; who destroys it takes its stage away first.
    roles.client("secretsmanager").put_secret_value(SecretId=secret, SecretString="a" * 64)
    gateway = roles.client("apigateway")
    off = {"op": "replace", "path": "/enabled", "value": "false"}
    gateway.update_api_key(apiKey=gateway.get_api_keys()["items"][0]["id"], patchOperations=[off])
    costs = roles.client("ce")
    (monitor,) = costs.get_anomaly_monitors()["AnomalyMonitors"]
    costs.update_anomaly_monitor(MonitorArn=monitor["MonitorArn"], MonitorName="somebody's")
    logs.put_retention_policy(logGroupName=f"/aws/lambda/{PREFIX}-support-tickets", retentionInDays=1)
    waf = roles.client("wafv2")
    (each,) = waf.list_web_acls(Scope="REGIONAL")["WebACLs"]
    acl = {"Name": each["Name"], "Id": each["Id"], "Scope": "REGIONAL"}
    found = waf.get_web_acl(**acl)
    kept = {name: found["WebACL"][name] for name in ("DefaultAction", "Description", "VisibilityConfig")}
    waf.update_web_acl(**acl, **kept, Rules=[], LockToken=found["LockToken"])
    waf.untag_resource(ResourceARN=each["ARN"], TagKeys=["Team"])
    waf.tag_resource(ResourceARN=each["ARN"], Tags=[{"Key": "Owner", "Value": "somebody"}])


@dataclass
class Recording:
    """A project of its own on an embedded AWS, and what is asked there with the roles."""

    folder: Path
    aws: EmbeddedAws
    log: Path
    sessions: Mapping[str, Mapping[str, str]]
    found: dict[str, list[Recorded]] = field(default_factory=lambda: {"plan": [], "apply": []})
    types: set[str] = field(default_factory=set)
    failed: list[str] = field(default_factory=list)
    _read: int = 0

    def phase3b(self, during: str, role: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """A command as a role, as a pipeline runs it."""
        return self._run(during, role, [sys.executable, "-m", "phase3b", *arguments], self.folder)

    def write(self, tree: dict[str, Any]) -> None:
        """The capacity file."""
        (self.folder / "capacity.yaml").write_text(written(tree), "utf-8")

    def plan(self, during: str) -> None:
        """With the plan role; whether something is refused does not matter here."""
        planned = self.phase3b(during, "plan", "plan", ENVIRONMENT)
        assert planned.returncode in {0, 1}, planned.stderr
        assert planned.stdout, planned.stderr

    def apply(self, during: str) -> None:
        """With whatever is refused allowed: here it is meant."""
        planned = self.phase3b(during, "apply", "plan", ENVIRONMENT, "--json")
        assert planned.returncode in {0, 1}, planned.stderr
        assert planned.stdout, planned.stderr
        allow = [word for each in json.loads(planned.stdout)["refused"] for word in ("--allow", each["address"])]
        self._check(self.phase3b(during, "apply", "apply", ENVIRONMENT, "--yes", *allow), during)
        stack = json.loads((self.stack / "cdk.tf.json").read_text("utf-8"))
        self.types |= {each for each in stack["resource"] if each.startswith("aws_")}

    @property
    def stack(self) -> Path:
        """Where phase3b runs Terraform."""
        (found,) = (self.folder / ".phase3b").glob(f"**/{ENVIRONMENT}/cdk.tf.json")
        return found.parent

    def destroy(self, during: str) -> None:
        """Terraform itself: phase3b destroys nothing whole."""
        arguments = [find_terraform(), "destroy", "-auto-approve", "-input=false", "-no-color"]
        self._check(self._run(during, "apply", arguments, self.stack), during)

    def _check(self, done: subprocess.CompletedProcess[str], during: str) -> None:
        if done.returncode != 0:
            self.failed.append(f"{during}: {done.stderr[-4000:]}{done.stdout[-2000:]}")

    def _run(self, during: str, role: str, arguments: Sequence[str], folder: Path) -> subprocess.CompletedProcess[str]:
        session = self.sessions[role]
        variables = {
            **own_environment(),
            "PYTHONPATH": str(ROOT),
            "NO_COLOR": "1",
            "CHECKPOINT_DISABLE": "1",
            "AWS_ENDPOINT_URL": self.aws.endpoint,
            "AWS_ACCESS_KEY_ID": session["access_key"],
            "AWS_SECRET_ACCESS_KEY": session["secret_key"],
            "AWS_SESSION_TOKEN": session["token"],
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_MAX_ATTEMPTS": "4",
        }
        sys.stderr.write(f"{during}: {' '.join(Path(each).name for each in arguments[:4])}\n")
        done = subprocess.run(arguments, cwd=folder, env=variables, check=False, capture_output=True, text=True)
        self.found[role] += self._heard(role, during)
        return done

    def _heard(self, role: str, during: str) -> Iterator[Recorded]:
        lines = self.log.read_text("utf-8").splitlines()
        fresh, self._read = lines[self._read :], len(lines)
        for line in fresh:
            each = json.loads(line)
            assert each["role"] == f"deployer-{role}", each
            if not each["allowed"]:
                self.failed.append(
                    f"{during}: {role} may not {each['action']} on {each['resource']} ({each['operation']})"
                )
                continue
            context = {key: tuple(map(plain, values)) for key, values in each["context"].items()}
            yield Recorded(each["operation"], each["action"], plain(each["resource"]), context, during)


# Names that AWS makes, in the order in which they are looked for.
_BELOW = "restapis|apis|usageplans|keys|apikeys|deployments|authorizers|integrations|routes|routeresponses"
_MADE = (
    (re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"), "00000000-0000-4000-8000-000000000000"),
    (re.compile(r"(:secret:.+)-\w{6}$"), r"\1-AWSxyz"),
    (re.compile(r"terraform-\d+"), "terraform-1"),
    (re.compile(rf"/({_BELOW})/\w+"), r"/\1/id"),
    (re.compile(r"(:scalable-target/)[\w-]+"), r"\1id"),
)


def plain(text: str) -> str:
    """The same in each recording."""
    for pattern, stands_for in _MADE:
        text = pattern.sub(stands_for, text)
    return text


def recorded() -> tuple[Record, dict[str, list[Right]]]:
    """The witnesses by role, and the rights without one."""
    shipped = FIRST.of(yaml.load(securebase(), yaml.CSafeLoader))
    with tempfile.TemporaryDirectory() as temporary:
        folder, log = Path(temporary), Path(temporary) / "judged.jsonl"
        log.touch()
        (folder / "capacity.yaml").write_text(written(shipped), "utf-8")
        documents = {role: printed(ENVIRONMENT, role, folder / "capacity.yaml") for role in ("plan", "apply")}
        with EmbeddedAws(judged=log, quotas=load(ROOT / "capacity.yaml").quotas) as aws:
            roles = Roles(aws.endpoint)
            roles.client("s3").create_bucket(Bucket=BUCKET)
            sessions = {role: roles.made(role, each) for role, each in documents.items()}
            recording = Recording(folder, aws, log, sessions)
            recording.plan("plan of an empty account")
            recording.apply("apply")
            recording.write(CHANGED.of(shipped))
            aws.advance_clock(86_400)
            recording.apply("change")
            recording.write(shipped)
            changed_by_hand(roles)
            aws.advance_clock(86_400)
            recording.plan("plan")
            recording.apply("repair")
            recording.destroy("destroy")
    if recording.failed:
        raise AssertionError("\n".join(recording.failed))
    made = {role: witnesses(each, recording.found[role]) for role, each in documents.items()}
    missing = {
        role: [right for right in dict.fromkeys(rights(each)) if right not in made[role]]
        for role, each in documents.items()
    }
    return Record(tuple(sorted(recording.types)), made), missing


def main() -> None:
    """Writes both, and says what has no witness."""
    made, missing = recorded()
    RECORD.write_text(as_json(made), "utf-8")
    PAGE.write_text(as_page(made), "utf-8")
    for role, several in missing.items():
        for right in several:
            sys.stdout.write(f"{role}: no request needs {right.action} of {right.sid}\n")


if __name__ == "__main__":
    main()
