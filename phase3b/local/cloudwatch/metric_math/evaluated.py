"""An expression of metric math, made ready once and then evaluated over any range: what an alarm does each minute."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from phase3b.local.cloudwatch.metric_math import functions as of
from phase3b.local.cloudwatch.metric_math.parsed import (
    Between,
    Called,
    Listed,
    Name,
    Node,
    Number,
    Prefixed,
    Text,
    functions,
    names,
    parsed,
)
from phase3b.local.cloudwatch.metric_math.search import SEARCH_SECONDS, Search, search
from phase3b.local.cloudwatch.metric_math.tokens import ExpressionError
from phase3b.local.cloudwatch.metric_math.values import (
    OPERATORS,
    Line,
    Lines,
    Value,
    combined,
    lines,
    mapped,
    number,
)

# Words that are arguments of a function and no ids.
WORDS: Final = frozenset({"REPEAT", "LINEAR", "ASC", "DESC", *of.TOGETHER})


@dataclass(frozen=True, slots=True)
class Range:
    """Periods of the same length, one after the other; `begin` in seconds since 1970."""

    begin: int
    period: int
    count: int

    @property
    def times(self) -> range:
        """The begin of each."""
        return range(self.begin, self.begin + self.period * self.count, self.period)


@dataclass(frozen=True, slots=True)
class Inputs:
    """What an expression is evaluated over: the value of each id, which of them are metrics, and the period of each.

    `searched` finds what a SEARCH searches for; None where nothing may be searched.
    """

    range: Range
    values: Mapping[str, Value]
    metrics: Sequence[str]
    searched: Callable[[Search], Lines] | None = None


Ready = Callable[[Inputs], Value]


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression that was read: the ids in it, and what it is of them."""

    text: str
    ids: tuple[str, ...]
    all_metrics: bool
    of_time: bool
    evaluate: Ready
    search_periods: tuple[int, ...] = ()


def expression(text: str) -> Expression:
    """Reads an expression.

    Raises:
        ExpressionError: it is none, or has a function that is not evaluated here.
    """
    node = parsed(text)
    called = set(functions(node))
    return Expression(
        text,
        tuple(dict.fromkeys(each for each in names(node) if each not in WORDS)),
        "METRICS" in called,
        bool(called & of.TIMES.keys()),
        _ready(node),
        tuple(_searches(node)),
    )


def _searches(node: Node) -> Iterator[int]:
    """The period of each SEARCH."""
    match node:
        case Called("SEARCH", arguments):
            yield _search_of(arguments).period_seconds
        case Called(_, arguments) | Listed(arguments):
            for each in arguments:
                yield from _searches(each)
        case Prefixed(_, inner):
            yield from _searches(inner)
        case Between(_, left, right):
            yield from (*_searches(left), *_searches(right))


def _ready(node: Node) -> Ready:
    match node:
        case Number(value):
            return lambda _: value
        case Name(name):
            return lambda inputs: _named(inputs, name)
        case Prefixed("-", inner):
            ready = _ready(inner)
            return lambda inputs: mapped(ready(inputs), lambda value: -value)
        case Prefixed(_, inner):
            ready = _ready(inner)
            return lambda inputs: mapped(ready(inputs), lambda value: 1.0 if value == 0 else 0.0)
        case Between(operator, left, right):
            first, second, each = _ready(left), _ready(right), OPERATORS[operator]
            return lambda inputs: combined(first(inputs), second(inputs), each)
        case Listed(parts):
            return _listed([_ready(each) for each in parts])
        case Called(function, arguments):
            return _called(function, arguments)
        case Text(text):
            raise ExpressionError(f"The text {text!r} is no value")


def _named(inputs: Inputs, name: str) -> Value:
    try:
        return inputs.values[name]
    except KeyError:
        raise ExpressionError(f"Unknown identifier {name}") from None


def _listed(parts: Sequence[Ready]) -> Ready:
    def made(inputs: Inputs) -> Value:
        found: list[Line] = []
        for each in parts:
            value = each(inputs)
            if isinstance(value, Lines):
                found += value.lines
            elif isinstance(value, list):
                found.append(value)
            else:
                raise ExpressionError("An array consists of time series")
        return Lines(tuple(found))

    return made


def _called(function: str, arguments: Sequence[Node]) -> Ready:
    special = _SPECIAL.get(function)
    if special is not None:
        least, most, make = special
        if not least <= len(arguments) <= most:
            raise ExpressionError(f"{function} has {least if least == most else f'{least} to {most}'} arguments")
        return make(arguments)
    if not (function in of.EACH or function in of.TIMES or function in of.TOGETHER or function in _ALONG):
        raise ExpressionError(f"{function} is not evaluated by the embedded AWS")
    if len(arguments) != 1:
        raise ExpressionError(f"{function} has 1 argument")
    ready = _ready(arguments[0])
    if function in of.EACH:
        return lambda inputs: of.rounded_each(function, ready(inputs))
    if function in of.TIMES:
        at_time = of.TIMES[function]
        return lambda inputs: _times(inputs, ready(inputs), at_time)
    if function in of.TOGETHER:
        return lambda inputs: of.together(function, ready(inputs), inputs.range.count)
    along = _ALONG[function]
    return lambda inputs: of.along(ready(inputs), along(inputs.range.period), function)


def _times(inputs: Inputs, value: Value, at_time: Callable[[int], float]) -> Value:
    if not isinstance(value, list):
        raise ExpressionError("A function of time needs a time series")
    return [at_time(at) for at in inputs.range.times]


_ALONG: Final[Mapping[str, Callable[[int], Callable[[Line], Line]]]] = {
    "DIFF": lambda period: of.differences(period, by_time=False),
    "DIFF_TIME": lambda period: of.differences(period, by_time=False, times_only=True),
    "RATE": lambda period: of.differences(period, by_time=True),
    "RUNNING_SUM": lambda period: of.running_sum,  # noqa: ARG005  it has none of the period
}


def _fill(arguments: Sequence[Node]) -> Ready:
    value = _ready(arguments[0])
    match arguments[1]:
        case Name("REPEAT"):
            return lambda inputs: of.filled(value(inputs), of.repeated)
        case Name("LINEAR"):
            return lambda inputs: of.filled(value(inputs), of.straight)
        case other:
            by = _ready(other)
            return lambda inputs: of.filled(value(inputs), by(inputs))


def _if(arguments: Sequence[Node]) -> Ready:
    condition, yes = _ready(arguments[0]), _ready(arguments[1])
    no: Ready = _ready(arguments[2]) if len(arguments) > 2 else lambda _: None  # noqa: PLR2004  the third
    return lambda inputs: of.chosen(condition(inputs), yes(inputs), no(inputs), inputs.range.count)


def _period(arguments: Sequence[Node]) -> Ready:
    name = arguments[0]
    if not isinstance(name, Name):
        raise ExpressionError("PERIOD needs the id of a metric")

    def made(inputs: Inputs) -> Value:
        if name.name not in inputs.metrics:
            raise ExpressionError(f"PERIOD needs the id of a metric, and {name.name} is none")
        return float(inputs.range.period)

    return made


def _metrics(arguments: Sequence[Node]) -> Ready:
    part = ""
    if arguments:
        text = arguments[0]
        if not isinstance(text, Text):
            raise ExpressionError("METRICS has a text in quotation marks, or nothing")
        part = text.value

    def made(inputs: Inputs) -> Value:
        found = (inputs.values[each] for each in inputs.metrics if part in each)
        return Lines(tuple(each for each in found if isinstance(each, list)))

    return made


def _time_series(arguments: Sequence[Node]) -> Ready:
    value = _ready(arguments[0])

    def made(inputs: Inputs) -> Value:
        found = value(inputs)
        return [None if found is None else number(found, "TIME_SERIES")] * inputs.range.count

    return made


def _count(arguments: Sequence[Node]) -> Ready:
    value = _ready(arguments[0])
    return lambda inputs: float(len(lines(value(inputs), "METRIC_COUNT")))


def _datapoints(arguments: Sequence[Node]) -> Ready:
    value = _ready(arguments[0])
    return lambda inputs: of.datapoint_count(value(inputs), inputs.range.count)


def _end(function: str, at: int) -> Callable[[Sequence[Node]], Ready]:
    def make(arguments: Sequence[Node]) -> Ready:
        value = _ready(arguments[0])

        def made(inputs: Inputs) -> Value:
            found = lines(value(inputs), function)
            return found[at] if found else [None] * inputs.range.count

        return made

    return make


def _remove_empty(arguments: Sequence[Node]) -> Ready:
    value = _ready(arguments[0])
    return lambda inputs: Lines(
        tuple(each for each in lines(value(inputs), "REMOVE_EMPTY") if any(one is not None for one in each))
    )


def _slice(arguments: Sequence[Node]) -> Ready:
    value, *bounds = [_ready(each) for each in arguments]

    def made(inputs: Inputs) -> Value:
        found = lines(value(inputs), "SLICE")
        begin, *end = [int(number(each(inputs), "SLICE")) for each in bounds]
        if begin < 0 or (end and end[0] < 0):
            raise ExpressionError("SLICE begins at 0")
        part = found[begin : end[0] if end else None]
        return part[0] if len(part) == 1 else Lines(part)

    return made


def _sort(arguments: Sequence[Node]) -> Ready:
    value, by, order = _ready(arguments[0]), arguments[1], arguments[2]
    most = _ready(arguments[3]) if len(arguments) > 3 else None  # noqa: PLR2004  the fourth
    if not isinstance(by, Name) or by.name not in of.TOGETHER:
        raise ExpressionError("SORT is by AVG, MIN, MAX or SUM")
    if not isinstance(order, Name) or order.name not in {"ASC", "DESC"}:
        raise ExpressionError("SORT is ASC or DESC")
    return lambda inputs: of.ordered(
        value(inputs), by.name, order.name, None if most is None else int(number(most(inputs), "SORT"))
    )


def _search_of(arguments: Sequence[Node]) -> Search:
    match list(arguments):
        case [Text(text), Text(statistic)]:
            return search(text, statistic, SEARCH_SECONDS)
        case [Text(text), Text(statistic), Number(period)]:
            return search(text, statistic, int(period))
        case _:
            raise ExpressionError("SEARCH has a text, a statistic in quotation marks, and a period in seconds")


def _search(arguments: Sequence[Node]) -> Ready:
    wanted = _search_of(arguments)

    def made(inputs: Inputs) -> Value:
        if inputs.searched is None:
            raise ExpressionError("SEARCH is of GetMetricData alone")
        return inputs.searched(wanted)

    return made


_SPECIAL: Final[Mapping[str, tuple[int, int, Callable[[Sequence[Node]], Ready]]]] = {
    "FILL": (2, 2, _fill),
    "IF": (2, 3, _if),
    "PERIOD": (1, 1, _period),
    "METRICS": (0, 1, _metrics),
    "TIME_SERIES": (1, 1, _time_series),
    "METRIC_COUNT": (1, 1, _count),
    "DATAPOINT_COUNT": (1, 1, _datapoints),
    "FIRST": (1, 1, _end("FIRST", 0)),
    "LAST": (1, 1, _end("LAST", -1)),
    "REMOVE_EMPTY": (1, 1, _remove_empty),
    "SLICE": (2, 3, _slice),
    "SORT": (3, 4, _sort),
    "SEARCH": (2, 3, _search),
}

EVALUATED: Final = frozenset({*of.EACH, *of.TIMES, *of.TOGETHER, *_ALONG, *_SPECIAL})
