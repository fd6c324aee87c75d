"""The cache of the REST API: whether what it costs by the hour is less than the invocations and reads that it saves.

What clients ask stays the same. With a cache that answers the part a of the requests, functions are called for 1 - a of them; so
without it, what requests cause is 1 / (1 - a) of what it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.model.assumptions import Assumptions, PercentAssumption
from phase3b.plan.apis.records import RestStage
from phase3b.pricing.report.money import usd
from phase3b.tuning.proposal import Confidence
from phase3b.tuning.report.advice import Advice, Found, NotAdvised, NotKnown, Setting, UsageChange
from phase3b.tuning.report.from_savings import valued, written
from phase3b.tuning.report.situation import Situation

KIND: Final = "API cache"
OFF_RISK: Final = "What the cache answered within milliseconds is a function's answer then: more invocations, reads and cold starts, and a slower p95 of lists"
SMALLER_RISK: Final = "Whether as much fits into it is not known: watch its hits (alarm cache_hits)"
ON_RISK: Final = (
    "An answer may be as old as the route's cache_seconds; a cache is charged by the hour, whether it is used or not"
)
WHOLE: Final = 100


def of_the_cache(at: Situation) -> Iterator[Found]:
    """Without it, with a smaller one, or with the smallest where there is none; and how long answers are kept."""
    stage = next((each for each in at.plan.records if isinstance(each, RestStage)), None)
    if stage is None:
        return
    assumed = at.base.deployment.assumptions
    answered = None if assumed is None else answered_share(assumed)
    command = f"phase3b calibrate --from-cloudwatch {at.of.environment} --days 7"
    if assumed is None or answered is None or answered >= 1:
        why = "which part of the requests a cache answers is not known (service.assumptions.cacheable_percent)"
        yield NotKnown(KIND, "REST API", why, command)
        return
    options = list(_options(at, stage.cache_size_gb, assumed, answered))
    best = max(options, key=lambda each: each.monthly_usd or 0, default=None)
    if best is not None and (best.monthly_usd or 0) > 0:
        yield best
    else:
        yield NotAdvised(KIND, "REST API", _compared(stage.cache_size_gb, options))
    if stage.cache_size_gb is not None:
        why = (
            "how many of the same requests come within other seconds is not known: the share of hits is taken as it is"
        )
        yield NotKnown(KIND, "seconds of each route", why, command)


def answered_share(assumed: Assumptions) -> float | None:
    """The part of the requests that a cache answers, 0 to 1; None where it is not known which it may answer."""
    if assumed.cacheable_percent is None:
        return None
    return assumed.cacheable_percent.value / WHOLE * assumed.cache_hit_percent.value / WHOLE


def without_cache(assumed: Assumptions, answered: float) -> UsageChange:
    """What the use of a plan becomes without the cache that it has."""
    return _caused(assumed, 1 / (1 - answered))


def _caused(assumed: Assumptions, times: float) -> UsageChange:
    """What requests of the REST API cause, so many times as often; each further invocation reads what one reads on average."""
    functions = assumed.functions
    invocations = {
        name: 1 - each.rest_percent / WHOLE + each.rest_percent / WHOLE * times for name, each in functions.items()
    }
    before = sum(each.invocations_percent for each in functions.values())
    after = sum(each.invocations_percent * invocations[name] for name, each in functions.items())
    return UsageChange(invocations=invocations, reads=after / before if before else 1.0)


def _options(at: Situation, now: float | None, assumed: Assumptions, answered: float) -> Iterator[Advice]:
    path = ("environments", at.of.environment, "overrides", "api", "cache")
    sizes = sorted(at.of.capacity.quotas.api_cache_sizes_gb)
    hits = assumed.cache_hit_percent
    confidence: Confidence = "modelled" if hits.measured is not None else "assumed"
    basis = f"a cache answers {WHOLE * answered:.0f} % of the requests ({_source(assumed.cacheable_percent)}; {_source(hits)})"

    def option(of: str, setting: Setting, risk: str, change: UsageChange) -> Advice:
        return valued(
            at,
            Advice(
                KIND, of, None, confidence, basis, risk, written(setting), (setting,), usage=change, instead_of=KIND
            ),
        )

    if now is None:
        smallest = {"size_gb": sizes[0]}
        yield option(
            f"REST API, {sizes[0]:g} GB", Setting(path, None, smallest), ON_RISK, _caused(assumed, 1 - answered)
        )
        return
    yield option("REST API, none", Setting(path, f"{now:g} GB", None), OFF_RISK, without_cache(assumed, answered))
    for size in sizes:
        if size < now:
            setting = Setting((*path, "size_gb"), now, size)
            yield option(f"REST API, {size:g} GB", setting, SMALLER_RISK, UsageChange())


def _source(assumed: PercentAssumption | None) -> str:
    if assumed is None:
        return ""
    return f"{assumed.value:g} % {'assumed' if assumed.measured is None else assumed.measured.shown()}"


def _compared(now: float | None, options: list[Advice]) -> str:
    here = "there is none" if now is None else f"{now:g} GB now"
    others = [
        f"{each.of.partition(', ')[2]} costs ${usd(-each.monthly_usd)} a month more"
        for each in options
        if each.monthly_usd is not None
    ]
    return "; ".join((here, *others))
