"""The rows of a dashboard whose widgets belong to parts of the service: what is above moves up what is left."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Mapping as ReadMapping
from typing import Any, Final

from phase3b.files.json_file import parse_json
from phase3b.module.hcl.expression import Expression, Literal, Reference, Sequence, When, plain
from phase3b.module.hcl.expression import Mapping as Pairs
from phase3b.module.variants.switches import ALWAYS, Presence, both
from phase3b.naming import Address
from phase3b.plan.dashboards.records import Dashboard
from phase3b.plan.plan import Plan

# Carried by each widget through the joining of variants, and by none in what is published.
MARK: Final = "zqwidget"
_LETTERS: Final = 24
TOPS: Final = "local.dashboard_tops"


def widget_keys(plan: Plan) -> Iterator[str]:
    """What names each widget of a plan."""
    for record in plan.records:
        if isinstance(record, Dashboard):
            yield from keyed(parse_json(record.body, f"the dashboard {record.name}", "Fix its body").value["widgets"])


def marked(body: dict[str, Any]) -> dict[str, Any]:
    """A dashboard with a mark on each of its widgets."""
    widgets = body["widgets"]
    return {**body, "widgets": [{**each, MARK: key} for each, key in zip(widgets, keyed(widgets), strict=True)]}


def keyed(widgets: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """The heading above each widget and its title; what is below the last heading and of the account has its title alone."""
    found = list(widgets)
    titles = Counter(str(each["properties"].get("title")) for each in found)
    heading = ""
    for each in found:
        properties = each["properties"]
        heading = properties.get("markdown", heading)
        title = str(properties.get("title", ""))
        yield _letters(heading if not title else title if titles[title] == 1 else f"{heading} / {title}")


def _letters(name: str) -> str:
    """A digest in which no placeholder can be."""
    digest = hashlib.sha256(name.encode("utf-8")).hexdigest()[:_LETTERS]
    return "".join(chr(ord("a") + int(digit, 16)) for digit in digest)


def with_rows(
    widgets: Sequence, presences: ReadMapping[Address | str, Presence], states: int
) -> tuple[tuple[Expression | When, ...], list[str]]:
    """The widgets below the first `states`, each where its part is, and the heights of their rows as HCL."""
    rows: dict[int, list[tuple[int, str | None]]] = {}
    made: list[Expression | When] = []
    for at, item in enumerate(widgets.items):
        inner, own = (item.value, item.test) if isinstance(item, When) else (item, None)
        if not isinstance(inner, Pairs):
            raise TypeError(inner)
        key = plain(inner.get(MARK)) or ""
        presence = presences.get(key, Presence()) if at >= states else Presence()
        bare = Pairs(tuple(pair for pair in inner.items if pair[0] != MARK))
        tests = [test for test in (*presence.tests, *([] if own is None else [own])) if test != ALWAYS]
        test = both(*tests)
        made.append(When(test, bare) if test else bare)
        if at >= states:
            top, height = (_number(bare, name) for name in ("y", "height"))
            rows.setdefault(top, []).append((height, test or None))
    order = sorted(rows)
    heights = [_height(rows[top]) for top in order]
    placed = tuple(
        item if at < states else _at(item, order.index(_number(_inner(item), "y"))) for at, item in enumerate(made)
    )
    return placed, heights


def _height(row: list[tuple[int, str | None]]) -> str:
    height = max(each for each, _ in row)
    tests = dict.fromkeys(test for _, test in row)
    if None in tests:
        return str(height)
    several = " || ".join(f"({test})" if test and " " in test and len(tests) > 1 else f"{test}" for test in tests)
    return f"{several} ? {height} : 0"


def _at(item: Expression | When, row: int) -> Expression | When:
    if isinstance(item, When):
        return When(item.test, _placed(_inner(item), row))
    return _placed(_inner(item), row)


def _placed(widget: Pairs, row: int) -> Pairs:
    return Pairs(tuple((name, Reference(f"{TOPS}[{row}]") if name == "y" else each) for name, each in widget.items))


def _inner(item: Expression | When) -> Pairs:
    inner = item.value if isinstance(item, When) else item
    if not isinstance(inner, Pairs):
        raise TypeError(inner)
    return inner


def _number(widget: Pairs, name: str) -> int:
    value = widget.get(name)
    if not isinstance(value, Literal) or not isinstance(value.value, int):
        raise TypeError(value)
    return value.value
