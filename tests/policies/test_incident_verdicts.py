"""Who is notified of an alarm: by itself, through a composite, or, of a warning, perhaps nobody."""

from __future__ import annotations

from typing import Any

import pytest

from policies.catalogue import POLICIES
from policies.stack_read.stack import Context, Resource, Stack
from policies.watching.incidents import named

BY_ID = {policy.id: policy for policy in POLICIES}
ALERTS, WARNINGS = "${aws_sns_topic.alerts.arn}", "${aws_sns_topic.warnings.arn}"
COMPOSITE = "aws_cloudwatch_composite_alarm.together"


def rule(*names: str) -> str:
    return " OR ".join(f'ALARM("${{aws_cloudwatch_metric_alarm.{name}.alarm_name}}")' for name in names)


def stack(context: Context | None = None, **composite: Any) -> Stack:
    """Two critical alarms and two warnings, of which composites tell; `composite` is said of that of the critical ones."""
    alarms = {
        name: {"alarm_name": f"shop-{name.replace('_', '-')}"}
        for name in ("a_critical", "b_critical", "a_warning", "b_warning")
    }
    together = {
        "alarm_name": "shop-tables-incident-critical", "alarm_rule": rule("a_critical", "b_critical"),
        "alarm_actions": [ALERTS], **composite,
    }  # fmt: skip
    warned = {
        "alarm_name": "shop-tables-incident-warning", "alarm_rule": rule("a_warning", "b_warning"),
        "alarm_actions": [WARNINGS],
    }  # fmt: skip
    mail = {"protocol": "email"}
    return Stack.of(
        {
            "resource": {
                "aws_cloudwatch_metric_alarm": alarms,
                "aws_cloudwatch_composite_alarm": {"together": together, "warned": warned},
                "aws_sns_topic": {"alerts": {"name": "shop-alerts"}, "warnings": {"name": "shop-warnings"}},
                "aws_sns_topic_subscription": {
                    "alert_email": {**mail, "topic_arn": ALERTS, "endpoint": "on-call@example.com"},
                    "warnings_email": {**mail, "topic_arn": WARNINGS, "endpoint": "morning@example.com"},
                },
            }
        },
        context or Context(),
    )


def said(check: str, address: str, of: Stack) -> tuple[str, ...]:
    it = of.get(address)
    assert it is not None
    return BY_ID[check].verdict(it, of) or ()


def test_an_alarm_of_a_composite_needs_no_action() -> None:
    of = stack()
    assert said("P3B_COMPOSITE_ALARM", COMPOSITE, of) == ()
    assert said("P3B_ALARM_ACTION", "aws_cloudwatch_metric_alarm.a_critical", of) == ()


@pytest.mark.parametrize(
    "composite",
    [
        {"alarm_rule": rule("b_critical")},
        {"alarm_rule": "FALSE"},
        {"alarm_rule": f"NOT ({rule('a_critical')})"},
        {"alarm_actions": []},
        {"actions_enabled": False},
        {"actions_enabled": "false"},
    ],
)
def test_an_alarm_that_no_composite_tells_of_does(composite: dict[str, Any]) -> None:
    (text,) = said("P3B_ALARM_ACTION", "aws_cloudwatch_metric_alarm.a_critical", stack(**composite))
    assert text == "nobody is told when it fires: it has no action, and no composite alarm tells of it"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('ALARM("a")', ("a",)),
        ("ALARM(a) OR ALARM('b')", ("a", "b")),
        ('ALARM("arn:aws:cloudwatch:us-east-1:123456789012:alarm:a") OR ALARM(b)',
         ("arn:aws:cloudwatch:us-east-1:123456789012:alarm:a", "b")),
        ("", None),
        ("TRUE", None),
        ("FALSE", None),
        ("NOT ALARM(a)", None),
        ("ALARM(a) AND ALARM(b)", None),
        ("ALARM(a) OR FALSE", None),
        ("OK(a) OR ALARM(b)", None),
        ("INSUFFICIENT_DATA(a)", None),
        ("(ALARM(a) OR ALARM(b)) AND NOT ALARM(c)", None),
        ("AT_LEAST(2, ALARM, (a, b))", None),
        ("${var.rule}", None),
    ],
)  # fmt: skip
def test_a_rule_fires_with_any_of_its_alarms_or_is_not_read(text: str, names: tuple[str, ...] | None) -> None:
    assert named(Resource("aws_cloudwatch_composite_alarm", "x", {"alarm_rule": text})) == names


def test_a_plan_has_names_in_the_place_of_expressions() -> None:
    for written in ("shop-{}", "arn:aws:cloudwatch:us-east-1:123456789012:alarm:shop-{}"):
        of = stack(alarm_rule=" OR ".join(f'ALARM("{written.format(each)}")' for each in ("a-critical", "b-critical")))
        assert said("P3B_COMPOSITE_ALARM", COMPOSITE, of) == ()
        assert said("P3B_ALARM_ACTION", "aws_cloudwatch_metric_alarm.a_critical", of) == ()


@pytest.mark.parametrize(
    ("composite", "text"),
    [
        ({"alarm_actions": []}, "nobody is told when it fires, and none of its alarms notifies by itself"),
        ({"alarm_actions": ["arn:aws:sns:us-east-1:1:x"]}, "alarm_actions names arn:aws:sns:us-east-1:1:x, which is not a topic"),
        ({"ok_actions": ["arn:aws:sns:us-east-1:1:x"]}, "ok_actions names arn:aws:sns:us-east-1:1:x, which is not a topic"),
        ({"actions_suppressor": {"alarm": "quiet", "wait_period": 1, "extension_period": 1}}, "it notifies nobody while quiet fires"),
        ({"alarm_rule": "FALSE"}, "its rule is FALSE: it must fire with any of its alarms"),
        ({"alarm_rule": 'ALARM("elsewhere")'}, "its rule names elsewhere, which is no alarm of this stack"),
        ({"alarm_name": "shop-tables-incident-warning"}, "aws_cloudwatch_metric_alarm.a_critical is critical, and would be told"),
        ({"alarm_rule": rule(*["a_critical"] * 101)}, "its rule names 101 alarms, and CloudWatch allows 100"),
        ({"alarm_rule": rule("a_critical") + " " * 10_300}, "characters, and CloudWatch allows 10,240"),
    ],
)  # fmt: skip
def test_what_silences_a_composite(composite: dict[str, Any], text: str) -> None:
    found = said("P3B_COMPOSITE_ALARM", COMPOSITE, stack(**composite))
    assert any(text in each for each in found), found


def test_a_warning_may_tell_nobody_where_the_environment_says_so() -> None:
    warning, critical = ("aws_cloudwatch_metric_alarm.a_warning", "aws_cloudwatch_metric_alarm.a_critical")
    for context, silent in (
        (Context(warnings="none"), True),
        (Context(), False),
        (Context(warnings="m@example.com"), False),
    ):
        of = stack(context, alarm_rule=rule("b_critical"))
        alone = Stack.of(
            {"resource": {"aws_cloudwatch_metric_alarm": {"a_warning": {"alarm_name": "shop-a-warning"}}}}, context
        )
        assert (said("P3B_ALARM_ACTION", warning, alone) == ()) == silent
        assert said("P3B_ALARM_ACTION", critical, of)


def test_each_topic_has_the_address_of_what_is_published_to_it() -> None:
    told = Context(alert_email="on-call@example.com", warnings="morning@example.com")
    of = stack(told)
    for name in ("aws_sns_topic.alerts", "aws_sns_topic.warnings", "aws_sns_topic_subscription.warnings_email"):
        assert said("P3B_ALERT_RECIPIENT", name, of) == ()
    # Where nothing is said of warnings, theirs is a foreign address, and nobody is notified of them.
    strict = stack(Context(alert_email="on-call@example.com"))
    assert said("P3B_ALERT_RECIPIENT", "aws_sns_topic_subscription.warnings_email", strict)
    assert said("P3B_ALERT_RECIPIENT", "aws_sns_topic.warnings", strict) == (
        "alarms are published to it, and on-call@example.com is notified of none",
    )
    # What pages may not go where warnings go.
    lost = stack(told, alarm_actions=[WARNINGS])
    assert said("P3B_ALERT_RECIPIENT", "aws_sns_topic.warnings", lost) == (
        "alarms are published to it, and on-call@example.com is notified of none",
    )


def burning(depth: int = 0, **windows: Any) -> Stack:
    """Two windows of one burn rate, in a composite of both, in as many others as `depth`, in one that notifies."""

    def window(name: str, period: int) -> dict[str, Any]:
        own = {
            "metric_name": "5XXError", "namespace": "AWS/ApiGateway", "statistic": "Sum", "dimensions": {"ApiName": "shop"},
            "period": period, "evaluation_periods": 1, "threshold": 1, "comparison_operator": "GreaterThanThreshold",
        }  # fmt: skip
        return {**own, "alarm_name": f"shop-{name}-critical", **windows.get(name, {})}

    composites: dict[str, Any] = {
        "c0": {"alarm_name": "c0", "alarm_rule": "ALARM(shop-long-critical) AND ALARM(shop-short-critical)"}
    }
    for number in range(depth + 1):
        composites[f"c{number + 1}"] = {"alarm_name": f"c{number + 1}", "alarm_rule": f"ALARM(c{number})"}
    composites[f"c{depth + 1}"]["alarm_actions"] = [ALERTS]
    return Stack.of(
        {
            "resource": {
                "aws_cloudwatch_metric_alarm": {"long": window("long", 3600), "short": window("short", 300)},
                "aws_cloudwatch_composite_alarm": composites,
                "aws_sns_topic": {"alerts": {"name": "shop-alerts"}},
            }
        },
        Context(),
    )


@pytest.mark.parametrize("depth", [0, 1, 3])
def test_composites_in_composites_tell_of_windows_of_one_burn_rate(depth: int) -> None:
    of = burning(depth)
    for name in ("long", "short"):
        assert said("P3B_ALARM_ACTION", f"aws_cloudwatch_metric_alarm.{name}", of) == ()
    for number in range(depth + 2):
        assert said("P3B_COMPOSITE_ALARM", f"aws_cloudwatch_composite_alarm.c{number}", of) == ()


@pytest.mark.parametrize(
    "short",
    [
        {"metric_name": "4XXError"},
        {"threshold": 2},
        {"dimensions": {"ApiName": "other"}},
        {"comparison_operator": "LessThanThreshold"},
        {"period": 3600},
    ],
)
def test_alarms_that_are_no_windows_of_one_burn_rate_are_not_told_of_by_both_at_once(short: dict[str, Any]) -> None:
    of = burning(short=short)
    assert said("P3B_COMPOSITE_ALARM", "aws_cloudwatch_composite_alarm.c0", of)
    assert said("P3B_ALARM_ACTION", "aws_cloudwatch_metric_alarm.long", of)
