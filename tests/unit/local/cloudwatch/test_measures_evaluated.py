"""Each measure that we deploy, worked out by hand, and random expressions beside a second reading of AWS's rules."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.local.cloudwatch.metric_math.evaluated import Inputs, Range, expression
from phase3b.local.cloudwatch.statistic import is_known
from phase3b.naming import Names
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.cloudwatch.measures import (
    CountInUse,
    DrainSeconds,
    Math,
    PercentileOrAverage,
    PercentOf,
    PercentOfCeiling,
    PercentOfRest,
    Reminded,
    Share,
    ShareSlower,
    Statistic,
)
from phase3b.plan.cloudwatch.metrics import Metric

READ = Metric.CONSUMED_READ.of(TableName="notes")
ERRORS = Metric.FUNCTION_ERRORS.of(FunctionName="notes")
# A Saturday, 08:00 UTC.
BEGIN = 1_795_852_800
Values = Sequence[float | None]

CASES: list[tuple[Math, int, int, dict[str, Values], Values]] = [
    # 6,000 units in 300 s are 20 a second, of 40 half.
    (PercentOfCeiling(READ, 40), 300, BEGIN, {"consumed": [6000, None, 0]}, [50, None, 0]),
    (PercentOf(ERRORS, "Maximum", 512), 60, BEGIN, {"part": [256, None]}, [50, None]),
    # Of 1,000, 900 are reserved: 950 is half of the rest.
    (PercentOfRest(ERRORS, "Maximum", 1000, 900), 60, BEGIN, {"part": [950, 900, None]}, [50, 0, None]),
    # With 10 requests or fewer it is 0; nothing at all is 0 as well.
    (
        Share(ERRORS, (ERRORS, READ), 10), 60, BEGIN,
        {"part": [5, 5, None, None], "whole0": [15, 4, 30, None], "whole1": [5, 6, None, None]},
        [25, 0, 0, 0],
    ),
    (Share(ERRORS, (ERRORS,), 0, 100), 60, BEGIN, {"part": [None, 1], "whole0": [None, 4]}, [100, 25]),
    # Of 151 samples 28 % are slower where 72 % are no slower; 150 are too few, and what has no samples has nothing slow in it.
    (
        ShareSlower(ERRORS, 500, 150), 60, BEGIN,
        {"samples": [151, 150, 400, None], "quick": [72, 72, None, None]},
        [28, 0, 0, 0],
    ),
    # p95 from 200 samples on, below that the average; nothing where there is neither.
    (
        PercentileOrAverage(ERRORS, "p95"), 60, BEGIN,
        {"samples": [200, 199, None], "p95": [900, 900, None], "average": [100, 100, None]},
        [900, 100, None],
    ),
    # 120 wait, 60 were deleted in a minute: two minutes. None deleted: as long as if it were one. Nobody waits: nothing to drain.
    (
        DrainSeconds(ERRORS, READ), 60, BEGIN,
        {"waiting": [120, 120, 120, None], "deleted": [60, 1, None, 5]},
        [120, 7200, 7200, 0],
    ),
    (
        CountInUse(ERRORS, READ, 100, 7), 60, BEGIN,
        {"used": [101, 101, 100, None], "counted": [3, None, 3, 3]},
        [3, 0, 7, 7],
    ),
    # At 08:00 and 20:00 for two minutes it is nothing, so that it tells again.
    (
        Reminded(ERRORS, "Maximum", (8, 20), 2), 60, BEGIN - 60,
        {"kept": [4, 4, 4, 4, None]},
        [4, 0, 0, 4, None],
    ),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[f"{type(each[0]).__name__}-{number}" for number, each in enumerate(CASES)])
def test_measures(case: tuple[Math, int, int, dict[str, Values], Values]) -> None:
    measure, period, begin, values, wanted = case
    assert [each.id for each in measure.queries] == [*values]
    lines: dict[str, Any] = {name: [None if v is None else float(v) for v in each] for name, each in values.items()}
    over = Range(begin, period, len(wanted))
    assert expression(measure.expression).evaluate(Inputs(over, lines, [*values])) == [*wanted]


def test_every_kind_of_measure_is_worked_out() -> None:
    assert {type(each[0]) for each in CASES} == set(get_args(Math))


def test_every_alarm_of_prod_can_be_evaluated(root: Path) -> None:
    """Over a range without any data: a series of its own, or none, and no function or statistic that is not evaluated."""
    deployment = resolve(load(root / "capacity.yaml"), "prod")
    names = Names(deployment.project, deployment.name, deployment.component)
    over, seen = Range(BEGIN, 60, 5), 0
    for alarm in alarms(deployment, names):
        measure = alarm.measure
        if isinstance(measure, Statistic):
            assert is_known(measure.statistic)
            continue
        assert all(is_known(each.statistic) for each in measure.queries)
        nothing: dict[str, Any] = {each.id: [None] * 5 for each in measure.queries}
        found = expression(measure.expression)
        assert set(found.ids) == nothing.keys()
        assert len(cast("list[Any]", found.evaluate(Inputs(over, nothing, [*nothing])))) == 5
        seen += 1
    assert seen


# A second reading: a tree is worked out for one period after the other, with a dictionary of what is there.
Tree = tuple[Any, ...]
numbers = st.integers(-4, 4).map(float)
names = st.sampled_from(["a", "b"])
leaves = st.one_of(names.map(lambda each: ("id", each)), numbers.map(lambda each: ("number", each)))


def grown(inner: st.SearchStrategy[Tree]) -> st.SearchStrategy[Tree]:
    signs = st.sampled_from(["+", "-", "*", "/", "<", "<=", ">", ">=", "==", "!=", "AND", "OR"])
    return st.one_of(
        st.tuples(st.just("between"), signs, inner, inner),
        st.tuples(st.just("minus"), inner),
        st.tuples(st.just("not"), inner),
        st.tuples(st.just("fill"), names, numbers),
        st.tuples(st.just("if"), inner, inner, inner),
        st.tuples(st.just("abs"), names),
    )


trees = st.recursive(leaves, grown, max_leaves=8)


def written(tree: Tree) -> str:
    match tree:
        case ("id", name):
            return str(name)
        case ("number", value):
            return f"({value})" if value >= 0 else f"(0 - {-value})"
        case ("between", sign, left, right):
            return f"({written(left)} {sign} {written(right)})"
        case ("minus", inner):
            return f"(-{written(inner)})"
        case ("not", inner):
            return f"(NOT {written(inner)})"
        case ("fill", name, value):
            return f"FILL({name}, {written(('number', value))})"
        case ("abs", name):
            return f"ABS({name})"
        case ("if", condition, yes, no):
            return f"IF({written(condition)}, {written(yes)}, {written(no)})"
    raise AssertionError(tree)


def is_line(tree: Tree) -> bool:
    match tree:
        case ("id", _) | ("fill", _, _) | ("abs", _):
            return True
        case ("number", _):
            return False
        case ("if", condition, yes, no):
            # Of a number that decides, what it decides on: a line where one of both is.
            return any(map(is_line, (condition, yes, no)))
        case (_, *parts):
            return any(is_line(each) for each in parts if isinstance(each, tuple))
    raise AssertionError(tree)


def at_one_time(tree: Tree, now: Mapping[str, float | None]) -> float | None:
    match tree:
        case ("id", name):
            return now[name]
        case ("number", value):
            return float(value)
        case ("fill", name, value):
            found = now[name]
            return float(value) if found is None else found
        case ("abs", name):
            found = now[name]
            return None if found is None else abs(found)
        case ("minus", inner):
            found = at_one_time(inner, now)
            return None if found is None else -found
        case ("not", inner):
            found = at_one_time(inner, now)
            return None if found is None else float(not found)
        case ("if", condition, yes, no):
            found = at_one_time(condition, now)
            if is_line(condition):
                if found is None:
                    return None
                return (at_one_time(yes, now) or 0.0) if found else at_one_time(no, now)
            return None if found is None else at_one_time(yes, now) if found else at_one_time(no, now)
        case ("between", sign, left, right):
            a, b = at_one_time(left, now), at_one_time(right, now)
            if is_line(left) and is_line(right):
                if a is None and b is None:
                    return None
                a, b = a or 0.0, b or 0.0
            return None if a is None or b is None else between(sign, a, b)
    raise AssertionError(tree)


def between(sign: str, a: float, b: float) -> float | None:
    match sign:
        case "+":
            return a + b
        case "-":
            return a - b
        case "*":
            return a * b
        case "/":
            return None if b == 0 else a / b
        case "AND":
            return float(bool(a) and bool(b))
        case "OR":
            return float(bool(a) or bool(b))
    return float({"<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b, "==": a == b, "!=": a != b}[sign])


some = st.lists(st.one_of(st.none(), numbers), min_size=3, max_size=3)


@given(trees, some, some)
def test_what_is_evaluated_at_once_is_what_each_period_says(tree: Tree, a: Values, b: Values) -> None:
    lines: dict[str, Any] = {"a": [*a], "b": [*b]}
    found = expression(written(tree)).evaluate(Inputs(Range(BEGIN, 60, 3), lines, ["a", "b"]))
    wanted = [at_one_time(tree, {"a": a[at], "b": b[at]}) for at in range(3)]
    got = found if isinstance(found, list) else [found] * 3
    assert len(got) == len(wanted)
    for one, other in zip(got, wanted, strict=True):
        assert (one is None) is (other is None), written(tree)
        assert one is None or other is None or math.isclose(one, other, abs_tol=1e-12), written(tree)
