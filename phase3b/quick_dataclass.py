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
from operator import attrgetter, ge, gt, le, lt
from types import FunctionType
from typing import TYPE_CHECKING, Any, Final

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool, slots: bool, order: bool = False) -> Callable[[type], type]:
        """The decorator; the first two settings are true wherever it is used."""
        if not (frozen and slots):
            return dataclasses.dataclass(frozen=frozen, slots=slots, order=order)
        return lambda of: _made(of, order=order)


# Of a class made here: each field's default, by name, with those of its bases; dataclasses.MISSING where there is none.
_DEFAULTS: Final = "__quick_defaults__"


def _made(of: type, *, order: bool) -> Any:
    names = list(inspect.get_annotations(of))
    # ClassVar, and fields that are not compared or shown, are seldom, and the standard library knows all about them.
    if not all(_standard(of.__dict__.get(name)) for name in names) or not all(map(_known, of.__bases__)):
        own = frozenset(of.__dict__)
        return _completed(dataclasses.dataclass(frozen=True, slots=True, eq=False, repr=False)(of), own, order=order)
    defaults: dict[str, Any] = {}
    for base in reversed(of.__bases__):
        defaults |= getattr(base, _DEFAULTS, {})
    slots = tuple(name for name in names if name not in defaults)
    defaults |= {name: _default(of.__dict__.get(name, dataclasses.MISSING)) for name in names}
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
    _complete(made, frozenset(body), every, every, order=order)
    return made


def _standard(default: object) -> bool:
    """Whether a field is compared, shown and given as all are; it may have a default, or what makes one."""
    if not isinstance(default, dataclasses.Field):
        return True
    return default.init and default.compare and default.repr and default.hash is None and default.kw_only is not True


class Factory:
    """The default of a field that is made again for each instance."""

    __slots__ = ("make",)

    def __init__(self, make: Callable[[], Any]) -> None:
        self.make = make


def _default(value: Any) -> Any:
    if not isinstance(value, dataclasses.Field):
        return value
    return value.default if value.default_factory is dataclasses.MISSING else Factory(value.default_factory)


def _known(base: type) -> bool:
    return base is object or hasattr(base, _DEFAULTS)


def _init(made: Any, defaults: dict[str, Any]) -> FunctionType:
    """`def __init__(self, NAME, ...=DEFAULT)`, which puts each value into its slot."""
    setters = tuple(getattr(made, name).__set__ for name in defaults)
    per_instance = tuple(number for number, value in enumerate(defaults.values()) if isinstance(value, Factory))
    template = _template(len(setters), per_instance)(Factory, *setters)
    init: FunctionType = template
    init.__code__ = init.__code__.replace(
        co_varnames=("self", *defaults), co_qualname=f"{made.__qualname__}.__init__", co_filename=__file__
    )
    init.__defaults__ = tuple(value for value in defaults.values() if value is not dataclasses.MISSING)
    init.__qualname__, init.__module__ = f"{made.__qualname__}.__init__", made.__module__
    return init


@cache
def _template(count: int, per_instance: tuple[int, ...]) -> Callable[..., FunctionType]:
    """What makes an `__init__` of so many values of as many setters; of those `per_instance` the default is made by each call."""
    numbers = range(count)
    steps = [
        f"s{n}(self, v{n}.make() if v{n}.__class__ is Factory else v{n})" if n in per_instance else f"s{n}(self, v{n})"
        for n in numbers
    ]
    text = (
        f"def make(Factory, {', '.join(f's{n}' for n in numbers)}):\n"
        f" def __init__(self, {', '.join(f'v{n}' for n in numbers)}):\n"
        f"  {'; '.join(steps) or 'pass'}\n"
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
        body = {
            name: dataclasses.field(default_factory=value.make) if isinstance(value, Factory) else value
            for name, value in defaults.items()
            if value is not dataclasses.MISSING
        }
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


def _completed(made: Any, written: frozenset[str], *, order: bool) -> Any:
    """A class of the standard library's with what it has not `written` itself: equality, hash and text."""
    every = dataclasses.fields(made)
    compared = [each.name for each in every if each.compare]
    _complete(made, written, compared, [each.name for each in every if each.repr], order=order)
    return made


def _complete(
    made: Any, written: frozenset[str], compared: Sequence[str], shown: Sequence[str], *, order: bool
) -> None:
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
    if order:
        for name, compare in (("__lt__", lt), ("__le__", le), ("__gt__", gt), ("__ge__", ge)):
            setattr(made, name, _ordered(values, compare))


def _ordered(values: Callable[[Any], Any], compare: Callable[[Any, Any], bool]) -> Callable[[Any, Any], Any]:
    def ordered(one: Any, other: Any) -> Any:
        return compare(values(one), values(other)) if other.__class__ is one.__class__ else NotImplemented

    return ordered


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
