"""Levels that can't be passed, and those that the file passes by itself: every number by hand."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from split_file import securebase

from phase3b.capacity.loader import load, parse
from phase3b.errors import Phase3bError
from phase3b.module.variants.variants import tier_deployments
from phase3b.naming import Names
from phase3b.plan.alarms.alarms import watches
from phase3b.plan.alarms.reach import reach, standing
from phase3b.plan.cloudwatch.alarm import Watch
from phase3b.validity.inert_alarms import UnfitAlarm, problems, unfit_in
from phase3b.validity.judged import judged

FILE = Path(__file__).parents[4] / "capacity.yaml"
TEXT = securebase()
CAPACITY = load(FILE)


def threshold(key: str, within: str = "", **to: float) -> tuple[str, str]:
    """The line of a threshold, and the same with other numbers; `within` stands somewhere before it."""
    found = re.compile(rf"^ +{key}: \{{.*\}}$", re.MULTILINE).search(TEXT, TEXT.index(within))
    assert found is not None
    line = new = found[0]
    for name, value in to.items():
        new, number = re.subn(rf"\b{name}: [^,}}]+", f"{name}: {value}", new)
        assert number == 1, name
    return line, new


def changed(*edits: tuple[str, str]) -> str:
    text = TEXT
    for old, new in edits:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def unfit(environment: str, tier: str | None, *edits: tuple[str, str]) -> list[UnfitAlarm]:
    return list(unfit_in(parse(changed(*edits), "c.yaml"), environment, tier))


# key, the group that it is in, and the first level that can't be passed.
ENDS = [
    # 100 % of the requests failed, of the memory, of the executions, of a quota.
    ("error_percent", "    functions:", 100),
    ("memory_percent", "    functions:", 100),
    ("cold_start_percent", "    functions:", 100),
    ("concurrency_percent", "    functions:\n      duration_average_ms", 100),
    ("client_error_percent", "    api:\n      client", 100),
    ("server_error_percent", "    api:\n      client", 100),
    ("throttled_percent", "    api:\n      client", 100),
    ("execution_error_percent", "    websocket:\n      integration", 100),
    ("client_error_percent", "    websocket:\n      integration", 100),
    ("integration_error_percent", "    websocket:\n      integration", 100),
    ("provisioned_units_percent", "    account:\n      provisioned", 100),
    ("largest_table_percent", "    account:\n      provisioned", 100),
    ("concurrency_percent", "    account:\n      provisioned", 100),
    ("claimed_concurrency_percent", "    account:\n      provisioned", 100),
    # 15 x 60 s, and 300 s of unused capacity beside: 1200 of 900.
    ("ceiling_percent", "    tables:\n      #", 134),
    # 29 s of API Gateway; 4 days of retention; 3600 s of a record, 6 h of an event.
    ("latency_p95_ms", "    api:\n      client", 29_000),
    ("integration_latency_p95_ms", "    websocket:\n      integration", 29_000),
    ("oldest_message_seconds", "    queues:\n      oldest", 345_600),
    ("stream_age_ms", "    functions:", 3_600_000),
    ("event_age_ms", "    functions:", 21_600_000),
]


@pytest.mark.parametrize(("key", "within", "end"), ENDS)
def test_a_level_at_the_end_is_never_passed_and_one_below_is(key: str, within: str, end: float) -> None:
    at = {
        each.fault
        for each in unfit("prod", None, threshold(key, within, critical=end))
        if each.path.endswith(f"{key}.critical")
    }
    assert at == {"beyond reach"}
    assert unfit("prod", None, threshold(key, within, critical=end - 1)) == []


def test_a_function_is_ended_at_its_timeout() -> None:
    """webhook_delivery after 30 s, the others after 30 and 60."""
    own = (
        "duration_p95_ms: {target: 4000, warning: 5000, critical: 10000,",
        "duration_p95_ms: {target: 4000, warning: 5000, critical: 30000,",
    )
    (found_,) = unfit("prod", None, own)
    assert (found_.path, found_.what, found_.fix) == (
        "objectives.thresholds.functions.of.webhook_delivery.duration_p95_ms.critical",
        (
            "the critical alarm webhook_delivery_duration_p95_critical of prod can never fire at 30000: webhook_delivery"
            " is ended after 30 s at the latest"
        ),
        "Use less than 30000",
    )
    assert unfit("prod", None, (own[0], own[1].replace("30000", "29999"))) == []


@pytest.mark.parametrize(
    ("key", "group"), [("cache_hit_percent_below", "api"), ("requests_per_5_minutes_below", "api"), ("expired_per_day_below", "tables")]
)  # fmt: skip
def test_nothing_is_below_none(key: str, group: str) -> None:
    found = unfit("prod", None, threshold(key, critical=0))
    assert {(each.fault, each.path) for each in found} == {
        ("beyond reach", f"objectives.thresholds.{group}.{key}.critical")
    }
    assert unfit("prod", None, threshold(key, critical=0.5)) == []


# environment, tier, key, group; the level that is just passed by the file itself, and one that is not.
STANDING = [
    # 250 ms of notification_handler, which the WebSocket API calls.
    ("prod", None, "integration_latency_p95_ms", "    websocket:\n      integration", 249.9, 250),
    # Without a cache, in starter: 30 x 300 + 12 x 250 + 3 x 1450 + 2 x 275 percent x ms, of 47 in all: 359.57 ms.
    ("prod", "starter", "latency_p95_ms", "    api:\n      client", 359.5, 359.6),
    # business: 100,000 invocations a day write 0.36 units of webhooks each: 0.4167 of 60 a second.
    ("prod", None, "ceiling_percent", "    tables:\n      #", 0.694, 0.695),
    # 555 of 80,000 and 150 of 40,000 units are at least there.
    ("prod", None, "provisioned_units_percent", "    account:\n      provisioned", 0.69, 0.7),
    ("prod", None, "largest_table_percent", "    account:\n      provisioned", 0.37, 0.38),
]


@pytest.mark.parametrize(("environment", "tier", "key", "within", "passed", "enough"), STANDING)
def test_a_level_that_the_file_passes_by_itself_is_never_over(
    environment: str, tier: str | None, key: str, within: str, passed: float, enough: float
) -> None:
    found = [
        each for each in unfit(environment, tier, threshold(key, within, warning=passed)) if each.fault == "standing"
    ]
    assert found
    assert {each.path.rpartition(".")[0].rpartition(".")[2] for each in found} == {key}
    assert [
        each for each in unfit(environment, tier, threshold(key, within, warning=enough)) if each.fault == "standing"
    ] == []


def found(tier: str) -> dict[str, Watch]:
    deployment = tier_deployments(CAPACITY, "prod")[tier]
    names = Names(deployment.project, deployment.name, deployment.component)
    return {each.watch.name: each.watch for each in watches(deployment, names)}


def test_executions_at_a_time_are_how_many_come_by_how_long_they_take() -> None:
    """enterprise: 2,000,000 a day, 30 % for 300 ms: 2.083 at a time, of 200 reserved 1.042 %."""
    deployment = tier_deployments(CAPACITY, "prod")["enterprise"]
    own = standing(found("enterprise")["support_tickets_function_concurrency"], deployment)
    assert own is not None
    assert own.value == pytest.approx(1.0417, rel=1e-3)
    # All of them: 30 x 300 + 30 x 250 + 3 x 1450 + 10 x 275 + 7 x 1200 + 20 x 20 percent x ms: 324 ms each, 7.5 of 1,000.
    every = standing(found("enterprise")["account_concurrency"], deployment)
    assert every is not None
    assert every.value == pytest.approx(0.75, rel=1e-6)


def test_days_without_as_many_deletions_as_writes_are_no_alarm() -> None:
    """business: 100,000 x 0.05 = 5,000 units a day are written to idempotency_keys, and no more items deleted."""
    found_ = unfit("prod", None, threshold("expired_per_day_below", warning=5001))
    assert [each.fault for each in found_] == ["standing"]
    assert unfit("prod", None, threshold("expired_per_day_below", warning=5000)) == []


def test_in_no_tier_is_any_level_out_of_reach_or_passed() -> None:
    for tier, deployment in tier_deployments(CAPACITY, "prod").items():
        for name, watch in found(tier).items():
            end, own = reach(watch, deployment), standing(watch, deployment)
            limits = (watch.threshold.warning, watch.threshold.critical)
            if watch.side == "above":
                assert end is None or end.value > max(limits), name
                assert own is None or own.value <= min(limits), name
            else:
                assert end is not None, name
                assert end.value < min(limits), name


def test_one_number_is_one_problem_and_the_worst_is_told(tmp_path: Path) -> None:
    edit = threshold("read_throttles_per_minute", critical=100_000)
    file = tmp_path / "capacity.yaml"
    file.write_text(changed(edit), "utf-8")
    told = [str(each).removeprefix(f"{tmp_path}/") for each in judged(file, FILE.parent / "lambda_src").problems]
    line = 1 + next(number for number, text in enumerate(changed(edit).splitlines()) if text == edit[1])
    # 10 units a second, 600 a minute, are the least that throttle.
    assert len(told) == 1
    assert re.fullmatch(
        rf"capacity.yaml:{line}:7 objectives.thresholds.tables.read_throttles_per_minute: the critical alarm"
        r" ticket_comments_read_throttles_critical of dev can never fire in the tier starter: it needs 100,001 samples in"
        r" 60 s, and has 600 \(and \d+ more alarms of dev, staging, prod\). Use less than 600, or correct"
        r" service\.assumptions\. \[P3B-ALARM-SAMPLES\]",
        told[0],
    )


def test_of_one_number_with_one_alarm_no_more_are_told() -> None:
    one = unfit("prod", None, threshold("expired_per_day_below", warning=5001))
    (problem,) = problems(one)
    assert problem.what == one[0].what
    assert problem.path == "objectives.thresholds.tables.expired_per_day_below.warning"


@pytest.mark.parametrize(
    ("periods", "what", "fix"),
    [
        ("[90]", "90 is not a multiple of 60", "Use 60 or a multiple of it"),
        ("[0]", "0 is less than 60", "Use 60 or more"),
        ("[86460]", "86460 is more than 86,400", "Use 86,400 or less"),
    ],
)
def test_longer_periods_are_such_as_cloudwatch_has(periods: str, what: str, fix: str) -> None:
    with pytest.raises(Phase3bError) as raised:
        parse(changed(("longer_periods_seconds: [900, 3600, 10800]", f"longer_periods_seconds: {periods}")), "c.yaml")
    (problem,) = raised.value.problems
    assert (problem.path, problem.what, problem.fix) == ("objectives.longer_periods_seconds[0]", what, fix)
