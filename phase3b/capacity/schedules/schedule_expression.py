"""When EventBridge calls: rate(...) and cron(...), judged field by field before AWS does.

EventBridge answers any mistake with "Parameter ScheduleExpression is not valid", in the middle of an apply. What it takes
is in "Cron expressions" and "Rate expressions" in the Amazon EventBridge User Guide; what that does not mention is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from phase3b.capacity.schedules.cron_days import ANY, LAST, CronDays
from phase3b.capacity.text.problem_text import listed, quoted
from phase3b.quick_dataclass import dataclass

_MONTHS: Final = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_DAYS: Final = ("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT")
_LONGEST_MONTHS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_PER_DAY: Final = {"minute": 1440, "hour": 24, "day": 1}
_UNITS: Final = tuple(_PER_DAY)
_DAYS_OF_YEAR: Final = 365
MINUTES_PER_HOUR: Final = 60
MINUTES_PER_DAY: Final = 24 * MINUTES_PER_HOUR
_MOST_WEEKS: Final = 5
# One run of so many is none that anybody counts.
_SINGLE: Final = 10_000


class Fault(NamedTuple):
    """What is wrong with an expression, and what to write instead."""

    what: str
    fix: str


@dataclass(frozen=True, slots=True)
class _Field:
    """One of the six fields of a cron expression: its range, the names of its values, and the wildcards beside them."""

    name: str
    least: int
    most: int
    names: tuple[str, ...] = ()
    wildcards: str = ""

    @property
    def values(self) -> str:
        """1-12 or JAN-DEC."""
        return f"{self.least}-{self.most}" + (f" or {self.names[0]}-{self.names[-1]}" if self.names else "")


_FIELDS: Final = (
    _Field("minutes", 0, 59, (), "/"),
    _Field("hours", 0, 23, (), "/"),
    _Field("day-of-month", 1, 31, (), "/?LW"),
    _Field("month", 1, 12, _MONTHS, "/"),
    _Field("day-of-week", 1, 7, _DAYS, "?L#"),
    _Field("year", 1970, 2199, (), "/"),
)
_DAY_OF_MONTH, _MONTH, _DAY_OF_WEEK, _YEAR = 2, 3, 4, 5
LAST_YEAR: Final = _FIELDS[_YEAR].most


def schedule_fault(expression: str) -> Fault | None:
    """The first thing that EventBridge would refuse, or None."""
    kind, inside = _parts(expression)
    return next(_rate_faults(inside) if kind == "rate" else _cron_faults(inside), None)


def last_day(expression: str) -> date | None:
    """The last day on which an expression without a fault runs; None where that is not known before it is deployed."""
    kind, inside = _parts(expression)
    return _days(inside.split(" ")).last() if kind == "cron" else None


@dataclass(frozen=True, slots=True)
class Runs:
    """How often an expression runs in all the years that EventBridge knows, and on which days first and last."""

    number: int
    first: date
    last: date

    def less_than(self, before: Runs) -> bool:
        """Whether what it starts is started less often than before, begins later, or ends sooner."""
        # In those years one weekday comes once more than another.
        fewer = before.number - self.number > before.number // _SINGLE
        return fewer or self.first.year > before.first.year or self.last.year < before.last.year


def runs(expression: str) -> Runs | None:
    """Of an expression; None of one that EventBridge would not take."""
    if schedule_fault(expression) is not None:
        return None
    years = _FIELDS[_YEAR]
    first, last = date(years.least, 1, 1), date(years.most, 12, 31)
    rate = rate_minutes(expression)
    if rate is not None:
        return Runs(((last - first).days + 1) * MINUTES_PER_DAY // rate, first, last)
    days = days_of(expression).all()
    return Runs(len(minutes_of_day(expression)) * len(days), days[0], days[-1]) if days else None


def days_of(expression: str) -> CronDays:
    """The days of a cron expression without a fault."""
    return _days(_parts(expression)[1].split(" "))


def minutes_of_day(expression: str) -> list[int]:
    """The minutes of a day at which a cron expression without a fault runs, from midnight (UTC)."""
    of_hour, of_day = (
        set(_numbers(field, part))
        for field, part in zip(_FIELDS[:_DAY_OF_MONTH], _parts(expression)[1].split(" "), strict=False)
    )
    return sorted(hour * MINUTES_PER_HOUR + minute for hour in of_day for minute in of_hour)


def rate_minutes(expression: str) -> int | None:
    """The minutes between two runs of a rate without a fault; None of a cron expression."""
    kind, inside = _parts(expression)
    if kind != "rate":
        return None
    number, unit = inside.split(" ")
    return int(number) * MINUTES_PER_DAY // _PER_DAY[unit.removesuffix("s")]


def _parts(expression: str) -> tuple[str, str]:
    kind, _, rest = expression.partition("(")
    return kind, rest.removesuffix(")")


def _days(parts: list[str]) -> CronDays:
    day, weekday = parts[_DAY_OF_MONTH], parts[_DAY_OF_WEEK]
    field, text = (_FIELDS[_DAY_OF_MONTH], day) if weekday == ANY else (_FIELDS[_DAY_OF_WEEK], weekday)
    numbers = text.partition("#")[0]
    if numbers not in field.names:
        numbers = numbers.removesuffix("L").removesuffix("W")
    return CronDays(
        day,
        weekday,
        frozenset(_numbers(field, numbers)) if text != LAST else (),
        frozenset(_numbers(_FIELDS[_MONTH], parts[_MONTH])),
        frozenset(_numbers(_FIELDS[_YEAR], parts[_YEAR])),
    )


def _rate_faults(inside: str) -> Iterator[Fault]:
    found = re.fullmatch(r"([0-9]+) ([A-Za-z]+)", inside)
    example = "Write a whole number and a unit, such as rate(5 minutes) or rate(1 day)"
    if found is None:
        yield Fault(f"rate({inside}) is not a number, one space and a unit", example)
        return
    number, unit = found.groups()
    singular = unit.removesuffix("s")
    if singular not in _UNITS:
        # The same number of another unit would be another rate.
        if singular.lower() in _UNITS:
            fix = f"Write {unit.lower()}"
        else:
            fix = "Use minutes, hours or days, such as rate(5 minutes) or rate(1 day)"
        yield Fault(f"EventBridge has no rate in {quoted(unit)}", fix)
        return
    if number.startswith("0"):
        yield Fault(f"{number} is not a rate: it begins at 1, without zeros before it", example)
        return
    years = _FIELDS[_YEAR]
    most = (years.most - years.least) * _DAYS_OF_YEAR * _PER_DAY[singular]
    # Far more digits than any number has need not be made one.
    if len(number) > len(str(most)) or int(number) > most:
        what = f"a rate of {quoted(number)} {unit} runs once: the last year that EventBridge knows is {years.most}"
        yield Fault(what, f"Use {most:,} {singular}s or less")
        return
    wanted = singular if number == "1" else f"{singular}s"
    if unit != wanted:
        many = "singular" if number == "1" else "plural"
        yield Fault(
            f"EventBridge requires the {many} after {number}: {wanted}, not {unit}", f"Write rate({number} {wanted})"
        )


def _cron_faults(inside: str) -> Iterator[Fault]:
    parts = inside.split(" ")
    if "" in parts:
        yield Fault(
            "the fields of a cron expression are parted by one space each",
            f"Write cron({' '.join(inside.split())})" if inside.strip() else _six_fields(parts),
        )
        return
    if len(parts) != len(_FIELDS):
        sentence = f"a cron expression of EventBridge has six fields, and this has {len(parts)}"
        yield Fault(sentence, _six_fields(parts))
        return
    for field, part in zip(_FIELDS, parts, strict=True):
        yield from _field_faults(field, part)
    yield from _day_faults(parts)


def _six_fields(parts: list[str]) -> str:
    """Unix has five: what is missing is the year, and one of the days must be a question mark."""
    if len(parts) == len(_FIELDS) - 1:
        minutes, hours, day, month, weekday = parts
        if "?" in (day, weekday):
            return f"Add the year: cron({' '.join([*parts, '*'])})"
        if weekday == "*":
            weekday = "?"
        elif day == "*":
            day = "?"
            # Unix counts the days of a week from 0, Sunday, and EventBridge from 1.
            weekday = re.sub(r"\b[0-7]\b", lambda found: _DAYS[int(found[0]) % 7], weekday)
        return f"Add the year, and one ? for a day: cron({minutes} {hours} {day} {month} {weekday} *)"
    return "Write minutes, hours, day-of-month, month, day-of-week and year: cron(0 3 * * ? *)"


def _day_faults(parts: list[str]) -> Iterator[Fault]:
    day, weekday = parts[_DAY_OF_MONTH], parts[_DAY_OF_WEEK]
    if (day == "?") == (weekday == "?"):
        both = "both are ?" if day == "?" else f"they are {day} and {weekday}"
        fix = "Write ? for the one that does not decide"
        if weekday == "*":
            fix = f"Write cron({' '.join([*parts[:_DAY_OF_WEEK], '?', parts[-1]])})"
        elif day == "*":
            fix = f"Write cron({' '.join([*parts[:_DAY_OF_MONTH], '?', *parts[_MONTH:]])})"
        elif day == "?":
            fix = f"Write cron({' '.join([*parts[:_DAY_OF_MONTH], '*', *parts[_MONTH:]])})"
        yield Fault(f"one of day-of-month and day-of-week is ?, and only one: {both}", fix)
        return
    runs = _days(parts)
    if runs.last() is not None:
        return
    longest = max(_LONGEST_MONTHS[month - 1] for month in runs.months)
    if weekday == ANY and min(runs.numbers) > longest:
        yield Fault(
            f"no month of {parts[_MONTH]} has a day {min(runs.numbers)}: it would never run",
            f"Use a day up to {longest}, or L for the last one",
        )
    elif weekday == ANY:
        what = f"no February of {parts[_YEAR]} has a day {min(runs.numbers)}: it would never run"
        yield Fault(what, "Use a leap year such as 2028, or L for the last day")
    else:
        what = f"no month of {parts[_MONTH]} in {parts[_YEAR]} has the day {weekday}: it would never run"
        yield Fault(what, "Use L for the last such day, as in 6L")


def _numbers(field: _Field, part: str) -> list[int]:
    """The values of a field without a fault."""
    # Minutes and hours count from 0: one value more is in a turn.
    zero = min(field.least, 1)
    turn = field.most + 1 - zero
    found: list[int] = []
    for each in part.split(","):
        bounds, _, step = each.partition("/")
        first, dash, last = bounds.partition("-")
        start = field.least if first == "*" else _value(field, first)
        end = _value(field, last) if dash else field.most if first == "*" or step else start
        first_number, last_number = (
            field.least if start is None else start,
            field.most if end is None else end,
        )
        if last_number < first_number:
            # NOV-FEB goes over the end of the year, as 20-2 goes over midnight; after the last year there is none.
            last_number += turn
        found += [(number - zero) % turn + zero for number in range(first_number, last_number + 1, int(step or 1))]
    return found


def _value(field: _Field, text: str) -> int | None:
    """A value of a field, by its name or its number; None where it is neither, or out of range."""
    if text in field.names:
        return field.names.index(text) + field.least
    if not re.fullmatch(r"[0-9]{1,4}", text) or not field.least <= int(text) <= field.most:
        return None
    return int(text)


def _field_faults(field: _Field, part: str) -> Iterator[Fault]:
    alone = {"*": "*", **{mark: mark for mark in "?L" if mark in field.wildcards}}
    if part in alone:
        return
    if "#" in part and "#" in field.wildcards:
        yield from _nth_faults(field, part)
        return
    for each in part.split(","):
        yield from _one_faults(field, each, whole=part)


def _nth_faults(field: _Field, part: str) -> Iterator[Fault]:
    day, _, number = part.partition("#")
    if _value(field, day) is None or not re.fullmatch(f"[1-{_MOST_WEEKS}]", number):
        yield Fault(
            f"{quoted(part)} is not a day of the week and which one of the month",
            "Write one alone, such as 3#2 for the second Tuesday: # is not allowed in a list",
        )


def _one_faults(field: _Field, text: str, *, whole: str) -> Iterator[Fault]:
    """One entry of a list: a value, a range, a step, the nearest weekday (15W), the last such day (6L)."""
    mark = text[-1:]
    if mark in {"L", "W"} and text not in field.names and mark in field.wildcards and len(text) > 1:
        fits = _value(field, text[:-1]) is not None and (mark == "W" or field.names != ())
        if not fits or whole != text:
            yield Fault(
                f"{quoted(whole)} is not a day that EventBridge knows",
                "Write 15W for the weekday nearest to the 15th, L for the last day"
                if mark == "W" or not field.names
                else "Write one alone, such as 6L for the last Friday",
            )
        return
    bounds, slash, step = text.partition("/")
    if slash and "/" not in field.wildcards:
        yield Fault(f"{field.name} takes no steps: {quoted(text)}", f"List its values: {field.values}")
        return
    if slash and not (re.fullmatch(r"[0-9]{1,4}", step) and 1 <= int(step) <= field.most):
        yield Fault(
            f"{quoted(step)} is not a step of {field.name}", f"Write a number from 1 to {field.most} after the /"
        )
        return
    if bounds == "*" and slash:
        return
    first, dash, last = bounds.partition("-")
    for value in (first, last) if dash else (first,):
        if _value(field, value) is None:
            yield Fault(f"{quoted(value)} is not a value of {field.name}", _known(field, value))
            return
    if dash and field.name == "year" and int(last) < int(first):
        yield Fault(f"the years of {bounds} run backwards", f"Write {last}-{first}")


def _known(field: _Field, value: str) -> str:
    if value.upper() in field.names:
        return f"Write {value.upper()}"
    if field.names == _DAYS and value == "0":
        return "Sunday is 1, or SUN"
    marks = [*(mark for mark in field.wildcards if mark != "/"), "*"]
    return f"Use {field.values}, or {listed(marks)}"
