"""Addresses are public API: what was released, what moved since, and what may not be lost.

A consumer's state knows each resource by its address. One that is gone from the module would be destroyed there, unless
a `moved` block says where it is now.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from phase3b.errors import Phase3bError, Problem, bad_input
from phase3b.guard.destruction import KEPT
from phase3b.module.expression import Reference
from phase3b.module.hcl import Attribute, Block, written

# What a file of releases holds that this toolkit can read.
FORM: Final = 1


@dataclass(frozen=True, slots=True, order=True)
class Move:
    """A resource at another address, since a version."""

    source: str
    target: str
    since: str


@dataclass(frozen=True, slots=True)
class Released:
    """The addresses of a version, each with the HCL that names the resource in AWS, and every move up to then."""

    version: str
    addresses: Mapping[str, str]
    moves: tuple[Move, ...] = ()
    removed: frozenset[str] = field(default_factory=frozenset)
    declared: Mapping[str, str] = field(default_factory=dict)

    def followed_by(self, version: str, addresses: Mapping[str, str]) -> Released:
        """What is released next.

        An address that is gone has moved where exactly one new address of its type has its name in AWS.

        Raises:
            Phase3bError: naming each address that is gone and went nowhere.
        """
        fresh = {address: name for address, name in addresses.items() if address not in self.addresses}
        gone = {address: name for address, name in self.addresses.items() if address not in addresses}
        moves: list[Move] = []
        problems: list[Problem] = []
        for address, name in gone.items():
            if address in self.removed:
                continue
            targets = [each for each, its in fresh.items() if name and its == name and _type(each) == _type(address)]
            if self.declared.get(address) in fresh:
                targets = [self.declared[address]]
            if len(targets) == 1:
                moves.append(Move(address, targets[0], version))
            else:
                problems.append(
                    Problem(
                        f"{address} was released in {self.version} and is gone: whoever upgrades would lose it",
                        "Bring it back, say where it is with --moved, or, if it may be destroyed, allow that with --gone",
                    )
                )
        if problems:
            raise Phase3bError(*problems)
        # A move is kept for those who skip a version; Terraform follows a chain of them by itself.
        kept = tuple(move for move in self.moves if move.source not in addresses)
        return Released(version, dict(sorted(addresses.items())), (*kept, *moves))

    def allowing(self, gone: Iterable[str], moved: Iterable[str] = ()) -> Released:
        """The same, with addresses that may go, and moves that nobody could guess, each as FROM=TO.

        Raises:
            Phase3bError: there is no such address, it holds data and may go, or a move is not one.
        """
        named = tuple(gone)
        declared = dict(_move(each) for each in moved)
        unknown = [address for address in (*named, *declared) if address not in self.addresses]
        if unknown:
            raise bad_input(
                f"{', '.join(unknown)} was not released in {self.version}", "Name addresses as Terraform does"
            )
        problems = [
            Problem(
                f"{address} would be destroyed. {kind.loss[:-1]}", "Move it, or leave it; no upgrade may destroy it"
            )
            for address in named
            if (kind := KEPT.get(_type(address))) is not None
        ]
        if problems:
            raise Phase3bError(*problems)
        return Released(self.version, self.addresses, self.moves, frozenset(named), declared)

    def to_json(self) -> str:
        """For the file in the repository."""
        said = {
            "form": FORM,
            "version": self.version,
            "addresses": dict(self.addresses),
            "moves": [{"from": move.source, "to": move.target, "since": move.since} for move in self.moves],
        }
        return json.dumps(said, indent=2) + "\n"


NOTHING: Final = Released("nothing", {})


def read_released(file: Path) -> Released:
    """The last released list; nothing, where there is none yet.

    Raises:
        Phase3bError: the file is not such a list.
    """
    if not file.exists():
        return NOTHING
    try:
        said: Any = json.loads(file.read_text("utf-8"))
        if said["form"] != FORM:
            raise bad_input(f"{file} has the form {said['form']}", f"This phase3b reads form {FORM}; take a newer one")
        moves = tuple(Move(str(each["from"]), str(each["to"]), str(each["since"])) for each in said["moves"])
        return Released(str(said["version"]), {str(key): str(name) for key, name in said["addresses"].items()}, moves)
    except (ValueError, KeyError, TypeError, AttributeError, UnicodeDecodeError):
        raise bad_input(f"{file} is no list of released addresses", "Take it from the repository's history") from None


def moved_blocks(released: Released) -> str:
    """The moves as HCL; empty, where nothing ever moved."""
    if not released.moves:
        return ""
    return written(
        Block("moved", (), (Attribute("from", Reference(move.source)), Attribute("to", Reference(move.target))))
        for move in released.moves
    )


def _move(said: str) -> tuple[str, str]:
    source, _, target = said.partition("=")
    if not source or not target or _type(source) != _type(target):
        raise bad_input(f"--moved {said} is no move", "Give FROM=TO, two addresses of one type")
    return source, target


def _type(address: str) -> str:
    return address.split(".", 1)[0]
