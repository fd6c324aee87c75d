"""Addresses are public API: what was released, what moved since, and what may not be lost.

A consumer's state knows each resource by its address. One that is gone from the module would be destroyed there, unless
a `moved` block says where it is now.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from phase3b.errors import Phase3bError, Problem, bad_input
from phase3b.guard.destruction import KEPT
from phase3b.json_file import read_json
from phase3b.module.expression import Reference
from phase3b.module.hcl import Attribute, Block, written

# What a file of releases holds that this toolkit can read.
FORM: Final = 1
# Of what holds data (KEPT), the kinds that AWS can't rename: another name is another resource. An API or a key can.
KNOWN_BY_NAME: Final = frozenset({
    "aws_dynamodb_table", "aws_sqs_queue", "aws_cloudwatch_log_group", "aws_secretsmanager_secret",
})  # fmt: skip


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
            Phase3bError: naming each address that is gone and went nowhere, each that shares its new place with another,
                what holds data and has another name, and what was allowed without a need.
        """
        problems = [*self._needless(addresses), *self._renamed(addresses)]
        if problems:
            raise Phase3bError(*problems)
        fresh = {address: name for address, name in addresses.items() if address not in self.addresses}
        gone = {address: name for address, name in self.addresses.items() if address not in addresses}
        moves: list[Move] = []
        for address, name in gone.items():
            if address in self.removed:
                continue
            targets = [each for each, its in fresh.items() if name and its == name and _type(each) == _type(address)]
            if address in self.declared:
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
        # A move is kept for those who skip a version; Terraform follows a chain of them by itself.
        kept = tuple(move for move in self.moves if move.source not in addresses)
        problems += _shared((*kept, *moves))
        if problems:
            raise Phase3bError(*problems)
        return Released(version, dict(sorted(addresses.items())), (*kept, *moves))

    def _needless(self, addresses: Mapping[str, str]) -> Iterator[Problem]:
        """What was allowed or declared, and is not so: most likely another address was meant."""
        for address in sorted({*self.removed, *self.declared}):
            if address in addresses:
                yield Problem(f"{address} is in this module as before", "Leave out its --gone or --moved")
        for address, target in self.declared.items():
            if target not in addresses:
                yield Problem(f"--moved {address}={target}: this module has no {target}", "Name where it is now")
            elif target in self.addresses:
                yield Problem(
                    f"--moved {address}={target}: {target} is a resource of its own since {self.version}",
                    "Name a new address",
                )

    def _renamed(self, addresses: Mapping[str, str]) -> Iterator[Problem]:
        """What holds data and is called otherwise, there or where it moved to: an upgrade would make it anew, empty."""
        for address, name in self.addresses.items():
            if _type(address) not in KNOWN_BY_NAME:
                continue
            at = self.declared.get(address, address)
            now = addresses.get(at, name)
            if name and now != name:
                there = "" if at == address else f"{at} "
                yield Problem(
                    f"{address} had the name {name} in {self.version}, and {there}has {now or 'none of its own'} now: an "
                    f"upgrade would replace it. {KEPT[_type(address)].loss[:-1]}",
                    "Give it its name back",
                )

    def allowing(self, gone: Iterable[str], moved: Iterable[str] = ()) -> Released:
        """The same, with addresses that may go, and moves that nobody could guess, each as FROM=TO.

        Raises:
            Phase3bError: there is no such address, it holds data and may go, it is said twice, or a move is not one.
        """
        named, moved = tuple(gone), tuple(moved)
        declared = dict(_move(each) for each in moved)
        unknown = [address for address in (*named, *declared) if address not in self.addresses]
        if unknown:
            raise bad_input(
                f"{', '.join(unknown)} was not released in {self.version}", "Name addresses as Terraform does"
            )
        twice = [
            address
            for address in dict.fromkeys((*named, *declared))
            if (address in named) + sum(_move(each)[0] == address for each in dict.fromkeys(moved)) > 1
        ]
        if twice:
            raise bad_input(f"{', '.join(twice)} can't go two ways", "Give one --moved or one --gone for an address")
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
    if not os.path.lexists(file):
        return NOTHING
    read = read_json(file, "Take it from the repository's history")
    if read.get("form").integer() != FORM:
        what = f"it has the form {read.get('form').integer()}"
        raise read.get("form").wrong(what, f"This phase3b reads form {FORM}; take a newer one")
    moves = tuple(Move(*(each.get(key).text() for key in ("from", "to", "since"))) for each in read.get("moves").each())
    addresses = {address: name.text() for address, name in read.get("addresses").members().items()}
    return Released(read.get("version").text(), addresses, moves)


def moved_blocks(released: Released) -> str:
    """The moves as HCL; empty, where nothing ever moved."""
    if not released.moves:
        return ""
    return written(
        Block("moved", (), (Attribute("from", Reference(move.source)), Attribute("to", Reference(move.target))))
        for move in released.moves
    )


def _shared(moves: Iterable[Move]) -> Iterator[Problem]:
    """Moves to one address: Terraform refuses a module that has two."""
    sources: dict[str, list[str]] = {}
    for move in moves:
        sources.setdefault(move.target, []).append(move.source)
    for target, each in sources.items():
        if len(each) > 1:
            yield Problem(
                f"{' and '.join(each)} would both have moved to {target}",
                "Terraform takes one move to an address: allow the others to go with --gone",
            )


def _move(said: str) -> tuple[str, str]:
    source, _, target = said.partition("=")
    if not source or not target or _type(source) != _type(target):
        raise bad_input(f"--moved {said} is no move", "Give FROM=TO, two addresses of one type")
    return source, target


def _type(address: str) -> str:
    return address.split(".", 1)[0]
