"""The file that keeps an embedded AWS: a line that says what it is, then the account and the Terraform state that fits it.

All of it is one file, replaced at once: an account beside the Terraform state of another moment would be half a state. Its
first line has the digest of what follows, so that a file which was cut off or changed is never taken for the whole.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from importlib.metadata import version
from pathlib import Path
from typing import Final, Self

from phase3b import __version__
from phase3b.errors import ExitCode, Phase3bError, Problem, outside_failure
from phase3b.files.json_file import JsonPart, parse_json

FORMAT: Final = 2
FILE: Final = "kept.state"
# Terraform's own, in the same folder.
STATE: Final = "terraform.tfstate"
TFSTATE: Final = "tfstate"
HISTORY: Final = "history"
ACCOUNT: Final = "account"
# In the order in which they follow the first line.
PARTS: Final = (TFSTATE, HISTORY, ACCOUNT)
LONGEST_LINE: Final = 65_536
# Asked of the embedded AWS itself. POST: keep from now on, with the digests of what is applied; or once more, with {}.
# GET: what was written last.
KEEP_PATH: Final = "/phase3b/keep"
# Why nothing is written for a moment; no failure.
AT_WORK: Final = "Terraform is at work on the state"


@dataclass(frozen=True, slots=True)
class Saved:
    """When the account was written last, local time in ISO 8601; why it was not written since, where it was not."""

    saved: str = ""
    failing: str = ""


@dataclass(frozen=True, slots=True)
class Settled:
    """The digests of what was applied when nothing was left to apply: of all, of all but the functions' code, of the state."""

    stack: str
    without_code: str
    tfstate: str


@dataclass(frozen=True, slots=True)
class KeptState:
    """A kept account with its Terraform state and rollback history; `saved` is local time in ISO 8601.

    `settled` is None where something was applied since whose stack nobody has compared.
    """

    environment: str
    endpoint: str
    saved: str
    settled: Settled | None
    tfstate: bytes
    history: bytes
    account: bytes

    @property
    def parts(self) -> Mapping[str, bytes]:
        """What follows the first line, by name."""
        return {TFSTATE: self.tfstate, HISTORY: self.history, ACCOUNT: self.account}

    def in_use(self) -> Self:
        """Without `settled` where the Terraform state is another one by now."""
        settled = self.settled
        if settled is not None and settled.tfstate != digest(self.tfstate):
            return replace(self, settled=None)
        return self


@dataclass(frozen=True, slots=True)
class KeptPlace:
    """Where it is kept, and how its environment is called in a remedy; `options` are those of `local up`, such as --file."""

    folder: Path
    environment: str
    options: str = ""

    @property
    def file(self) -> Path:
        """The file itself."""
        return self.folder / FILE

    @property
    def fresh(self) -> str:
        """What to do where it can't be used."""
        return (
            f"To begin without it, run: phase3b local up {self.environment}{self.options} --keep --fresh "
            "(its data is replaced once all is applied)"
        )

    def unreadable(self, reason: str) -> Phase3bError:
        """It is there and can't be used."""
        return Phase3bError(
            Problem(f"{self.file}: {reason}", self.fresh, code="P3B-LOCAL-KEPT-UNREADABLE"),
            exit_code=ExitCode.OUTSIDE_FAILURE,
        )

    def unwritable(self, reason: str) -> Phase3bError:
        """It can't be written."""
        return outside_failure(
            f"{self.file} can't be written: {reason}",
            "Make room on the disk and let this user write the folder, or run it without --keep",
            code="P3B-LOCAL-KEPT-UNWRITABLE",
        )


def digest(data: bytes) -> str:
    """SHA-256 in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def versions() -> dict[str, str]:
    """Of what writes the account's data, and reads it: another one may read something else in them."""
    return {"phase3b": __version__, "moto": version("moto"), "ministack": version("ministack")}


def write_kept(file: Path, kept: KeptState) -> None:
    """Written beside, forced to the disk, renamed: whatever happens meanwhile, the file is the one before or this one.

    Raises:
        OSError: it can't be written; what was there before is still there.
    """
    body = b"".join(kept.parts[name] for name in PARTS)
    line = {
        "format": FORMAT,
        **versions(),
        "environment": kept.environment,
        "endpoint": kept.endpoint,
        "saved": kept.saved,
        "settled": None if kept.settled is None else asdict(kept.settled),
        "bytes": {name: len(kept.parts[name]) for name in PARTS},
        "sha256": digest(body),
    }
    fresh = file.with_name(f"{file.name}.new")
    fresh.unlink(missing_ok=True)
    try:
        # It has the secrets of the account: nobody else's to read from the first byte on.
        with open(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as written:  # noqa: PTH123  a descriptor
            written.write(json.dumps(line).encode() + b"\n" + body)
            written.flush()
            os.fsync(written.fileno())
        fresh.replace(file)
    except OSError:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise
    folder = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def refuse_unwritable(place: KeptPlace) -> None:
    """Tries it before two minutes are spent on what could not be kept.

    Raises:
        Phase3bError: nothing can be written there.
    """
    probe = place.file.with_name(f"{FILE}.probe")
    try:
        place.folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(bytes(LONGEST_LINE))
        probe.unlink()
    except OSError as error:
        with contextlib.suppress(OSError):
            probe.unlink(missing_ok=True)
        raise place.unwritable(error.strerror or str(error)) from None


def read_kept(place: KeptPlace) -> KeptState | None:
    """What is kept; None where nothing is.

    Raises:
        Phase3bError: it is not the whole of what phase3b wrote, or another version wrote it.
    """
    try:
        data = place.file.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise place.unreadable(f"it can't be read: {error.strerror or error}") from None
    line, _, body = data.partition(b"\n")
    if len(line) > LONGEST_LINE:
        raise place.unreadable("it is not what phase3b keeps")
    try:
        read = parse_json(line.decode("utf-8"), str(place.file), place.fresh)
        found, form = read.members(), read.get("format").integer()
    except (Phase3bError, UnicodeDecodeError):
        raise place.unreadable("it is not what phase3b keeps") from None
    wrote = {name: found[name].value for name in versions() if name in found}
    if form != FORMAT or wrote != versions():
        texts = ", ".join(f"{name} {wrote.get(name, '?')}, here {own}" for name, own in versions().items())
        raise place.unreadable(f"another version wrote it (format {form}, here {FORMAT}; {texts})")
    try:
        kept, wanted = _read(read, body), read.get("sha256").text()
    except Phase3bError:
        raise place.unreadable("its first line is not what phase3b writes") from None
    if kept is None or digest(body) != wanted:
        raise place.unreadable("it is not whole: what follows its first line is not what was written")
    if kept.environment != place.environment:
        raise place.unreadable(f"it is of the environment {kept.environment}, not of {place.environment}")
    return kept.in_use()


def _read(read: JsonPart, body: bytes) -> KeptState | None:
    lengths = [read.get("bytes").get(name).integer() for name in PARTS]
    if sum(lengths) != len(body) or min(lengths) < 0:
        return None
    parts, at = [], 0
    for length in lengths:
        parts.append(body[at : at + length])
        at += length
    settled = read.get("settled")
    texts = [read.get(name).text() for name in ("environment", "endpoint", "saved")]
    return KeptState(texts[0], texts[1], texts[2], _read_settled(settled), parts[0], parts[1], parts[2])


def _read_settled(read: JsonPart) -> Settled | None:
    if read.is_nothing():
        return None
    return Settled(*(read.get(name).text() for name in ("stack", "without_code", "tfstate")))
