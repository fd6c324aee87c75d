"""A usage file: what was measured, over what is estimated."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Final, Literal, cast

from pydantic import Field, ValidationError

from phase3b.capacity.complaint import Page, instead, problems_of, quoted
from phase3b.capacity.document import Sample, read_document
from phase3b.capacity.node import Path as NodePath
from phase3b.capacity.node import Plain, plain
from phase3b.capacity.place import Place
from phase3b.capacity.text_file import read_text
from phase3b.errors import Phase3bError, Problem
from phase3b.function_records import LambdaFunction, LogGroup
from phase3b.plan import Plan
from phase3b.pricing.index_names import index_key
from phase3b.pricing.prices import Prices
from phase3b.pricing.usage import Usage
from phase3b.queue_records import Queue
from phase3b.records import DynamodbTable

SAMPLE: Final = Sample("a file with `version: 1` and what you measured", "`version: 1`")


class UsageFile(Usage):
    """A usage file."""

    version: Literal[1] = Field(description="Version of this file's format.")


def read_usage(file: Path, plan: Plan, prices: Prices) -> Usage:
    """What a usage file says of a plan.

    Raises:
        Phase3bError: the file can't be read, or has problems; each is named with its place.
    """
    return parse_usage(read_text(file, str(file), "leave --usage out"), str(file), plan, prices)


def parse_usage(text: str, name: str, plan: Plan, prices: Prices) -> Usage:
    """What the text of a usage file says of a plan; `name` is how messages call it.

    Raises:
        Phase3bError: with every problem of the text (exit code 2).
    """
    root, found = read_document(text, name, SAMPLE)
    problems, page = list(found), Page(name)
    try:
        usage = UsageFile.model_validate(plain(root))
    except ValidationError as error:
        raise Phase3bError(*problems, *problems_of(error, root, page, UsageFile)) from None
    problems += usage_problems(usage, plan, prices, Place(page, root))
    if problems:
        raise Phase3bError(*problems)
    return usage


def usage_problems(usage: Usage, plan: Plan, prices: Prices, place: Place) -> Iterator[Problem]:
    """Names that the plan has not, prices that the region has not, and ages that can't be."""
    tables = {record.address.name: record for record in plan.records if isinstance(record, DynamodbTable)}
    kinds: tuple[tuple[str, Mapping[str, object], Collection[str]], ...] = (
        ("tables", usage.tables, tables),
        ("functions", usage.functions, _names(plan, LambdaFunction)),
        ("queues", usage.queues, _names(plan, Queue)),
        ("logs", usage.logs, _names(plan, LogGroup)),
    )
    for kind, given, known in kinds:
        yield from _unknown((kind,), given, known, place)
    for name, table in usage.tables.items():
        if name in tables:
            indexes = [index_key(index.name) for index in tables[name].indexes]
            yield from _unknown(("tables", name, "indexes"), table.indexes, indexes, place)
    for number, other in enumerate(usage.others):
        if prices.find(other.price) is None:
            what = f"{prices.name} has no price {quoted(other.price)}"
            yield place.problem(("others", number, "price"), what, instead(other.price, prices.by_key))
    if usage.s3 is not None:
        older, oldest = usage.s3.older_than_30_days_percent, usage.s3.older_than_90_days_percent
        if oldest is not None and oldest > (older or 0):
            what = f"{oldest:g} % are older than 90 days, and {older or 0:g} % older than 30"
            yield place.problem(
                ("s3", "older_than_90_days_percent"), what, "What is older than 90 days is older than 30"
            )


def _names(plan: Plan, kind: type[LambdaFunction | Queue | LogGroup]) -> list[str]:
    return [record.address.name for record in plan.records if isinstance(record, kind)]


def _unknown(path: NodePath, given: Mapping[str, object], known: Collection[str], place: Place) -> Iterator[Problem]:
    for name in given:
        if name not in known:
            yield place.key_problem((*path, name), f"the plan has no {quoted(name)} here", instead(name, known))


def over(estimate: Usage, measured: Usage) -> Usage:
    """The estimate, with what was measured in its place."""
    below = cast("Plain", estimate.model_dump(exclude_none=True, exclude_unset=True))
    above = cast("Plain", measured.model_dump(exclude={"version"}, exclude_none=True, exclude_unset=True))
    return Usage.model_validate(_merged(below, above))


def _merged(below: Plain, above: Plain) -> Plain:
    if not (isinstance(below, dict) and isinstance(above, dict)):
        return above
    return {**below, **{key: _merged(below[key], value) if key in below else value for key, value in above.items()}}
