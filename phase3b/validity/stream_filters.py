"""Filters of streams: patterns that Lambda would refuse, and those that no record ever passes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from phase3b.capacity.aws_limits import stream_record
from phase3b.capacity.service.service import StreamView
from phase3b.capacity.text.problem_text import instead, listed, quoted
from phase3b.errors import Phase3bError, Problem
from phase3b.files.json_file import parse_json
from phase3b.local.documents.event_patterns import pattern_faults
from phase3b.validity.subject import Subject

FORM: Final = 'Write it as Lambda reads it, such as \'{"eventName": ["INSERT"]}\''
# Which images a stream carries.
IMAGES: Final[Mapping[StreamView, frozenset[str]]] = {
    "NEW_AND_OLD_IMAGES": frozenset({"NewImage", "OldImage"}),
    "NEW_IMAGE": frozenset({"NewImage"}),
    "OLD_IMAGE": frozenset({"OldImage"}),
    "KEYS_ONLY": frozenset(),
}
_ITEMS: Final = ("Keys", "NewImage", "OldImage")
_ALTERNATIVES: Final = "$or"
Fault = tuple[str, str]


def stream_filters(subject: Subject) -> Iterator[Problem]:
    """Every filter that is refused, or that nothing passes."""
    tables = subject.capacity.service.tables
    for function, definition in subject.capacity.service.functions.items():
        for name, stream in definition.streams.items():
            # Whether the table is there and has a stream was said when the file was read.
            view = tables[name].stream if name in tables else None
            at = f"service.functions.{function}.streams.{name}.filters"
            for position, text in enumerate(stream.filters):
                faults = list(filter_faults(text, view))
                if text in stream.filters[:position]:
                    faults.append(("this filter is there already", "Keep it once"))
                for what, fix in faults:
                    yield Problem(what, fix, path=f"{at}[{position}]", code="P3B-STREAM-FILTER")


def filter_faults(text: str, view: StreamView | None) -> Iterator[Fault]:
    """What is wrong with one filter of a stream that carries this, each with its fix."""
    try:
        read = parse_json(text, "the filter", FORM).value
    except Phase3bError as error:
        yield from ((each.what, each.fix) for each in error.problems)
        return
    if not isinstance(read, Mapping):
        yield "it is JSON, and not an object", FORM
        return
    refused = list(pattern_faults(read))
    if refused:
        for fault in refused:
            yield f"Lambda refuses it: {fault}", FORM
        return
    for each in _alternatives(read):
        yield from _record(each, view)


def _alternatives(read: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """A pattern without its alternatives, and each of these: at every level they are of that level."""
    yield {key: value for key, value in read.items() if key != _ALTERNATIVES}
    for each in read.get(_ALTERNATIVES, ()):
        yield from _alternatives(each)


def _record(read: Mapping[str, Any], view: StreamView | None) -> Iterator[Fault]:
    keys = stream_record("keys")
    for key, value in read.items():
        if key not in keys:
            yield f"a record of a stream has no {quoted(key)}, and so none passes", instead(key, keys)
        elif key == "eventName" and isinstance(value, list):
            for name in value:
                if isinstance(name, str) and name not in stream_record("names"):
                    yield (
                        f"no record has the eventName {quoted(name)}",
                        f"Use {listed(stream_record('names'), word='or')}",
                    )
        elif key == "dynamodb":
            for each in _alternatives(value) if isinstance(value, Mapping) else ():
                yield from _change(each, view)


def _change(read: Mapping[str, Any], view: StreamView | None) -> Iterator[Fault]:
    parts = stream_record("parts")
    for part, value in read.items():
        if part not in parts:
            yield f"a record of a stream has no {quoted(f'dynamodb.{part}')}, and so none passes", instead(part, parts)
        elif view is not None and part.endswith("Image") and part not in IMAGES[view] and not _absent(value):
            yield (
                f"the table's stream is {view}: its records have no {part}, and so none passes",
                "Filter by what it carries, or let the stream carry NEW_AND_OLD_IMAGES",
            )
        elif part in _ITEMS and isinstance(value, Mapping):
            for each in _alternatives(value):
                yield from _item(each, part)


def _absent(read: object) -> bool:
    return read == [{"exists": False}]


def _item(read: Mapping[str, Any], part: str) -> Iterator[Fault]:
    types = stream_record("types")
    for attribute, value in read.items():
        at = f"{part}.{attribute}"
        if not isinstance(value, Mapping):
            if not _absent(value) and value != [{"exists": True}]:
                yield (
                    f"{at} has no type, and a record has one: none passes",
                    f'Write it with its type, such as "{attribute}": {{"S": [...]}}',
                )
            continue
        for each in _alternatives(value):
            for kind, wanted in each.items():
                if kind not in types:
                    yield (
                        f"{at}: {quoted(kind)} is no type of DynamoDB's",
                        f"Use one of {listed(types, word='or')}",
                    )
                elif kind == "N" and isinstance(wanted, list) and any(_of_numbers(one) for one in wanted):
                    yield (
                        f"{at}: DynamoDB writes numbers as text, and so none passes",
                        'Compare text, such as {"N": ["5"]}; Lambda can\'t compare it as a number',
                    )


def _of_numbers(wanted: object) -> bool:
    if isinstance(wanted, Mapping):
        return "numeric" in wanted
    return isinstance(wanted, int | float) and not isinstance(wanted, bool)
