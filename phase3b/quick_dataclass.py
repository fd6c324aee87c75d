"""The standard library's frozen dataclass with slots, made in a tenth of the time.

`dataclasses` writes each method of a class as text and compiles it, which was a fifth of what `phase3b validate` took. How
instances are compared, hashed and shown is the same for every class and needs no text; an `__init__` differs between
classes of as many fields by its names and defaults alone. For the modules that nearly every command loads; type checkers
see the standard library's, and tests/unit/test_quick_dataclass.py holds the two beside each other.
"""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Callable, Sequence
from functools import cache
from operator import attrgetter
from types import FunctionType
from typing import TYPE_CHECKING, Any, Final

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool, slots: bool) -> Callable[[type], type]:
        """The decorator; both settings are true wherever it is used."""
        return _made if frozen and slots else dataclasses.dataclass(frozen=frozen, slots=slots)


# Of a class made here: each field's default, by name, with those of its bases; dataclasses.MISSING where there is none.
_DEFAULTS: Final = "__quick_defaults__"


def _made(of: type) -> Any:
    names = list(inspect.get_annotations(of))
    # field(...) and ClassVar are seldom, and the standard library knows all about them.
    if any(isinstance(of.__dict__.get(name), dataclasses.Field) for name in names) or not all(
        map(_known, of.__bases__)
    ):
        return _completed(
            dataclasses.dataclass(frozen=True, slots=True, eq=False, repr=False)(of), frozenset(of.__dict__)
        )
    defaults: dict[str, Any] = {}
    for base in reversed(of.__bases__):
        defaults |= getattr(base, _DEFAULTS, {})
    slots = tuple(name for name in names if name not in defaults)
    defaults |= {name: of.__dict__.get(name, dataclasses.MISSING) for name in names}
    # A class can't get slots afterwards: it is made once more, as the standard library does.
    body = {name: value for name, value in of.__dict__.items() if name not in defaults and name not in _PER_CLASS}
    every = tuple(defaults)
    made: Any = type(of)(
        of.__name__,
        of.__bases__,
        {"__slots__": slots, "__match_args__": every, "__qualname__": of.__qualname__, **_SHARED, **body},
    )
    setattr(made, _DEFAULTS, defaults)
    made.__dataclass_fields__ = _Fields()
    if "__init__" not in body:
        made.__init__ = _init(made, defaults)
    _complete(made, frozenset(body), every, every)
    return made


def _known(base: type) -> bool:
    return base is object or hasattr(base, _DEFAULTS)


def _init(made: Any, defaults: dict[str, Any]) -> FunctionType:
    """`def __init__(self, NAME, ...=DEFAULT)`, which puts each value into its slot."""
    setters = tuple(getattr(made, name).__set__ for name in defaults)
    template = _template(len(setters))(*setters)
    init: FunctionType = template
    init.__code__ = init.__code__.replace(
        co_varnames=("self", *defaults), co_qualname=f"{made.__qualname__}.__init__", co_filename=__file__
    )
    init.__defaults__ = tuple(value for value in defaults.values() if value is not dataclasses.MISSING)
    init.__qualname__, init.__module__ = f"{made.__qualname__}.__init__", made.__module__
    return init


@cache
def _template(count: int) -> Callable[..., FunctionType]:
    """What makes an `__init__` of so many values of as many setters."""
    numbers = range(count)
    text = (
        f"def make({', '.join(f's{n}' for n in numbers)}):\n"
        f" def __init__(self, {', '.join(f'v{n}' for n in numbers)}):\n"
        f"  {'; '.join(f's{n}(self, v{n})' for n in numbers) or 'pass'}\n"
        " return __init__"
    )
    scope: dict[str, Any] = {}
    exec(text, scope)  # noqa: S102  the text above: numbers, and nothing that anybody gave
    make: Callable[..., FunctionType] = scope["make"]
    return make


class _Fields:
    """`__dataclass_fields__`, which few ask for, made when somebody does."""

    def __get__(self, instance: object, owner: Any) -> dict[str, Any]:
        defaults = getattr(owner, _DEFAULTS)
        annotations: dict[str, Any] = {}
        for each in reversed(owner.__mro__):
            annotations |= inspect.get_annotations(each)
        body = {name: value for name, value in defaults.items() if value is not dataclasses.MISSING}
        # Of a class without words the standard library writes some, which takes longer than all else.
        body |= {
            "__annotations__": {name: annotations[name] for name in defaults},
            "__module__": owner.__module__,
            "__doc__": "-",
        }
        plain: Any = dataclasses.dataclass(init=False, repr=False, eq=False)(type(owner.__name__, (), body))
        found: dict[str, Any] = plain.__dataclass_fields__
        owner.__dataclass_fields__ = found
        return found


def _completed(made: Any, written: frozenset[str]) -> Any:
    """A class of the standard library's with what it has not `written` itself: equality, hash and text."""
    every = dataclasses.fields(made)
    compared = [each.name for each in every if each.compare]
    _complete(made, written, compared, [each.name for each in every if each.repr])
    return made


def _complete(made: Any, written: frozenset[str], compared: Sequence[str], shown: Sequence[str]) -> None:
    values = _values(compared)

    def equal(one: Any, other: object) -> bool:
        return values(one) == values(other) if other.__class__ is one.__class__ else NotImplemented

    def in_words(one: Any) -> str:
        return f"{type(one).__qualname__}({', '.join(f'{name}={getattr(one, name)!r}' for name in shown)})"

    for name, method in (
        ("__eq__", equal),
        ("__hash__", lambda one: hash(values(one))),
        ("__repr__", in_words),
    ):
        if name not in written:
            setattr(made, name, method)


def _values(names: Sequence[str]) -> Callable[[Any], tuple[object, ...]]:
    """A tuple of the values with these names: attrgetter gives one alone as it is, and knows no none."""
    match names:
        case []:
            return lambda _: ()
        case [name]:
            return lambda one: (getattr(one, name),)
        case _:
            return attrgetter(*names)


def _set(one: Any, name: str, value: object) -> None:
    del one, value
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _delete(one: Any, name: str) -> None:
    del one
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _state(one: Any) -> list[object]:
    return [getattr(one, name) for name in getattr(one, _DEFAULTS)]


def _restore(one: Any, state: list[object]) -> None:
    for name, value in zip(getattr(one, _DEFAULTS), state, strict=True):
        object.__setattr__(one, name, value)


_SHARED: Final[dict[str, Any]] = {
    "__setattr__": _set,
    "__delattr__": _delete,
    "__getstate__": _state,
    "__setstate__": _restore,
    "__dataclass_params__": vars(dataclasses.dataclass(frozen=True, slots=True)(type("_", (), {"__doc__": "-"})))[
        "__dataclass_params__"
    ],
}
_PER_CLASS: Final = frozenset({"__dict__", "__weakref__", "__slots__", "__match_args__", "__qualname__"})
