"""Costs for machines: what --format json and csv write."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import asdict

from phase3b.pricing.billed_arguments import outside
from phase3b.pricing.prices.capacity_prices import capacity_prices_or_none
from phase3b.pricing.report.bill_lines import BillLine, ServiceSum, bill_lines, service_sums
from phase3b.pricing.report.cost_diff import CostDiff
from phase3b.pricing.report.cost_report import CostReport, Priced
from phase3b.pricing.report.saved_by_hits import saved_data
from phase3b.pricing.savings.break_even import break_even

CSV_COLUMNS = (
    "name", "resource", "service", "component", "quantity", "unit", "unit_price_usd", "floor_usd", "expected_usd",
    "ceiling_usd", "price", "source", "missing",
)  # fmt: skip


def report_data(report: CostReport) -> dict[str, object]:
    """Everything about one size."""
    priced = report.priced
    bill = priced.bills.expected
    return {
        **size_data(priced),
        "usage_file": report.measured_in,
        **saved_data(priced),
        **_right_size(report),
        "services": [
            {**_service(each), "documented_usd": priced.documented.get(each.service)}
            for each in service_sums(priced.bills)
        ],
        "lines": [asdict(each) for each in bill_lines(priced.bills)],
        "free": [asdict(each) for each in bill.free],
        "needs_usage": [asdict(each) for each in bill.needs_usage],
        "missing_prices": [asdict(each) for each in bill.missing_prices],
        "not_ours_unpriced": list(bill.unpriced),
        "savings": [asdict(each) for each in report.savings.proposed],
        "not_proposed": [asdict(each) for each in report.savings.not_proposed],
        "assumptions": [asdict(each) for each in report.stated],
        "not_in_the_bill": [asdict(each) for each in outside()],
    }


def overview_data(reports: Sequence[CostReport]) -> list[dict[str, object]]:
    """Many sizes without their lines."""
    return [{**size_data(each.priced), **_right_size(each)} for each in reports]


def _right_size(report: CostReport) -> dict[str, object]:
    return {"right_size": None if report.right_size is None else asdict(report.right_size)}


def size_data(priced: Priced) -> dict[str, object]:
    """One size without its lines."""
    deployment, prices = priced.priced_target.deployment, priced.terms.prices
    return {
        "name": priced.priced_target.name,
        "environment": deployment.name,
        "tier": deployment.tier_name,
        "region": priced.priced_target.plan.region,
        **_regions(priced),
        "prices": {
            "file": prices.name,
            "as_of": prices.as_of.isoformat(),
            "margin_percent": prices.margin_percent,
            "free_tier": priced.terms.free_tier,
        },
        "load": asdict(priced.load),
        "floor_usd": priced.bills.floor.total_usd,
        "expected_usd": priced.total_usd,
        "ceiling_usd": priced.bills.ceiling.total_usd,
        "provisioned_used_percent": _used(priced),
        "on_demand_break_even_percent": _break_even(priced),
        "overloaded": list(priced.overloaded),
        "complete": priced.complete,
        "floor_complete": priced.bills.floor.complete,
        "ceiling_complete": priced.bills.ceiling.complete,
        "missing": _missing(priced),
        "budget_usd": priced.budget_usd,
        "documented_by_service_usd": sum(priced.documented.values()) if priced.documented else None,
        "customer_usd": priced.customer_usd,
        "customer_objective_usd": priced.objective_usd,
        "findings": list(priced.findings),
    }


def _regions(priced: Priced) -> dict[str, object]:
    """Both stacks of an environment with two regions; nothing of one."""
    if priced.second is None:
        return {}
    return {
        "regions": [
            {
                "environment": each.priced_target.deployment.name,
                "region": each.priced_target.plan.region,
                "prices": each.terms.prices.name,
                "floor_usd": each.bills.floor.total_usd,
                "expected_usd": each.total_usd,
                "ceiling_usd": each.bills.ceiling.total_usd,
                "complete": each.complete,
                "services": [_service(of) for of in service_sums(each.bills)],
            }
            for each in priced.stacks
        ]
    }


def _service(each: ServiceSum) -> dict[str, object]:
    return {
        "service": each.service,
        "floor_usd": each.floor.usd,
        "expected_usd": each.expected.usd,
        "ceiling_usd": each.ceiling.usd,
        "complete": each.expected.complete,
        "floor_complete": each.floor.complete,
        "ceiling_complete": each.ceiling.complete,
        "lacks": each.expected.lacks,
    }


def _used(priced: Priced) -> dict[str, float] | None:
    used = priced.used_percent
    return None if used is None else {"least": used[0], "most": used[1]}


def _break_even(priced: Priced) -> dict[str, float] | None:
    prices = capacity_prices_or_none(priced.terms.prices)
    if prices is None:
        return None
    found = break_even(prices)
    return {"read": found.read_percent, "write": found.write_percent}


def _missing(priced: Priced) -> dict[str, object]:
    """What the totals lack, prices and usage apart, and what to do."""
    lacking = priced.missing_at_any_level
    return {"prices": list(lacking.prices), "usage": list(lacking.usage), "fixes": list(lacking.fixes)}


def diff_data(diff: CostDiff) -> dict[str, object]:
    """A change."""
    return {
        "before": size_data(diff.before),
        "after": size_data(diff.after),
        "difference_usd": diff.difference_usd,
        "difference_percent": diff.difference_percent,
        "difference_known": diff.known,
        "judged_by": diff.judged_by,
        "allowed_percent": diff.allowed_percent,
        "changes": [{**asdict(each), "difference_usd": each.difference_usd} for each in diff.changes],
        "changes_not_known": [asdict(each) for each in diff.unknown],
        "findings": list(diff.findings),
    }


def sizes_csv(sizes: Sequence[Priced]) -> str:
    """Every line of every size; what has no amount or no price is there, too, with what is missing."""
    rows: list[dict[str, object]] = []
    for priced in sizes:
        name, bill = priced.priced_target.name, priced.bills.expected
        rows += [{"name": name, **_known(each)} for each in bill_lines(priced.bills)]
        for need in bill.needs_usage:
            rows.append({"name": name, **asdict(need), "missing": f"needs usage: {need.needs}"})
        for lack in bill.missing_prices:
            rows.append({"name": name, **asdict(lack), "missing": f"no price: {lack.price}"})
        rows += [{"name": name, "resource": each, "missing": "not ours: unpriced"} for each in bill.unpriced]
    return _csv(CSV_COLUMNS, rows)


def diff_csv(diff: CostDiff) -> str:
    """Every line that differs, or may: of the latter, `missing` says what each side lacks."""
    rows: list[dict[str, object]] = [{**asdict(each), "difference_usd": each.difference_usd} for each in diff.changes]
    rows += [
        {
            "change": "not known",
            "resource": each.resource,
            "service": each.service,
            "component": each.component,
            "before_usd": each.before.usd,
            "after_usd": each.after.usd,
            "missing": "; ".join(
                f"{side} {of.lacks}" for side, of in (("before:", each.before), ("after:", each.after)) if of.lacks
            ),
        }
        for each in diff.unknown
    ]
    columns = (
        "change", "resource", "service", "component", "unit", "before_quantity", "after_quantity", "before_usd",
        "after_usd", "difference_usd", "missing",
    )  # fmt: skip
    return _csv(columns, rows)


def _known(line: BillLine) -> dict[str, object]:
    return {**asdict(line), "missing": ""}


def _csv(columns: Sequence[str], rows: Sequence[dict[str, object]]) -> str:
    written = io.StringIO()
    writer = csv.DictWriter(written, columns, extrasaction="ignore", restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return written.getvalue()
