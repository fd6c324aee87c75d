"""The copy of a stack that checkov reads: one line per resource, so that a line says which resource is meant.

checkov names a resource of Terraform's JSON without its type, and counts none of them; the line that it found a
resource on is the one thing that it says of each.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from phase3b.errors import ExitCode, Phase3bError, Problem
from phase3b.scan.target import Target
from policies.stack import CONTEXT_FILE, Context

COPY_FILE: Final = "stack.tf.json"
_PAIR: Final = re.compile(r"\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}")


@dataclass(frozen=True, slots=True)
class ScannedResource:
    """A resource as Terraform and CDKTF call it."""

    address: str
    construct: str


@dataclass(frozen=True, slots=True)
class ScanCopy:
    """One stack as checkov reads it; `by_line` has every resource that the stack has.

    `unreadable` is the key of the `terraform` block that keeps checkov from reading the file, if one does.
    """

    target: Target
    by_line: Mapping[int, ScannedResource]
    unreadable: str | None = None

    @property
    def folder(self) -> str:
        """Its folder below the scanned one."""
        return str(self.target)


def write_copy(
    target: Target,
    document: Mapping[str, Any],
    context: Context,
    root: Path,
    addresses: Mapping[str, str] | None = None,
) -> ScanCopy:
    """Writes root/ENV.TIER/stack.tf.json with the context beside it; `addresses` are those of renamed resources."""
    lines = ["{"]
    by_line: dict[int, ScannedResource] = {}
    for key, value in document.items():
        if key != "resource":
            lines.append(f"{_json(key)}: {_json(value)},")
    lines.append('"resource": {')
    kinds = list(document.get("resource", {}).items())
    for position, (kind, named) in enumerate(kinds):
        lines.append(f"{_json(kind)}: {{")
        last = len(named) - 1
        for place, (name, values) in enumerate(named.items()):
            # CDKTF's notes say nothing to a check, and checkov reads each file at the pace of a YAML parser.
            told = _spelled_out({key: value for key, value in values.items() if key != "//"})
            lines.append(f"{_json(name)}: {_json(told)}{'' if place == last else ','}")
            address = f"{kind}.{name}"
            by_line[len(lines)] = ScannedResource((addresses or {}).get(address, address), _construct(values, address))
        lines.append("}" if position == len(kinds) - 1 else "},")
    lines += ["}", "}", ""]
    folder = root / str(target)
    folder.mkdir(parents=True)
    (folder / COPY_FILE).write_text("\n".join(lines), "utf-8")
    (folder / CONTEXT_FILE).write_text(json.dumps(asdict(context)), "utf-8")
    return ScanCopy(target, by_line, _unreadable(document))


def _json(value: Any) -> str:
    """JSON in ASCII, but for what takes two escapes, which YAML's parser in C refuses."""
    return _PAIR.sub(lambda pair: str(json.loads(f'"{pair[0]}"')), json.dumps(value))


def _spelled_out(value: Any) -> Any:
    """Dynamic blocks as plain ones with their content.

    That is how checkov takes them in HCL. In Terraform's JSON it stumbles over the line numbers that its own reader puts
    into `dynamic`, and gives no verdict on the resource.
    """
    match value:
        case Mapping():
            spelled = {key: _spelled_out(each) for key, each in value.items() if key != "dynamic"}
            for block in _blocks(value.get("dynamic")):
                for name, each in block.items():
                    contents = [_spelled_out(content) for content in _blocks(each.get("content"))]
                    spelled[name] = [*_blocks(spelled.get(name)), *contents]
            return spelled
        case list():
            return [_spelled_out(each) for each in value]
        case _:
            return value


def _blocks(value: Any) -> list[Mapping[str, Any]]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _unreadable(document: Mapping[str, Any]) -> str | None:
    """checkov's reader takes everything in the `terraform` block for a block, and gives up on `required_version`."""
    for block in _blocks(document.get("terraform")):
        for key, value in block.items():
            if not isinstance(value, (Mapping, list)):
                return str(key)
    return None


def refuse_unreadable(copies: Iterable[ScanCopy]) -> None:
    """Fails before checkov does, which would leave the whole file out.

    Raises:
        Phase3bError: a copy has a key that checkov can't read (exit code 3).
    """
    problems = [
        Problem(
            f"{copy.target}: the `terraform` block has `{copy.unreadable}`, for which checkov leaves out the whole file: "
            f"{len(copy.by_line):,} resources would go unscanned",
            f"Put `{copy.unreadable}` into a file of its own beside it",
        )
        for copy in copies
        if copy.unreadable is not None
    ]
    if problems:
        raise Phase3bError(*problems, exit_code=ExitCode.OUTSIDE_FAILURE)


def _construct(values: Mapping[str, Any], address: str) -> str:
    comment = values.get("//")
    path = comment.get("metadata", {}).get("path") if isinstance(comment, Mapping) else None
    return str(path or address)
