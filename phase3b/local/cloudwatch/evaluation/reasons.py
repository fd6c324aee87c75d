"""Why an alarm has its state, in CloudWatch's words, and the data of it as JSON.

AWS documents neither; both are as users quote them from DescribeAlarms, notifications and alarm history (2018 to 2026).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from phase3b.local.cloudwatch.evaluation.definition import COMPARISONS, Definition, State
from phase3b.local.cloudwatch.evaluation.judged import Judgement, Point


def reason(judgement: Judgement, state: State, definition: Definition) -> str:
    """The StateReason of a state that was judged so."""
    periods, used = definition.periods, judgement.used
    if state == "INSUFFICIENT_DATA":
        return f"Insufficient Data: {_counted(periods)} unknown."
    named = [each for each in reversed(used) if _breaches(each, definition) is (state == "ALARM")]
    ending = ""
    if judgement.filled and definition.missing in {"breaching", "notBreaching"}:
        kind = "Breaching" if definition.missing == "breaching" else "NonBreaching"
        ending = f" and {_counted(judgement.filled, 'missing ')} treated as [{kind}]"
    if not named:
        received = _counted(len(used)) if used else "no datapoints were"
        length = "1 period" if periods == 1 else f"{periods} periods"
        return f"Threshold Crossed: {received} received for {length}{ending}."
    values = ", ".join(f"{java_double(each.value or 0.0)} ({_short(each.begin)})" for each in named)
    crossed = "" if state == "ALARM" else "not "
    was = f"{_was(len(named))} {crossed}{COMPARISONS[definition.comparison][1]} the threshold"
    threshold = f"({java_double(definition.threshold)})"
    if definition.datapoints is None:
        return f"Threshold Crossed: {_several(len(named))} [{values}] {was} {threshold}{ending}."
    least = definition.needed if state == "ALARM" else periods - definition.needed + 1
    change = "OK -> ALARM" if state == "ALARM" else "ALARM -> OK"
    return (
        f"Threshold Crossed: {len(named)} out of the last {periods} datapoints [{values}] {was} {threshold}{ending} "
        f"(minimum {_several(least)} for {change} transition)."
    )


def reason_data(judgement: Judgement, definition: Definition, now: float) -> str:
    """The StateReasonData: the data points that were looked at, the newest first."""
    used = judgement.used
    shown: Sequence[Point] = used or judgement.range_of[-definition.periods :]
    data: dict[str, Any] = {"version": "1.0", "queryDate": stamp(now)}
    if used:
        data["startDate"] = stamp(used[0].begin)
    if definition.unit is not None:
        data["unit"] = definition.unit
    if definition.statistic:
        data["statistic"] = definition.statistic
    data |= {
        "period": definition.period_seconds,
        "recentDatapoints": [each.value for each in used],
        "threshold": definition.threshold,
        "evaluatedDatapoints": [
            {
                "timestamp": stamp(each.begin),
                **({} if each.samples is None or each.value is None else {"sampleCount": each.samples}),
                **({} if each.value is None else {"value": each.value}),
            }
            for each in reversed(shown)
        ],
    }
    return json.dumps(data, separators=(",", ":"))


def java_double(value: float) -> str:
    """A number as Java writes it, which is how CloudWatch does: 42.0, 1.5E10."""
    if value == 0 or 1e-3 <= abs(value) < 1e7:  # noqa: PLR2004  where Java begins to use an exponent
        return repr(float(value))
    sign, digits, exponent = Decimal(repr(float(value))).as_tuple()
    text = "".join(map(str, digits)).rstrip("0") or "0"
    power = len(digits) - 1 + int(exponent)
    return f"{'-' if sign else ''}{text[0]}.{text[1:] or '0'}E{power}"


def stamp(seconds: float) -> str:
    """A time as CloudWatch writes it into JSON."""
    when = datetime.fromtimestamp(seconds, UTC)
    return f"{when:%Y-%m-%dT%H:%M:%S}.{when.microsecond // 1000:03d}+0000"


def _breaches(point: Point, definition: Definition) -> bool:
    return point.value is not None and definition.breaches(point.value)


def _short(seconds: int) -> str:
    return f"{datetime.fromtimestamp(seconds, UTC):%d/%m/%y %H:%M:%S}"


def _several(count: int, kind: str = "") -> str:
    return f"{count} {kind}datapoint{'' if count == 1 else 's'}"


def _was(count: int) -> str:
    return "was" if count == 1 else "were"


def _counted(count: int, kind: str = "") -> str:
    return f"{_several(count, kind)} {_was(count)}"
