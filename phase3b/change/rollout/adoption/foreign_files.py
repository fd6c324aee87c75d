"""What lies in the folder where Terraform runs and is not of this stack: Terraform reads it all, and would carry it out."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from phase3b.errors import Phase3bError, Problem
from phase3b.files.json_file import read_json

IMPORTS: Final = "adopt_*.tf.json"
# What Terraform takes from a folder by itself (Terraform language, Files and Directories; Variables).
READ: Final = ("*.tf", "*.tf.json", "terraform.tfvars", "terraform.tfvars.json", "*.auto.tfvars", "*.auto.tfvars.json")


def foreign_files(folder: Path, ours: frozenset[str], wanted: Mapping[str, Any]) -> None:
    """Looks at a stack's folder before Terraform does; `ours` are the files that belong to every stack.

    Raises:
        Phase3bError: with every file that is not ours, and every import block that can't be carried out.
    """
    problems = tuple(_problems(folder, ours, wanted))
    if problems:
        raise Phase3bError(*problems)


def _problems(folder: Path, ours: frozenset[str], wanted: Mapping[str, Any]) -> Iterator[Problem]:
    for file in sorted({file for pattern in READ for file in folder.glob(pattern)}):
        # Terraform takes these for what an editor leaves behind.
        if file.name in ours or file.name.startswith((".", "#")) or file.name.endswith("~"):
            continue
        if not file.match(IMPORTS):
            yield Problem(
                f"{_shown(file)} is not of this stack, and Terraform would carry out what it says",
                f"What is deployed is in capacity.yaml. Remove it: rm {shlex.quote(_shown(file))}",
                code="P3B-STACK-FOREIGN-FILE",
            )
            continue
        fault = _fault_of_imports(file, wanted)
        if fault:
            yield Problem(
                f"{_shown(file)} holds no imports that can be carried out: {fault}",
                f"Remove it, and adopt again what is to be imported: rm {shlex.quote(_shown(file))}",
                code="P3B-STACK-FOREIGN-FILE",
            )


def _fault_of_imports(file: Path, wanted: Mapping[str, Any]) -> str:
    """What is wrong with the import blocks of `phase3b adopt`; empty where nothing is."""
    try:
        read = read_json(file, "")
        blocks = [(each.get("to").text(), each.get("id").text()) for each in read.get("import").each()]
        others = [key for key in read.value if key != "import"]
    except Phase3bError as error:
        return error.problems[0].what
    if others:
        return f"it has {', '.join(others)} besides"
    for address, id_ in blocks:
        kind, _, name = address.partition(".")
        if name not in wanted.get("resource", {}).get(kind, {}):
            return f"capacity.yaml makes no {address} (any more)"
        if not id_:
            return f"the id of {address} is empty"
    return ""


def _shown(file: Path) -> str:
    return str(file.relative_to(Path.cwd()) if file.is_relative_to(Path.cwd()) else file)
