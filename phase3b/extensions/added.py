"""What extensions may add to a stack, told from what is ours: by the scope that they are given, which begins every address.

Compared are two documents of CDKTF, without and with an extension. Whatever the first has must be in the second as it was.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

# The scope's name, which is the beginning of each of its addresses: aws_s3_bucket.extension_exports_1A2B3C4D.
SCOPE: Final = "extension"
PREFIX: Final = f"{SCOPE}_"
# Sections of Terraform's JSON whose blocks have a type and a name, and those whose blocks have a name alone.
_TYPED: Final = frozenset({"resource", "data", "ephemeral"})
_NAMED: Final = frozenset({"output", "locals", "module", "variable"})
_PROVIDERS: Final = ("terraform", "required_providers")
# A value in a sentence.
_LONGEST: Final = 60
Document = Mapping[str, Any]


def is_extension(address: str) -> bool:
    """Whether an address of a plan or a stack is of an extension; also one within a module that an extension calls."""
    parts = address.split("[", 1)[0].split(".")
    if parts[0] == "module":
        return parts[1].startswith(PREFIX)
    return (parts[2] if parts[0] in {"data", "ephemeral"} and len(parts) > 2 else parts[-1]).startswith(PREFIX)  # noqa: PLR2004


def unlawful(before: Document, after: Document) -> Iterator[str]:
    """What an extension did besides adding constructs in its scope, as a sentence each."""
    for section in {**before, **after}:
        if section == "//":
            continue
        old, new = before.get(section), after.get(section)
        if section in _TYPED | _NAMED:
            yield from _of_blocks(section, old or {}, new or {})
        elif section == "provider":
            yield from _of_providers(old or {}, new or {})
        elif section == _PROVIDERS[0]:
            yield from _of_terraform(old or {}, new or {})
        elif old != new:
            yield f"it writes `{section}`, by which resources that are not its own can be changed"


def changing(first: Document, second: Document) -> Iterator[str]:
    """What extensions have added otherwise the second time, as a sentence each; of new names the first alone is named."""
    for section in _TYPED | _NAMED:
        old, new = first.get(section) or {}, second.get(section) or {}
        names = sorted(set(_addresses(section, old)) - set(_addresses(section, new)))
        yield from (f"{address} has another name each time" for address in names)
        for address in _addresses(section, old):
            if address not in names:
                path = address.removeprefix(f"{section}.").split(".", 1)
                yield from _differing(address, _at(old, path), _at(new, path))


def _at(blocks: Document, path: Sequence[str]) -> Any:
    found: Any = blocks
    for each in path:
        found = found[each]
    return found


def _differing(path: str, first: Any, second: Any) -> Iterator[str]:
    if isinstance(first, Mapping) and isinstance(second, Mapping):
        for name in sorted({*first, *second} - {"//"}):
            yield from _differing(f"{path}.{name}", first.get(name), second.get(name))
    elif first != second:
        yield f"{path} is another value each time: {_short(first)}, then {_short(second)}"


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


def _of_blocks(section: str, old: Document, new: Document) -> Iterator[str]:
    for address in _addresses(section, new):
        if not address.rpartition(".")[2].startswith(PREFIX):
            yield f"{address} is not in its scope"
    gone = set(_addresses(section, old)) - set(_addresses(section, new))
    yield from (f"{address} is gone" for address in sorted(gone))


def _addresses(section: str, blocks: Document) -> Iterator[str]:
    prefix = "" if section == "resource" else f"{section}."
    for name, each in blocks.items():
        yield from (f"{prefix}{name}.{below}" for below in each) if section in _TYPED else (f"{prefix}{name}",)


def _of_providers(old: Document, new: Document) -> Iterator[str]:
    for name, blocks in old.items():
        if new.get(name, [])[: len(blocks)] != blocks:
            yield f"it changes the provider {name}, with which everything is deployed"
    for name, blocks in new.items():
        more = blocks[len(old.get(name, ())) :] if name in old else ()
        if any("alias" not in each for each in more):
            yield f"it adds a second provider {name} without an alias"


def _of_terraform(old: Document, new: Document) -> Iterator[str]:
    for name in {**old, **new}:
        if name != _PROVIDERS[1]:
            if old.get(name) != new.get(name):
                yield f"it changes terraform.{name}, which decides where the state is kept"
            continue
        for provider, wanted in old.get(name, {}).items():
            if new.get(name, {}).get(provider) != wanted:
                yield f"it wants another version of the provider {provider}"
