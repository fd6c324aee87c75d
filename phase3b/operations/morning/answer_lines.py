"""What was answered, as lines: alarms, figures, auto scaling, dead letters, costs and what gets too old."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from phase3b.capacity.deployment import Deployment, Provisioned
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.ops.check import Check
from phase3b.naming import Names
from phase3b.operations.check import RINGING, WINDOW_ALONE, AlarmStates, MorningCheck
from phase3b.operations.morning.commands import Commands
from phase3b.operations.morning.figures import Figures
from phase3b.operations.morning.judged import judged
from phase3b.operations.morning.looked import About, Level, Line
from phase3b.pricing.prices.prices import Prices
from phase3b.scan.verdicts.exceptions import DEFAULT_FILE, read_exceptions

NO_DATA: Final = "INSUFFICIENT_DATA"
# Of alarms without data so many are named.
MOST_NAMED: Final = 3


def alarm_lines(
    check: MorningCheck,
    states: AlarmStates,
    deployment: Deployment,
    commands: Commands,
    critical: Collection[str],
) -> Iterator[Line]:
    """What `phase3b check` finds. A critical alarm that is in ALARM is acted on, and a warning looked at, as a figure is."""
    for each in check.findings:
        ringing = each.kind == "ringing"
        level: Level = "act" if ringing and each.about in critical else "look"
        command = commands.runbook(each.about) if ringing else commands.check
        about: About = "receivers" if each.kind in {"no-topic", "receiver"} else "alarms"
        yield Line(level, about, each.about, each.text, command)
    for name in check.alone:
        yield Line("fine", "alarms", name, f"{WINDOW_ALONE} (since {states.states[name].since})")
    waiting = sorted(name for name, each in states.states.items() if each.state == NO_DATA)
    if waiting:
        few = ", ".join(waiting[:MOST_NAMED]) + (" and others" if len(waiting) > MOST_NAMED else "")
        count = "one alarm has" if len(waiting) == 1 else f"{len(waiting)} alarms have"
        yield Line("not known", "alarms", deployment.name, f"{count} no data yet: {few}", commands.check)
    if states.states and not any(each.state in {RINGING, NO_DATA} for each in states.states.values()):
        yield Line("fine", "alarms", deployment.name, f"all {len(states.states)} alarms are in OK")


def figure_lines(
    found: Figures, deployment: Deployment, names: Names, rules: Check, commands: Commands
) -> Iterator[Line]:
    """What figures mean, where CloudWatch has any at all."""
    if found.any:
        yield from judged(found, deployment, names, rules, commands)
    else:
        yield Line(
            "not known", "success", deployment.name,
            "CloudWatch has no point of this time: is it the right account and region, and is anything deployed and used there?",
            commands.check,
        )  # fmt: skip


def scaling_lines(
    found: Mapping[str, list[Mapping[str, Any]]] | None, deployment: Deployment, commands: Commands
) -> Iterator[Line]:
    """Activities of auto scaling that failed."""
    if found is None:
        return
    failed = {name: [each for each in some if each["StatusCode"] == "Failed"] for name, some in found.items()}
    for name, some in failed.items():
        if some:
            why = " ".join(str(some[0].get("StatusMessage", some[0]["Description"])).split()).rstrip(".")
            yield Line("look", "scaling", name, f"{len(some)} activities failed: {why}", commands.doctor)
    count = sum(map(len, found.values()))
    if not any(failed.values()) and any(isinstance(each.billing, Provisioned) for each in deployment.tables):
        yield Line("fine", "scaling", deployment.name, f"{count} scaling activities, none failed")


def dead_lines(found: Mapping[str, int | None], deployment: Deployment, commands: Commands) -> Iterator[Line]:
    """What was given up, in queues that nobody consumes."""
    thresholds = deployment.objectives.thresholds.queues
    for name, count in found.items():
        if count:
            level: Level = "act" if thresholds is not None and count > thresholds.dead_letters.critical else "look"
            yield Line(
                level, "dead letters", name, f"{count:,} messages were given up and nobody has looked at them",
                commands.queue,
            )  # fmt: skip
    if found and not any(found.values()) and None not in found.values():
        yield Line("fine", "dead letters", deployment.name, f"{len(found)} queues of dead letters are empty")


def cost_lines(found: tuple[float | None, float | None], deployment: Deployment, commands: Commands) -> Iterator[Line]:
    """The month so far and its forecast, beside the budget."""
    spent, rest = found
    budget = deployment.environment.budget
    limit = (
        deployment.tier.documented.monthly_cost_usd
        if budget is None or budget.monthly_usd is None
        else budget.monthly_usd
    )
    if spent is None:
        yield Line("not known", "cost", deployment.name, "what this month has cost is not known", commands.cost)
    elif rest is None:
        level: Level = "look" if spent > limit else "fine"
        yield Line(
            level,
            "cost",
            deployment.name,
            f"${spent:,.2f} so far of ${limit:,.2f}; AWS forecasts nothing",
            commands.cost,
        )
    else:
        above = spent + rest > limit
        text = f"${spent:,.2f} so far, ${spent + rest:,.2f} forecast by AWS, of ${limit:,.2f} a month"
        yield Line("look" if above else "fine", "cost", deployment.name, text, commands.cost)


def expiring(
    capacity: Capacity, deployment: Deployment, prices: Prices, today: date, key_changed: datetime | None
) -> Iterator[Line]:
    """What gets too old: prices, exceptions of policies, the key that tokens are signed with."""
    rules = capacity.ops.check
    found = []
    age = (today - prices.as_of).days
    if age > rules.price_days:
        found.append(
            Line(
                "look",
                "expiring",
                prices.name,
                f"its prices are {age} days old",
                f"phase3b prices refresh --region {prices.region}",
            )
        )
    if key_changed is not None and (today - key_changed.date()).days > rules.token_key_days:
        days = (today - key_changed.date()).days
        found.append(Line("look", "expiring", "token signing key", f"nobody has changed it for {days} days", ""))
    if DEFAULT_FILE.is_file():
        for each in read_exceptions(Path(DEFAULT_FILE), capacity, today):
            left = (each.expires - today).days
            if left <= rules.exception_days and deployment.name in each.environments:
                text = "has expired" if left <= 0 else f"expires in {left} days"
                found.append(
                    Line("look", "expiring", each.check, f"the exception of {each.owner} {text}", "phase3b scan")
                )
    yield from found
    if not found:
        # Of a key that could not be queried, or that nobody has ever changed, nothing is known.
        what = "prices and exceptions of policies" if key_changed is None else "prices, exceptions of policies and keys"
        yield Line("fine", "expiring", deployment.name, f"{what} are as young as they must be")
