"""The standard library's frozen dataclass with slots, made in half of the time.

`dataclasses` writes each method of a class as text and compiles it, which was a fifth of what `phase3b validate` took. How
instances are compared, hashed and shown is the same for every class and needs no text. For the modules that nearly every
command loads; type checkers see the standard library's.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool, slots: bool) -> Callable[[type], type]:
        """The decorator; both settings are true wherever it is used."""
        return lambda of: _completed(
            dataclasses.dataclass(frozen=frozen, slots=slots, eq=False, repr=False)(of), frozenset(of.__dict__)
        )


def _completed(made: Any, written: frozenset[str]) -> Any:
    """The class with what it has not `written` itself: equality, hash and text, as the standard library has them."""
    every = dataclasses.fields(made)
    values = _values([each.name for each in every if each.compare])
    shown = [each.name for each in every if each.repr]

    def equal(one: Any, other: object) -> bool:
        return values(one) == values(other) if other.__class__ is one.__class__ else NotImplemented

    def in_words(one: Any) -> str:
        return f"{type(one).__qualname__}({', '.join(f'{name}={getattr(one, name)!r}' for name in shown)})"

    for name, method in {
        "__eq__": equal,
        "__hash__": lambda one: hash(values(one)),
        "__repr__": in_words,
    }.items():
        if name not in written:
            setattr(made, name, method)
    return made


def _values(names: Sequence[str]) -> Callable[[Any], tuple[object, ...]]:
    """A tuple of the values with these names: attrgetter gives one alone as it is, and knows no none."""
    match names:
        case []:
            return lambda _: ()
        case [name]:
            return lambda one: (getattr(one, name),)
        case _:
            return attrgetter(*names)
