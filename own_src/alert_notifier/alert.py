"""What a message of an alert topic says: an alarm and its state, or text that AWS or a person published.

Forms: "Using Amazon CloudWatch alarms" in the CloudWatch User Guide (metric and composite alarms); "Creating an Amazon SNS
topic for budget notifications" and "Detecting unusual spend with AWS Cost Anomaly Detection" in the AWS Cost Management User
Guide; "Invoking Lambda functions with Amazon SNS" in the Lambda Developer Guide.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

State = Literal["ALARM", "OK", "INSUFFICIENT_DATA", "MESSAGE"]
# What a description of phase3b ends with, where it knows where the runbook is.
RUNBOOK: Final = re.compile(r"\s*Runbook: (https://\S+)\s*$")
# How phase3b reminds of dead letters: for some minutes of some hours (UTC) they count as none, and then they fire again.
PAUSED_HOURS: Final = re.compile(r"HOUR\(\w+\) == (\d+)")
PAUSED_MINUTES: Final = re.compile(r"\) && MINUTE\(\w+\) < (\d+), 0, \w+\)$")
TIME: Final = re.compile(r"T(\d\d):(\d\d):")
# CloudWatch judges a minute when it has ended, and its points may be a little late.
JUDGED_MINUTES: Final = 3
URL_OF_ANOMALY: Final = "anomalyDetailsLink"


@dataclass(frozen=True, slots=True)
class Alert:
    """One alert. `key` is the same for all states of one alarm, and for each repeated delivery of one message.

    `is_pause`: it is over for the moments before it reminds, most likely, and fires again in some minutes.
    """

    key: str
    title: str
    state: State
    level: Literal["critical", "warning"]
    meaning: str
    reason: str
    since: str
    account: str
    region: str
    children: tuple[str, ...] = ()
    runbook: str | None = None
    details: str | None = None
    is_pause: bool = False

    @property
    def is_alarm(self) -> bool:
        """Whether it is an alarm of CloudWatch: only that has states, and is over one day."""
        return self.state != "MESSAGE"

    @property
    def is_over(self) -> bool:
        """Whether an alarm is OK again."""
        return self.state == "OK"


def alert_of(sns: Mapping[str, Any]) -> Alert:
    """The alert of a record of SNS; what is in no known form is shown as it is, and never dropped."""
    text = str(sns.get("Message") or "")
    found = _json(text)
    if found.get("AlarmName") and found.get("NewStateValue"):
        return _of_alarm(found, sns)
    if found.get("anomalyId"):
        return _of_anomaly(found, sns)
    return _message(sns, str(sns.get("Subject") or "") or text.strip().split("\n", 1)[0] or "An empty message", text)


def _json(text: str) -> Mapping[str, Any]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _of_alarm(found: Mapping[str, Any], sns: Mapping[str, Any]) -> Alert:
    name, state = str(found["AlarmName"]), str(found["NewStateValue"])
    arn = str(found.get("AlarmArn") or name)
    description = str(found.get("AlarmDescription") or "")
    runbook = RUNBOOK.search(description)
    meaning = RUNBOOK.sub("", description)
    return Alert(
        key=arn,
        title=name,
        state=state if state in ("ALARM", "OK") else "INSUFFICIENT_DATA",  # type: ignore[arg-type]
        level=_level(name, description),
        meaning=meaning,
        reason=str(found.get("NewStateReason") or ""),
        since=str(found.get("StateChangeTime") or sns.get("Timestamp") or ""),
        account=str(found.get("AWSAccountId") or ""),
        region=arn.split(":")[3] if arn.startswith("arn:") else str(found.get("Region") or ""),
        children=tuple(_names_of(found.get("TriggeringChildren"))),
        runbook=None if runbook is None else runbook[1],
        is_pause=state == "OK" and _pauses(found.get("Trigger"), str(found.get("StateChangeTime") or "")),
    )


def _pauses(trigger: object, at: str) -> bool:
    """Whether an alarm that reminds is in its pause at a time."""
    queries = trigger.get("Metrics") if isinstance(trigger, dict) else None
    listed = queries if isinstance(queries, list) else []
    expressions = [str(each.get("Expression") or "") for each in listed if isinstance(each, dict)]
    time = TIME.search(at)
    if time is None:
        return False
    for each in expressions:
        minutes = PAUSED_MINUTES.search(each)
        if minutes is not None and time[1] in {f"{int(hour):02d}" for hour in PAUSED_HOURS.findall(each)}:
            return int(time[2]) < int(minutes[1]) + JUDGED_MINUTES
    return False


def _names_of(children: object) -> list[str]:
    """The alarms that made a composite alarm change."""
    listed = children if isinstance(children, list) else []
    return [str(each["Arn"]).rpartition(":alarm:")[2] for each in listed if isinstance(each, dict) and "Arn" in each]


def _level(name: str, description: str) -> Literal["critical", "warning"]:
    """As the description begins, or the name ends; of an alarm that says neither somebody hears at once."""
    return (
        "warning"
        if description.startswith("Warning:") or (not description.startswith("Critical:") and name.endswith("-warning"))
        else "critical"
    )


def _of_anomaly(found: Mapping[str, Any], sns: Mapping[str, Any]) -> Alert:
    impact = found.get("impact")
    total = impact.get("totalImpact") if isinstance(impact, dict) else None
    listed = found.get("rootCauses")
    causes = [
        ", ".join(str(each[key]) for key in ("service", "usageType", "region") if each.get(key))
        for each in (listed if isinstance(listed, list) else [])
        if isinstance(each, dict)
    ]
    lines = [
        f"Cost beyond what was to be expected: {total} USD" if total is not None else "",
        f"From {found.get('anomalyStartDate', 'a day that is not said')} to {found.get('anomalyEndDate') or 'now'}",
        *(f"Cause: {each}" for each in causes if each),
    ]
    title = str(found.get("subject") or sns.get("Subject") or "AWS Cost Anomaly Detection")
    link = found.get(URL_OF_ANOMALY)
    made = _message(sns, title, "\n".join(each for each in lines if each))
    return Alert(
        key=f"anomaly:{found['anomalyId']}",
        title=made.title,
        state=made.state,
        level=made.level,
        meaning=made.meaning,
        reason="",
        since=made.since,
        account=str(found.get("accountId") or ""),
        region="",
        details=link if isinstance(link, str) and link.startswith("https://") else None,
    )


def _message(sns: Mapping[str, Any], title: str, text: str) -> Alert:
    return Alert(
        key=f"message:{sns.get('MessageId')}",
        title=title,
        state="MESSAGE",
        level="warning",
        meaning=text,
        reason="",
        since=str(sns.get("Timestamp") or ""),
        account="",
        region="",
    )
