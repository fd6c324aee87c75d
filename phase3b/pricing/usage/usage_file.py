"""A usage file: what was measured, over what is estimated."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final, Literal, cast

from pydantic import Field, ValidationError

from phase3b.capacity.text.document import Sample, read_document
from phase3b.capacity.text.node import MapNode, Plain, nearest, plain
from phase3b.capacity.text.node import Path as NodePath
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import Page, instead, problems_of, quoted
from phase3b.capacity.text.text_file import read_text
from phase3b.errors import Phase3bError, Problem
from phase3b.plan.buckets.records import Bucket
from phase3b.plan.functions.records import LambdaFunction, LogGroup
from phase3b.plan.plan import Plan
from phase3b.plan.queues.records import Queue
from phase3b.plan.tables.records import DynamodbTable
from phase3b.pricing.prices.prices import Prices
from phase3b.pricing.usage.index_names import index_key
from phase3b.pricing.usage.usage import Usage

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
    page = Page(name)
    place = Place(page, root)
    problems = [*found, *_name_problems(plan, place)]
    try:
        usage = UsageFile.model_validate(plain(root))
    except ValidationError as error:
        problems += problems_of(error, root, page, UsageFile)
        raise Phase3bError(*sorted(problems, key=_at)) from None
    problems += usage_problems(usage, prices, place)
    if problems:
        raise Phase3bError(*sorted(problems, key=_at))
    return usage


def _at(problem: Problem) -> tuple[int, int]:
    return (problem.where.line, problem.where.column) if problem.where is not None else (0, 0)


def _name_problems(plan: Plan, place: Place) -> Iterator[Problem]:
    """Names that the plan has not; of the text itself, so that they are told beside values of a wrong form."""
    tables = {record.address.name: record for record in plan.records if isinstance(record, DynamodbTable)}
    kinds: tuple[tuple[str, Collection[str]], ...] = (
        ("tables", tables),
        ("functions", _names(plan, LambdaFunction)),
        ("queues", _names(plan, Queue)),
        ("buckets", _names(plan, Bucket)),
        ("logs", _names(plan, LogGroup)),
    )
    for kind, known in kinds:
        yield from _unknown((kind,), known, place)
    for name, table in tables.items():
        yield from _unknown(("tables", name, "indexes"), [index_key(index.name) for index in table.indexes], place)


def usage_problems(usage: Usage, prices: Prices, place: Place) -> Iterator[Problem]:
    """Prices that the region has not, and ages that can't be."""
    lines: dict[tuple[str, str], int] = {}
    for number, other in enumerate(usage.others):
        first = lines.setdefault((other.resource, other.price), number)
        if first != number:
            line = nearest(place.root, ("others", first))[0].mark.line
            what = f"{quoted(other.resource)} has {other.price} already, on line {line}"
            yield place.problem(
                ("others", number), what, "Add the two up, or give them different names", code="P3B-USAGE-FILE"
            )
        if prices.find(other.price) is None:
            what = f"{prices.name} has no price {quoted(other.price)}"
            yield place.problem(
                ("others", number, "price"), what, instead(other.price, prices.by_key), code="P3B-USAGE-FILE"
            )
    if usage.s3 is not None:
        older, oldest = usage.s3.older_than_30_days_percent, usage.s3.older_than_90_days_percent
        if oldest is not None and oldest > (older or 0):
            what = f"{oldest:g} % are older than 90 days, and {older or 0:g} % older than 30"
            fix = "What is older than 90 days is older than 30"
            yield place.problem(("s3", "older_than_90_days_percent"), what, fix, code="P3B-USAGE-FILE")


def _names(plan: Plan, kind: type[LambdaFunction | Queue | Bucket | LogGroup]) -> list[str]:
    return [record.address.name for record in plan.records if isinstance(record, kind)]


def _unknown(path: NodePath, known: Collection[str], place: Place) -> Iterator[Problem]:
    node, missing = nearest(place.root, path)
    if missing or not isinstance(node, MapNode):
        return
    for name in node.items:
        if name not in known:
            yield place.key_problem(
                (*path, name), f"the plan has no {quoted(name)} here", instead(name, known), code="P3B-USAGE-FILE"
            )


def over(estimate: Usage, measured: Usage) -> Usage:
    """The estimate, with what was measured in its place."""
    below = cast("Plain", estimate.model_dump(exclude_none=True, exclude_unset=True))
    above = cast("Plain", measured.model_dump(exclude={"version"}, exclude_none=True, exclude_unset=True))
    return Usage.model_validate(_merged(below, above))


def _merged(below: Plain, above: Plain) -> Plain:
    if not (isinstance(below, dict) and isinstance(above, dict)):
        return above
    return {**below, **{key: _merged(below[key], value) if key in below else value for key, value in above.items()}}
