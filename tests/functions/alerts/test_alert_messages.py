"""What is sent to Slack, Teams and PagerDuty of what AWS publishes: hand-made messages of SNS in AWS's forms, judged by contracts.

The forms: "Using Amazon CloudWatch alarms" (CloudWatch User Guide), budgets and anomalies of the AWS Cost Management User Guide.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from alert_notifier.alert import alert_of
from alert_notifier.handler import request_of, wanted
from alert_notifier.pagerduty import dedup_key
from alert_notifier.sending import NotDeliveredError
from alert_notifier.settings import Receiver, Settings, settings_of
from alert_notifier.text import body_of
from phase3b.plan.cloudwatch.measures import Reminded
from phase3b.plan.cloudwatch.metrics import Metric

CONTRACTS: dict[str, Any] = json.loads(Path(__file__).with_name("alert_contracts.json").read_text("utf-8"))
ROUTING_KEY = "a1b2c3d4e5f60718293a4b5c6d7e8f90"
HOOK = "https://hooks.example.com/services/made-up"
SECRETS = {"slack": HOOK, "teams": HOOK, "pagerduty": ROUTING_KEY}
TEAMS_BYTES = 28 * 1024
PAGERDUTY_BYTES = 512 * 1024
VARIABLES = {
    "SERVICE": "securebase",
    "ENVIRONMENT": "prod",
    "DASHBOARD": "https://us-east-1.console.aws.amazon.com/cloudwatch/home?region=us-east-1#dashboards:name=d",
    "ESCALATION": '["On-call engineer within 15 min (PagerDuty)","CTO within 60 min (Email)"]',
    "PAGERDUTY_URL": "https://events.pagerduty.com/v2/enqueue",
    "ATTEMPTS": "4",
    "FIRST_WAIT_SECONDS": "1",
    "REQUEST_SECONDS": "5",
    "RECEIVERS": json.dumps(
        {to: {"to": to, "secret": "arn", "levels": ["critical"], "others": True} for to in SECRETS}
    ),
}
SETTINGS: Settings = settings_of(VARIABLES)
ARN = "arn:aws:cloudwatch:us-east-1:123456789012:alarm:"
ALARM = {
    "AlarmName": "securebase-prod-support-tickets-read-throttles-critical",
    "AlarmDescription": "Critical: more than 5 reads of support_tickets a minute are throttled for 5 min "
    "Runbook: https://wiki.example.com/runbook#read_throttles",
    "AWSAccountId": "123456789012",
    "AlarmConfigurationUpdatedTimestamp": "2026-11-20T09:00:00.000+0000",
    "NewStateValue": "ALARM",
    "NewStateReason": "Threshold Crossed: 1 datapoint [12.0 (30/11/26 05:00:00)] was greater than the threshold (5.0).",
    "StateChangeTime": "2026-11-30T05:01:12.345+0000",
    "Region": "US East (N. Virginia)",
    "AlarmArn": f"{ARN}securebase-prod-support-tickets-read-throttles-critical",
    "OldStateValue": "OK",
    "OKActions": [], "AlarmActions": [], "InsufficientDataActions": [],
    "Trigger": {"MetricName": "ReadThrottleEvents", "Namespace": "AWS/DynamoDB", "Statistic": "SUM", "Threshold": 5.0},
}  # fmt: skip
COMPOSITE = {
    "AlarmName": "securebase-prod-capacity-incident-critical",
    "AlarmDescription": "Critical: one or more of 3 alarms of capacity (throttles of tables and their ceilings). Which: https://x",
    "AWSAccountId": "123456789012",
    "NewStateValue": "ALARM",
    "NewStateReason": f"{ARN}a transitioned to ALARM at Monday 30 November, 2026 05:01:12 UTC",
    "StateChangeTime": "2026-11-30T05:01:13.000+0000",
    "Region": "US East (N. Virginia)",
    "AlarmArn": f"{ARN}securebase-prod-capacity-incident-critical",
    "OldStateValue": "OK",
    "AlarmRule": f'ALARM("{ARN}a") OR ALARM("{ARN}b")',
    "TriggeringChildren": [
        {"Arn": f"{ARN}a", "State": {"Value": "ALARM", "Timestamp": "2026-11-30T05:01:12.000+0000"}}
    ],
}
BUDGET = """AWS Budget Notification November 30, 2026
AWS Account 123456789012

Dear AWS Customer,

You requested that we alert you when the ACTUAL Cost associated with your securebase-prod budget is greater than $650.00."""
ANOMALY = {
    "accountName": "production",
    "accountId": "123456789012",
    "anomalyDetailsLink": "https://console.aws.amazon.com/cost-management/home#/anomaly-detection/monitors/m/anomalies/a-1",
    "anomalyId": "a-1",
    "anomalyStartDate": "2026-11-29T00:00:00Z",
    "anomalyEndDate": "2026-11-30T00:00:00Z",
    "dimensionalValue": "AWS Lambda",
    "impact": {"maxImpact": 80, "totalActualSpend": 100, "totalExpectedSpend": 20, "totalImpact": 80},
    "monitorArn": "arn:aws:ce::123456789012:anomalymonitor/m",
    "rootCauses": [
        {"service": "AWS Lambda", "region": "us-east-1", "linkedAccount": "1", "usageType": "Lambda-GB-Second"}
    ],
    "subscriptionId": "s",
    "subscriptionName": "services",
}


def record(message: Any, subject: str = "a subject") -> dict[str, Any]:
    text = message if isinstance(message, str) else json.dumps(message)
    return {
        "Type": "Notification", "MessageId": "95df01b4-ee98-5cb9-9903-4c221d41eb5e", "Subject": subject, "Message": text,
        "TopicArn": "arn:aws:sns:us-east-1:123456789012:securebase-prod-phase3b-alerts",
        "Timestamp": "2026-11-30T05:01:14.000Z", "MessageAttributes": {},
    }  # fmt: skip


def sent(message: Any, to: str, subject: str = "a subject") -> dict[str, Any]:
    """What a receiver is sent, which its contract takes."""
    url, document = request_of(alert_of(record(message, subject)), SETTINGS.receivers[to], SETTINGS, SECRETS[to])
    assert url == (VARIABLES["PAGERDUTY_URL"] if to == "pagerduty" else HOOK)
    jsonschema.validate(document, CONTRACTS[to])
    body = body_of(document)
    assert to != "teams" or len(body) <= TEAMS_BYTES
    assert to != "pagerduty" or len(body) <= PAGERDUTY_BYTES
    found: dict[str, Any] = json.loads(body)
    return found


def test_the_contracts_refuse_what_the_receivers_refuse() -> None:
    for to, key in (("slack", "text"), ("teams", "type"), ("pagerduty", "payload")):
        document = sent(ALARM, to)
        del document[key]
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(document, CONTRACTS[to])


def test_an_alarm_in_slack() -> None:
    found = sent(ALARM, "slack")
    assert found["text"] == "CRITICAL: securebase-prod-support-tickets-read-throttles-critical fires"
    (attachment,) = found["attachments"]
    assert attachment["color"] == "#b3261e"
    header, meaning, reason, facts, links = attachment["blocks"]
    assert header["text"]["text"] == found["text"]
    assert meaning["text"]["text"] == "Critical: more than 5 reads of support_tickets a minute are throttled for 5 min"
    assert reason["text"]["text"].startswith("Threshold Crossed: 1 datapoint")
    assert [each["text"] for each in facts["fields"]] == [
        "*State*\nALARM",
        "*Since*\n2026-11-30T05:01:12.345+0000",
        "*Environment*\nsecurebase prod",
        "*Account*\n123456789012 us-east-1",
        "*Escalation*\nOn-call engineer within 15 min (PagerDuty); CTO within 60 min (Email)",
    ]
    dashboard = VARIABLES["DASHBOARD"].replace("&", "&amp;")
    assert (
        links["text"]["text"] == f"<https://wiki.example.com/runbook#read_throttles|Runbook> | <{dashboard}|Dashboard>"
    )


def test_an_alarm_that_is_over() -> None:
    over = {**ALARM, "NewStateValue": "OK", "OldStateValue": "ALARM"}
    slack, teams, pagerduty = (sent(over, to) for to in ("slack", "teams", "pagerduty"))
    assert slack["text"].endswith(" is over")
    assert slack["attachments"][0]["color"] == "#2e7d32"
    assert "Escalation" not in json.dumps(slack)
    assert teams["attachments"][0]["content"]["body"][0]["color"] == "good"
    assert pagerduty == {"routing_key": ROUTING_KEY, "event_action": "resolve", "dedup_key": ALARM["AlarmArn"]}
    # The same key as of the incident that it ends.
    assert sent(ALARM, "pagerduty")["dedup_key"] == pagerduty["dedup_key"]


def reminded(at: str, state: str = "OK", expression: str = "") -> dict[str, Any]:
    """What the alarm of dead letters says, by the expression that phase3b gives it."""
    kept = Metric.VISIBLE_MESSAGES.of(QueueName="q")
    made = expression or Reminded(kept, "Maximum", (7, 13), 5).expression
    queries = [
        {"Id": "kept", "MetricStat": {}, "ReturnData": False},
        {"Id": "judged", "Expression": made, "ReturnData": True},
    ]
    changed = {"NewStateValue": state, "StateChangeTime": f"2026-11-30T{at}.345+0000"}
    return ALARM | changed | {"Trigger": {"Metrics": queries}}


@pytest.mark.parametrize(
    ("at", "pause"),
    [
        ("07:01:12", True),
        ("07:07:59", True),
        ("07:08:00", False),
        ("06:59:59", False),
        ("13:02:00", True),
        ("17:01:00", False),
    ],
)
def test_a_pause_before_a_reminder_ends_incidents_and_is_no_end_in_a_channel(at: str, pause: bool) -> None:  # noqa: FBT001
    alert = alert_of(record(reminded(at)))
    assert alert.is_pause is pause
    for to in ("slack", "teams"):
        assert wanted(alert, SETTINGS.receivers[to]) is not pause
    assert wanted(alert, SETTINGS.receivers["pagerduty"])
    assert sent(reminded(at), "pagerduty")["event_action"] == "resolve"


def test_what_is_no_pause() -> None:
    """An alarm that fires at that time; another expression; forms that nobody promised."""
    assert not alert_of(record(reminded("07:01:12", "ALARM"))).is_pause
    assert not alert_of(record(reminded("07:01:12", expression="IF(a > 0, a / b, 0)"))).is_pause
    for trigger in (None, [], {"Metrics": None}, {"Metrics": ["x", {"Expression": 7}]}):
        assert not alert_of(record(reminded("07:01:12") | {"Trigger": trigger})).is_pause
    assert not alert_of(record(reminded("07:01:12") | {"StateChangeTime": "now"})).is_pause


def test_an_alarm_in_pagerduty() -> None:
    found = sent(ALARM, "pagerduty")
    assert found["event_action"] == "trigger"
    assert found["payload"] == {
        "summary": "CRITICAL: securebase-prod-support-tickets-read-throttles-critical fires",
        "source": "securebase-prod",
        "severity": "critical",
        "component": ALARM["AlarmName"],
        "group": "prod",
        "class": "ALARM",
        "timestamp": ALARM["StateChangeTime"],
        "custom_details": {
            "State": "ALARM",
            "Since": ALARM["StateChangeTime"],
            "Environment": "securebase prod",
            "Account": "123456789012 us-east-1",
            "Escalation": "On-call engineer within 15 min (PagerDuty); CTO within 60 min (Email)",
            "Meaning": "Critical: more than 5 reads of support_tickets a minute are throttled for 5 min",
            "Reason": ALARM["NewStateReason"],
        },
    }
    assert [each["text"] for each in found["links"]] == ["Runbook", "Dashboard"]


def test_a_composite_alarm_names_those_that_made_it_fire() -> None:
    card = sent(COMPOSITE, "teams")["attachments"][0]["content"]
    assert {"title": "Alarms", "value": "a"} in card["body"][-1]["facts"]
    assert [each["title"] for each in card["actions"]] == ["Dashboard"]


def test_a_budget_is_no_alarm() -> None:
    subject = "AWS Budgets: securebase-prod has exceeded your alert threshold"
    found = sent(BUDGET, "slack", subject)
    assert found["text"] == f"securebase prod: {subject}"
    assert found["attachments"][0]["blocks"][1]["text"]["text"] == BUDGET
    event = sent(BUDGET, "pagerduty", subject)
    assert (event["payload"]["severity"], event["dedup_key"]) == (
        "warning", "message:95df01b4-ee98-5cb9-9903-4c221d41eb5e"
    )  # fmt: skip


def test_an_anomaly_says_what_it_costs_and_where() -> None:
    found = sent(ANOMALY, "slack", "AWS Cost Anomaly Detection has detected 1 anomaly")
    text = found["attachments"][0]["blocks"][1]["text"]["text"]
    assert text == (
        "Cost beyond what was to be expected: 80 USD\nFrom 2026-11-29T00:00:00Z to 2026-11-30T00:00:00Z\n"
        "Cause: AWS Lambda, Lambda-GB-Second, us-east-1"
    )
    assert f"<{ANOMALY['anomalyDetailsLink']}|Details>" in found["attachments"][0]["blocks"][-1]["text"]["text"]
    assert sent(ANOMALY, "pagerduty")["dedup_key"] == "anomaly:a-1"


@pytest.mark.parametrize(
    ("name", "description", "level"),
    [
        ("x-critical", "Critical: a", "critical"),
        ("x-warning", "Warning: a", "warning"),
        ("x-warning", "", "warning"),
        ("x-warning", "Critical: a", "critical"),
        ("of-nobody", "", "critical"),
    ],
)
def test_the_level_of_an_alarm(name: str, description: str, level: str) -> None:
    alert = alert_of(record({**ALARM, "AlarmName": name, "AlarmDescription": description}))
    assert alert.level == level
    for levels in (("critical",), ("warning",), ("warning", "critical")):
        assert wanted(alert, Receiver("a", "slack", "", levels, others=False)) == (level in levels)


def test_what_is_no_alarm_is_for_those_who_want_it() -> None:
    alert = alert_of(record("a test"))
    assert wanted(alert, Receiver("a", "slack", "", ("critical",), others=True))
    assert not wanted(alert, Receiver("a", "slack", "", ("warning", "critical"), others=False))


def test_nothing_in_a_message_calls_a_channel_or_makes_a_link() -> None:
    found = sent({**ALARM, "NewStateReason": "<!channel> & <https://evil|click>"}, "slack")
    assert found["attachments"][0]["blocks"][2]["text"]["text"] == "&lt;!channel&gt; &amp; &lt;https://evil|click&gt;"
    card = sent({**ALARM, "NewStateReason": "[click](https://evil)"}, "teams")["attachments"][0]["content"]
    assert card["body"][2]["text"] == "\\[click\\](https://evil)"


@pytest.mark.parametrize("to", SECRETS)
@pytest.mark.parametrize("letter", ["a", "&", "[", '"', "\u20ac", "\U0001f525"])
def test_what_is_too_long_is_cut_and_says_so(to: str, letter: str) -> None:
    long = {**ALARM, "AlarmName": letter * 255, "AlarmDescription": letter * 1024, "NewStateReason": letter * 250_000}
    assert "(cut; the mail has all of it)" in json.dumps(sent(long, to))


@given(text=st.text(max_size=4000), subject=st.text(max_size=200), to=st.sampled_from(sorted(SECRETS)))
def test_whatever_is_published_can_be_sent(text: str, subject: str, to: str) -> None:
    sent(text, to, subject)


@given(
    st.dictionaries(
        st.sampled_from(sorted({*ALARM, *ANOMALY})), st.none() | st.integers() | st.text() | st.just([]), max_size=9
    )
)
def test_json_in_no_known_form_is_shown_as_it_is(message: dict[str, Any]) -> None:
    for to in SECRETS:
        sent({each: value for each, value in message.items() if each != "StateChangeTime"}, to)


def test_keys_of_any_length() -> None:
    assert dedup_key("a" * 255) == "a" * 255
    assert len(dedup_key("a" * 256)) == 64
    assert dedup_key("a" * 256) != dedup_key("a" * 257)


@pytest.mark.parametrize("secret", ["", HOOK, "a" * 31, "a" * 33, "a" * 31 + "-"])
def test_what_is_no_integration_key_is_said_without_it(secret: str) -> None:
    with pytest.raises(NotDeliveredError, match="does not hold an integration key: 32 letters and digits"):
        request_of(alert_of(record(ALARM)), SETTINGS.receivers["pagerduty"], SETTINGS, secret)
