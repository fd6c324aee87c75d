"""Renewing a price file from AWS's answers: what changes, and the file's text with its comments kept."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from phase3b.capacity.text.document import read_document
from phase3b.capacity.text.node import MapNode
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import Page
from phase3b.errors import Phase3bError
from phase3b.pricing.prices.price_file import FreeAmount, Price
from phase3b.pricing.prices.price_list import SOURCE, Answer
from phase3b.pricing.prices.prices import SAMPLE

SOURCE_TITLE: Final = "AWS Price List API (GetProducts)"
Outcome = Literal["changed", "new", "same", "not found", "not asked"]


@dataclass(frozen=True, slots=True)
class Renewal:
    """What becomes of one price; `reason` says why it was not found."""

    key: str
    outcome: Outcome
    before: Price | None
    after: Price | None
    reason: str = ""


def renewals(
    known: Mapping[str, Price], answers: Iterable[Answer], elsewhere: Mapping[str, Price]
) -> tuple[Renewal, ...]:
    """What AWS's answers mean for known prices: every one that was asked, then those that AWS could not be queried for.

    `elsewhere` are prices of another region: what is the same in all regions and no product says (what AWS gives an account
    each month, how many units reserved capacity is sold by) a new price has from there.
    """
    answers = tuple(answers)
    asked = {answer.query.key for answer in answers}
    rest = (Renewal(key, "not asked", price, price) for key, price in known.items() if key not in asked)
    found = (_renewal(known.get(each.query.key), each, elsewhere.get(each.query.key)) for each in answers)
    return (*found, *rest)


def _renewal(before: Price | None, answer: Answer, elsewhere: Price | None) -> Renewal:
    key = answer.query.key
    if answer.price is None:
        return Renewal(key, "not found", before, before, answer.reason)
    like = before if before is not None else elsewhere
    told = answer.price
    if like is not None:
        told = told.model_copy(update={"free": _free(told, like), "block": like.block})
    if before is None:
        return Renewal(key, "new", None, told)
    after = told.model_copy(update={"unit": before.unit, "note": before.note})
    same = _amounts(before) == _amounts(after)
    return Renewal(key, "same" if same else "changed", before, after)


def _free(told: Price, like: Price) -> FreeAmount | None:
    """What AWS gives each month: part of some products only; the file knows it of the others, too."""
    if told.free is None or like.free is None:
        return told.free or like.free
    # Who shares it, and of what it is given, the product does not say.
    same = told.free.quantity == like.free.quantity
    return like.free if same else told.free.model_copy(update={"pool": like.free.pool})


def _amounts(price: Price) -> tuple[object, ...]:
    return price.usd, price.tiers, price.free, price.upfront_usd


def renewed_text(text: str, name: str, found: Iterable[Renewal], today: date) -> str:
    """The price file with every price that AWS told; comments and all else stay.

    The file is as of today only when AWS told every price of it that it was asked for: an old price must not look new.

    Raises:
        Phase3bError: the file can't be read, or a price in it is not on one line between braces.
    """
    root, problems = read_document(text, name, SAMPLE)
    if problems:
        raise Phase3bError(*problems)
    place, found = Place(Page(name), root), tuple(found)
    told = {each.key: each.after for each in found if each.outcome in {"changed", "new", "same"} and each.after}
    edits = [*_date_edits(root, today)] if not left(found) else []
    edits += [*_source_edits(root, text, today), *_price_edits(root, text, told, place)]
    # From the end, so that what comes before stays where it is.
    for edit in sorted(edits, key=lambda each: (each.start, each.end), reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


@dataclass(frozen=True, slots=True)
class _Edit:
    start: int
    end: int
    text: str


def left(found: Iterable[Renewal]) -> int:
    """How many known prices AWS was asked for and did not tell."""
    return sum(1 for each in found if each.outcome == "not found" and each.before is not None)


def _date_edits(root: MapNode, today: date) -> Iterator[_Edit]:
    node = root.items["date"]
    yield _Edit(node.mark.start, node.mark.end, today.isoformat())


def _source_edits(root: MapNode, text: str, today: date) -> Iterator[_Edit]:
    sentence = f'{{title: "{SOURCE_TITLE}", date: {today.isoformat()}}}'
    sources = _mapping(root.items["sources"])
    if SOURCE in sources.items:
        mark = sources.items[SOURCE].mark
        yield _Edit(mark.start, mark.end, sentence)
    else:
        at = _end(text, sources)
        yield _Edit(at, at, f"\n  {SOURCE}: {sentence}")


def _price_edits(root: MapNode, text: str, told: Mapping[str, Price], place: Place) -> Iterator[_Edit]:
    services = _services(root)
    added: dict[str, list[str]] = {}
    wrong = []
    for key, price in told.items():
        service, item = key.split(".")
        node = _mapping(services.items[service]).items.get(item) if service in services.items else None
        if node is None:
            added.setdefault(service, []).append(f"\n    {item}: {written(price)}")
        elif not re.fullmatch(r"\{[^\n]*\}", text[node.mark.start : node.mark.end]):
            what = "the price is not on one line between braces, so it can't be renewed"
            wrong.append(
                place.problem(
                    ("prices", service, item), what, "Write it as {usd: 0.2, unit: GB, ...}", code="P3B-PRICE-FILE"
                )
            )
        else:
            yield _Edit(node.mark.start, node.mark.end, written(price))
    if wrong:
        raise Phase3bError(*wrong)
    new = "".join(
        f"\n  {service}:{''.join(lines)}" for service, lines in added.items() if service not in services.items
    )
    if new:
        # Before the others: what is put in at the same place later comes to are before it.
        last = max((_end(text, _mapping(service)) for service in services.items.values()), default=len(text.rstrip()))
        yield _Edit(last, last, new)
    for service, lines in added.items():
        if service in services.items:
            at = _end(text, _mapping(services.items[service]))
            yield _Edit(at, at, "".join(lines))


def _services(root: MapNode) -> MapNode:
    """The prices by service; none where the file is about to get its first."""
    node = root.items["prices"]
    return node if isinstance(node, MapNode) else MapNode(node.mark, node.path, {})


def _mapping(node: object) -> MapNode:
    if not isinstance(node, MapNode):
        raise TypeError(node)
    return node


def _end(text: str, mapping: MapNode) -> int:
    """The end of the line that the last value of a mapping ends on."""
    last = len(text[: max(node.mark.end for node in mapping.items.values())].rstrip())
    end = text.find("\n", last)
    return len(text) if end < 0 else end


def shown(price: Price | None) -> str:
    """A price for people: `0.00065`, its tiers from the first on, or with what is paid once: `0.000128 + 1.5 once`."""
    if price is None:
        return "-"
    if price.usd is not None:
        return number(price.usd) + ("" if price.upfront_usd is None else f" + {number(price.upfront_usd)} once")
    return " / ".join(number(tier.usd) for tier in price.tiers)


def change(renewal: Renewal) -> str:
    """How much the first unit changes: -50.0 %; what else changes where that does not."""
    before, after = renewal.before, renewal.after
    if before is None or after is None:
        return "new"
    old, new = _first_usd(before), _first_usd(after)
    if old != new and old:
        return f"{100 * (new - old) / old:+.1f} %"
    return "tiers or free amount" if before.upfront_usd == after.upfront_usd else "what is paid once"


def _first_usd(price: Price) -> float:
    return price.usd if price.usd is not None else price.tiers[0].usd


def written(price: Price) -> str:
    """A price as its line in a file has it."""
    parts: list[str] = []
    if price.usd is not None:
        parts.append(f"usd: {number(price.usd)}")
    if price.tiers:
        tiers = ", ".join(
            f"{{{'' if tier.up_to is None else f'up_to: {number(tier.up_to)}, '}usd: {number(tier.usd)}}}"
            for tier in price.tiers
        )
        parts.append(f"tiers: [{tiers}]")
    parts.append(f"unit: {_text(price.unit)}")
    if price.to is not None:
        parts.append(f"to: {price.to}")
    if price.upfront_usd is not None:
        parts.append(f"upfront_usd: {number(price.upfront_usd)}")
    parts += [f"{name}: {value}" for name, value in (("term_years", price.term_years), ("block", price.block)) if value]
    if price.free is not None:
        status = "" if price.free.status == "confirmed" else f", status: {price.free.status}"
        status += "" if price.free.pool is None else f", pool: {price.free.pool}"
        note = "" if price.free.note is None else f", note: {_text(price.free.note)}"
        parts.append(f"free: {{quantity: {number(price.free.quantity)}{status}{note}}}")
    parts.append(f"sources: [{', '.join(price.sources)}]")
    parts.append(f"status: {price.status}")
    if price.as_of is not None:
        # A year alone would be read as a number.
        parts.append(f'as_of: "{price.as_of}"' if price.as_of.isdigit() else f"as_of: {price.as_of}")
    if price.note is not None:
        parts.append(f"note: {_text(price.note)}")
    return f"{{{', '.join(parts)}}}"


def number(value: float) -> str:
    """A number without an exponent: 0.000000625, 18600."""
    text = f"{value:.12f}".rstrip("0").rstrip(".")
    return text or "0"


def _text(value: str) -> str:
    return value if re.fullmatch(r"[A-Za-z][A-Za-z0-9 /_-]*", value) else json.dumps(value, ensure_ascii=False)
