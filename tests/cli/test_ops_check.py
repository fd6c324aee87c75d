"""phase3b ops check: whole output and exit codes; faults, gaps, denied rights and empty accounts made for it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from made.billed import CostExplorer
from made.morning_account import MorningAccount
from made.morning_asked import Asked, asked, bad, steady, whole
from raised_made import raised

from phase3b.change.rollout.keeper import FileKeeper
from phase3b.operations.raised.kept_raises import change_raises, raises_keeper
from phase3b.operations.raised.raise_record import Raise, Raises

__all__ = ["asked"]


def test_a_quiet_morning(asked: Asked, golden: Callable[[Path, str], None], root: Path) -> None:
    account = MorningAccount(steady, **whole(root))
    code, out, err = asked(account, "prod")
    golden(root / "tests/cli/output/ops-check-quiet.txt", out)
    assert (code, err) == (0, "")


def test_a_bad_morning(asked: Asked, golden: Callable[[Path, str], None], root: Path) -> None:
    made = whole(root)
    made["alarms"][0] = {
        **made["alarms"][0], "StateValue": "ALARM", "StateReason": "Threshold Crossed: 3 out of 5 datapoints"
    }  # fmt: skip
    made["alarms"][1] = {**made["alarms"][1], "StateValue": "INSUFFICIENT_DATA"}
    made["functions"][1] = {**made["functions"][1], "MemorySize": 3008}
    tables = made["tables"]
    tables["securebase-prod-webhooks"] = {**tables["securebase-prod-webhooks"], "DeletionProtectionEnabled": False}
    del tables["securebase-prod-connections"]
    account = MorningAccount(
        bad,
        **made,
        waiting={"securebase-prod-webhook-deliveries-dead-letters": 12},
        activities=[
            {
                "ResourceId": "table/securebase-prod-support-tickets", "StartTime": datetime(2026, 11, 29, 9, tzinfo=UTC),
                "StatusCode": "Failed", "Description": "Setting write capacity", "StatusMessage": "The limit is reached",
            }
        ],
        key_changed=datetime(2026, 1, 1, tzinfo=UTC),
    )  # fmt: skip
    code, out, err = asked(
        account, "prod", costs=CostExplorer([("AWS Lambda", "Request", "", 1.0, 30.0)], forecast=31.0)
    )
    assert (code, err) == (1, "")
    golden(root / "tests/cli/output/ops-check-bad.txt", out)


def lines(out: str) -> dict[tuple[str, str], str]:
    (found,) = json.loads(out)["environments"]
    return {(each["about"], each["of"]): each["level"] for each in found["lines"]}


def test_missing_data_is_not_known_and_not_nothing(asked: Asked, root: Path) -> None:
    account = MorningAccount(lambda *_: None, **whole(root))
    code, out, _ = asked(account, "prod", "--json")
    found = lines(out)
    assert found["success", "prod"] == "not known"
    assert not {about for (about, _), level in found.items() if level == "fine"} & {
        "latency", "errors", "throttles", "cold starts", "memory", "capacity"
    }  # fmt: skip
    assert code == 0


def test_an_empty_account(asked: Asked) -> None:
    code, out, _ = asked(MorningAccount(lambda *_: None), "prod", "--json")
    found = json.loads(out)["environments"][0]
    texts = [each["text"] for each in found["lines"]]
    assert code == 1
    assert "none of the alarms is there: the environment is not applied" in texts
    assert texts.count("the table is not there") == 7


@pytest.mark.parametrize(
    ("operation", "action"),
    [
        ("get_metric_data", "cloudwatch:GetMetricData"),
        ("describe_table", "dynamodb:DescribeTable"),
        ("list_functions", "lambda:ListFunctions"),
        ("describe_scaling_activities", "application-autoscaling:DescribeScalingActivities"),
        ("get_queue_url", "sqs:GetQueueAttributes"),
        ("describe_secret", "secretsmanager:DescribeSecret"),
        ("describe_time_to_live", "dynamodb:DescribeTimeToLive"),
        ("describe_continuous_backups", "dynamodb:DescribeContinuousBackups"),
        ("get_function", "lambda:GetFunction"),
        ("describe_scalable_targets", "application-autoscaling:DescribeScalableTargets"),
        ("describe_log_groups", "logs:DescribeLogGroups"),
        ("get_rest_apis", "apigateway:GET"),
        ("list_alarm_mute_rules", "cloudwatch:ListAlarmMuteRules"),
    ],
)
@pytest.mark.parametrize("code", ["AccessDeniedException", "ThrottlingException"])
def test_what_is_denied_or_throttled_is_named(asked: Asked, root: Path, operation: str, action: str, code: str) -> None:
    account = MorningAccount(steady, **whole(root), denied={operation: code})
    _, out, _ = asked(account, "prod", "--json")
    unknown = json.loads(out)["environments"][0]["unknown"]
    word = "is not allowed" if code == "AccessDeniedException" else f"failed with {code}"
    assert any(f"{action} {word}: as recorded" in each for each in unknown)


def test_thousands_of_alarms_of_others(asked: Asked, root: Path) -> None:
    """They come in pages, and are not ours."""
    made = whole(root)
    others = [
        {**made["alarms"][0], "AlarmName": f"securebase-prod-other-{number}", "StateValue": "ALARM"}
        for number in range(3000)
    ]
    account = MorningAccount(steady, **{**made, "alarms": [*others, *made["alarms"]]})
    _, out, _ = asked(account, "prod", "--json")
    assert account.calls["describe_alarms"] == -(-(3000 + len(made["alarms"])) // 100)
    assert "other-" not in out


def test_metrics_are_asked_for_in_three_requests(asked: Asked, root: Path) -> None:
    """Yesterday, a week before, and the days of the budgets: each less than the 500 queries that GetMetricData takes."""
    account = MorningAccount(steady, **whole(root))
    asked(account, "prod", "--json")
    assert account.calls["get_metric_data"] == 3


def test_a_time_until_now(asked: Asked, root: Path) -> None:
    account = MorningAccount(steady, **whole(root))
    _, out, _ = asked(account, "prod", "--since", "6h", "--json")
    span = json.loads(out)["environments"][0]["span"]
    assert (span["begin"], span["end"]) == ("2026-11-30T01:00:00+00:00", "2026-11-30T07:00:00+00:00")
    _, out, _ = asked(account, "prod", "--since", "90m", "--json")
    span = json.loads(out)["environments"][0]["span"]
    assert (span["end"], span["period_seconds"]) == ("2026-11-30T07:10:00+00:00", 300)


@pytest.mark.parametrize("given", ["6", "h", "0h", "1s", "91d", "-6h"])
def test_a_time_that_is_none(asked: Asked, root: Path, given: str) -> None:
    code, out, err = asked(MorningAccount(steady, **whole(root)), "prod", "--since", given)
    assert (code, out) == (2, "")
    assert "such as 90m, 6h or 2d" in err


def test_another_environment(asked: Asked, root: Path) -> None:
    code, _, err = asked(MorningAccount(steady, **whole(root)), "prd")
    assert code == 2
    assert "Did you mean `prod`?" in err


def test_a_scaling_activity_of_before_is_none_of_this_time(asked: Asked, root: Path) -> None:
    old = {
        "ResourceId": "table/securebase-prod-support-tickets", "StartTime": datetime(2026, 11, 28, 23, 59, tzinfo=UTC),
        "StatusCode": "Failed", "Description": "Setting write capacity", "StatusMessage": "The limit is reached",
    }  # fmt: skip
    _, out, _ = asked(MorningAccount(steady, **whole(root), activities=[old]), "prod", "--json")
    assert lines(out)["scaling", "prod"] == "fine"


def test_where_nothing_could_be_looked_at_the_first_line_says_so(asked: Asked, root: Path) -> None:
    account = MorningAccount(steady, **whole(root), denied={"get_metric_data": "AccessDeniedException"})
    code, out, _ = asked(account, "prod")
    assert code == 3
    assert "nothing that could be looked at wants a person; " in out.splitlines()[0]


def raised_by_hand(folder: Path, *raises: Raise) -> None:
    """Beside the history of the environment."""
    change_raises(raises_keeper(FileKeeper(folder / "prod.history.json")), lambda _: Raises(raises))


def test_what_is_raised_is_shown_and_what_nobody_ended_wants_a_person(asked: Asked, root: Path, tmp_path: Path) -> None:
    """It is 07:13: one has half an hour left, one is over since seven o'clock, one is kept and in no file."""
    under_way = replace(raised(write=400), table="support_tickets", until="2026-11-30T07:43:00Z")
    over = replace(raised(read=200), table="webhooks", until="2026-11-30T07:00:00Z", why="")
    kept = replace(raised(read=90), table="notifications", index="tenant_unread", until="", phase="kept")
    raised_by_hand(tmp_path, under_way, over, kept)
    code, out, _ = asked(MorningAccount(steady, **whole(root)), "prod", "--json")
    (found,) = json.loads(out)["environments"]
    assert code == 1
    assert [(each["level"], each["of"], each["text"], each["command"]) for each in found["lines"] if each["about"] == "raised"] == [
        ("look", "webhooks", "read 200 has expired at 2026-11-30T07:00:00Z, and nobody has restored what was before (by ann@desk)",
         "phase3b ops capacity status --env prod"),
        ("look", "notifications/tenant_unread", "read 90 is kept, and capacity.yaml does not have it yet (by ann@desk: a sale)",
         "phase3b ops capacity keep notifications/tenant_unread --env prod"),
        ("fine", "support_tickets", "write 400 until 2026-11-30T07:43:00Z (by ann@desk: a sale)", ""),
    ]  # fmt: skip


def test_a_record_of_raises_that_cannot_be_read_is_not_known(asked: Asked, root: Path, tmp_path: Path) -> None:
    (tmp_path / "prod.raised.json").write_text("{", "utf-8")
    code, out, _ = asked(MorningAccount(steady, **whole(root)), "prod", "--json")
    (found,) = json.loads(out)["environments"]
    assert (code, [each.split(":")[0] for each in found["unknown"]]) == (3, ["raised capacity"])


def test_alarms_that_are_muted_and_mutes_that_somebody_forgot(asked: Asked, root: Path) -> None:
    name = "securebase-prod-muted-20261130-0700-"
    rules = [
        {"Name": f"{name}{number}", "Status": status, "MuteTargets": {"AlarmNames": ["a", "b"]}, "Description": "an upgrade"}
        | ({} if until is None else {"ExpireDate": until})
        for number, status, until in (
            (1, "ACTIVE", datetime(2026, 11, 30, 9, tzinfo=UTC)),
            (2, "ACTIVE", datetime(2026, 11, 30, 7, tzinfo=UTC)),
            (3, "SCHEDULED", None),
            (4, "EXPIRED", datetime(2026, 11, 1, tzinfo=UTC)),
        )
    ]  # fmt: skip
    # Another environment's.
    rules.append({**rules[0], "Name": "securebase-dev-muted-20261130-0700-1"})
    code, out, _ = asked(MorningAccount(steady, **whole(root), mutes=rules), "prod", "--json")
    (found,) = json.loads(out)["environments"]
    assert code == 1
    assert [(each["level"], each["of"][-1], each["text"], each["command"]) for each in found["lines"] if each["about"] == "muted"] == [
        ("look", "2", "2 alarms notify nobody, and its end was 2026-11-30 07:00 UTC (an upgrade)", "phase3b ops unmute prod"),
        ("look", "3", "2 alarms notify nobody, without an end (an upgrade)", "phase3b ops unmute prod"),
        ("fine", "1", "2 alarms notify nobody until 2026-11-30 09:00 UTC (an upgrade)", ""),
    ]  # fmt: skip


def test_a_threshold_that_somebody_changed_is_named(asked: Asked, root: Path) -> None:
    made = whole(root)
    made["alarms"][0] = {**made["alarms"][0], "Threshold": 12345.0, "EvaluationPeriods": 2, "DatapointsToAlarm": 1}
    code, out, _ = asked(MorningAccount(steady, **made), "prod", "--json")
    (line,) = (each for each in json.loads(out)["environments"][0]["lines"] if "12345" in each["text"])
    assert (code, line["level"], line["of"]) == (1, "look", made["alarms"][0]["AlarmName"])
    assert line["text"].startswith(
        "it fires by a threshold of 12345 in 1 of 2 periods, and in capacity.yaml by a threshold of "
    )
