"""Why a run may not begin: nobody has said that it may go there, it costs too much, it takes too long."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from typing import Final

from phase3b.capacity.model.load import LoadSettings
from phase3b.capacity.text.problem_text import quoted
from phase3b.errors import Problem
from phase3b.load.destination.run_cost import RunCost
from phase3b.load.order import Order

CENT: Final = 0.01


def not_owned(environment: str, owned: str | None) -> Iterator[Problem]:
    """Against what is not local, the environment's name has to be repeated."""
    if owned == environment:
        return
    what = (
        f"this run goes to {environment}, which is not local"
        if owned is None
        else f"--i-own-this {quoted(owned)} is not the environment that this run goes to, {environment}"
    )
    yield Problem(what, f"If you may load it, say so: --i-own-this {environment}", code="P3B-LOAD-NOT-OWNED")


def too_long(order: Order, settings: LoadSettings, *, allowed: bool) -> Iterator[Problem]:
    """Longer than a run may take; `allowed` says that the time was named for this run. One that ends after so many sessions is ended by the time while it runs."""
    if order.seconds is not None and order.seconds > settings.longest_seconds:
        yield Problem(
            f"{order.scenario} takes {order.seconds:,.0f} s, more than the {settings.longest_seconds:,} s of "
            + ("--longest" if allowed else "load.settings.longest_seconds"),
            f"Allow it: --longest {ceil(order.seconds)}",
            code="P3B-LOAD-LONGEST",
        )


def too_expensive(cost: RunCost, settings: LoadSettings, *, allowed: bool) -> Iterator[Problem]:
    """More than a run may cost; `allowed` says that the amount was named for this run."""
    if cost.usd > settings.most_usd:
        least = "at least" if cost.unknown else "about"
        yield Problem(
            f"this run would cost {least} {dollars(cost.usd)} on AWS, more than the {dollars(settings.most_usd)} that it may"
            + ("" if allowed else " (load.settings.most_usd)"),
            f"Allow it: --most-usd {max(1, ceil(cost.usd))}; or send less: lower the arrivals of the scenario",
            code="P3B-LOAD-COST",
        )
    elif cost.unknown and not allowed:
        why = "; ".join(dict.fromkeys(f"{each.what}: {each.why}" for each in cost.unknown))
        yield Problem(
            f"what this run costs on AWS is not known: {dollars(cost.usd)} at least, and {why}",
            f"Add what is missing, or name an amount that you accept: --most-usd {max(1, ceil(settings.most_usd))}",
            code="P3B-LOAD-COST-UNKNOWN",
        )


def dollars(amount: float) -> str:
    """An amount; of one below a cent, its first two digits."""
    return f"${amount:,.2f}" if amount >= CENT or not amount else f"${amount:.2g}"
