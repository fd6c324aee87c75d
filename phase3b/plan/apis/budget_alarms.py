"""Error budgets of the REST API that are spent too fast: multiwindow, multi-burn-rate alarms.

Each rate has two alarms, of a long and of a short window, which notify nobody: one composite over both does
(`phase3b/plan/alerts/incidents.py`). Each window is a single period, so its share is that of all its requests.

Source: "Alerting on SLOs" in Google's Site Reliability Workbook; "Evaluating an alarm" in the CloudWatch User Guide.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal, get_args

from phase3b.capacity.deployment import ApiDeployment, Deployment
from phase3b.capacity.model.objectives import Objectives
from phase3b.capacity.model.targets import BurnRate
from phase3b.capacity.model.threshold import Threshold
from phase3b.naming import Names
from phase3b.plan.cloudwatch.alarm import Subject, Watch, number_text
from phase3b.plan.cloudwatch.measures import Share, ShareSlower
from phase3b.plan.cloudwatch.metrics import Metric
from phase3b.units import Seconds

WHOLE: Final = 100
MINUTE: Final = 60
# A level in percent of a rate and an objective, without what floating point adds to 100 - 99.9.
DIGITS: Final = 9
# By the name of latency_p95_ms: as many requests may take no longer.
QUICK_PERCENT: Final = 95
Window = Literal["long", "short"]
RULE: Final = "objectives.service_level.burn_rates."


def longest_answer(objectives: Objectives) -> tuple[float, str]:
    """How many milliseconds an answer may take to be none that spends the budget of latency, and the key that says so."""
    latency, key = objectives.thresholds.api.latency_p95_ms, "objectives.thresholds.api.latency_p95_ms"
    return (latency.warning, f"{key}.warning") if latency.target is None else (latency.target, f"{key}.target")


def budget_watches(deployment: Deployment, api: ApiDeployment, names: Names) -> Iterator[Watch]:
    """Both windows of each rate and budget; none but in production, as nobody was promised anything elsewhere."""
    if not deployment.environment.production:
        return
    objectives = deployment.objectives
    for name, burn in objectives.service_level.burn_rates.items():
        for window in get_args(Window):
            yield _availability(name, burn, window, objectives.service_level.uptime_percent, api, names)
    for name, burn in objectives.service_level.burn_rates.items():
        # Of a rate that more than all requests would have to be slow for, there is no alarm.
        if bad_percent(burn, QUICK_PERCENT) < WHOLE:
            for window in get_args(Window):
                yield _latency(name, burn, window, objectives, api, names)


def bad_percent(burn: BurnRate, good_percent: float) -> float:
    """The share of bad requests at which a budget is spent at a rate: 1.44 for 14.4 times the 0.1 % that 99.9 % allow."""
    return round(burn.rate * (WHOLE - good_percent), DIGITS)


def window_threshold(burn: BurnRate, window: Window, good_percent: float) -> Threshold:
    """A window as one period. The short one needs as many requests a minute as the long one, to be judged."""
    minutes = burn.long_minutes if window == "long" else burn.short_minutes
    percent = bad_percent(burn, good_percent)
    return Threshold(
        target=None,
        warning=percent,
        critical=percent,
        period_seconds=Seconds(minutes * MINUTE),
        evaluation_periods=1,
        datapoints=1,
        min_samples=burn.min_samples * minutes // burn.long_minutes,
    )


def _availability(
    name: str, burn: BurnRate, window: Window, good_percent: float, api: ApiDeployment, names: Names
) -> Watch:
    threshold = window_threshold(burn, window, good_percent)
    api_name = names.shared("api")
    of = {"ApiName": api_name, "Stage": api.definition.stage}
    return Watch(
        "availability_burn",
        f"api_availability_burn_{name}_{window}",
        f"more than {{threshold}} % of the requests to {api_name} are answered with 5xx, {number_text(burn.rate)} times what "
        "uptime_percent allows, in {minutes}",
        Share(Metric.SERVER_ERRORS.of(**of), (Metric.REQUESTS.of(**of),), threshold.min_samples),
        threshold,
        RULE + name,
        Subject(burn_rate=name),
    )


def _latency(
    name: str, burn: BurnRate, window: Window, objectives: Objectives, api: ApiDeployment, names: Names
) -> Watch:
    threshold = window_threshold(burn, window, QUICK_PERCENT)
    longest, _ = longest_answer(objectives)
    api_name = names.shared("api")
    return Watch(
        "latency_burn",
        f"api_latency_burn_{name}_{window}",
        f"more than {{threshold}} % of the requests to {api_name} take longer than {number_text(longest)} ms, "
        f"{number_text(burn.rate)} times what latency_p95_ms allows, in {{minutes}}",
        ShareSlower(
            Metric.API_LATENCY.of(ApiName=api_name, Stage=api.definition.stage), longest, threshold.min_samples
        ),
        threshold,
        RULE + name,
        Subject(burn_rate=name),
    )
