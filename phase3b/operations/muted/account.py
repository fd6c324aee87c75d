"""What CloudWatch is asked about mute rules, and what is done there: the edge."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from phase3b.errors import Phase3bError, outside_failure
from phase3b.operations.doctor.reading import Reading
from phase3b.operations.muted.mute_rule import MuteRule
from phase3b.quick_dataclass import dataclass

STANDING: Final = ("ACTIVE", "SCHEDULED")
# arn:aws:cloudwatch:REGION:ACCOUNT:alarm-mute-rule:NAME
_KIND: Final = ":alarm-mute-rule:"


@dataclass(frozen=True, slots=True)
class Standing:
    """A rule that mutes, or will; `until` is None where a rule of others has no end."""

    name: str
    status: str
    until: datetime | None
    alarms: tuple[str, ...]
    why: str


def standing(reading: Reading, prefix: str) -> tuple[Standing, ...]:
    """The rules of the environment that are in force or will be.

    Raises:
        Phase3bError: AWS refused (3).
    """
    found = reading.ask("mute rules", "cloudwatch:ListAlarmMuteRules", of_prefix, reading, prefix)
    if found is None:
        raise _refused("list the mute rules", reading)
    return found


def of_prefix(reading: Reading, prefix: str) -> tuple[Standing, ...]:
    """The same, as AWS answers: a refusal is botocore's."""
    client = reading.client("cloudwatch")
    summaries: list[Mapping[str, Any]] = []
    token: dict[str, str] = {}
    while True:
        page = client.list_alarm_mute_rules(Statuses=list(STANDING), **token)
        summaries += page.get("AlarmMuteRuleSummaries", ())
        if not page.get("NextToken"):
            break
        token = {"NextToken": page["NextToken"]}
    named = {each["AlarmMuteRuleArn"].split(_KIND, 1)[-1]: each for each in summaries}
    found = []
    for name in sorted(each for each in named if each.startswith(f"{prefix}-muted-")):
        rule = client.get_alarm_mute_rule(AlarmMuteRuleName=name)
        alarms = tuple(rule.get("MuteTargets", {}).get("AlarmNames", ()))
        until = rule.get("ExpireDate")
        found.append(Standing(name, str(rule["Status"]), until, alarms, str(rule.get("Description", ""))))
    return tuple(found)


def put(reading: Reading, rule: MuteRule) -> None:
    """Makes a rule.

    Raises:
        Phase3bError: AWS refused (3).
    """
    done = reading.ask("mute", "cloudwatch:PutAlarmMuteRule", _put, reading, rule)
    if done is None:
        raise _refused(f"mute {len(rule.alarms)} alarms with {rule.name}", reading)


def _put(reading: Reading, rule: MuteRule) -> bool:
    reading.client("cloudwatch").put_alarm_mute_rule(**rule.parameters())
    return True


def delete(reading: Reading, name: str) -> None:
    """Ends a rule; what is in ALARM notifies at once. One that is gone is no error.

    Raises:
        Phase3bError: AWS refused (3).
    """
    if reading.ask("unmute", "cloudwatch:DeleteAlarmMuteRule", _delete, reading, name) is None:
        raise _refused(f"delete {name}", reading)


def _delete(reading: Reading, name: str) -> bool:
    reading.client("cloudwatch").delete_alarm_mute_rule(AlarmMuteRuleName=name)
    return True


def _refused(what: str, reading: Reading) -> Phase3bError:
    return outside_failure(
        f"AWS did not {what}: {'; '.join(reading.unknown.values())}",
        "Check the credentials and their rights. Rules that were made end by themselves",
        code="P3B-OPS-MUTE-REFUSED",
    )
