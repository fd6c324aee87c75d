"""The jobs of a new user: what is typed, which words of capacity.yaml are changed by hand, and what must come of it.

Each command and each place that is changed by hand counts as one edit; the file is valid after the last without another.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from grown_project import ROOT, Project, minimal
from split_file import copied


@dataclass(frozen=True)
class Typed:
    """A command of phase3b."""

    words: str

    def make(self, project: Project) -> None:
        project.done(*self.words.split())


@dataclass(frozen=True)
class Written:
    """A text that stands once in a file, and what is written instead of it."""

    old: str
    new: str
    file: str = "capacity.yaml"

    def make(self, project: Project) -> None:
        path = project.folder / self.file
        text = path.read_text("utf-8")
        assert text.count(self.old) == 1, (self.file, self.old)
        path.write_text(text.replace(self.old, self.new), "utf-8")


def securebase(folder: Path) -> None:
    """The large example: its files, and the source of its functions."""
    copied(folder)
    (folder / "lambda_src").symlink_to(ROOT / "lambda_src")


@dataclass(frozen=True)
class Job:
    """What somebody wants, and how often the file is touched for it."""

    name: str
    edits: tuple[Typed | Written, ...]
    environment: str = "dev"
    # By address: the arguments that the plan must have for it.
    planned: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    # Addresses that the plan had before and has no more.
    gone: tuple[str, ...] = ()
    # What the provider is told, and where the state is kept.
    provider: Mapping[str, object] = field(default_factory=dict)
    backend: Mapping[str, object] = field(default_factory=dict)
    project: Callable[[Path], None] = minimal

    def done(self, project: Project) -> None:
        """Makes the edits, and has the file judged."""
        for edit in self.edits:
            edit.make(project)
        assert project.done("validate").startswith("capacity.yaml is valid: "), self.name


def values(of: Mapping[str, Any], wanted: Mapping[str, object]) -> Mapping[str, object]:
    """Those of a resource's arguments that a job names."""
    return {name: of.get(name) for name in wanted}


ROLE = "arn:aws:iam::210987654321:role/deploy"
JOBS = (
    Job(
        "rename",
        (Written("project: notes #", "project: memos #"),),
        planned={
            "aws_dynamodb_table.notes": {"name": "memos-dev-notes"},
            "aws_lambda_function.notes": {"function_name": "memos-dev-notes"},
        },
    ),
    Job(
        "another region",
        (
            Written(
                "tier: small\n    region: us-east-1\n    account: development",
                "tier: small\n    region: eu-west-1\n    account: development",
            ),
        ),
        planned={"aws_dynamodb_table.notes": {"name": "notes-dev-notes"}},
        provider={"region": "eu-west-1"},
    ),
    Job(
        "another region of an environment without its own",
        (Written("\n    region: us-east-1", "\n    region: eu-west-1"),),
        planned={"aws_dynamodb_table.webhooks": {"name": "securebase-dev-webhooks"}},
        provider={"region": "eu-west-1"},
        project=securebase,
    ),
    Job(
        "who is notified",
        (
            Written(
                "account: development # a word of your own for the AWS account\n    alert_email: alerts@example.com",
                "account: development\n    alert_email: night@example.org",
            ),
        ),
        planned={"aws_sns_topic_subscription.alert_email": {"endpoint": "night@example.org", "protocol": "email"}},
    ),
    Job(
        "another table with an index",
        (
            Typed("add table invoices --partition-key tenant_id --sort-key invoice_id --ttl expires_at"),
            Typed("add index invoices tenant_due --sort-key due_at"),
        ),
        planned={
            "aws_dynamodb_table.invoices": {
                "billing_mode": "PAY_PER_REQUEST",
                "hash_key": "tenant_id",
                "range_key": "invoice_id",
            },
        },
        project=securebase,
    ),
    Job(
        "a function with two routes",
        (
            Typed("add function reminders --table notes=Query"),
            Typed("add route GET /reminders --function reminders"),
            Typed("add route POST /reminders --function reminders"),
        ),
        planned={
            "aws_lambda_function.reminders": {"memory_size": 256, "timeout": 10, "reserved_concurrent_executions": 25},
            "aws_lambda_alias.reminders": {"name": "live"},
        },
    ),
    Job(
        "no webhooks",
        (
            Typed("remove function webhook_manager webhook_delivery --with-routes --with-queues"),
            Typed("remove table webhooks"),
        ),
        gone=(
            "aws_dynamodb_table.webhooks",
            "aws_lambda_function.webhook_manager",
            "aws_lambda_function.webhook_delivery",
        ),
        project=securebase,
    ),
    Job(
        "a seventh tier",
        (
            Typed("add tier galaxy --extends enterprise"),
            Typed("tier set dev galaxy"),
        ),
        planned={"aws_dynamodb_table.webhooks": {"billing_mode": "PROVISIONED"}},
        project=securebase,
    ),
    Job(
        "a fourth environment in another account, its state in S3",
        (
            Typed("add environment eu-prod --tier growth --region eu-west-1 --account europe --bucket securebase-eu"),
            Written(
                "\n  eu-prod:\n    tier: growth\n",
                "\n  eu-prod:\n    tier: growth\n"
                f'    provider: {{assume_role: {{role_arn: "{ROLE}", external_id: of-the-team}}}}\n',
            ),
        ),
        environment="eu-prod",
        planned={"aws_dynamodb_table.webhooks": {"name": "securebase-eu-prod-webhooks"}},
        provider={"region": "eu-west-1", "assume_role": [{"role_arn": ROLE, "external_id": "of-the-team"}]},
        backend={"bucket": "securebase-eu", "key": "phase3b/eu-prod.tfstate", "use_lockfile": True},
        project=securebase,
    ),
    Job(
        "on demand in one environment",
        (
            Written(
                "    api_keys: [demo]",
                "    overrides: {tables: {notes: {billing_mode: PAY_PER_REQUEST}}}\n    api_keys: [demo]",
            ),
        ),
        planned={"aws_dynamodb_table.notes": {"billing_mode": "PAY_PER_REQUEST"}},
        gone=("aws_appautoscaling_target.notes_read", "aws_appautoscaling_policy.notes_read"),
    ),
    Job(
        "on demand in every tier",
        (
            Written(
                "notes: {billing_mode: PROVISIONED, read: {min: 5, max: 50}, write: {min: 5, max: 50}} # units per second; scales by itself",
                "notes: {billing_mode: PAY_PER_REQUEST}",
            ),
            Written("    tables: {notes: {read: {min: 25, max: 250}, write: {min: 25, max: 250}}}\n", ""),
            Written("    tables: {notes: {read: {min: 100, max: 1000}, write: {min: 100, max: 1000}}}\n", ""),
        ),
        planned={"aws_dynamodb_table.notes": {"billing_mode": "PAY_PER_REQUEST"}},
        gone=("aws_appautoscaling_target.notes_read", "aws_appautoscaling_policy.notes_read"),
    ),
    Job(
        "thresholds of one environment",
        (
            Written(
                "    api_keys: [demo]",
                "    overrides: {objectives: {thresholds: {functions: {throttles_per_minute: {critical: 7}}}}}\n    api_keys: [demo]",
            ),
        ),
        planned={"aws_cloudwatch_metric_alarm.notes_function_throttles_critical": {"threshold": 7}},
    ),
)
