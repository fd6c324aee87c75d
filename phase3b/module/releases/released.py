"""Addresses are public API: what was released, what moved since, and what may not be lost.

A consumer's state knows each resource by its address. One that is gone from the module would be destroyed there, unless
a `moved` block says where it is now.
"""

from __future__ import annotations

import json
import os
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from phase3b.change.guard.losses.kept import KEPT
from phase3b.errors import Phase3bError, Problem, bad_input
from phase3b.files.json_file import JsonPart, read_json
from phase3b.module.hcl.blocks import Attribute, Block, written
from phase3b.module.hcl.expression import Reference
from phase3b.module.releases.contract import Contract, Note, breaches
from phase3b.module.releases.removal import Removal, of_index, removals

# What a file of releases holds that this toolkit can read; it writes the last. The first knew addresses alone.
FORMS: Final = (1, 2)
# Of what holds data (KEPT), the kinds that AWS can't rename: another name is another resource. An API or a key can.
KNOWN_BY_NAME: Final = frozenset({
    "aws_dynamodb_table", "aws_sqs_queue", "aws_cloudwatch_log_group", "aws_secretsmanager_secret", "aws_s3_bucket",
})  # fmt: skip
# The only instance of what may be left out; without `count`, the resource itself.
FIRST: Final = "[0]"
# A function or a topic may go with a release that says so; data, and what a consumer's customers hold, never.
NEVER_GONE: Final = frozenset({"data", "customers"})


@dataclass(frozen=True, slots=True, order=True)
class Move:
    """A resource at another address, since a version."""

    source: str
    target: str
    since: str


@dataclass(frozen=True, slots=True)
class Service:
    """Whose releases they are: what names everything that a consumer has."""

    project: str
    component: str


UNKNOWN: Final = Service("", "")


@dataclass(frozen=True, slots=True)
class Released:
    """A version: its addresses, each with the HCL that names the resource in AWS, and what else consumers hold of it.

    `moves` and `notes` are all up to this version, for those who skip one. `removed`, `declared` and `allowed` are what
    somebody has said of the next one.
    """

    version: str
    addresses: Mapping[str, str]
    moves: tuple[Move, ...] = ()
    removed: frozenset[str] = field(default_factory=frozenset)
    declared: Mapping[str, str] = field(default_factory=dict)
    service: Service = UNKNOWN
    contract: Contract = field(default_factory=dict)
    notes: tuple[Note, ...] = ()
    allowed: frozenset[str] = field(default_factory=frozenset)

    def followed_by(self, version: str, addresses: Mapping[str, str], contract: Contract | None = None) -> Released:
        """What is released next.

        An address that is gone has moved where exactly one new address of its type has its name in AWS.

        Raises:
            Phase3bError: naming each resource that is gone and went nowhere, each that shares its new place with another,
                what holds data and has another name, what breaks the contract, and what was allowed without a need.
        """
        if (placed := self._placed(addresses)) != self:
            return placed.followed_by(version, addresses, contract)
        contract = {} if contract is None else contract
        problems = [*self._needless(addresses), *self._renamed(addresses)]
        if problems:
            raise Phase3bError(*problems)
        fresh = {address: name for address, name in addresses.items() if address not in self.addresses}
        gone = {address: name for address, name in self.addresses.items() if address not in addresses}
        moves: list[Move] = []
        lost: list[str] = []
        felt = breaches(self.contract, contract)
        indexes = [each.path for each in felt if each.gone]
        may_go = {each for removal in removals(gone) if removal.address in self.removed for each in removal.others}
        for address, name in gone.items():
            if address in self.removed or address in may_go or any(of_index(address, index) for index in indexes):
                continue
            targets = [each for each, its in fresh.items() if name and its == name and _type(each) == _type(address)]
            if address in self.declared:
                targets = [self.declared[address]]
            if len(targets) == 1:
                moves.append(Move(address, targets[0], version))
            else:
                lost.append(address)
        problems += [self._lost(removal) for removal in removals(lost)]
        # A move is kept for those who skip a version; Terraform follows a chain of them by itself.
        kept = tuple(move for move in self.moves if move.source not in addresses)
        problems += _shared((*kept, *moves))
        problems += [each.problem(self.version) for each in felt if each.final or each.path not in self.allowed]
        problems += self._felt_by_nobody({each.path for each in felt})
        if problems:
            raise Phase3bError(*problems)
        told = (
            *(Note(version, address, "is destroyed") for address in sorted(self.removed)),
            *(Note(version, each.path, each.seen) for each in felt),
        )
        return Released(
            version,
            dict(sorted(addresses.items())),
            (*kept, *moves),
            service=self.service,
            contract=contract,
            notes=(*self.notes, *told),
        )

    def _placed(self, addresses: Mapping[str, str]) -> Released:
        """The same, with each resource at the address that Terraform itself moves it to: `count` comes and goes without a block."""

        def now(address: str) -> str:
            other = address.removesuffix(FIRST) if address.endswith(FIRST) else f"{address}{FIRST}"
            return other if address not in addresses and other in addresses else address

        return replace(
            self,
            addresses={now(address): name for address, name in self.addresses.items()},
            moves=tuple(replace(move, target=now(move.target)) for move in self.moves),
        )

    def _lost(self, removal: Removal) -> Problem:
        kind = KEPT.get(_type(removal.address))
        loss = f". {kind.loss[:-1]}" if kind is not None else ""
        way = "" if kind is not None else ", or, if it may be destroyed, allow that with --gone"
        return Problem(
            f"{removal.words} was released in {self.version} and is gone: a consumer who upgrades would lose it{loss}",
            f"Bring it back, or say where it is with --moved{way}",
            code="P3B-MODULE-REMOVED",
        )

    def _felt_by_nobody(self, paths: Container[str]) -> Iterator[Problem]:
        """What was allowed and does not happen."""
        for path in sorted(self.allowed):
            if path not in paths:
                yield Problem(
                    f"--allow {path}: nothing of that changes for consumers",
                    "Leave it out",
                    code="P3B-MODULE-ALLOWANCE",
                )

    def _needless(self, addresses: Mapping[str, str]) -> Iterator[Problem]:
        """What was allowed or declared, and is not so: most likely another address was meant."""
        for address in sorted({*self.removed, *self.declared}):
            if address in addresses:
                yield Problem(
                    f"{address} is in this module as before",
                    "Leave out its --gone or --moved",
                    code="P3B-MODULE-ALLOWANCE",
                )
        for address, target in self.declared.items():
            if target not in addresses:
                yield Problem(
                    f"--moved {address}={target}: this module has no {target}",
                    "Name where it is now",
                    code="P3B-MODULE-MOVE",
                )
            elif target in self.addresses:
                yield Problem(
                    f"--moved {address}={target}: {target} is a resource of its own since {self.version}",
                    "Name a new address",
                    code="P3B-MODULE-MOVE",
                )

    def _renamed(self, addresses: Mapping[str, str]) -> Iterator[Problem]:
        """What holds data and is called otherwise, there or where it moved to: an upgrade would make it again, empty."""
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
                    "Restore the name",
                    code="P3B-MODULE-RENAMED",
                )

    def allowing(self, gone: Iterable[str], moved: Iterable[str] = (), allow: Iterable[str] = ()) -> Released:
        """The same, with addresses that may go, moves that nobody could guess, each as FROM=TO, and breaches that are intended.

        Raises:
            Phase3bError: there is no such address, it holds data and may go, it is said twice, or a move is not one.
        """
        named, moved = tuple(gone), tuple(moved)
        declared = dict(_move(each) for each in moved)
        unknown = [address for address in (*named, *declared) if address not in self.addresses]
        if unknown:
            raise bad_input(
                f"{', '.join(unknown)} was not released in {self.version}",
                "Name addresses as Terraform does",
                code="P3B-MODULE-ALLOWANCE",
            )
        twice = [
            address
            for address in dict.fromkeys((*named, *declared))
            if (address in named) + sum(_move(each)[0] == address for each in dict.fromkeys(moved)) > 1
        ]
        if twice:
            raise bad_input(
                f"{', '.join(twice)} can't go two ways",
                "Give one --moved or one --gone for an address",
                code="P3B-MODULE-MOVE",
            )
        problems = [
            Problem(
                f"{address} would be destroyed. {kind.loss[:-1]}",
                "Move it, or leave it; no upgrade may destroy it",
                code="P3B-MODULE-DATA-LOSS",
            )
            for address in named
            if (kind := KEPT.get(_type(address))) is not None and kind.holds in NEVER_GONE
        ]
        if problems:
            raise Phase3bError(*problems)
        return replace(self, removed=frozenset(named), declared=declared, allowed=frozenset(allow))

    def of(self, service: Service) -> Released:
        """The history of a service: this one, or, for a fork that has another name, one that begins with it."""
        if self.service in (UNKNOWN, service):
            return replace(self, service=service)
        return replace(NOTHING, service=service)

    def to_json(self) -> str:
        """For the file in the repository."""
        sentence = {
            "form": FORMS[-1],
            "version": self.version,
            "project": self.service.project,
            "component": self.service.component,
            "addresses": dict(self.addresses),
            "contract": dict(self.contract),
            "moves": [{"from": move.source, "to": move.target, "since": move.since} for move in self.moves],
            "notes": [{"since": note.since, "path": note.path, "text": note.text} for note in self.notes],
        }
        return json.dumps(sentence, indent=2) + "\n"


NOTHING: Final = Released("nothing", {})


def read_released(file: Path) -> Released:
    """The last released list; nothing, where there is none yet.

    Raises:
        Phase3bError: the file is not such a list.
    """
    if not os.path.lexists(file):
        return NOTHING
    read = read_json(file, "Take it from the repository's history")
    form = read.get("form").integer()
    if form not in FORMS:
        readable = " and ".join(map(str, FORMS))
        raise read.get("form").wrong(
            f"it has the form {form}",
            f"This phase3b reads forms {readable}; take a newer one",
            code="P3B-MODULE-RELEASE-FORM",
        )
    moves = tuple(Move(*(each.get(key).text() for key in ("from", "to", "since"))) for each in read.get("moves").each())
    released = Released(read.get("version").text(), _texts(read.get("addresses")), moves)
    if form == 1:
        return released
    notes = (Note(*(each.get(key).text() for key in ("since", "path", "text"))) for each in read.get("notes").each())
    return replace(
        released,
        service=Service(read.get("project").text(), read.get("component").text()),
        contract=_texts(read.get("contract")),
        notes=tuple(notes),
    )


def moved_blocks(released: Released) -> str:
    """The moves as HCL; empty, where nothing ever moved."""
    if not released.moves:
        return ""
    return written(
        Block("moved", (), (Attribute("from", Reference(move.source)), Attribute("to", Reference(move.target))))
        for move in released.moves
    )


def _texts(sentence: JsonPart) -> dict[str, str]:
    return {key: text.text() for key, text in sentence.members().items()}


def _shared(moves: Iterable[Move]) -> Iterator[Problem]:
    """Moves to one address: Terraform refuses a module that has two."""
    sources: dict[str, list[str]] = {}
    for move in moves:
        sources.setdefault(move.target, []).append(move.source)
    for target, each in sources.items():
        if len(each) > 1:
            yield Problem(
                f"{' and '.join(each)} would both have moved to {target}",
                "Terraform allows one move to an address: allow the others to go with --gone",
                code="P3B-MODULE-MOVE",
            )


def _move(sentence: str) -> tuple[str, str]:
    source, _, target = sentence.partition("=")
    if not source or not target or _type(source) != _type(target):
        raise bad_input(
            f"--moved {sentence} is not a move", "Give FROM=TO, two addresses of one type", code="P3B-MODULE-MOVE"
        )
    return source, target


def _type(address: str) -> str:
    return address.split(".", 1)[0]
