"""The savings of `phase3b cost`, as changes of the environment: each priced again with the file that it would be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import Final

from phase3b.capacity.edit.written import in_line
from phase3b.errors import Phase3bError
from phase3b.plan.alerts.records import MetricAlarm
from phase3b.plan.functions.records import LambdaFunction, LogGroup
from phase3b.pricing.savings.plan_savings import (
    alarm_savings,
    architecture_savings,
    detailed_metrics_savings,
    lifecycle_savings,
    memory_savings,
    needed_memory_mb,
    retention_savings,
)
from phase3b.pricing.savings.reserved_savings import reserved_savings
from phase3b.pricing.savings.saving import NotProposed, Saving, SavingKind
from phase3b.tuning.proposal import Confidence
from phase3b.tuning.report.advice import Advice, AdviceKind, Found, NotAdvised, NotKnown, Setting
from phase3b.tuning.report.situation import Situation

KIND: Final[dict[SavingKind, AdviceKind]] = {
    "memory": "memory",
    "arm64": "architecture",
    "log retention": "log retention",
    "alarm levels": "alarm levels",
    "detailed metrics": "detailed metrics",
    "reserved capacity": "reserved capacity",
    "S3 lifecycle": "S3 lifecycle",
    "billing mode": "table capacity",
}
NEEDS_USAGE: Final = "needs usage"


def of_functions_memory(at: Situation, functions: frozenset[str]) -> Iterator[Found]:
    """Functions whose memory was not tuned: by the most that a usage file says they used."""
    for each in memory_savings(at.base):
        if isinstance(each, NotProposed):
            names = [name for name in each.of.split(", ") if name in functions]
            if not names:
                continue
            if each.reason.startswith(NEEDS_USAGE):
                yield _not_tuned(at, names)
            else:
                yield NotAdvised("memory", each.of, each.reason)
        elif each.of in functions:
            yield _memory(at, each)


def _not_tuned(at: Situation, names: list[str]) -> NotKnown:
    return NotKnown("memory", ", ".join(names), "not measured", f"phase3b tune memory {at.of.environment}")


def _memory(at: Situation, saving: Saving) -> Advice:
    function = next(
        each for each in at.plan.records if isinstance(each, LambdaFunction) and each.address.name == saving.of
    )
    used = at.priced.usage.functions[saving.of].memory_used_mb or 0
    enough = needed_memory_mb(at.base, used)
    path = ("environments", at.of.environment, "overrides", "functions", saving.of, "memory_mb")
    basis = f"{used:g} MB used (usage file); the duration at another size was not measured"
    return _priced(at, saving, "assumed", basis, Setting(path, function.memory_mb, enough))


def of_the_plan(at: Situation) -> Iterator[Found]:
    """Everything else that `phase3b cost` looks at, but for tables, which are simulated."""
    environment = ("environments", at.of.environment)
    deployment = at.base.deployment
    assumed = "the load and service.assumptions" if at.measured is None else "the usage file and service.assumptions"
    for each in chain(
        architecture_savings(at.base),
        retention_savings(at.base),
        alarm_savings(at.base),
        detailed_metrics_savings(at.base),
        lifecycle_savings(at.base),
        reserved_savings(at.base),
    ):
        match each:
            case NotProposed(kind=kind, of=of, reason=reason):
                yield NotAdvised(KIND[kind], of, reason)
            case Saving(kind="log retention"):
                days = next(group.retention_days for group in at.plan.records if isinstance(group, LogGroup))
                least = deployment.assumptions
                after = days if least is None else int(least.shortest_log_retention_days.value)
                yield _priced(at, each, "assumed", assumed, Setting((*environment, "log_retention_days"), days, after))
            case Saving(kind="alarm levels"):
                levels = deployment.environment.alarm_levels
                count = sum(isinstance(record, MetricAlarm) for record in at.plan.records)
                setting = Setting((*environment, "alarm_levels"), levels, ("critical",))
                yield _priced(at, each, "measured", f"{count} alarms, counted in the plan", setting)
            case Saving(kind="detailed metrics"):
                setting = Setting((*environment, "overrides", "detailed_metrics"), True, False)
                yield _priced(at, each, "assumed", assumed, setting)
            case Saving(kind="reserved capacity"):
                yield replace(
                    _elsewhere(each, "measured", "minimums, counted in the plan"),
                    instead_of=f"{each.of.split(',')[0]} reserved",
                )
            case _:
                yield _elsewhere(each, "assumed", assumed)


def _elsewhere(saving: Saving, confidence: Confidence, basis: str) -> Advice:
    """What no key of the file does."""
    return Advice(
        KIND[saving.kind],
        saving.of,
        saving.monthly_usd,
        confidence,
        basis,
        saving.risk,
        saving.how,
        complete=saving.complete,
    )


def _priced(at: Situation, saving: Saving, confidence: Confidence, basis: str, setting: Setting) -> Advice:
    made = Advice(
        KIND[saving.kind], saving.of, None, confidence, basis, saving.risk, written(setting), settings=(setting,)
    )
    return valued(at, made)


def valued(at: Situation, made: Advice) -> Advice:
    """The same with what it saves by itself; nobody knows of one that would break a rule of the file, which its patch says."""
    try:
        saved = at.saved([made])
    except Phase3bError:
        saved = None
    if saved is None:
        return replace(made, monthly_usd=None, complete=False)
    return replace(made, monthly_usd=saved.usd, complete=saved.complete)


def written(setting: Setting) -> str:
    """The key and its values in one line: `environments.prod.log_retention_days: 30, now 90`."""
    key = ".".join(map(str, setting.path))
    now = "" if setting.before is None else f", now {in_line(setting.before)}"
    return f"{key}: {in_line(setting.after)}{now}"
