"""What each command of `phase3b ops` says of the day of `operated.py`, counted by hand."""

from __future__ import annotations

import re
from typing import Any

import pytest
from operated import (
    COLD,
    GIVEN_UP,
    QUEUE,
    RAISED,
    RECEIVED,
    REFUSED,
    SERVED,
    TABLE,
    THROTTLED,
    Day,
    Operated,
    budgets,
)
from restored_made import fill

FORECASTS = "securebase-dev-cost-forecasts"
REQUESTS = SERVED + RAISED + REFUSED
BAD = RAISED + REFUSED
FUNCTION = "securebase-dev-support-tickets"


def failures_are_grouped(up: Operated, day: Day) -> None:
    """Six that the function raised, of 50; the 503 that it answered are in no log. Each message failed three times."""
    code, found = up.asked("ops", "errors", "dev", "--since", f"{day.begin:%Y-%m-%d}")
    assert code == 1
    groups = {(each["function"], each["error"]): each for each in found["figures"]["groups"]}
    raised = groups["support_tickets", "InjectedFaultError"]
    assert (raised["count"], raised["kind"], raised["versions"]) == (RAISED, "exception", ["1"])
    assert len(set(raised["requests"])) == 5
    poison = groups["webhook_delivery", "KeyError"]
    assert (poison["count"], poison["message"]) == (GIVEN_UP * RECEIVED, "a message is no delivery"), poison
    assert f"{day.begin:%Y-%m-%d}T08:" in raised["first_seen"] <= raised["last_seen"]
    evidence = {each["about"]: each["evidence"] for each in found["findings"]}
    assert f"support_tickets ran {REQUESTS} times in the window: 12.0 %" in evidence["support_tickets"]
    # Its lines can be read by the command that is printed, with one of its requests.
    (steps,) = (each["steps"] for each in found["findings"] if each["about"] == "support_tickets")
    assert raised["requests"][0] in steps[-2]["command"]


def budgets_are_spent(up: Operated, day: Day) -> None:
    """Of 50 requests more 9 were bad; 0.1 of 100 may be, and what is left follows from the sums."""
    found = {each["budget"]["objective"]["name"]: each for each in budgets(up)}
    budget, before = found["availability"]["budget"], day.budgets_before["availability"]
    assert budget["requests"] == (before["requests"] or 0) + REQUESTS
    assert budget["bad"] == (before["bad"] or 0) + BAD
    assert budget["allowed"] == pytest.approx(budget["requests"] / 1000)
    assert budget["left_percent"] == pytest.approx(100 * (1 - budget["bad"] / (budget["requests"] / 1000)))
    assert found["availability"]["state"] == "spent"
    assert found["latency"]["budget"]["requests"] == budget["requests"]


def the_morning_names_each(up: Operated, day: Day) -> None:
    """Of yesterday, with no option."""
    code, found = up.asked("ops", "check", "dev")
    (morning,) = found["environments"]
    assert (code, morning["span"]["begin"][:10]) == (1, f"{day.begin:%Y-%m-%d}")
    lines = {(each["about"], each["of"]): each for each in morning["lines"]}

    def seen(about: str, of: str) -> tuple[str, str]:
        return lines[about, of]["level"], lines[about, of]["text"]

    assert seen("success", "API") == ("act", "server errors 18 %, a week before not known; critical from 2 % on")
    assert seen("errors", FUNCTION) == ("act", "errors 12 %, a week before not known; critical from 5 % on")
    assert seen("throttles", TABLE) == ("look", f"{THROTTLED} writes were throttled, a week before 0")
    dead = day.dead_before + GIVEN_UP
    assert seen("dead letters", f"{QUEUE}-dead-letters") == (
        "act" if dead > 10 else "look", f"{dead} messages were given up and nobody has looked at them"
    )  # fmt: skip
    assert lines["budget", "budget of availability"]["level"] == "act"
    # Everything is as Terraform made it: tables, scaling, functions, logs, throttles, thresholds of all alarms.
    assert lines["drift", "dev"]["level"] == "fine"
    # No alarm but those that fire by now, each by its name.
    firing = {each["AlarmName"] for each in _in_alarm(up)}
    assert {of for about, of in lines if about == "alarms"} <= {"dev", *firing}, lines
    # And one thing of each kind that somebody changes by hand is named.
    _changed_by_hand(up)
    # Each command that is named asks the same place, and exists.
    for each in lines.values():
        if each["level"] in {"act", "look"}:
            assert " --embedded" in each["command"]
    shown = up.run("ops", "check", "dev", "--embedded")
    assert (shown.returncode, shown.stderr) == (1, "")
    assert re.search(r"^ act +success +API: server errors 18 %", shown.stdout, re.MULTILINE)


def _in_alarm(up: Operated) -> list[dict[str, Any]]:
    found = up.client("cloudwatch").describe_alarms(StateValue="ALARM", AlarmTypes=["MetricAlarm", "CompositeAlarm"])
    return [*found["MetricAlarms"], *found["CompositeAlarms"]]


def _changed_by_hand(up: Operated) -> None:
    functions, scaling, alarms = up.client("lambda"), up.client("application-autoscaling"), up.client("cloudwatch")
    logs, tables = up.client("logs"), up.client("dynamodb")
    target = {
        "ServiceNamespace": "dynamodb",
        "ResourceId": f"table/{TABLE}",
        "ScalableDimension": "dynamodb:table:WriteCapacityUnits",
    }
    group, alarm = f"/aws/lambda/{FUNCTION}", f"{FUNCTION}-function-throttles-critical"
    (was,) = scaling.describe_scalable_targets(ServiceNamespace="dynamodb", ResourceIds=[target["ResourceId"]],
                                               ScalableDimension=target["ScalableDimension"])["ScalableTargets"]  # fmt: skip
    days = logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"][0]["retentionInDays"]
    timeout = functions.get_function_configuration(FunctionName=FUNCTION)["Timeout"]
    low, high = was["MinCapacity"], was["MaxCapacity"]
    functions.update_function_configuration(FunctionName=FUNCTION, Timeout=timeout + 1)
    scaling.register_scalable_target(**target, MinCapacity=low, MaxCapacity=high + 1)
    logs.put_retention_policy(logGroupName=group, retentionInDays=1)
    alarms.disable_alarm_actions(AlarmNames=[alarm])
    tables.update_table(TableName=TABLE, DeletionProtectionEnabled=True)
    _, found = up.asked("ops", "check", "dev")
    drift = {(each["of"], each["text"]) for each in found["environments"][0]["lines"] if each["about"] == "drift"}
    assert drift == {
        (FUNCTION, f"its timeout is {timeout + 1} s, and {timeout} s in capacity.yaml"),
        (TABLE, f"auto scaling keeps {low} to {high + 1} writes a second, and {low} to {high} in capacity.yaml"),
        (group, f"it keeps logs 1 days, and {days} days in capacity.yaml"),
        (TABLE, "its deletion protection is on, and off in capacity.yaml"),
    }
    functions.update_function_configuration(FunctionName=FUNCTION, Timeout=timeout)
    scaling.register_scalable_target(**target, MinCapacity=low, MaxCapacity=high)
    logs.put_retention_policy(logGroupName=group, retentionInDays=days)
    alarms.enable_alarm_actions(AlarmNames=[alarm])
    tables.update_table(TableName=TABLE, DeletionProtectionEnabled=False)


def throttles_and_cold_starts_are_counted(up: Operated, day: Day) -> None:
    """By the doctor, whose words are those of DynamoDB; starts by the reports in the logs."""
    since = f"{day.begin:%Y-%m-%d}"
    code, found = up.asked("ops", "throttles", "dev", "--since", since)
    (table,) = (each for each in found["findings"] if each["kind"] == "table" and each["about"] == TABLE)
    assert code == 1
    assert (table["side"], table["reason"], table["events"]) == (
        "write", "TableWriteProvisionedThroughputExceeded", THROTTLED
    )  # fmt: skip
    code, found = up.asked("ops", "cold-starts", "dev", "--since", since)
    starts: dict[str, Any] = {each["function"]: each for each in found["figures"]}
    tickets = starts["support_tickets"]
    assert (tickets["invocations"], tickets["cold"], tickets["share_percent"]) == (REQUESTS, COLD, 4.0)
    assert tickets["init_p50_ms"] > 0


def triggers_review_and_report_have_the_day(up: Operated, day: Day) -> None:
    """The same counts, once more."""
    _, found = up.asked("ops", "triggers", "dev")
    triggers = {each["what"]: each for each in found["triggers"]}
    assert (triggers["throttles"]["value"], triggers["throttles"]["state"]) == (THROTTLED, "not met")
    code, review = up.asked("ops", "review", "month", "dev")
    figures = {each["name"]: each for each in review["evidence"]["figures"]}
    days = figures["throttled reads and writes a day"]["days"]
    assert code == 1
    assert figures["throttled reads and writes a day"]["now"] == pytest.approx(THROTTLED / days)
    # Of all that the service has answered on these days.
    errors = figures["API server errors (%)"]
    assert errors["now"] > 0
    assert errors["verdict"] == ("above target" if errors["now"] > errors["target"] else "fine"), figures
    asking = {each["command"] for each in review["items"] if each["command"].startswith("phase3b ops errors")}
    assert asking == {"phase3b ops errors dev --embedded"}
    done = up.run("report", "dev", "--embedded", "--out", "report")
    page = (up.folder / "report/index.html").read_text("utf-8")
    # The embedded AWS has no bill, which the page says.
    assert done.returncode == 3, done.stderr
    assert f"{BAD + int(day.budgets_before['availability']['bad'] or 0)} of " in page


def lost_items_come_back(up: Operated) -> None:
    """Of 60 items 7 are deleted and 2 written over; the backup of before gives the 7 back, and a drill measures all that are there."""
    dynamodb = up.client("dynamodb")
    fill(dynamodb, 60, FORECASTS)
    code, made = up.asked("ops", "backup", "create", "dev", "--table", "cost_forecasts", "--yes")
    assert code == 0
    (backup,) = made["backups"]
    code, drill = up.asked("ops", "restore-drill", "dev", "--table", "cost_forecasts", "--yes")
    (measured,) = drill["drill"]["tables"]
    assert (code, measured["restored_items"], measured["removed"]) == (0, measured["deployed_items"], True), drill
    keys = [each["AttributeName"] for each in dynamodb.describe_table(TableName=FORECASTS)["Table"]["KeySchema"]]
    items = dynamodb.scan(TableName=FORECASTS)["Items"]
    for item in items[:7]:
        dynamodb.delete_item(TableName=FORECASTS, Key={key: item[key] for key in keys})
    for item in items[7:9]:
        dynamodb.put_item(TableName=FORECASTS, Item={**item, "text": {"S": "of today"}})
    asked = ("--table", "cost_forecasts", "--backup", backup["arn"], "--yes")
    code, restored = up.asked("ops", "backup", "restore", "dev", *asked)
    assert (code, restored["restored_items"], restored["differences"]) == (0, len(items), [])
    into = restored["into"]
    code, back = up.asked("ops", "backup", "copy-back", "dev", "--table", "cost_forecasts", "--from", into, "--yes")
    assert (code, back["compared"]["missing"], back["compared"]["changed"], back["copied"]["put"]) == (0, 7, 2, 7)
    assert dynamodb.scan(TableName=FORECASTS, Select="COUNT")["Count"] == len(items)
    dynamodb.get_waiter("table_exists").wait(TableName=into, WaiterConfig={"Delay": 1})
    dynamodb.delete_table(TableName=into)
