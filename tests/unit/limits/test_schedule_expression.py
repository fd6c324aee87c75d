"""rate() and cron() as the Amazon EventBridge User Guide has them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phase3b.capacity.schedules.schedule_expression import last_day, runs, schedule_fault

# From 1970 to 2199, the years that EventBridge knows.
DAYS = (date(2200, 1, 1) - date(1970, 1, 1)).days

# Among them every example of "Cron expressions" and "Rate expressions" in the user guide.
TAKEN = [
    "rate(1 minute)", "rate(5 minutes)", "rate(1 hour)", "rate(7 days)", "rate(1 day)",
    "cron(0 10 * * ? *)", "cron(15 12 * * ? *)", "cron(0 18 ? * MON-FRI *)", "cron(0 8 1 * ? *)",
    "cron(0/10 * ? * MON-FRI *)", "cron(0/5 8-17 ? * MON-FRI *)", "cron(0/30 20-2 ? * MON-FRI *)",
    "cron(15,45 * * * ? *)", "cron(*/5 3 L * ? *)", "cron(0 3 15W * ? *)", "cron(0 3 ? * 6L *)", "cron(0 3 ? * 3#2 *)",
    "cron(0 3 ? JAN-MAR,DEC SUN,SAT 2026-2030)", "cron(0 3 31 * ? *)", "cron(0 3 1/3 * ? *)", "cron(0 3 29 2 ? *)",
    "cron(0 3 * 1/3 ? 2199)", "cron(59 23 31 12 ? 1970)", "cron(0 3 31 SEP-FEB ? *)", "cron(0 3 ? * FRI-MON *)",
    "cron(0 3 29 2 ? 2028)", "cron(0 3 29 FEB,APR ? 2027)", "cron(0 3 ? 2 6#5 2036)", "cron(0 3 31W 1 ? *)", "cron(0 3 ? * L *)",
    "cron(0 3 * * ? 2020-2020)", "cron(0 3 1-7 1 ? 2026/2)", "cron(0 3 ? 2 1L 2027)", "rate(83585 days)", "rate(120362400 minutes)",
]  # fmt: skip
REFUSED = {
    "rate(1 days)": "EventBridge requires the singular after 1: day, not days. Write rate(1 day)",
    "rate(2 day)": "EventBridge requires the plural after 2: days, not day. Write rate(2 days)",
    "rate(5 weeks)": 'EventBridge has no rate in "weeks". Use minutes, hours or days, such as rate(5 minutes) or rate(1 day)',
    "rate(5 Minutes)": 'EventBridge has no rate in "Minutes". Write minutes',
    "cron(0 3 * * ?)": "a cron expression of EventBridge has six fields, and this has 5. Add the year: cron(0 3 * * ? *)",
    "rate(0 minutes)": "0 is not a rate: it begins at 1",
    "rate(01 days)": "01 is not a rate: it begins at 1",
    "rate(5  minutes)": "rate(5  minutes) is not a number, one space and a unit",
    "rate(1.5 hours)": "rate(1.5 hours) is not a number, one space and a unit",
    "rate(-5 minutes)": "rate(-5 minutes) is not a number, one space and a unit",
    "rate()": "rate() is not a number, one space and a unit",
    "rate(\u0663 days)": "rate(\u0663 days) is not a number, one space and a unit",
    "cron()": "the fields of a cron expression are parted by one space each. Write minutes, hours,",
    "cron(0  3 * * ? *)": "the fields of a cron expression are parted by one space each. Write cron(0 3 * * ? *)",
    "cron(0 3 * * *)": "a cron expression of EventBridge has six fields, and this has 5. Add the year, and one ? for a day: cron(0 3 * * ? *)",
    "cron(30 6 * * 1-5)": "a cron expression of EventBridge has six fields, and this has 5. Add the year, and one ? for a day: cron(30 6 ? * MON-FRI *)",
    "cron(0 3 * * ? * *)": "a cron expression of EventBridge has six fields, and this has 7",
    "cron(60 3 * * ? *)": '"60" is not a value of minutes. Use 0-59, or *',
    "cron(0 24 * * ? *)": '"24" is not a value of hours. Use 0-23, or *',
    "cron(0 3 0 * ? *)": '"0" is not a value of day-of-month',
    "cron(0 3 32 * ? *)": '"32" is not a value of day-of-month',
    "cron(0 3 * 13 ? *)": '"13" is not a value of month',
    "cron(0 3 ? * 8 *)": '"8" is not a value of day-of-week',
    "cron(0 3 ? * 0 *)": '"0" is not a value of day-of-week. Sunday is 1, or SUN',
    "cron(0 3 * * ? 1969)": '"1969" is not a value of year',
    "cron(0 3 * * ? 2200)": '"2200" is not a value of year',
    "cron(0 3 ? * mon *)": '"mon" is not a value of day-of-week. Write MON',
    "cron(0 3 * * * *)": "one of day-of-month and day-of-week is ?, and only one: they are * and *. Write cron(0 3 * * ? *)",
    "cron(0 3 ? * ? *)": "one of day-of-month and day-of-week is ?, and only one: both are ?. Write cron(0 3 * * ? *)",
    "cron(0 3 * * MON *)": "one of day-of-month and day-of-week is ?, and only one: they are * and MON. Write cron(0 3 ? * MON *)",
    "cron(0 3 1 * MON *)": "one of day-of-month and day-of-week is ?, and only one: they are 1 and MON",
    "cron(? 3 * * ? *)": '"?" is not a value of minutes',
    "cron(0/0 3 * * ? *)": '"0" is not a step of minutes',
    "cron(*/ 3 * * ? *)": '"" is not a step of minutes',
    "cron(0 3 ? * MON/2 *)": 'day-of-week takes no steps: "MON/2"',
    "cron(, 3 * * ? *)": '"" is not a value of minutes',
    "cron(0 3 L-3 * ? *)": '"L" is not a value of day-of-month',
    "cron(0 3 15W,16W * ? *)": '"15W,16W" is not a day that EventBridge knows',
    "cron(0 3 32W * ? *)": '"32W" is not a day that EventBridge knows',
    "cron(0 3 ? * 3#6 *)": '"3#6" is not a day of the week and which one of the month',
    "cron(0 3 ? * 3#1,6#3 *)": '"3#1,6#3" is not a day of the week and which one of the month',
    "cron(0 3 31 2,4 ? *)": "no month of 2,4 has a day 31: it would never run. Use a day up to 30",
    "cron(0 3 30,31 2 ? *)": "no month of 2 has a day 30: it would never run. Use a day up to 29",
    "cron(0 3 31 FEB-2 ? *)": "no month of FEB-2 has a day 31: it would never run. Use a day up to 29",
    "rate(99999999999999999999 days)": (
        'a rate of "99999999999999999999" days runs once: the last year that EventBridge knows is 2199. Use 83,585 days or less'
    ),
    "rate(83586 days)": 'a rate of "83586" days runs once',
    "rate(2006041 hours)": 'a rate of "2006041" hours runs once: the last year that EventBridge knows is 2199. Use 2,006,040 hours or less',
    "cron(0 3 * * ? 2030-2020)": "the years of 2030-2020 run backwards. Write 2020-2030",
    "cron(0 3 * * ? 2026,2030-2020)": "the years of 2030-2020 run backwards. Write 2020-2030",
    "cron(0 3 29 2 ? 2027)": "no February of 2027 has a day 29: it would never run. Use a leap year such as 2028, or L for the last day",
    "cron(0 3 29,30 2 ? 2027)": "no February of 2027 has a day 29: it would never run. Use a leap year",
    "cron(0 3 29 2 ? 2100)": "no February of 2100 has a day 29: it would never run",
    "cron(0 3 29W 2 ? 2025-2027)": "no February of 2025-2027 has a day 29: it would never run",
    "cron(0 3 ? 2 6#5 2027)": "no month of 2 in 2027 has the day 6#5: it would never run. Use L for the last such day, as in 6L",
    "cron(0 3 31W 2,4 ? *)": "no month of 2,4 has a day 31: it would never run. Use a day up to 30",
    "cron(0 3 30 FEB ? *)": "no month of FEB has a day 30: it would never run. Use a day up to 29",
}  # fmt: skip


@pytest.mark.parametrize("expression", TAKEN)
def test_what_eventbridge_takes(expression: str) -> None:
    assert schedule_fault(expression) is None


@pytest.mark.parametrize(("expression", "said"), REFUSED.items(), ids=REFUSED)
def test_what_eventbridge_refuses(expression: str, said: str) -> None:
    fault = schedule_fault(expression)
    assert fault is not None
    assert f"{fault.what}. {fault.fix}".startswith(said)


@given(st.text("0123456789 ,-*/?LW#MONJAdays", max_size=24), st.sampled_from(["rate", "cron"]))
@settings(max_examples=300, deadline=None)
def test_any_text_is_taken_or_refused_in_words(inside: str, kind: str) -> None:
    fault = schedule_fault(f"{kind}({inside})")
    assert fault is None or (fault.what and fault.fix)


@given(
    st.tuples(st.integers(0, 59), st.integers(0, 23), st.integers(1, 28), st.integers(1, 12), st.integers(1970, 2199))
)
@settings(max_examples=50, deadline=None)
def test_every_moment_can_be_said(moment: tuple[int, ...]) -> None:
    minute, hour, day, month, year = moment
    assert schedule_fault(f"cron({minute} {hour} {day} {month} ? {year})") is None


# Days looked up in a calendar of those years.
LAST_DAYS = {
    "cron(0 3 * * ? 2026)": date(2026, 12, 31),
    "cron(0 3 L 2 ? 2024-2026)": date(2026, 2, 28),
    "cron(0 3 ? * 6L 2026)": date(2026, 12, 25),
    "cron(0 3 ? * 6#2 2026)": date(2026, 12, 11),
    "cron(0 3 ? 5 1#5 2026)": date(2026, 5, 31),
    "cron(0 3 ? 5 L 2026)": date(2026, 5, 30),
    "cron(0 3 ? FEB MON-FRI 2026)": date(2026, 2, 27),
    "cron(0 3 ? FEB SAT-SUN 2026)": date(2026, 2, 28),
    # The 15th is a Saturday, the 16th a Sunday; the 1st and the 31st have a nearest weekday in their own month alone.
    "cron(0 3 15W 8 ? 2026)": date(2026, 8, 14),
    "cron(0 3 16W 8 ? 2026)": date(2026, 8, 17),
    "cron(0 3 1W 8 ? 2026)": date(2026, 8, 3),
    "cron(0 3 31W 5 ? 2026)": date(2026, 5, 29),
    "cron(0 3 1/10 NOV-FEB ? 2026)": date(2026, 12, 31),
    "cron(0 3 29 2 ? *)": date(2196, 2, 29),
    "rate(1 day)": None,
}


@pytest.mark.parametrize(("expression", "last"), LAST_DAYS.items(), ids=LAST_DAYS)
def test_the_last_day_of_a_schedule(expression: str, last: date | None) -> None:
    assert schedule_fault(expression) is None
    assert last_day(expression) == last


@given(st.dates(date(1970, 1, 1), date(2199, 12, 31)))
@settings(max_examples=100, deadline=None)
def test_a_schedule_of_one_day_has_that_as_its_last(day: date) -> None:
    assert last_day(f"cron(0 3 {day.day} {day.month} ? {day.year})") == day
    week, weekday = (day.day - 1) // 7 + 1, day.isoweekday() % 7 + 1
    assert last_day(f"cron(0 3 ? {day.month} {weekday}#{week} {day.year})") == day


@pytest.mark.parametrize(
    ("expression", "number"),
    [
        ("rate(1 day)", DAYS),
        ("rate(12 hours)", 2 * DAYS),
        ("rate(5 minutes)", 288 * DAYS),
        ("cron(0 3 * * ? *)", DAYS),
        ("cron(0/15 0,12 * * ? *)", 8 * DAYS),
        ("cron(* * * * ? *)", 1440 * DAYS),
        ("cron(50-10 23-1 * * ? *)", 21 * 3 * DAYS),
        ("cron(0 3 1 * ? *)", 230 * 12),
        ("cron(0 3 ? * MON *)", DAYS // 7 + 1),
        ("cron(0 3 29 2 ? 2024-2032)", 3),
    ],
)
def test_how_often_it_runs_in_all_the_years_that_eventbridge_knows(expression: str, number: int) -> None:
    found = runs(expression)
    assert found is not None
    assert found.number == number


@pytest.mark.parametrize(
    ("before", "after", "less"),
    [
        ("rate(1 day)", "cron(0 4 * * ? *)", False),
        ("cron(0 3 * * ? *)", "rate(1 day)", False),
        ("cron(0 3 ? * MON *)", "cron(0 3 ? * SUN *)", False),
        ("cron(0 3 ? * MON *)", "rate(7 days)", False),
        ("cron(0 * ? * WED *)", "cron(0 * ? * THU *)", False),
        ("cron(0 * ? * THU *)", "cron(0 * ? * WED *)", False),
        ("cron(0 3 1 * ? *)", "cron(0 3 31 * ? *)", True),
        ("rate(1 hour)", "rate(1 day)", True),
        ("rate(1 day)", "rate(1 hour)", False),
        ("cron(0 3 * * ? 2026-2199)", "cron(0 3 * * ? 2027-2199)", True),
        # The same number of runs, in years that are far away.
        ("cron(0 3 1 1 ? 2026)", "cron(0 3 1 1 ? 2190)", True),
        ("cron(0 3 1 1 ? 2190)", "cron(0 3 1 1 ? 2026)", True),
    ],
)
def test_less_is_rarer_later_or_sooner_at_its_end(before: str, after: str, less: bool) -> None:  # noqa: FBT001
    was, becomes = runs(before), runs(after)
    assert was is not None
    assert becomes is not None
    assert becomes.less_than(was) is less


def test_what_eventbridge_does_not_take_runs_nobody_knows_when() -> None:
    assert runs("rate(1 days)") is None
