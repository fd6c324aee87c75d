"""Savings worked out by hand, and what is not proposed. Prices: tests/golden/prices."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from priced_plan import capacity, chosen, frozen_prices, terms
from split_file import securebase

from phase3b.capacity.deployment import OnDemand, resolve
from phase3b.capacity.loader import parse
from phase3b.packaging.service_packages import described
from phase3b.plan.functions.records import LambdaFunction, LogGroup
from phase3b.pricing.bill import bill
from phase3b.pricing.priced_target import priced_target
from phase3b.pricing.report.cost_report import cost_report, priced
from phase3b.pricing.savings.every_saving import Savings, savings
from phase3b.pricing.savings.saving import Baseline, Saved, Saving, SavingKind
from phase3b.pricing.usage.usage import Usage
from phase3b.units import UnitsPerSecond

FILE = Path(__file__).resolve().parents[3] / "capacity.yaml"


def found(usage: dict[str, object], name: str = "prod", *, x86: bool = False) -> Savings:
    priced_target = chosen(name)
    plan = priced_target.plan
    if x86:
        records = tuple(
            replace(each, architecture="x86_64") if isinstance(each, LambdaFunction) else each for each in plan.records
        )
        plan = replace(plan, records=records)
    used = Usage.model_validate(usage)
    return savings(Baseline(priced_target.deployment, plan, used, terms(), bill(plan, used, terms())))


def saving(usage: dict[str, object], kind: SavingKind, of: str, name: str = "prod", *, x86: bool = False) -> Saving:
    matching = [each for each in found(usage, name, x86=x86).proposed if (each.kind, each.of) == (kind, of)]
    assert len(matching) == 1
    return matching[0]


def reason(usage: dict[str, object], kind: SavingKind, of: str, name: str = "prod") -> str:
    matching = [each.reason for each in found(usage, name).not_proposed if (each.kind, each.of) == (kind, of)]
    assert len(matching) == 1
    return matching[0]


def test_on_demand_for_provisioned() -> None:
    """ticket_comments in business, minimum 30, no index: 21,900 unit-hours x (0.00013 + 0.00065) = 17.082, and 2 policies x
    4 alarms x 0.10 = 0.80. On demand at 1 read/s and 1 write/s: 0.3285 + 1.6425 = 1.971. Saved: 15.911.
    """
    usage: dict[str, object] = {
        "alarms_per_scaling_policy": 4,
        "tables": {"ticket_comments": {"read_units_per_second": 1, "write_units_per_second": 1}},
    }
    one = saving(usage, "billing mode", "ticket_comments")
    assert one.monthly_usd == pytest.approx(15.911)
    assert one.how == (
        "environments.prod.overrides.tables.ticket_comments: {billing_mode: PAY_PER_REQUEST, read: {max: 150}, write: {max: 150}}"
    )


def test_provisioned_for_on_demand() -> None:
    """webhooks at 7 reads/s and 7 writes/s: on demand 2.2995 + 11.4975 = 13.797. Provisioned, 7 / 70 % = 10 units each:
    7,300 unit-hours x 0.00078 = 5.694, and 0.80 of alarms. Saved: 7.303.
    """
    usage: dict[str, object] = {
        "alarms_per_scaling_policy": 4,
        "tables": {"webhooks": {"read_units_per_second": 7, "write_units_per_second": 7}},
    }
    one = saving(usage, "billing mode", "webhooks")
    assert one.monthly_usd == pytest.approx(7.303)
    assert "read: {min: 10, max: 60}, write: {min: 10, max: 60}" in one.how


def test_a_mode_is_changed_where_it_is_valid() -> None:
    """In the environment that has the tier: tiers that extend it give their tables minimums, which on-demand has not."""
    usage: dict[str, object] = {
        "tables": {"ticket_comments": {"read_units_per_second": 1, "write_units_per_second": 1}}
    }
    used, larger = Usage.model_validate(usage), priced_target(capacity(), described(capacity()), "prod", "scale")
    of_tier = savings(Baseline(larger.deployment, larger.plan, used, terms(), bill(larger.plan, used, terms())))
    hows = [each.how for each in of_tier.proposed if (each.kind, each.of) == ("billing mode", "ticket_comments")]
    assert hows[0].startswith("tiers.scale.tables.ticket_comments: {billing_mode: PAY_PER_REQUEST, ")
    assert hows[0].endswith("; a tier that extends it and gives the table a minimum must say its own billing_mode")
    # What the environment is told is valid as it is there.
    path, _, value = saving(usage, "billing mode", "ticket_comments").how.partition(": ")
    assert path == "environments.prod.overrides.tables.ticket_comments"
    text = securebase()
    override = f"    overrides:\n      tables:\n        ticket_comments: {value}\n"
    changed = parse(f"{text}{override}", "capacity.yaml")
    assert resolve(changed, "prod").tables[1].billing == OnDemand(UnitsPerSecond(150), UnitsPerSecond(150))


def test_the_cheaper_mode_stays() -> None:
    """webhooks without any load: provisioned 1 unit each is 0.5694, and 0.80 of alarms; on demand is nothing."""
    usage: dict[str, object] = {
        "alarms_per_scaling_policy": 4,
        "tables": {"webhooks": {"read_units_per_second": 0, "write_units_per_second": 0}},
    }
    assert reason(usage, "billing mode", "webhooks") == "on-demand is the cheaper mode, by $1.37 a month"


def test_a_mode_that_costs_the_same_is_no_saving(monkeypatch: pytest.MonkeyPatch) -> None:
    usage: dict[str, object] = {
        "tables": {"ticket_comments": {"read_units_per_second": 1, "write_units_per_second": 1}}
    }
    monkeypatch.setattr(Baseline, "saved", lambda *_: Saved(0.0))
    assert reason(usage, "billing mode", "ticket_comments") == "provisioned is the cheaper mode, by $0.00 a month"


def test_a_mode_needs_the_load_of_the_table_and_of_every_index() -> None:
    usage: dict[str, object] = {"tables": {"notifications": {"read_units_per_second": 1, "write_units_per_second": 1}}}
    assert reason(usage, "billing mode", "notifications") == (
        "needs usage: tables.notifications.indexes.tenant_unread.read_units_per_second, "
        "tables.notifications.indexes.tenant_unread.write_units_per_second"
    )


def test_reserved_capacity() -> None:
    """Business: 75 x 3 + 30 + 150 x 2 = 555 units, so 5 blocks of 100.

    Writes for a year: 0.00065 - 0.000128 - 1.50 / 8,760 = 0.000350767 x 500 x 730 = 128.03; 750.00 at once.
    Reads for three: 0.00013 - 0.000016 - 0.36 / 26,280 = 0.000100301 x 500 x 730 = 36.61.
    """
    year = saving({}, "reserved capacity", "write units, 1 year")
    assert year.monthly_usd == pytest.approx(128.03)
    assert year.how.startswith("Buy 500 of the 555 write units")
    assert year.risk.startswith("$750.00 at once")
    assert saving({}, "reserved capacity", "read units, 3 years").monthly_usd == pytest.approx(36.61, rel=1e-4)


def test_reserved_capacity_is_not_for_tables_with_replicas() -> None:
    """Business without support_tickets and its two indexes: 30 + 150 x 2 = 330."""
    usage: dict[str, object] = {"tables": {"support_tickets": {"replicas": 1}}}
    assert saving(usage, "reserved capacity", "write units, 1 year").how.startswith("Buy 300 of the 330 write units")


NIGHTS = """      ticket_comments:
        read: {min: 30, max: 150}
        write: {min: 30, max: 150}
        auto_scaling: {schedules: {day: {expression: cron(0 7 * * ? *), read: {}, write: {}}, \
night: {expression: cron(0 20 * * ? *), read: {min: 10}, write: {min: 5}}}}
"""
BUSINESS = "      ticket_comments: {read: {min: 30, max: 150}, write: {min: 30, max: 150}}\n"


def with_nights(usage: dict[str, object]) -> Savings:
    """Business, where schedules lower ticket_comments to 10 reads and 5 writes at night."""
    text = securebase()
    assert BUSINESS in text
    changed = parse(text.replace(BUSINESS, NIGHTS), "capacity.yaml")
    own = priced_target(changed, described(changed), "prod")
    used = Usage.model_validate(usage)
    return savings(Baseline(own.deployment, own.plan, used, terms(), bill(own.plan, used, terms())))


def test_reserved_capacity_is_what_is_provisioned_at_night_too() -> None:
    """555 less 30 - 10 reads are 535, less 30 - 5 writes 530."""
    offers = {each.of: each.how for each in with_nights({}).proposed if each.kind == "reserved capacity"}
    assert offers["read units, 1 year"].startswith("Buy 500 of the 535 read units")
    assert offers["write units, 1 year"].startswith("Buy 500 of the 530 write units")


def test_on_demand_instead_of_scheduled_capacity() -> None:
    """13 of 24 hours at 30, 11 at 10 reads and 5 writes: 20.833 x 730 x 0.00013 + 18.542 x 730 x 0.00065 = 10.775.

    On demand at 1 read/s and 1 write/s 1.971; no alarms are counted. The file must say that the schedules go.
    """
    usage: dict[str, object] = {
        "tables": {"ticket_comments": {"read_units_per_second": 1, "write_units_per_second": 1}},
        "alarms_per_scaling_policy": 0,
    }
    (one,) = (
        each for each in with_nights(usage).proposed if (each.kind, each.of) == ("billing mode", "ticket_comments")
    )
    assert one.monthly_usd == pytest.approx(10.775 - 1.971, abs=0.001)
    assert "auto_scaling: {schedules: {day: null, night: null}}}" in one.how


def test_reserved_capacity_that_is_dearer_says_by_how_much(monkeypatch: pytest.MonkeyPatch) -> None:
    """At 0.00001 a unit-hour on demand: 0.00001 - 0.000128 - 1.50 / 8,760 = -0.000289233 x 500 x 730 = -105.57."""
    monkeypatch.setattr(type(frozen_prices()), "cost_usd", lambda *_: 0.00001)
    assert reason({}, "reserved capacity", "write units, 1 year") == "$105.57 a month more expensive"


def test_less_than_a_block_is_not_sold() -> None:
    """Staging: 50 x 3 + 20 + 50 x 2 = 270. A plan without provisioned tables has nothing to reserve."""
    assert saving({}, "reserved capacity", "write units, 1 year", "staging").how.startswith("Buy 200 of the 270")
    priced_target = chosen()
    bare = replace(
        priced_target.plan,
        records=tuple(each for each in priced_target.plan.records if "dynamodb" not in each.address.type),
    )
    base = Baseline(priced_target.deployment, bare, Usage(), terms(), bill(bare, Usage(), terms()))
    none = [each.reason for each in savings(base).not_proposed if each.kind == "reserved capacity"]
    assert none == ["sold by 100, and all minimums together are 0"] * 4


def test_memory() -> None:
    """300 MB used and 80 % the most to use: 375 MB, in steps of 64: 384 of 512.

    3 million x 0.3 s x 0.125 GB less = 112,500 GB-s x 0.0000133334 = 1.5000075.
    """
    usage: dict[str, object] = {
        "functions": {"support_tickets": {"invocations": 3_000_000, "duration_ms": 300, "memory_used_mb": 300}}
    }
    one = saving(usage, "memory", "support_tickets")
    assert one.monthly_usd == pytest.approx(1.5000075)
    assert one.how == "tiers.business.functions.support_tickets: {memory_mb: 384}, now 512; 300 MB used"


def test_memory_that_is_needed() -> None:
    usage: dict[str, object] = {"functions": {"support_tickets": {"memory_used_mb": 410}}}
    assert reason(usage, "memory", "support_tickets") == (
        "410 MB used of 512, and 80 % is the most it should use: 576 MB are needed"
    )
    unknown = [each.of for each in found(usage).not_proposed if each.reason.startswith("needs usage: functions.")]
    assert unknown == ["notification_handler, cost_forecasting, webhook_manager, webhook_delivery, authorizer"]


def test_architecture() -> None:
    """450,000 GB-s x (0.0000166667 - 0.0000133334) = 1.499985 saved by arm64, or already."""
    usage: dict[str, object] = {
        "functions": {
            name: {"invocations": 3_000_000 if name == "support_tickets" else 0, "duration_ms": 300}
            for name in (each.name for each in chosen().deployment.functions)
        }
    }
    names = ", ".join(each.name for each in chosen().deployment.functions)
    assert saving(usage, "arm64", names, x86=True).monthly_usd == pytest.approx(1.499985)
    assert reason(usage, "arm64", "functions") == (
        "all 6 run on arm64 already, which costs $1.50 a month less than x86_64"
    )


def test_architecture_of_functions_that_nobody_calls() -> None:
    """Nothing is known to be charged: no amount is said, neither of what is saved nor of what would be."""
    usage: dict[str, object] = {
        "functions": {each.name: {"invocations": 0, "duration_ms": 300} for each in chosen().deployment.functions}
    }
    assert reason(usage, "arm64", "functions") == "all 6 run on arm64 already"


def test_log_retention() -> None:
    """10 GB at 15 %, 30 days for 90: 10 x 0.15 x 60 / 30.41667 = 2.958904 GB x 0.03 = 0.0887671."""
    usage: dict[str, object] = {"logs": {"support_tickets": {"ingested_gb": 10, "stored_percent": 15}}}
    one = saving(usage, "log retention", "log groups")
    assert one.monthly_usd == pytest.approx(0.0887671, rel=1e-5)
    assert one.how == "environments.prod: {log_retention_days: 30}, now 90"
    assert reason(usage, "log retention", "log groups", "dev") == "kept for 30 days, and 30 are the least"


def test_log_retention_of_groups_that_differ() -> None:
    """One is at the least already: the others are shortened, and it is left alone."""
    priced_target = chosen("prod")
    seen: list[str] = []

    def shortest_first(record: Any) -> Any:
        if isinstance(record, LogGroup) and not seen:
            seen.append(record.address.name)
            return replace(record, retention_days=30)
        return record

    plan = replace(priced_target.plan, records=tuple(map(shortest_first, priced_target.plan.records)))
    used = Usage.model_validate({"logs": {"webhook_manager": {"ingested_gb": 10, "stored_percent": 15}}})
    made = savings(Baseline(priced_target.deployment, plan, used, terms(), bill(plan, used, terms())))
    assert seen != ["webhook_manager"]
    (one,) = [each for each in made.proposed if each.kind == "log retention"]
    assert one.monthly_usd == pytest.approx(0.0887671, rel=1e-5)


def test_lifecycle() -> None:
    """1,000 GB, 60 % older than 30 days, 40 % older than 90: 600 x 0.023 = 13.80 become 200 x 0.0125 + 400 x 0.0036 = 3.94."""
    bucket = {"standard_gb": 1000, "older_than_30_days_percent": 60, "older_than_90_days_percent": 40}
    assert saving({"s3": bucket}, "S3 lifecycle", "buckets").monthly_usd == pytest.approx(13.80 - 3.94)
    assert reason({}, "S3 lifecycle", "buckets").startswith("what failed is deleted after its retention")
    assert reason({"s3": {"standard_gb": 1}}, "S3 lifecycle", "buckets").startswith(
        "needs usage: s3.older_than_30_days"
    )


def test_alarm_levels() -> None:
    """Of 364 alarms 185 are warnings, with 226 metrics: 226 x 0.10."""
    assert saving({}, "alarm levels", "alarms").monthly_usd == pytest.approx(22.60)
    assert reason({}, "alarm levels", "alarms", "dev").endswith("are of one level")


def test_the_largest_comes_first_and_each_says_its_risk() -> None:
    proposed = found(
        {"tables": {"ticket_comments": {"read_units_per_second": 1, "write_units_per_second": 1}}}
    ).proposed
    amounts = [each.monthly_usd for each in proposed]
    assert amounts == sorted(amounts, reverse=True)
    assert all(each.risk and each.how and each.monthly_usd > 0 for each in proposed)


def test_the_right_size_is_what_the_file_costs_with_every_mode_changed() -> None:
    """The sum of savings of tables that have nothing to do with each other, held against a file with all of them."""
    before = cost_report(priced(chosen("prod"), terms()))
    size = before.right_size
    assert size is not None
    modes = [each for each in before.savings.proposed if each.kind == "billing mode"]
    assert size.tables == len(modes) == 3
    lines = [each.how.removeprefix("environments.prod.overrides.tables.") for each in modes]
    override = "    overrides:\n      tables:\n" + "".join(f"        {line}\n" for line in lines)
    text = securebase()
    assert text.endswith("lock_file: true\n")
    changed = parse(text + override, "capacity.yaml")
    after = priced(priced_target(changed, described(changed), "prod"), terms())
    # Alarms that stand for all provisioned tables together go with the last of them, which no table's own saving knows.
    assert 0 <= size.expected_usd - after.total_usd < 1
    assert before.priced.total_usd - size.saves_usd == pytest.approx(size.expected_usd)
    # Nothing is left to change.
    assert cost_report(after).right_size is None
