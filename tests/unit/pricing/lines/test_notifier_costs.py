"""What sending alerts on costs: lines by hand, at the prices of us-east-1, and nothing that is left out where usage is not known."""

from __future__ import annotations

from dataclasses import replace

import pytest

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.notification import Notification
from phase3b.files.home import HOME
from phase3b.packaging.service_packages import described
from phase3b.plan.functions.artifacts import Artifact
from phase3b.plan.plan import Plan, plan
from phase3b.pricing.lines.cost_line import Free, Metered
from phase3b.pricing.lines.record_costs import record_costs
from phase3b.pricing.prices.prices import prices_of
from phase3b.pricing.pricing_context import context
from phase3b.pricing.usage.expected_units import expected_units
from phase3b.pricing.usage.usage import Usage

CAPACITY = load(HOME / "capacity.yaml", name="capacity.yaml")
SHIPPED = described(CAPACITY)
ARTIFACTS = replace(SHIPPED, packages={**SHIPPED.packages, "alert_notifier": Artifact("alert_notifier.zip", None)})
FUNCTION = "aws_lambda_function.alert_notifier"
RECEIVERS = {"oncall": Notification(to="pagerduty"), "channel": Notification(to="slack")}


def planned(**receivers: Notification) -> Plan:
    found = resolve(CAPACITY, "dev")
    return plan(
        replace(found, environment=found.environment.model_copy(update={"notifications": receivers})), ARTIFACTS
    )


def lines(of: Plan, alerts: float | None) -> dict[tuple[str, str], Metered | Free]:
    """By the resource and the component."""
    shown = context(of, Usage(alarm_emails=alerts), "expected", 730, expected_units)
    return {
        (each.resource, each.component if isinstance(each, Metered) else "free"): each
        for record in of.records
        if any(word in str(record.address) for word in ("alert_notifier", "secret.notification_"))
        for each in record_costs(record, shown)
    }


def amount(found: dict[tuple[str, str], Metered | Free], resource: str, component: str) -> float | None:
    line = found[resource, component]
    assert isinstance(line, Metered)
    return line.quantity


def test_a_run_for_each_alert_and_receiver_lasts_as_long_as_it_may() -> None:
    """120 alerts a month to two receivers are 240 runs, each of 60 s and 128 MB (ops.notifier): 240 x 60 / 8 = 1,800 GB-seconds."""
    found = lines(planned(**RECEIVERS), 120)
    assert amount(found, FUNCTION, "requests") == 240
    assert amount(found, FUNCTION, "duration, at most") == pytest.approx(1800)
    duration = found[FUNCTION, "duration, at most"]
    assert isinstance(duration, Metered)
    assert duration.price.startswith("lambda.gb_second_")
    prices = prices_of("us-east-1")
    price = prices.find(duration.price)
    assert price is not None
    # Cents a month, at most.
    assert prices.cost_usd(price, 1800) == pytest.approx(0.024, rel=0.01)


def test_of_one_receiver_half_of_it() -> None:
    one, two = (lines(planned(**some), 120) for some in ({"oncall": RECEIVERS["oncall"]}, RECEIVERS))
    for component in ("requests", "duration, at most"):
        of_one, of_two = amount(one, FUNCTION, component), amount(two, FUNCTION, component)
        assert of_one is not None
        assert of_two == pytest.approx(2 * of_one)


def test_a_secret_for_each_receiver_and_deliveries_that_are_free() -> None:
    found = lines(planned(**RECEIVERS), 120)
    for name in RECEIVERS:
        secret = f"aws_secretsmanager_secret.notification_{name}"
        assert amount(found, secret, "secret") == 1
        # Read by each run.
        assert amount(found, secret, "reads") == 120
        free = found[f"aws_sns_topic_subscription.alert_notifier_{name}_alerts", "free"]
        assert isinstance(free, Free)


def test_how_often_alarms_fire_is_not_known_and_not_zero() -> None:
    found = lines(planned(**RECEIVERS), None)
    for component in ("requests", "duration, at most"):
        line = found[FUNCTION, component]
        assert isinstance(line, Metered)
        assert (line.quantity, line.needs) == (None, "alarm_emails")


def test_nobody_is_charged_for_what_nobody_asks_for() -> None:
    assert lines(planned(), 120) == {}
