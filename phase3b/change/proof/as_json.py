"""The proof as JSON: the schema that `--format json` promises."""

from __future__ import annotations

from collections import Counter
from typing import Final, assert_never

from phase3b.change.difference.rules.kept_capacity import ASSUMPTION
from phase3b.change.proof.costs import Costs
from phase3b.change.proof.holding import Bearing, Holding
from phase3b.change.proof.planned import AnnouncedPlan, PlanSummary, TerraformPlan
from phase3b.change.proof.policies import Judged, NotJudged, Policies
from phase3b.change.proof.proof import Proof

# Grows only by new keys; a key that goes or means something else makes it 2.
VERSION: Final = 1


def as_json(proof: Proof) -> dict[str, object]:
    """The whole proof; `phase3b tier diff --json` has each value's place and each resource's attributes."""
    difference = proof.difference
    kinds = Counter((change.action, change.address.type) for change in difference.resources)
    return {
        "version": VERSION,
        "ready": proof.ready,
        "reasons": list(proof.reasons),
        "environment": proof.environment,
        "from": proof.before,
        "to": proof.after,
        "current_tier": proof.current,
        "assumes": ASSUMPTION,
        "changes": [
            {
                "key": change.key,
                "before": list(change.before) if isinstance(change.before, tuple) else change.before,
                "after": list(change.after) if isinstance(change.after, tuple) else change.after,
                "deployed": change.deployed,
            }
            for change in difference.values
        ],
        "resources": [{"action": action, "type": kind, "count": count} for (action, kind), count in kinds.items()],
        "rules": [
            {"kind": rule.kind, "code": rule.code, "level": rule.level, "about": rule.about, "says": rule.says}
            for rule in difference.rules
        ],
        "cost": _costs(proof.costs),
        "load": _holding(proof.holding),
        "policies": _policies(proof.policies),
        "plan": _plan(proof.plan),
    }


def _costs(costs: Costs) -> dict[str, object]:
    return {
        "from_monthly_usd": costs.before_usd,
        "to_monthly_usd": costs.after_usd,
        "difference_monthly_usd": costs.difference_usd,
        "difference_percent": costs.difference_percent,
        "from_complete": costs.before_complete,
        "to_complete": costs.after_complete,
        "budget_monthly_usd": costs.budget_usd,
        "customers": costs.customers,
        "customer_monthly_usd": costs.customer_usd,
        "objective_customer_monthly_usd": costs.objective_usd,
        "services": [
            {
                "service": each.service,
                "from_monthly_usd": each.before.usd or 0,
                "to_monthly_usd": each.after.usd or 0,
                "from_complete": each.before.complete,
                "to_complete": each.after.complete,
            }
            for each in costs.services
        ],
        "difference_known": costs.ours_complete,
        "missing": list(costs.missing),
        "notes": list(costs.notes),
    }


def _holding(holding: Holding) -> dict[str, object]:
    load = holding.documented
    return {
        "traffic": holding.traffic,
        "minutes": holding.minutes,
        "documented": None
        if load is None
        else {"tickets_per_day": load.tickets_per_day, "invocations_per_day": load.invocations_per_day},
        "from": _bearing(holding.before),
        "to": _bearing(holding.after),
    }


def _bearing(bearing: Bearing) -> dict[str, object]:
    return {
        "tier": bearing.tier,
        "holds": bearing.holds,
        "depends_on": list(bearing.depends_on),
        "throttled_requests": bearing.throttled_requests,
        "headroom_times": bearing.headroom_times,
        "capacity_monthly_usd": bearing.capacity_monthly_usd,
        "findings": [{"level": each.level, "about": each.about, "what": each.what} for each in bearing.findings],
    }


def _policies(policies: Policies) -> dict[str, object]:
    match policies:
        case Judged():
            return {
                "judged": True,
                "resources": policies.resources,
                "checks": [
                    {
                        "source": each.source,
                        "checks": each.checks,
                        "passed": each.passed,
                        "excepted": each.excepted,
                        "open": each.open,
                    }
                    for each in policies.counts
                ],
                "open": list(policies.open),
            }
        case NotJudged():
            return {"judged": False, "because": policies.because, "meant": policies.meant}
        case _:
            assert_never(policies)


def _plan(plan: PlanSummary) -> dict[str, object]:
    match plan:
        case AnnouncedPlan():
            return {"made_by": "phase3b", "counts": dict(plan.counts)}
        case TerraformPlan():
            return {
                "made_by": "terraform",
                "file": plan.file,
                "counts": dict(plan.counts),
                "whole": not plan.unfinished,
                "refused": [
                    {"code": each.code, "address": each.address, "what": each.what, "why": each.why, "fix": each.fix}
                    for each in plan.refusals
                ],
            }
        case _:
            assert_never(plan)
