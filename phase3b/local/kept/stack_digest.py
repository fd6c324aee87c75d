"""What would be applied, as digests: the same digest, the same stack, packages, quotas and code of the embedded AWS."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import phase3b.local
from phase3b.capacity.model.quotas import Quotas
from phase3b.files.json_file import read_json
from phase3b.local.kept.kept_state import Settled, digest, versions
from phase3b.plan.functions.planned import PACKAGES

LOCAL: Final = Path(next(iter(phase3b.local.__path__)))
# Serves what is applied, and answers no call of Terraform.
API: Final = LOCAL / "api"
FUNCTION: Final = "aws_lambda_function"
CODE: Final = "source_code_hash"


def settled(stack: Path, quotas: Quotas, tfstate: Path) -> Settled:
    """Of a synthesized stack with the packages beside it, and the Terraform state once it is applied."""
    read = read_json(stack, "Try again").value
    around = [json.dumps(versions()).encode(), quotas.model_dump_json().encode(), *_emulation()]
    packages = [file.read_bytes() for file in sorted((stack.parent / PACKAGES).glob("*.zip"))]
    names = [file.name.encode() for file in sorted((stack.parent / PACKAGES).glob("*.zip"))]
    return Settled(
        stack=_digest([*around, *names, *packages, json.dumps(read, sort_keys=True).encode()]),
        without_code=_digest([*around, *names, json.dumps(_without_code(read), sort_keys=True).encode()]),
        tfstate=digest(tfstate.read_bytes()) if tfstate.exists() else "",
    )


def _without_code(stack: dict[str, Any]) -> dict[str, Any]:
    resources: dict[str, Any] = stack.get("resource", {})
    functions: dict[str, Any] = resources.get(FUNCTION, {})
    same = {name: {key: value for key, value in each.items() if key != CODE} for name, each in functions.items()}
    return {**stack, "resource": {**resources, FUNCTION: same}}


def _emulation() -> Iterable[bytes]:
    """The embedded AWS itself: after a change of it, what was applied to the one before is applied again."""
    return (
        file.read_bytes()
        for file in sorted(LOCAL.rglob("*"))
        if file.suffix in {".py", ".json"} and not file.is_relative_to(API)
    )


def _digest(parts: Iterable[bytes]) -> str:
    """Each with its length: what moves from one to the next is another digest."""
    found = hashlib.sha256()
    for part in parts:
        found.update(b"%d:" % len(part) + part)
    return found.hexdigest()
