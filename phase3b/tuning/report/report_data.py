"""The report of everything that could be tuned as data: what --format json writes."""

from __future__ import annotations

from dataclasses import asdict

from phase3b.tuning.report.advice import Advice, Setting
from phase3b.tuning.report.every_advice import EveryAdvice
from phase3b.tuning.report.situation import Situation


def report_data(at: Situation, found: EveryAdvice) -> dict[str, object]:
    """Everything, amounts in US dollars a month."""
    sums = found.together
    return {
        "environment": at.of.environment,
        "tier": at.base.deployment.tier_name,
        "load": asdict(at.priced.load),
        "prices": {"file": at.terms.prices.name, "as_of": at.terms.prices.as_of.isoformat()},
        "recommendations": [_advice(each, found) for each in found.advices],
        "not_known": [asdict(each) for each in found.not_known],
        "not_advised": [asdict(each) for each in found.not_advised],
        "together": {
            "before_usd": sums.before_usd,
            "after_usd": sums.before_usd - sums.saved_usd,
            "saved_usd": sums.saved_usd,
            "phase3b_cost_after_usd": sums.cost_usd,
            "not_in_phase3b_cost": [asdict(each) for each in sums.only_here],
            "added_usd": sums.added_usd,
            "overlapping_usd": sums.overlapping_usd,
            "overlaps": [asdict(each) for each in sums.overlaps],
            "reserved_capacity_left": [asdict(each) for each in sums.reserved],
            "another_was_chosen": list(sums.left_out),
            "worth_not_known": list(sums.no_part),
            "left_out": list(found.left_out),
            "complete": sums.complete,
        },
        "documented": [
            {**each.documented.model_dump(), "computed_usd": each.computed_usd, "computed_of": each.why}
            for each in found.documented
        ],
        "patch": found.patch.diff,
        "patch_hindered": list(found.patch.hindered),
    }


def _advice(each: Advice, found: EveryAdvice) -> dict[str, object]:
    return {
        "kind": each.kind,
        "of": each.of,
        "monthly_usd": each.monthly_usd,
        "complete": each.complete,
        "confidence": each.confidence,
        "rests_on": each.basis,
        "risk": each.risk,
        "how": each.how,
        "settings": [_setting(setting) for setting in each.settings],
        "in_the_patch": each in found.patch.has,
        "in_the_sum": each.name in found.together.in_the_sum,
    }


def _setting(setting: Setting) -> dict[str, object]:
    return {"key": ".".join(map(str, setting.path)), "before": setting.before, "after": setting.after}
