"""What figures mean: beside the objectives, and beside the same time a week before."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.deployment import Deployment, OnDemand, Provisioned
from phase3b.capacity.model.threshold import Threshold
from phase3b.capacity.ops.check import Check
from phase3b.naming import Names
from phase3b.operations.morning.commands import Commands
from phase3b.operations.morning.figures import (
    PERCENT,
    ApiFigures,
    Both,
    Figures,
    FunctionFigures,
    QueueFigures,
    SideFigures,
)
from phase3b.operations.morning.looked import About, Level, Line
from phase3b.plan.functions.alarms import of_function
from phase3b.pricing.report.money import quantity
from phase3b.quick_dataclass import dataclass


def judged(found: Figures, deployment: Deployment, names: Names, rules: Check, commands: Commands) -> Iterator[Line]:
    """A line for each figure of the API, and for functions, queues and tables what wants a person; else one that they are fine."""
    if found.api is not None:
        yield from _api(found.api, deployment, rules, commands)
    lines = [line for each in found.functions for line in _function(each, deployment, names, rules, commands)]
    lines += [line for each in found.queues for line in _queue(each, deployment, commands)]
    lines += [line for each in found.sides for line in _side(each, rules, commands)]
    yield from lines
    yield from _throttles(found.sides, deployment, commands)
    named = {line.about for line in lines}
    for about, text in _FINE:
        if about not in named and _measured(about, found):
            yield Line("fine", about, deployment.name, text)


_FINE: tuple[tuple[About, str], ...] = (
    ("errors", "no function fails more than its objective"),
    ("cold starts", "no function starts cold more often than its objective"),
    ("memory", "no function comes close to its memory"),
    ("queues", "no message waits longer than its objective"),
    ("capacity", "no table comes close to its maximum"),
)


def _measured(about: About, found: Figures) -> bool:
    """Whether there is a figure at all that could say so."""
    if about == "capacity":
        return any(each.busiest_hour.now is not None for each in found.sides)
    if about == "queues":
        return any(each.oldest_seconds.now is not None for each in found.queues)
    return any(each.invocations.now for each in found.functions)


def _api(found: ApiFigures, deployment: Deployment, rules: Check, commands: Commands) -> Iterator[Line]:
    thresholds = deployment.objectives.thresholds.api
    of = "API"
    if not found.requests.now:
        yield Line("not known", "success", of, "no request was counted in this time")
        return
    enough = found.requests.now >= rules.fewest_samples
    yield _Subject("latency", of, rules, commands.latency, enough).judged(
        "latency p95", found.latency_p95_ms, "ms", thresholds.latency_p95_ms
    )
    yield _Subject("success", of, rules, commands.errors, enough).judged(
        "server errors", _share(found.server_errors, found.requests), "%", thresholds.server_error_percent
    )
    if thresholds.throttled_percent is not None:
        yield _Subject("throttles", of, rules, commands.doctor, enough).judged(
            "answered with 429", _share(found.throttled, found.requests), "%", thresholds.throttled_percent
        )


def _share(part: Both, whole: Both) -> Both:
    """Where the whole is known, no point of what is only published where it happens is zero."""
    return Both(
        *(
            None if not all_of else PERCENT * (some or 0.0) / all_of
            for some, all_of in ((part.now, whole.now), (part.before, whole.before))
        )
    )


@dataclass(frozen=True, slots=True)
class _Subject:
    """What a figure is of, by which rules it is judged, and the command that shows more; `enough` is of samples."""

    about: About
    of: str
    rules: Check
    command: str
    enough: bool

    def judged(self, what: str, figure: Both, unit: str, threshold: Threshold) -> Line:
        """Beside its objective, and beside the week before."""
        if figure.now is None:
            return Line("not known", self.about, self.of, f"{what}: CloudWatch has no point", self.command)
        text = f"{what} {quantity(figure.now)} {unit}" + _before(figure, unit)
        if not self.enough:
            few = f"{text}; of fewer than {self.rules.fewest_samples} samples it is not judged"
            return Line("fine", self.about, self.of, few)
        level = _level(figure.now, threshold)
        if level != "fine":
            name, bound = ("critical", threshold.critical) if level == "act" else ("warning", threshold.warning)
            return Line(level, self.about, self.of, f"{text}; {name} from {bound:g} {unit} on", self.command)
        if _worse(figure, self.rules):
            worse = f"{text}: more than {self.rules.worse_percent:g} % worse than a week before"
            return Line("look", self.about, self.of, worse, self.command)
        return Line("fine", self.about, self.of, text)


def _level(value: float, threshold: Threshold) -> Level:
    return "act" if value > threshold.critical else "look" if value > threshold.warning else "fine"


def _worse(figure: Both, rules: Check) -> bool:
    return bool(figure.now and figure.before and figure.now > figure.before * (1 + rules.worse_percent / PERCENT))


def _before(figure: Both, unit: str) -> str:
    return ", a week before not known" if figure.before is None else f", a week before {quantity(figure.before)} {unit}"


def _function(
    found: FunctionFigures, deployment: Deployment, names: Names, rules: Check, commands: Commands
) -> Iterator[Line]:
    """What wants a person, and nothing else: there are many functions."""
    thresholds, _ = of_function(deployment, found.function)
    of = names.function(found.function.name)
    enough = bool(found.invocations.now and found.invocations.now >= rules.fewest_samples)
    lines = (
        _Subject("errors", of, rules, commands.errors, enough).judged(
            "errors", _share(found.errors, found.invocations), "%", thresholds.error_percent
        ),
        _Subject("cold starts", of, rules, commands.cold_starts, enough).judged(
            "cold starts", _share(found.cold_starts, found.invocations), "%", thresholds.cold_start_percent
        ),
        _Subject("latency", of, rules, commands.latency, enough).judged(
            "duration p95", found.duration_p95_ms, "ms", thresholds.duration_p95_ms
        ),
    )
    if found.invocations.now:
        yield from (each for each in lines if each.level != "fine")
    if found.throttles.now:
        yield Line("look", "throttles", of, f"{found.throttles.now:,.0f} invocations were throttled", commands.doctor)
    memory = found.function.capacity.memory_mb
    if found.memory_mb.now is not None:
        used = PERCENT * found.memory_mb.now / memory
        level = _level(used, thresholds.memory_percent)
        if level != "fine":
            yield Line(
                level,
                "memory",
                of,
                f"used up to {found.memory_mb.now:,.0f} of its {memory:,} MB ({used:.0f} %)",
                commands.memory,
            )


def _queue(found: QueueFigures, deployment: Deployment, commands: Commands) -> Iterator[Line]:
    if found.dead or found.oldest_seconds.now is None:
        return
    thresholds = deployment.objectives.thresholds.queues
    level = "fine" if thresholds is None else _level(found.oldest_seconds.now, thresholds.oldest_message_seconds)
    if level != "fine":
        yield Line(
            level, "queues", found.name, f"the oldest message waited {found.oldest_seconds.now:,.0f} s", commands.queue
        )


def _side(found: SideFigures, rules: Check, commands: Commands) -> Iterator[Line]:
    ceiling = _ceiling(found)
    busiest = found.busiest_hour.now
    if ceiling is None or busiest is None:
        return
    used = PERCENT * busiest / ceiling
    if used > rules.used_percent:
        had = "" if found.provisioned.now is None else f", {found.provisioned.now:,.0f} were provisioned at most"
        yield Line(
            "look", "capacity", found.owner.title,
            f"{found.side}s: {quantity(busiest)} units a second in the busiest hour, {used:.0f} % of its maximum of {ceiling:,}{had}",
            commands.recommend,
        )  # fmt: skip


def _ceiling(found: SideFigures) -> int | None:
    match found.owner.billing:
        case Provisioned(read=read, write=write):
            return read.ceiling if found.side == "read" else write.ceiling
        case OnDemand(read_ceiling=read_ceiling, write_ceiling=write_ceiling):
            return read_ceiling if found.side == "read" else write_ceiling


def _throttles(sides: tuple[SideFigures, ...], deployment: Deployment, commands: Commands) -> Iterator[Line]:
    """Published only where it happens: none of it is none, where the tables were used at all."""
    hot = [each for each in sides if each.throttles.now]
    for each in hot:
        yield Line(
            "look", "throttles", each.owner.title,
            f"{each.throttles.now:,.0f} {each.side}s were throttled, a week before {each.throttles.before or 0:,.0f}",
            commands.doctor,
        )  # fmt: skip
    if not hot:
        known = any(each.busiest_hour.now is not None for each in sides)
        text = (
            "no read or write was throttled" if known else "no table was used in this time, as far as CloudWatch says"
        )
        yield Line("fine" if known else "not known", "throttles", deployment.name, text)
