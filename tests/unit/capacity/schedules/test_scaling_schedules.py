"""Scheduled scaling: what a schedule sets of a table and its indexes, what AWS would refuse, what is probably not meant."""

from __future__ import annotations

from datetime import date

import pytest
from small_capacity import TEXT, changed, deployment

from phase3b.capacity.deployment import Provisioned, Range, ScheduledScaling
from phase3b.capacity.loader import reading_of
from phase3b.capacity.schedules.scaling_expression import last_run, scaling_schedule_fault, time_zone_fault
from phase3b.errors import Problem

OF_TIER = "scale_in_cooldown_seconds: 60}"
OF_TICKETS = "        write: {min: 50, max: 200}"
NIGHT = 'night: {expression: "cron(0 20 * * ? *)", read: {min: 1}}'
MORNING = 'morning: {expression: "cron(0 7 ? * MON-FRI *)", timezone: Europe/Berlin, read: {}}'


def of_tier(*schedules: str) -> tuple[str, str]:
    return OF_TIER, f"{OF_TIER[:-1]}, schedules: {{{', '.join(schedules)}}}}}"


def of_table(*schedules: str) -> tuple[str, str]:
    return OF_TICKETS, f"{OF_TICKETS}\n        auto_scaling: {{schedules: {{{', '.join(schedules)}}}}}"


def billing(*edits: tuple[str, str], environment: str = "prod", index: bool = False) -> Provisioned:
    table = deployment(environment, *edits).tables[0]
    found = table.indexes[0].billing if index else table.billing
    assert isinstance(found, Provisioned)
    return found


def texts(problems: tuple[Problem, ...]) -> list[str]:
    return [f"{problem.path}: {problem.what}. {problem.fix} [{problem.code}]" for problem in problems]


def problems(*edits: tuple[str, str]) -> list[str]:
    return texts(reading_of(changed(*edits), "small.yaml").problems)


def warnings(*edits: tuple[str, str]) -> list[str]:
    read = reading_of(changed(*edits), "small.yaml")
    assert read.problems == ()
    return texts(read.warnings)


def test_a_schedule_of_the_tier_is_one_of_each_provisioned_table_and_index() -> None:
    """prod is growth, whose tickets have 50 to 200: what a schedule leaves out is the table's own."""
    found = (
        ScheduledScaling("night", "cron(0 20 * * ? *)", "UTC", Range(1, 200), None),  # type: ignore[arg-type]
        ScheduledScaling("morning", "cron(0 7 ? * MON-FRI *)", "Europe/Berlin", Range(50, 200), None),  # type: ignore[arg-type]
    )
    assert billing(of_tier(NIGHT, MORNING)).schedules == found
    assert billing(of_tier(NIGHT, MORNING), index=True).schedules == found
    # The environment dev overrides the minimum of its tier.
    assert billing(of_tier(NIGHT, MORNING), environment="dev").schedules[1].read == Range(10, 100)  # type: ignore[arg-type]


def test_a_table_replaces_a_schedule_of_the_tier_by_its_name_and_removes_one_by_null() -> None:
    own = billing(
        of_tier(NIGHT, MORNING), of_table('night: {expression: "rate(1 day)", write: {max: 60}}', "morning: null")
    )
    assert own.schedules == (ScheduledScaling("night", "rate(1 day)", "UTC", None, Range(50, 60)),)  # type: ignore[arg-type]


def test_an_index_has_its_tables_schedules_with_its_own_numbers() -> None:
    edit = of_table(NIGHT[:-1] + ", indexes: {tenant_status: {read: {min: 7, max: 9}, write: {}}}}", MORNING)
    assert billing(edit).schedules[0].read == Range(1, 200)  # type: ignore[arg-type]
    index = billing(edit, index=True).schedules[0]
    assert (index.read, index.write) == (Range(7, 9), Range(50, 200))  # type: ignore[arg-type]


def test_a_change_to_on_demand_takes_no_schedule_over() -> None:
    mode = (
        "        read: {min: 50, max: 200}\n        write: {min: 50, max: 200}",
        "        billing_mode: PAY_PER_REQUEST",
    )
    starter = "        write: {min: 25, max: 100}"
    scheduled = (starter, f"{starter}\n        auto_scaling: {{schedules: {{{NIGHT}, {MORNING}}}}}")
    assert problems(scheduled, mode) == []


@pytest.mark.parametrize(
    ("edit", "text"),
    [
        (
            of_tier('night: {expression: "cron(0 20 * * ?)", read: {}}'),
            ("tiers.starter.auto_scaling.schedules.night.expression: a cron expression of Application Auto Scaling has six fields, "
            "and this has 5. Add the year: cron(0 20 * * ? *) [P3B-SCHEDULE-FORM]"),
        ),
        (
            of_tier('night: {expression: "at(2027-02-30T06:00:00)", read: {}}'),
            ("tiers.starter.auto_scaling.schedules.night.expression: there is no 2027-02-30, 06:00:00. Write "
            "at(yyyy-mm-ddThh:mm:ss), such as at(2026-11-27T06:00:00) [P3B-SCHEDULE-FORM]"),
        ),
        (
            of_tier('night: {expression: "rate(1 day)", timezone: US/Eastern, read: {}}'),
            ('tiers.starter.auto_scaling.schedules.night.timezone: "US/Eastern" is another name of a time zone, and AWS takes its '
            "canonical one. Write America/New_York [P3B-VALUE-CHOICE]"),
        ),
        (
            of_tier('night: {expression: "rate(1 day)"}'),
            ("tiers.starter.auto_scaling.schedules.night: it sets neither reads nor writes. Add read: or write: with min and max; "
            "{} is the minimum and maximum of the tier [P3B-VALUE-EMPTY]"),
        ),
        (
            of_tier('night: {expression: "rate(1 day)", write: {min: 9, max: 8}}'),
            ("tiers.starter.auto_scaling.schedules.night.write.max: the maximum 8 is below the minimum 9 (line 40). Raise max to 9 "
            "or more, or lower min [P3B-BOUNDS-REVERSED]"),
        ),
        (
            of_tier('night: {expression: "rate(1 day)", write: {min: 101}}', MORNING),
            ("tiers.starter.auto_scaling.schedules.night.write.min: the minimum 101 is above the maximum 100 of the writes of "
            "tickets and 1 more (line 45). Lower min, or give the schedule a max too [P3B-BOUNDS-REVERSED]"),
        ),
        (
            of_tier('night: {expression: "rate(1 day)", write: {max: 24}}', MORNING),
            ("tiers.starter.auto_scaling.schedules.night.write.max: the maximum 24 is below the minimum 25 of the writes of "
            "tickets and 1 more (line 45). Raise max, or give the schedule a min too [P3B-BOUNDS-REVERSED]"),
        ),
        (
            of_table('sale: {expression: "rate(1 day)", read: {max: 40001}}'),
            ("tiers.growth.tables.tickets.auto_scaling.schedules.sale.read.max: 40,001 is more than AWS allows for a table or an "
            "index (40,000). Lower it, or raise quotas.table_units_per_second once AWS has raised yours [P3B-QUOTA-EXCEEDED]"),
        ),
        (
            of_table('sale: {expression: "rate(1 day)", read: {}, indexes: {tenant_stat: {read: {}}}}'),
            ("tiers.growth.tables.tickets.auto_scaling.schedules.sale.indexes.tenant_stat: the table tickets has no index "
            '"tenant_stat". Did you mean `tenant_status`? [P3B-INDEX-UNKNOWN]'),
        ),
        (
            ("        read: {max: 20}\n", f"        read: {{max: 20}}\n        auto_scaling: {{schedules: {{{NIGHT}}}}}\n"),
            ("tiers.starter.tables.webhooks.auto_scaling.schedules: webhooks is on-demand: nothing scales it, and so no schedule "
            "can. Remove schedules, or use billing_mode: PROVISIONED [P3B-CAPACITY-ON-DEMAND]"),
        ),
        (
            of_tier(*(f's{number}: {{expression: "rate(1 day)", read: {{}}}}' for number in range(201))),
            ("tiers.starter.auto_scaling.schedules: tickets would have 201 scheduled actions, and AWS allows 200 of a table or "
            "index. Remove some: one cron expression can name several hours and days [P3B-AWS-COUNT]"),
        ),
    ],
)  # fmt: skip
def test_what_aws_would_refuse(edit: tuple[str, str], text: str) -> None:
    assert text in problems(edit)


def test_the_quota_of_the_account_counts_the_highest_maximum_that_a_schedule_sets() -> None:
    """growth: the table and its index at 40,000 each are the account's 80,000; one unit more is too many."""
    some = of_table('sale: {expression: "rate(1 day)", read: {max: 40000}}')
    assert problems(some) == []
    own = ("account_units_per_second: 80000", "account_units_per_second: 79999")
    (problem,) = problems(some, own)
    assert problem.startswith(
        "tiers.growth.tables: the read maximums of all provisioned tables and indexes add up to 80,000"
    )


def test_a_schedule_without_its_return_is_a_warning() -> None:
    assert warnings(of_tier(NIGHT)) == [
        (
            "tiers.starter.auto_scaling.schedules.night.read: night lowers the minimum of reads of tickets and 1 more from 25 to 1, "
            "and no schedule raises it again. Add a schedule with read: {}, which sets the minimum and maximum of the tier "
            "[P3B-SCHEDULE-NO-RETURN]"
        )
    ]
    assert warnings(of_tier(NIGHT, MORNING)) == []
    assert warnings(of_tier('night: {expression: "rate(1 day)", read: {}}')) == []


def test_what_runs_once_or_ends_sooner_is_no_return() -> None:
    once = 'back: {expression: "at(2030-01-01T00:00:00)", read: {}}'
    assert "and no schedule raises it again" in warnings(of_tier(NIGHT, once))[0]
    ended = 'back: {expression: "cron(0 7 * * ? 2026-2030)", read: {}}'
    assert "and no schedule raises it again" in warnings(of_tier(NIGHT, ended))[0]
    day = 'sale: {expression: "at(2029-12-31T00:00:00)", read: {min: 90}}'
    assert warnings(of_tier(day, once)) == []
    assert "and no schedule lowers it again" in warnings(of_tier(day.replace("2029", "2031"), once))[0]


def test_a_minimum_above_the_tiers_maximum_is_a_warning() -> None:
    sale = 'sale: {expression: "cron(0 8 * * ? *)", read: {min: 300, max: 400}}'
    assert warnings(of_table(sale, MORNING)) == [
        (
            "tiers.growth.tables.tickets.auto_scaling.schedules.sale.read.min: sale sets a minimum of 300 for reads of tickets and 1 "
            "more, above the tier's own maximum, 200 (line 56). Lower it, or raise the tier's max [P3B-SCHEDULE-ABOVE-MAX]"
        )
    ]
    assert warnings(of_table(sale.replace("300", "200"), MORNING)) == []


def test_a_file_without_schedules_has_no_warnings() -> None:
    assert reading_of(TEXT, "small.yaml").warnings == ()


@pytest.mark.parametrize(
    ("expression", "last"),
    [
        ("at(2026-11-27T06:00:00)", date(2026, 11, 27)),
        ("rate(1 day)", date(2199, 12, 31)),
        ("cron(0 3 ? * MON 2028)", date(2028, 12, 25)),
    ],
)
def test_the_last_run(expression: str, last: date) -> None:
    assert scaling_schedule_fault(expression) is None
    assert last_run(expression).date() == last


@pytest.mark.parametrize("name", ["UTC", "Etc/GMT+9", "Pacific/Tahiti", "Europe/Oslo", "America/Argentina/Ushuaia"])
def test_time_zones_that_aws_names(name: str) -> None:
    assert time_zone_fault(name) is None


@pytest.mark.parametrize(
    ("name", "fix"),
    [
        ("Europe/Berln", "Did you mean `Europe/Berlin`?"),
        ("Mars", "Name a time zone such as Europe/Berlin, America/New_York or UTC"),
    ],
)
def test_a_time_zone_that_there_is_not(name: str, fix: str) -> None:
    fault = time_zone_fault(name)
    assert fault is not None
    assert fault.fix == fix


@pytest.mark.parametrize(
    ("expression", "what"),
    [
        ("rate(0 minutes)", "0"),
        ("rate(1 days)", "day"),
        ("rate(2 day)", "days"),
        ("cron(0 25 * * ? *)", "25"),
        ("cron(0 8 * * * *)", "?"),
        ("cron(0 8 30 2 ? *)", ""),
        ("at(2026-11-27T06:00)", "is not a date and a time, without a time zone"),
        ("at(2026-11-27T06:00:00Z)", "is not a date and a time, without a time zone"),
        ("at(2026-11-27 06:00:00)", "is not a date and a time, without a time zone"),
        ("at(2026-11-27T24:00:00)", "there is no 2026-11-27, 24:00:00"),
    ],
)
def test_an_expression_that_application_auto_scaling_refuses(expression: str, what: str) -> None:
    fault = scaling_schedule_fault(expression)
    assert fault is not None
    assert what in fault.what
    assert "EventBridge" not in f"{fault.what} {fault.fix}"
    (problem, *_) = problems(of_tier(f'night: {{expression: "{expression}", read: {{}}}}'))
    assert problem.startswith("tiers.starter.auto_scaling.schedules.night.expression: ")
    # In the file it has the form at least that a schema can tell, or is judged by the rule.
    assert problem.endswith(("[P3B-SCHEDULE-FORM]", "[P3B-VALUE-FORM]"))


@pytest.mark.parametrize(
    "expression", ["at(2028-02-29T23:59:59)", "rate(5 minutes)", "cron(0/15 8-18 ? * MON-FRI 2026-2030)"]
)
def test_an_expression_that_application_auto_scaling_takes(expression: str) -> None:
    assert scaling_schedule_fault(expression) is None
    assert problems(of_tier(f'night: {{expression: "{expression}", read: {{}}}}')) == []


def many(number: int) -> tuple[str, ...]:
    return tuple(f's{each}: {{expression: "rate(1 day)", read: {{}}}}' for each in range(number))


def test_two_hundred_actions_are_allowed_and_those_of_tier_and_table_count_together() -> None:
    assert problems(of_tier(*many(200))) == []
    own = of_table('own: {expression: "rate(1 day)", write: {}}')
    (problem,) = problems(of_tier(*many(200)), own)
    assert problem.startswith(
        "tiers.growth.tables.tickets.auto_scaling.schedules: tickets would have 201 scheduled actions, and AWS allows 200"
    )
    # One of the same name replaces that of the tier, and null removes one.
    assert problems(of_tier(*many(200)), of_table("s1: {expression: rate(1 day), write: {}}")) == []
    assert problems(of_tier(*many(201)), of_table("s1: null"))[0].startswith("tiers.starter.auto_scaling.schedules: ")


def test_a_schedule_that_is_null_in_the_tier_is_none() -> None:
    assert problems(of_tier("night: null")) == []
    assert billing(of_tier("night: null", MORNING)).schedules[0].name == "morning"


def test_a_schedule_of_indexes_alone_sets_something() -> None:
    alone = of_table("own: {expression: rate(1 day), indexes: {tenant_status: {write: {max: 90}}}}")
    assert problems(alone) == []
    assert billing(alone).schedules == ()
    assert billing(alone, index=True).schedules[0].write == Range(50, 90)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("bounds", "text"),
    [
        ("read: {min: 40001, max: 40000}", "own.read.min: 40,001 is more than AWS allows"),
        ("indexes: {tenant_status: {write: {max: 40001}}}", "own.indexes.tenant_status.write.max: 40,001 is more than AWS allows"),
        ("read: {min: 40001, max: 40000}", "own.read.max: the maximum 40,000 is below the minimum 40,001 (line 58)"),
        ("indexes: {tenant_status: {read: {min: 3, max: 2}}}", "own.indexes.tenant_status.read.max: the maximum 2 is below the minimum 3"),
    ],
)  # fmt: skip
def test_each_number_of_a_schedule_is_judged(bounds: str, text: str) -> None:
    assert text in "\n".join(problems(of_table(f"own: {{expression: rate(1 day), {bounds}}}")))


def test_what_a_schedule_sets_of_an_index_is_told_where_it_is_written() -> None:
    own = of_table("own: {expression: rate(1 day), read: {}, indexes: {tenant_status: {read: {min: 201}}}}")
    (problem,) = problems(own)
    assert problem.startswith(
        "tiers.growth.tables.tickets.auto_scaling.schedules.own.indexes.tenant_status.read.min: the minimum 201 "
    )


def test_bounds_that_are_both_written_are_told_once() -> None:
    assert len(problems(of_tier("night: {expression: rate(1 day), write: {min: 9, max: 8}}"))) == 1


def test_a_bound_that_is_left_out_may_be_as_high_as_the_other() -> None:
    assert problems(of_tier("flat: {expression: rate(1 day), write: {min: 100}}")) == []
    assert problems(of_table("flat: {expression: rate(1 day), write: {max: 50}}")) == []


def test_an_index_is_judged_by_its_own_bounds() -> None:
    own = "\n        indexes: {tenant_status: {read: {max: 60}}}"
    low = of_table("own: {expression: rate(1 day), read: {min: 61}}")
    assert problems((OF_TICKETS, OF_TICKETS + own), low) == [
        (
            "tiers.growth.tables.tickets.auto_scaling.schedules.own.read.min: the minimum 61 is above the maximum 60 of the reads "
            "of the index tenant_status of tickets (line 59). Lower min, or give the schedule a max too [P3B-BOUNDS-REVERSED]"
        )
    ]


def test_a_schedule_that_goes_beyond_the_tiers_minimum_is_a_return() -> None:
    assert warnings(of_table(NIGHT, "day: {expression: cron(0 8 * * ? *), read: {min: 60}}")) == []
    # Less than the tier's is none: it stays lowered.
    low = warnings(of_table(NIGHT, "day: {expression: cron(0 8 * * ? *), read: {min: 49}}"))
    assert [each.partition(": ")[2].split(" the ")[0] for each in low] == ["night lowers", "day lowers"]


def test_two_moments_that_are_the_same_are_no_return() -> None:
    once = '{expression: "at(2031-01-01T00:00:00)", read: {}}'
    sale = once.replace("{}", "{min: 90}")
    assert "and no schedule lowers it again" in warnings(of_tier(f"sale: {sale}", f"back: {once}"))[0]


def test_a_return_is_of_the_same_side_and_of_the_same_owner() -> None:
    writes = 'back: {expression: "cron(0 7 * * ? *)", write: {}}'
    assert "reads of tickets and 1 more" in warnings(of_tier(NIGHT, writes))[0]
    # The index alone stays at its minimum of the night.
    index = of_table(
        NIGHT[:-1] + ", indexes: {tenant_status: {read: {min: 5}}}}", "back: {expression: rate(1 day), read: {}}"
    )
    assert warnings(index) == []
    table = of_table(NIGHT, "back: {expression: rate(1 day), read: {}, indexes: {tenant_status: {read: {min: 2}}}}")
    assert [each.split(",")[0].partition(": ")[2] for each in warnings(table)] == [
        "night lowers the minimum of reads of the index tenant_status of tickets from 50 to 1",
        "back lowers the minimum of reads of the index tenant_status of tickets from 50 to 2",
    ]
