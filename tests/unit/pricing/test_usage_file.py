"""The usage file that comes as an example, what is wrong with others, and what a good one is laid over."""

from __future__ import annotations

from pathlib import Path

import pytest
from priced_plan import chosen, frozen_prices
from pydantic import BaseModel

from phase3b.errors import Phase3bError
from phase3b.pricing.usage.usage import Usage
from phase3b.pricing.usage.usage_file import over, parse_usage, read_usage


def test_the_example_is_good_and_shows_every_key(root: Path) -> None:
    file = root / "examples/usage.yaml"
    assert read_usage(file, chosen().plan, frozen_prices()).secret_reads == 17_000
    text = file.read_text("utf-8")
    for key in keys(Usage):
        assert f"{key}:" in text, f"examples/usage.yaml does not show {key}"


def keys(model: type[BaseModel]) -> set[str]:
    found = set(model.model_fields)
    for field in model.model_fields.values():
        for part in (field.annotation, *getattr(field.annotation, "__args__", ())):
            if isinstance(part, type) and issubclass(part, BaseModel):
                found |= keys(part)
    return found


def complaints(text: str) -> list[str]:
    with pytest.raises(Phase3bError) as caught:
        parse_usage(text, "usage.yaml", chosen().plan, frozen_prices())
    return [str(problem) for problem in caught.value.problems]


def test_names_that_the_plan_has_not_are_told_each_with_its_place() -> None:
    said = complaints(
        "version: 1\n"
        "tables:\n"
        "  suport_tickets: {}\n"
        "  support_tickets: {indexes: {tenant_statuss: {}, tenant_status: {}}}\n"
        "functions: {authorizer: {}, nobody: {}}\n"
        "queues: {failed_event: {}}\n"
        "logs: {authoriser: {}}\n"
    )
    assert [each.partition(": ")[0] for each in said] == [
        "usage.yaml:3:3 tables.suport_tickets",
        "usage.yaml:4:31 tables.support_tickets.indexes.tenant_statuss",
        "usage.yaml:5:29 functions.nobody",
        "usage.yaml:6:10 queues.failed_event",
        "usage.yaml:7:8 logs.authoriser",
    ]


def test_the_same_price_of_the_same_thing_twice_is_told_with_the_first_line() -> None:
    other = "{resource: transfer, price: PRICE, quantity: 1}"
    known = next(iter(frozen_prices().by_key))
    text = "version: 1\nothers:\n" + "".join(f"  - {other.replace('PRICE', price)}\n" for price in (known, known))
    (twice,) = complaints(text)
    assert twice.startswith(f'usage.yaml:4:5 others[1]: "transfer" has {known} already, on line 3. Add the two up')
    first, second = complaints(text + f"  - {other.replace('PRICE', known + 'x')}\n")
    assert first == twice
    assert second.startswith("usage.yaml:5:33 others[2].price: ")
    assert f'has no price "{known}x". Did you mean `{known}`?' in second


@pytest.mark.parametrize(
    ("older", "oldest", "good"), [(40, 40, True), (40, 40.5, False), (None, 1, False), (None, 0, True)]
)
def test_what_is_older_than_90_days_is_older_than_30(older: float | None, oldest: float, *, good: bool) -> None:
    months = "" if older is None else f"older_than_30_days_percent: {older}, "
    text = f"version: 1\ns3: {{{months}older_than_90_days_percent: {oldest}}}\n"
    if good:
        assert parse_usage(text, "usage.yaml", chosen().plan, frozen_prices()).s3 is not None
    else:
        (said,) = complaints(text)
        assert f"{oldest:g} % are older than 90 days, and {older or 0:g} % older than 30" in said


def test_what_was_measured_stands_in_place_of_the_estimate_and_nothing_else_does() -> None:
    estimate = Usage.model_validate({
        "secret_reads": 3,
        "tables": {"a": {"read_units_per_second": 1, "write_units_per_second": 2}, "b": {"storage_gb": 5}},
    })  # fmt: skip
    measured = Usage.model_validate({
        "secret_reads": 0, "tables": {"a": {"write_units_per_second": 7}, "c": {"storage_gb": 1}},
    })  # fmt: skip
    found = over(estimate, measured)
    assert found.secret_reads == 0
    assert {
        name: (each.read_units_per_second, each.write_units_per_second, each.storage_gb)
        for name, each in found.tables.items()
    } == {
        "a": (1, 7, None),
        "b": (None, None, 5),
        "c": (None, None, 1),
    }
