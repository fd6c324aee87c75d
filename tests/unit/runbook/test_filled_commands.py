"""What is filled into commands, worked out by hand or read from what Terraform deploys."""

from __future__ import annotations

import json
import re
import shlex
from dataclasses import replace
from typing import Any

import jmespath
import pytest
from drilled_alarms import deployed, of_prod, prod
from runbook_made import place

from phase3b.naming import names_of
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.runbook.runbook_entry import entry_of, every_command
from phase3b.runbook.subject import watched

ALARMS = {each.alarm.name.removeprefix("securebase-prod-"): each.alarm for each in of_prod()}
WEBSOCKET = re.compile(r"""'"\$\(.*?\)"'""")


def commands(alarm: Alarm) -> str:
    return "\n".join(command for _, command in every_command(entry_of(alarm, prod(), names_of(prod()), place())))


def asked(alarm: Alarm) -> list[dict[str, Any]]:
    """The queries of GetMetricData in an alarm's entry; a WebSocket API's id is what Terraform has in its place."""
    line = next(each for each in commands(alarm).splitlines() if "get-metric-data" in each)
    words = shlex.split(WEBSOCKET.sub("${aws_apigatewayv2_api.websocket.id}", line))
    read: list[dict[str, Any]] = json.loads(words[words.index("--metric-data-queries") + 1])
    return read


def series(metric: dict[str, Any]) -> tuple[str, str, frozenset[tuple[str, str]]]:
    dimensions = frozenset((each["Name"], each["Value"]) for each in metric.get("Dimensions", ()))
    return metric["Namespace"], metric["MetricName"], dimensions


def test_the_figures_are_those_that_the_deployed_alarm_judges() -> None:
    """Of all alarms of prod: metrics, dimensions, statistics, periods and expressions as Terraform gets them."""
    with_math = 0
    for alarm in ALARMS.values():
        alarm_there, found = deployed(alarm), asked(alarm)
        returned = [each for each in found if each.get("ReturnData", True)]
        assert len(returned) == 1, alarm.name
        if "Metrics" not in alarm_there:
            statistic = found[0]["MetricStat"]
            assert series(statistic["Metric"]) == series(dict(alarm_there))
            assert statistic["Period"] == alarm_there["Period"]
            assert statistic["Stat"] == alarm_there.get("Statistic", alarm_there.get("ExtendedStatistic"))
            continue
        with_math += 1
        stats = {
            each["Id"]: (series(each["MetricStat"]["Metric"]), each["MetricStat"]["Period"], each["MetricStat"]["Stat"])
            for each in alarm_there["Metrics"]
            if "MetricStat" in each
        }
        assert stats == {
            each["Id"]: (series(each["MetricStat"]["Metric"]), each["MetricStat"]["Period"], each["MetricStat"]["Stat"])
            for each in found
            if "MetricStat" in each
        }
        (math,) = (each["Expression"] for each in alarm_there["Metrics"] if "Expression" in each)
        assert returned[0]["Expression"] == math
        assert returned[0]["Period"] == alarm.period_seconds
    assert with_math > 50
    assert len(ALARMS) - with_math > 100


def test_commands_look_back_as_far_as_the_alarm_does() -> None:
    minutes = commands(ALARMS["support-tickets-read-throttles-critical"])
    assert """--start-time "$(($(date +%s) - 10800))" --end-time "$(date +%s)" --scan-by""" in minutes
    expired = next(each for each in ALARMS.values() if each.kind == "expired_items")
    days = expired.evaluation_periods
    assert (expired.period_seconds, days > 1) == (86_400, True)
    assert f"""--start-time "$(($(date +%s) - {3 * days * 86_400}))" """ in commands(expired)
    # Of logs never more than a day: a search in a week of them takes minutes.
    missed = next(each for each in ALARMS.values() if each.kind == "missed_schedule")
    assert missed.period_seconds * missed.evaluation_periods * 3 > 86_400
    assert """filter-log-events --log-group-name /aws/lambda/""" in commands(missed)
    assert '--start-time "$((($(date +%s) - 86400) * 1000))"' in commands(missed)
    errors = commands(ALARMS["api-server-errors-critical"])
    assert '--start-time "$((($(date +%s) - 10800) * 1000))" --filter-pattern \'{ $.status = "5*" }\'' in errors


def test_an_embedded_aws_is_asked_for_its_own_time() -> None:
    """Its clock is moved on: by the machine's time nothing of it would be found."""
    alarm = ALARMS["support-tickets-read-throttles-critical"]
    there = place(endpoint="http://127.0.0.1:5000")
    entry = entry_of(alarm, prod(), names_of(prod()), there)
    found = "\n".join(command for _, command in every_command(entry))
    now = "curl -s http://127.0.0.1:5000/phase3b/clock | grep -o '[0-9]*' | head -1"
    assert f'''--start-time "$(($({now}) - 10800))" --end-time "$({now})"''' in found
    assert "date +%s" not in found


def test_the_version_before_the_newest_is_found() -> None:
    line = next(
        each
        for each in commands(ALARMS["support-tickets-duration-p95-critical"]).splitlines()
        if "update-alias" in each
    )
    found = re.search(r"--query '(sort_by.*?)' --output json", line)
    assert found
    versions = [{"Version": each} for each in ("$LATEST", "9", "10", "2", "1")]
    assert jmespath.search(found[1], {"Versions": versions}) == "9"


def test_the_next_tier_is_the_one_behind_in_the_file() -> None:
    found = commands(ALARMS["support-tickets-read-throttles-critical"]).splitlines()
    assert "phase3b tier diff business scale" in found
    assert "phase3b cost diff business scale" in found


@pytest.mark.parametrize(("side", "code"), [("reads", "L-CF0CBE56"), ("writes", "L-AB614373")])
def test_a_quota_of_one_table_is_that_of_the_side(side: str, code: str) -> None:
    alarm = next(
        each for each in ALARMS.values() if each.kind in {f"{side[:-1]}_account_limit", f"largest_table_{side}"}
    )
    assert f"--quota-code {code} --desired-value 50000" in commands(alarm)


def test_reads_are_raised_where_reads_are_throttled() -> None:
    found = commands(ALARMS["support-tickets-read-throttles-critical"])
    assert "--scalable-dimension dynamodb:table:ReadCapacityUnits --min-capacity 300" in found
    assert "WriteCapacityUnits" not in found


def test_capacity_is_raised_for_as_long_as_the_file_says() -> None:
    alarm = ALARMS["support-tickets-read-throttles-critical"]
    assert "phase3b ops capacity raise support_tickets --env prod --read 300 --for 2h" in commands(alarm)
    ops = prod().ops
    shorter = replace(
        prod(), ops=ops.model_copy(update={"raised": ops.raised.model_copy(update={"proposed_minutes": 45})})
    )
    found = "\n".join(command for _, command in every_command(entry_of(alarm, shorter, names_of(shorter), place())))
    assert "phase3b ops capacity raise support_tickets --env prod --read 300 --for 45m" in found
    assert "--for 2h" not in found


def test_a_queues_function_is_its_consumer() -> None:
    alarm = next(each for each in ALARMS.values() if each.kind == "queue_age")
    function = watched(alarm, prod()).function
    assert function is not None
    assert function.name == "webhook_delivery"


def test_each_api_has_its_own_log() -> None:
    rest, websocket = (
        commands(ALARMS["api-client-errors-critical"]),
        commands(ALARMS["websocket-client-errors-critical"]),
    )
    assert "--log-group-name /aws/apigateway/securebase-prod-phase3b-api " in rest
    assert "phase3b-websocket" not in rest
    assert "--log-group-name /aws/apigateway/securebase-prod-phase3b-websocket " in websocket
    assert "phase3b-api " not in websocket
