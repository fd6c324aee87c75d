"""The copy of a stack that checkov reads: concrete values, one line per resource, so that a line says which is meant.

checkov names a resource of Terraform's JSON without its type, and counts none of them; the line that it found a
resource on is the one thing that it says of each. Our own policies read the stack as it is written, beside the copy.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from phase3b.scan.stack_text.concrete import ConcreteStack
from phase3b.scan.stack_text.secret_text import SearchedText, SecretText
from phase3b.scan.stack_text.target import Target
from policies.stack_read.stack import CONTEXT_FILE, SOURCE_FILE, Context

COPY_FILE: Final = "concrete.tf.json"
LINE_KEYS: Final = ("__startline__", "__endline__")
_PAIR: Final = re.compile(r"\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}")


@dataclass(frozen=True, slots=True)
class ScannedResource:
    """A resource as Terraform and CDKTF call it."""

    address: str
    construct: str


@dataclass(frozen=True, slots=True)
class ScanCopy:
    """One stack as checkov reads it; `by_line` has every resource that the stack has, `data` its data sources.

    `source` is the stack as it is written, `addresses` are those of renamed resources.
    """

    target: Target
    by_line: Mapping[int, ScannedResource]
    data: Mapping[int, ScannedResource]
    source: Mapping[str, Any]
    addresses: Mapping[str, str]

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
    """Writes root/ENV.TIER with the stack and its context; `addresses` are those of renamed resources."""
    source = {key: _spelled_out(value) for key, value in document.items() if key != "//"}
    # Our policies are told which blocks are dynamic.
    ours = {key: _spelled_out(value, dynamic=True) for key, value in document.items() if key != "//"}
    concrete = ConcreteStack(source)
    lines = ["{"]
    for key in ("provider", "module"):
        lines.append(f"{_json(key)}: {{")
        for name, blocks in source.get(key, {}).items():
            told = [_on_line(concrete.values(each), len(lines) + 1) for each in _blocks(blocks)]
            # Terraform takes one provider as an object too, and a module as nothing else.
            lines.append(f"{_json(name)}: {_json(told if key == 'provider' else told[0])},")
        lines[-1] = lines[-1].removesuffix(",")
        lines.append("},")
    data = _write_block(lines, "data", source, concrete)
    lines[-1] += ","
    resources = _write_block(lines, "resource", source, concrete)
    lines += ["}", ""]
    folder = root / str(target)
    folder.mkdir(parents=True)
    (folder / COPY_FILE).write_text("\n".join(lines), "utf-8")
    (folder / SOURCE_FILE).write_text(json.dumps(ours), "utf-8")
    (folder / CONTEXT_FILE).write_text(json.dumps(asdict(context)), "utf-8")
    written = document.get("resource", {})
    return ScanCopy(
        target,
        {
            line: ScannedResource(
                (addresses or {}).get(f"{kind}.{name}", f"{kind}.{name}"),
                _construct(written[kind][name], f"{kind}.{name}"),
            )
            for line, (kind, name) in resources.items()
        },
        {line: ScannedResource(f"data.{kind}.{name}", f"data.{kind}.{name}") for line, (kind, name) in data.items()},
        source,
        addresses or {},
    )


def write_texts(folders: Sequence[Path], copies: Iterable[ScanCopy]) -> tuple[SearchedText, ...]:
    """Writes what the copies say, for the search for secrets; one file a folder, named after it."""
    text = SecretText()
    for copy in copies:
        text.add(copy.target, copy.source, copy.addresses)
    return text.write([folder / f"said-{folder.name}.txt" for folder in folders])


def _write_block(
    lines: list[str], block: str, source: Mapping[str, Any], concrete: ConcreteStack
) -> dict[int, tuple[str, str]]:
    """Adds a block to the lines; the line of each thing in it, with its type and name."""
    places: dict[int, tuple[str, str]] = {}
    lines.append(f"{_json(block)}: {{")
    for kind, named in source.get(block, {}).items():
        lines.append(f"{_json(kind)}: {{")
        for name, values in named.items():
            lines.append(f"{_json(name)}: {_json(_on_line(concrete.resource(kind, values), len(lines) + 1))},")
            places[len(lines)] = (kind, name)
        lines[-1] = lines[-1].removesuffix(",")
        lines.append("},")
    lines[-1] = lines[-1].removesuffix(",")
    lines.append("}")
    return places


def _on_line(values: Mapping[str, Any], line: int) -> dict[str, Any]:
    """A block with the line that it is on, under the keys in which checkov keeps it."""
    return {**values, **dict.fromkeys(LINE_KEYS, line)}


def _json(value: Any) -> str:
    """JSON in ASCII, but for what takes two escapes, which YAML's parser in C refuses."""
    return _PAIR.sub(lambda pair: str(json.loads(f'"{pair[0]}"')), json.dumps(value))


def _spelled_out(value: Any, *, dynamic: bool = False) -> Any:
    """Dynamic blocks as plain ones with their content, and no notes of CDKTF; `dynamic` keeps them as they are too.

    That is how checkov takes them in HCL. In Terraform's JSON it stumbles over the line numbers that its own reader puts
    into `dynamic`, and gives no verdict on the resource.
    """
    match value:
        case str():
            return value
        case dict():
            left_out = {"//"} if dynamic else {"dynamic", "//"}
            spelled = {key: _spelled_out(each, dynamic=dynamic) for key, each in value.items() if key not in left_out}
            for block in _blocks(value.get("dynamic")):
                for name, each in block.items():
                    contents = [_spelled_out(content, dynamic=dynamic) for content in _blocks(each.get("content"))]
                    spelled[name] = [*_blocks(spelled.get(name)), *contents]
            return spelled
        case list():
            return [_spelled_out(each, dynamic=dynamic) for each in value]
        case _:
            return value


def _blocks(value: Any) -> list[Mapping[str, Any]]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _construct(values: Mapping[str, Any], address: str) -> str:
    comment = values.get("//")
    path = comment.get("metadata", {}).get("path") if isinstance(comment, Mapping) else None
    return str(path or address)
