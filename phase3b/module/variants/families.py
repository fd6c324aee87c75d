"""Resources that differ in a name alone, said once with for_each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Mapping as ReadMapping
from collections.abc import Sequence as Items
from dataclasses import dataclass, replace
from typing import Final

from phase3b.errors import outside_failure
from phase3b.module.hcl.expression import Choice, Expression, Json, Mapping, Reference, Sequence, Text, When, text
from phase3b.module.variants.synthesized import Drawn
from phase3b.naming import Address, kebab

KEY: Final = Reference("each.key")
KEBAB_KEY: Final = Reference('replace(each.key, "_", "-")')


@dataclass(frozen=True, slots=True)
class HclText:
    """What an instance has in its texts, and the HCL that says so of every instance."""

    literal: str
    hcl: Reference


@dataclass(frozen=True, slots=True)
class Member:
    """One instance: its key, its texts, and the pieces of HCL that are other ones in other instances."""

    key: str
    drawn: Drawn
    texts: Items[HclText]
    codes: ReadMapping[str, str]


def keyed_by_name(name: str, drawn: Drawn) -> Member:
    """A member whose key is a function's name, which is in its AWS names with hyphens."""
    return Member(
        name,
        drawn,
        # A name of one word is the same with hyphens; in AWS names it is that.
        (HclText(kebab(name), KEBAB_KEY), *((HclText(name, KEY),) if kebab(name) != name else ())),
        {f'["{name}"]': "[each.key]", f"functions.{name}.": "functions[each.key]."},
    )


def merged(address: Address, members: Iterable[Member]) -> Drawn:
    """The one resource that stands for all its members.

    Raises:
        Phase3bError: a member differs in more than its name.
    """
    found = list(members)
    general = [(_general(member.drawn.arguments, member), member.drawn.test) for member in found]
    for other, member in zip(general[1:], found[1:], strict=True):
        if other[0] != general[0][0]:
            raise outside_failure(
                f"{member.drawn.address} differs from {found[0].drawn.address} in more than its name",
                f"Leave it out of {address} in phase3b/module/contents.py",
                code="P3B-NOT-SUPPORTED",
            )
    arguments = general[0][0]
    if not isinstance(arguments, Mapping):
        raise TypeError(address)
    return Drawn(address, arguments, None)


def _general(value: Expression, member: Member) -> Expression:
    """The expression as every member says it."""
    match value:
        case Reference(code=code):
            return Reference(_code(code, member))
        case Text(parts=parts):
            made: list[str | Reference] = []
            for part in parts:
                made += [Reference(_code(part.code, member))] if isinstance(part, Reference) else _split(part, member)
            return text(*made)
        case Choice(test=test, yes=yes, no=no):
            return Choice(_code(test, member), _general(yes, member), _general(no, member))
        case Sequence(items=items):
            return Sequence(tuple(_item(item, member) for item in items))
        case Mapping(items=pairs):
            return Mapping(tuple((key, _item(item, member)) for key, item in pairs))
        case Json(value=inner):
            return Json(_general(inner, member))
        case _:
            return value


def _item(item: Expression | When, member: Member) -> Expression | When:
    if isinstance(item, When):
        return replace(item, test=_code(item.test, member), value=_general(item.value, member))
    return _general(item, member)


def _code(code: str, member: Member) -> str:
    for here, everywhere in member.codes.items():
        code = code.replace(here, everywhere)
    return code


def _split(part: str, member: Member) -> list[str | Reference]:
    known = {sentence.literal: sentence.hcl for sentence in member.texts}
    pattern = "|".join(re.escape(literal) for literal in known)
    # A name within a longer word is not that name.
    pieces = re.split(rf"(?<![A-Za-z0-9])({pattern})(?![a-z0-9])", part)
    return [known.get(piece, piece) for piece in pieces]
