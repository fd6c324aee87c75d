"""phase3b doctor, whole: what it prints, as data, and with which code it ends, on answers as AWS gives them."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from doctor_answers import Answers, moment
from doctor_made import END, reads, writes
from small_capacity import TEXT
from split_file import copied

from phase3b.capacity.loader import load
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.cli import run
from phase3b.operations.doctor.evidence import Asked
from phase3b.operations.doctor.series import FunctionSeries, QueueSeries
from phase3b.plan.cloudwatch.metrics import Metric, of_logs

OUTPUT = Path(__file__).parents[1] / "output"
TICKETS, INDEX, WEBHOOKS = writes("support_tickets"), writes("support_tickets", "tenant_status"), reads("webhooks")
# Of the small file.
CONSUMED = Asked(Metric.CONSUMED_WRITE.of(TableName="securebase-prod-tickets"), "Sum")
REFUSED = Asked(Metric.WRITE_THROTTLES.of(TableName="securebase-prod-tickets"), "Sum")
DELIVERY = FunctionSeries("securebase-prod-webhook-delivery")
QUEUE = QueueSeries("securebase-prod-webhook-deliveries")
REQUESTS = Asked(Metric.REQUESTS.of(ApiName="securebase-prod-phase3b-api", Stage="v1"), "Sum")
THROTTLED = Asked(of_logs(Metric.THROTTLED_REQUESTS, "Phase3b/securebase-prod-phase3b-api"), "Sum")
LOGGED = [
    json.dumps({"status": status, "tenantId": tenant, "method": "GET", "path": "/support/tickets"})
    for status, tenant, count in (
        ("429", "acme", 7),
        ("429", "globex", 2),
        ("429", "-", 1),
        ("503", "acme", 4),
        ("200", "x", 5),
    )
    for _ in range(count)
] + ["not a line of the log"]
TABLE = "table/securebase-prod-support-tickets"


def target(resource: str, dimension: str, **more: Any) -> dict[str, Any]:
    return {"ResourceId": resource, "ScalableDimension": dimension, "MinCapacity": 75, "MaxCapacity": 300, **more}


def launch_day() -> Answers:
    """Everything at once: a table at its maximum, an index with a hot key, on-demand, 429s, a function and a queue."""
    throttles = {7: 12.0, 6: 600.0, 5: 30.0}
    rule = "DynamoDBContributorInsights-PKT-securebase-prod-support-tickets-tenant-status-index-1769074200000"
    activity = {
        "ResourceId": TABLE,
        "ScalableDimension": "dynamodb:table:WriteCapacityUnits",
        "StartTime": moment(20),
        "StatusCode": "Successful",
        "Description": "Setting write capacity units to 300.",
        "StatusMessage": "Successfully set write capacity units to 300. Change successfully fulfilled by dynamodb.",
    }
    return Answers(
        points={
            TICKETS.throttles: throttles,
            TICKETS.by("ProvisionedThroughputExceeded"): throttles,
            TICKETS.consumed: {7: 17_000, 6: 18_000, 5: 18_000},
            TICKETS.provisioned: {10: 300, 5: 300},
            INDEX.throttles: {6: 40},
            INDEX.by("KeyRangeThroughputExceeded"): {6: 40},
            WEBHOOKS.throttles: {4: 60},
            WEBHOOKS.by("MaxOnDemandThroughputExceeded"): {4: 60},
            WEBHOOKS.consumed: {4: 3570},
            REQUESTS: {4: 1200, 3: 900},
            THROTTLED: {4: 300, 3: 10},
            DELIVERY.throttles: {7: 40},
            DELIVERY.executions: {7: 25},
            DELIVERY.invocations: {7: 500},
            DELIVERY.duration: {7: 1200},
            QUEUE.oldest: {8: 200, 7: 400, 6: 460},
            QUEUE.waiting: {7: 500},
        },
        targets=[
            target(TABLE, "dynamodb:table:WriteCapacityUnits"),
            target(f"{TABLE}/index/tenant-status-index", "dynamodb:index:WriteCapacityUnits"),
        ],
        activities=[
            activity,
            {**activity, "StartTime": moment(200), "Description": "Setting write capacity units to 150."},
        ],
        tables={
            "securebase-prod-support-tickets": {
                "TableStatus": "ACTIVE",
                "ProvisionedThroughput": {
                    "ReadCapacityUnits": 75,
                    "WriteCapacityUnits": 300,
                    "NumberOfDecreasesToday": 2,
                },
                "GlobalSecondaryIndexes": [
                    {
                        "IndexName": "tenant-status-index",
                        "IndexStatus": "ACTIVE",
                        "ProvisionedThroughput": {
                            "ReadCapacityUnits": 75,
                            "WriteCapacityUnits": 75,
                            "NumberOfDecreasesToday": 0,
                        },
                    }
                ],
            }
        },
        insights={
            ("securebase-prod-support-tickets", "tenant-status-index"): {
                "ContributorInsightsStatus": "ENABLED",
                "ContributorInsightsRuleList": [rule.replace("PKT", "PKC"), rule],
            }
        },
        keys={rule: [("globex", 4.0), ("acme", 36.0)]},
        log=LOGGED,
        reserved={DELIVERY.name: 25},
        readers=[
            {
                "UUID": "u-1",
                "State": "Enabled",
                "EventSourceArn": "arn:aws:sqs:us-east-1:123456789012:securebase-prod-webhook-deliveries",
                "FunctionArn": "arn:aws:lambda:us-east-1:123456789012:function:securebase-prod-webhook-delivery:live",
            }
        ],
        ringing=("securebase-prod-support-tickets-write-throttles-critical",),
    )


Doctor = Callable[..., tuple[int, str, str]]


def called(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Doctor:
    monkeypatch.setattr("phase3b.operations.doctor.account_time.account_time", lambda _: END)

    def call(answers: Answers, *arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(AwsAccess, "session", lambda _: None)
        monkeypatch.setattr(AwsAccess, "client", lambda _, service, *__, **___: answers.client(service))
        code = run(["doctor", *arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return call


@pytest.fixture
def doctor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Doctor:
    """Runs it in a folder with the shipped file; the exit code, and what was written to stdout and stderr."""
    copied(tmp_path)
    monkeypatch.chdir(tmp_path)
    return called(monkeypatch, capsys)


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Doctor:
    """The same with the small file, which has two tables and nothing else."""
    (tmp_path / "capacity.yaml").write_text(TEXT, "utf-8")
    monkeypatch.chdir(tmp_path)
    return called(monkeypatch, capsys)


def test_launch_day(doctor: Doctor, golden: Callable[[Path, str], None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    code, out, err = doctor(launch_day(), "prod")
    assert (code, err) == (1, "")
    golden(OUTPUT / "doctor-launch-day.txt", out)
    # Sentences are wrapped; commands and the patch are whole.
    sentence = out.partition("patch of capacity.yaml")[0]
    assert all(len(line) <= 80 for line in sentence.splitlines() if not line.startswith("     ")), sentence


def test_the_patch_is_written_applied_and_valid(doctor: Doctor, tmp_path: Path) -> None:
    code, out, _ = doctor(launch_day(), "prod", "--patch-out", "doctor.patch")
    assert code == 1
    assert out.endswith("patch: doctor.patch\n")
    for command in (["git", "init", "-q"], ["git", "apply", "doctor.patch"]):
        subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    prod = load(tmp_path / "capacity.yaml").environment_tiers["prod"]["business"]
    assert prod.tables["support_tickets"].write.max == 554
    # What is larger now is throttled no more by the next examination's figures; an empty patch replaces the first.
    code, out, err = doctor(Answers(points={TICKETS.consumed: {5: 18_000}}), "prod", "--patch-out", "doctor.patch")
    assert (code, err) == (0, "")
    assert (tmp_path / "doctor.patch").read_text("utf-8") == ""


def test_as_data(doctor: Doctor) -> None:
    code, out, err = doctor(launch_day(), "prod", "--json")
    data = json.loads(out)
    assert (code, err) == (1, "")
    assert [(each["kind"], each["side"], each["reason"], each["events"]) for each in data["findings"]] == [
        ("table", "write", "TableWriteProvisionedThroughputExceeded", 642),
        ("index", "write", "IndexWriteKeyRangeThroughputExceeded", 40),
        ("table", "read", "TableReadMaxOnDemandThroughputExceeded", 60),
        ("api", None, "a customer's limit", 310),
        ("function", None, "ReservedFunctionConcurrentInvocationLimitExceeded", 40),
        ("queue", None, "its consumer is throttled", 3),
    ]
    assert (data["begin"], data["end"], data["minutes"]) == ("2026-11-29T11:01Z", "2026-11-29T12:01Z", 60)
    assert [each["name"] for each in data["alarms"]] == ["securebase-prod-support-tickets-write-throttles-critical"]
    assert data["unknown"] == {}
    assert data["findings"][1]["whose"]["shares"] == [
        {"tenant": "acme", "percent": 90.0},
        {"tenant": "globex", "percent": 10.0},
    ]


def test_the_role_that_the_commands_need_is_named(doctor: Doctor, tmp_path: Path) -> None:
    file = tmp_path / "capacity.yaml"
    role = "arn:aws:iam::123456789012:role/deploy"
    text = file.read_text("utf-8").replace(
        "  prod:\n    tier: business\n",
        f"  prod:\n    tier: business\n    provider: {{assume_role: {{role_arn: {role}}}}}\n",
    )
    file.write_text(text, "utf-8")
    _, out, _ = doctor(launch_day(), "prod")
    assert f"\nrun the aws commands as the role {role}\n" in out


def test_nothing_is_throttled(small: Doctor) -> None:
    calm = Answers(points={CONSUMED: {5: 18_000}})
    assert small(calm, "prod", "--minutes", "30") == (
        0, "prod, the last 30 min (2026-11-29 11:31 to 12:01 UTC)\nnothing is throttled\n", ""
    )  # fmt: skip


def test_an_older_throttle_is_outside_of_the_window(small: Doctor) -> None:
    points = {REFUSED: {45: 5}, CONSUMED: {5: 100}}
    assert small(Answers(points=points), "prod", "--minutes", "30")[0] == 0
    assert small(Answers(points=points), "prod")[0] == 1


def test_what_could_not_be_read_is_unknown_and_not_well(small: Doctor, golden: Callable[[Path, str], None]) -> None:
    """Metrics denied: nothing is known. Metrics of nobody: is anything there at all? One metric failing: that one."""
    code, out, err = small(Answers(denied=frozenset({"get_metric_data", "describe_alarms"})), "prod")
    assert code == 3
    golden(OUTPUT / "doctor-denied.txt", out + err)
    code, out, err = small(Answers(), "prod")
    assert code == 3
    golden(OUTPUT / "doctor-no-data.txt", out + err)
    calm = Answers(points={CONSUMED: {5: 1}}, failing_metrics=frozenset({"ReadThrottleEvents"}))
    code, out, err = small(calm, "prod")
    assert (code, out.splitlines()[-1]) == (3, "nothing is throttled in what could be read")
    assert err == "unknown: metrics: ReadThrottleEvents: CloudWatch answered InternalError for some of its series\n"


def test_findings_with_parts_that_could_not_be_read(doctor: Doctor, golden: Callable[[Path, str], None]) -> None:
    """The throttles are known, and nothing of what explains them."""
    answers = launch_day()
    answers.denied = frozenset(
        {
            "describe_scalable_targets", "describe_table", "describe_contributor_insights", "filter_log_events",
            "get_function", "list_event_source_mappings",
        }
    )  # fmt: skip
    code, out, err = doctor(answers, "prod")
    assert code == 1
    golden(OUTPUT / "doctor-partly.txt", out + err)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ("prdo",),
            'there is no environment "prdo" in capacity.yaml. Did you mean `prod`? [P3B-ENVIRONMENT-UNKNOWN]\n',
        ),
        (
            ("prod", "--patch-out", "nowhere/doctor.patch"),
            (
                "nowhere/doctor.patch can't be written: there is no folder nowhere. Make it, or name another --patch-out. "
                "[P3B-OUTPUT-UNWRITABLE]\n"
            ),
        ),
        (
            ("dev", "--embedded"),
            "no embedded AWS of this project is up. Start one, in another terminal: phase3b local up dev. [P3B-LOCAL-DOWN]\n",
        ),
    ],
)
def test_bad_input(small: Doctor, arguments: tuple[str, ...], sentence: str) -> None:
    assert small(Answers(), *arguments) == (2, "", sentence)


def test_minutes_that_are_none(small: Doctor) -> None:
    code, out, err = small(Answers(), "prod", "--minutes", "0")
    assert (code, out) == (2, "")
    assert "0 is not in the range 1<=x<=21600" in err
