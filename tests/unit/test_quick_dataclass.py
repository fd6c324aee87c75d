"""Our quick dataclass beside the standard library's: they is not known apart."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import operator
import pickle
from dataclasses import FrozenInstanceError, field
from typing import Any

import pytest

from phase3b import quick_dataclass

THEIRS: Any = dataclasses.dataclass(frozen=True, slots=True)
OURS: Any = quick_dataclass.dataclass(frozen=True, slots=True)


def made(decorator: Any) -> list[Any]:
    """The same four classes: no field, one, several with defaults and what is not compared or shown, one that inherits."""

    @decorator
    class Empty:
        pass

    @decorator
    class One:
        name: str

    @decorator
    class Several:
        name: str
        size: int = 3
        parts: tuple[str, ...] = ()
        seen: int = field(default=0, compare=False)
        hidden: str = field(default="x", repr=False)

        @property
        def twice(self) -> int:
            return self.size * 2

    @decorator
    class Heir(One):
        age: int

        def __repr__(self) -> str:
            return "an heir"

    return [Empty, One, Several, Heir]


ARGUMENTS: list[list[tuple[Any, ...]]] = [
    [()],
    [("a",), ("b",), (("a",),)],
    [("a",), ("a", 3), ("a", 4), ("a", 3, (), 9), ("a", 3, ("p",)), ("a", 3, (), 0, "y")],
    [("a", 1), ("a", 2), ("b", 1)],
]


@pytest.mark.parametrize("number", range(4))
def test_they_are_equal_hashed_and_shown_alike(number: int) -> None:
    theirs, ours = made(THEIRS)[number], made(OURS)[number]
    for one in ARGUMENTS[number]:
        assert repr(ours(*one)) == repr(theirs(*one))
        assert hash(ours(*one)) == hash(theirs(*one))
        assert dataclasses.asdict(ours(*one)) == dataclasses.asdict(theirs(*one))
        assert ours(*one) != theirs(*one)
        for other in ARGUMENTS[number]:
            assert (ours(*one) == ours(*other)) == (theirs(*one) == theirs(*other))
    assert ours.__match_args__ == theirs.__match_args__
    assert ours.__slots__ == theirs.__slots__


def test_nothing_changes_later() -> None:
    for decorator in (THEIRS, OURS):
        several = made(decorator)[2]("a")
        with pytest.raises(FrozenInstanceError):
            several.size = 4
        with pytest.raises(FrozenInstanceError):
            del several.size
        with pytest.raises((AttributeError, TypeError)):
            several.other = 1
        assert dataclasses.replace(several, size=4).twice == 8


def test_what_can_not_be_hashed_says_so() -> None:
    for decorator in (THEIRS, OURS):
        with pytest.raises(TypeError, match="unhashable type: 'list'"):
            hash(made(decorator)[1](["a"]))


def test_a_record_is_pickled() -> None:
    from phase3b.naming import Address  # noqa: PLC0415
    from phase3b.plan.encryption.records import KeyAlias  # noqa: PLC0415

    alias = KeyAlias(Address("aws_kms_alias", "x"), "alias/x", "key")
    assert pickle.loads(pickle.dumps(alias)) == alias  # noqa: S301  our own


def test_what_is_given_wrongly_is_said_alike() -> None:
    for arguments, named in (((), {}), (("a", 1, (), 0, "x", 9), {}), (("a",), {"name": "b"}), (("a",), {"other": 1})):
        said = []
        for decorator in (THEIRS, OURS):
            with pytest.raises(TypeError) as refused:
                made(decorator)[2](*arguments, **named)
            said.append(str(refused.value))
        assert said[0] == said[1]


def test_the_signature_is_the_same() -> None:
    for theirs, ours in zip(made(THEIRS), made(OURS), strict=True):
        assert [(each.name, each.default, each.kind) for each in inspect.signature(ours).parameters.values()] == [
            (each.name, each.default, each.kind) for each in inspect.signature(theirs).parameters.values()
        ]


def plain(decorator: Any) -> list[Any]:
    """Classes without `field(...)`: a default, what inherits it and adds to it, and a generic one."""

    @decorator
    class Base:
        """Two."""

        name: str
        size: int = 3

    @decorator
    class Heir(Base):
        """And one."""

        also: tuple[str, ...] = ()

    @decorator
    class Renewed(Base):
        """With another default."""

        size: int = 9

    return [Base, Heir, Renewed]


@pytest.mark.parametrize("number", range(3))
def test_defaults_are_inherited_and_replaced(number: int) -> None:
    theirs, ours = plain(THEIRS)[number], plain(OURS)[number]
    assert repr(ours("a")) == repr(theirs("a"))
    assert ours.__slots__ == theirs.__slots__
    assert [(each.name, each.default) for each in dataclasses.fields(ours)] == [
        (each.name, each.default) for each in dataclasses.fields(theirs)
    ]
    assert dataclasses.is_dataclass(ours)
    assert repr(dataclasses.replace(ours("a"), size=1)) == repr(dataclasses.replace(theirs("a"), size=1))
    assert copy.deepcopy(ours("a", 4)) == ours("a", 4)
    with pytest.raises(FrozenInstanceError):
        ours("a").size = 4


def test_the_standard_library_inherits_from_ours() -> None:
    @THEIRS
    class Heir(plain(OURS)[0]):  # type: ignore[misc]
        also: int = 1

    assert (Heir("a").size, Heir("a", 2, 5).also) == (3, 5)
    assert Heir("a") == Heir("a", 3, 1)


def test_order_is_that_of_the_values() -> None:
    def ordered(decorator: Any) -> Any:
        @decorator(frozen=True, slots=True, order=True)
        class Place:
            """Two."""

            file: str
            line: int = 1

        return Place

    theirs, ours = ordered(dataclasses.dataclass), ordered(quick_dataclass.dataclass)
    values = [("b", 1), ("a", 2), ("a", 1), ("a", 1)]
    for one in values:
        for other in values:
            for compare in (operator.lt, operator.le, operator.gt, operator.ge):
                assert compare(ours(*one), ours(*other)) == compare(theirs(*one), theirs(*other))
    assert min(ours(*each) for each in values) == ours("a", 1)
    with pytest.raises(TypeError, match="not supported between instances"):
        _ = ours("a") < theirs("a")


def test_a_default_that_is_made_is_made_for_each() -> None:
    def made_anew(decorator: Any) -> Any:
        @decorator
        class Box:
            """Three."""

            name: str
            parts: list[int] = field(default_factory=list)
            size: int = field(default=3)

        return Box

    theirs, ours = made_anew(THEIRS), made_anew(OURS)
    assert ours("a").parts is not ours("a").parts
    assert repr(ours("a")) == repr(theirs("a"))
    assert ours("a", [1]).parts == [1]
    assert dataclasses.replace(ours("a", [1]), size=4) == ours("a", [1], 4)
    assert [each.name for each in dataclasses.fields(ours)] == ["name", "parts", "size"]
    assert dataclasses.fields(ours)[1].default_factory is list
