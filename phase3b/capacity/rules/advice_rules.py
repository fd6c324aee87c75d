"""What `done_when` of a tier's advice may say: keys that the tier can have, each with a value of the key's kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import NoneType
from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin

from pydantic import BaseModel

from phase3b.capacity.model.advice_state import Wanted, value_of
from phase3b.capacity.model.tier import Overrides, Tier
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import instead, listed, quoted
from phase3b.errors import Problem


class _Unknown(NamedTuple):
    """Where a key leads nowhere: so far it does, this name is not there, these are; None below what has no keys of ours."""

    so_far: str
    name: str
    known: tuple[str, ...] | None


def advice_problems(tier: Tier, place: Place) -> Iterator[Problem]:
    """Keys that the tier can't have, and values that the key can't have."""
    for position, advice in enumerate(tier.advice):
        for key, wanted in (advice.done_when or {}).items():
            path = ("advice", position, "done_when", key)
            kind = _kind(tier, key)
            if isinstance(kind, _Unknown):
                of = f"`{kind.so_far}`" if kind.so_far else "a tier"
                known = [f"{kind.so_far}.{each}" if kind.so_far else each for each in kind.known or ()]
                name = f"{kind.so_far}.{kind.name}" if kind.so_far else kind.name
                fix = instead(name, known) if kind.known is not None else f"Name `{kind.so_far}` itself"
                yield place.key_problem(
                    path, f"{of} has no key {quoted(kind.name)} that can be asked", fix, code="P3B-ADVICE-KEY"
                )
            elif (value := _other_value(kind, wanted)) is not None:
                yield place.problem(
                    path, f"{quoted(_yaml(wanted))} is no value that `{key}` can have", value, code="P3B-ADVICE-VALUE"
                )


def _kind(tier: Tier, key: str) -> _Unknown | Any:
    """The type that the value of a key has, followed through the models: the key need not be written in this tier."""
    names = key.split(".")
    found: Any = Tier
    for position, name in enumerate(names):
        so_far = ".".join(names[:position])
        if isinstance(found, type) and issubclass(found, BaseModel):
            # What an environment may override is what is deployed; the rest of a tier is for people.
            known: Iterable[str] = Overrides.model_fields if found is Tier else found.model_fields
            following = found.model_fields[name].annotation if name in known else None
        elif get_origin(found) is Mapping and position == 1:
            named = value_of(tier, so_far)
            known = named if isinstance(named, Mapping) else ()
            following = get_args(found)[1]
        else:
            return _Unknown(so_far, name, None)
        if name not in known:
            return _Unknown(so_far, name, tuple(known))
        found = _plain(following)
    return found


def _plain(annotation: Any) -> Any:
    """A type without None, limits and units."""
    while True:
        if get_origin(annotation) is Annotated:
            annotation = get_args(annotation)[0]
        elif hasattr(annotation, "__supertype__"):
            annotation = annotation.__supertype__
        elif NoneType in get_args(annotation):
            (annotation,) = (each for each in get_args(annotation) if each is not NoneType)
        else:
            return annotation


def _other_value(kind: Any, wanted: Wanted) -> str | None:
    """What to write instead; None where the value is one of the kind."""
    if kind in (int, float):
        right = isinstance(wanted, int | float) and not isinstance(wanted, bool)
        return None if right else "Write the least number that counts as done"
    if get_origin(kind) is Literal:
        words = [str(each) for each in get_args(kind)]
        return None if wanted in get_args(kind) else f"Write {listed(words)}"
    if kind is str:
        return None if isinstance(wanted, str) else "Write the text in quotes"
    if kind is bool:
        return None if isinstance(wanted, bool) else "Write true or false"
    return None if isinstance(wanted, bool) else "Write true where it must be there, false where it must not"


def _yaml(wanted: Wanted) -> Wanted:
    return str(wanted).lower() if isinstance(wanted, bool) else wanted
