"""Everything that a stack says, a line for each text of it: what checkov's search for secrets reads.

It searches line by line, and passes over what it takes for code, for an id, or for something that a comment allows. So
each text is on a line of its own, with the last part of its path as the key; JSON, scripts and base64 are opened, and
nothing in them reads as a comment. Stacks are alike: a line that several of them have is searched once.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from phase3b.scan.stack_text.concrete import ConcreteStack
from phase3b.scan.stack_text.expression import PENDING
from phase3b.scan.stack_text.target import Target

# The first lines, which every search must find: without them it has not searched. Put together here, so that no other
# search takes this file for a leak.
CANARY: Final = (
    'aws_key = "' + "AKIA" + 'J7QXWZLK3TBNV5PD"',
    'key = "' + "-----BEGIN RSA " + "PRIVATE KEY-----" + '\\nMIIEpAIBAAKCAQEAx"',
    'note = "' + "c9XvT2mLr8QpZ4wKs7NyHb5" + 'JdGf3Ae6UoRi1Mx0Vt"',
)
# Longer lines are passed over.
LONGEST: Final = 4000
OVERLAP: Final = 200
DIGEST_BYTES: Final = 32
# What checkov or detect-secrets take for leave to keep a secret, wherever it is on the line.
_LEAVE: Final = re.compile(r"(?i)(pragma|allowlist|whitelist|checkov|bridgecrew|nosec|skip)(?=\s*[:=\s])")
_ID: Final = re.compile(r"(?i)(^|[_.-])ids?$|^(my|user)ids?$")
_ASSIGNED: Final = re.compile(r"""(?:^|[\s;&?,{"'-])([A-Za-z_][A-Za-z0-9_-]*)["']?\s*[=:]\s*["']?([^\s"';&,}]{6,})""")
_WORD: Final = re.compile(r"[A-Za-z0-9+/=_-]{24,}")
_BASE64: Final = re.compile(r"[A-Za-z0-9+/\s]{24,}={0,2}")
# What a stack names as a secret of AWS by the ARN that it has but for six characters, which Secrets Manager chooses.
_SECRET_NAME: Final = re.compile(r":secret:([A-Za-z0-9/_+=.@-]+)-\?{6}")
_BLOCKS: Final = {"locals": "local", "variable": "var", "output": "output", "provider": "provider", "module": "module"}


class SearchedLine(NamedTuple):
    """Where a text is: in which stack, in what, and under which path in it.

    All stacks together say a quarter of a million: a tuple is made in a third of the time of a frozen dataclass.
    """

    target: Target
    address: str
    path: str


@dataclass(frozen=True, slots=True)
class SearchedText:
    """A file of lines, and where each of them comes from by its number."""

    name: str
    lines: Mapping[int, Sequence[Sequence[SearchedLine]]]

    def places(self, line: int) -> tuple[SearchedLine, ...]:
        """Where the text of a line is, each once; of most lines nobody asks."""
        return tuple(dict.fromkeys(place for alike in self.lines.get(line, ()) for place in alike))


@dataclass(slots=True)
class SecretText:
    """The lines, and where each of them comes from."""

    lines: dict[str, list[SearchedLine]] = field(default_factory=dict)

    def add(self, target: Target, document: Mapping[str, Any], addresses: Mapping[str, str]) -> None:
        """Adds a stack, as it is written and as far as its expressions come to something."""
        concrete = ConcreteStack(document)
        names = frozenset(_SECRET_NAME.findall(json.dumps(document)))
        for address, values in _blocks(document):
            for path, key, text in _texts(values, "", ""):
                place = SearchedLine(target, addresses.get(address, address), path)
                # SECRET_X = NAME says where a secret is; as what it is it counts by itself, whatever it is called.
                key = "value" if text in names else key  # noqa: PLW2901
                for line in _lines(key, text):
                    self.lines.setdefault(line, []).append(place)
                # What a function or a local comes to may be said nowhere as it is.
                for below, last, value in _texts(concrete.values(text), path, key) if "${" in text else ():
                    for line in _lines(last, value) if value != PENDING else ():
                        self.lines.setdefault(line, []).append(SearchedLine(target, place.address, below))

    def write(self, files: Sequence[Path]) -> tuple[SearchedText, ...]:
        """Writes the lines, shared out over files that are searched at the same time, the canary first in each."""
        # The search tells each secret of a file once, however many lines it is on: those are in one file.
        alike: dict[str, list[str]] = {}
        for line in self.lines:
            alike.setdefault(line.partition(" = ")[2], []).append(line)
        shared = list(alike.values())
        return tuple(self._written(file, shared[start :: len(files)]) for start, file in enumerate(files))

    def _written(self, file: Path, shared: Sequence[Sequence[str]]) -> SearchedText:
        lines: list[str] = [*CANARY]
        places: dict[int, Sequence[Sequence[SearchedLine]]] = {}
        for alike in shared:
            sentence = [self.lines[line] for line in alike]
            for line in alike:
                lines.append(line)
                places[len(lines)] = sentence
        file.write_text("\n".join(lines) + "\n", "utf-8")
        return SearchedText(file.name, places)


def _blocks(document: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Each thing of a stack with its address."""
    for block, named in document.items():
        match block:
            case "resource" | "data" | "ephemeral":
                prefix = "" if block == "resource" else f"{block}."
                for kind, things in named.items():
                    for name, values in things.items():
                        yield f"{prefix}{kind}.{name}", values
            case "locals" | "variable" | "output" | "provider" | "module" if isinstance(named, Mapping):
                for name, values in named.items():
                    yield f"{_BLOCKS[block]}.{name}", values
            case _:
                yield block, named


def _texts(value: Any, path: str, key: str) -> list[tuple[str, str, str]]:
    """Each text with its path and its key; JSON in a text is opened."""
    found: list[tuple[str, str, str]] = []
    _add_texts(found, value, path, key)
    return found


def _add_texts(found: list[tuple[str, str, str]], value: Any, path: str, key: str) -> None:
    # Adds to one list: generators within generators took most of the time of a scan's own work.
    if isinstance(value, str):
        opened = _opened(value)
        if opened is None:
            found.append((path or "value", key or "value", value))
        else:
            _add_texts(found, opened, path, key)
    elif isinstance(value, (dict, Mapping)):
        for name, each in value.items():
            _add_texts(found, each, f"{path}.{name}" if path else str(name), str(name))
    elif isinstance(value, list):
        for each in value:
            _add_texts(found, each, path, key)


def _opened(text: str) -> Any:
    """What JSON in a text holds; None where it is none."""
    if text.lstrip()[:1] not in {"{", "["}:
        return None
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, (dict, list)) else None


@lru_cache(maxsize=20_000)
def _lines(key: str, text: str) -> tuple[str, ...]:
    return tuple(_found(key, text))


def _found(key: str, text: str) -> Iterator[str]:
    if key == "source_code_hash" and _is_digest(text):
        return
    if "\n" in text:
        # A private key is one by what follows its first line.
        yield from _line(key, text)
    for part in text.splitlines():
        yield from _line(key, part)
        # An assignment within a text: a script, a URL's query, the arguments of a command.
        for name, value in _ASSIGNED.findall(part):
            if (name, value) != (key, part):
                yield from _line(name, value)
        # A word within a text may be one, with whatever is said around it.
        for word in _WORD.findall(part):
            if word != part:
                yield from _line("value", word)
    decoded = _decoded(text)
    if decoded is not None:
        yield from _found("decoded", decoded)


def _line(key: str, text: str) -> Iterator[str]:
    """A line, or several where it would be too long to be searched."""
    told = _LEAVE.sub(lambda word: f"{word[0][:1]}_{word[0][1:]}", text.strip())
    if not told:
        return
    name = "value" if _ID.search(key) else re.sub(r"[^A-Za-z0-9_]", "_", key)
    for start in range(0, max(1, len(told) - OVERLAP), LONGEST - OVERLAP):
        yield f"{name} = {json.dumps(told[start : start + LONGEST], ensure_ascii=False)}"


def _is_digest(text: str) -> bool:
    """Whether it is the SHA-256 of a package, which looks as random as a secret."""
    try:
        return len(base64.b64decode(text, validate=True)) == DIGEST_BYTES
    except (ValueError, binascii.Error):
        return False


def _decoded(text: str) -> str | None:
    """The text that base64 hides, as user data does."""
    if not _BASE64.fullmatch(text):
        return None
    try:
        decoded = base64.b64decode("".join(text.split()), validate=True).decode("utf-8")
    except ValueError:
        return None
    return decoded if decoded.isprintable() or "\n" in decoded else None
