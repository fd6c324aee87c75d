"""The files of the module that people wrote, with the values of capacity.yaml in their places: @@name@@.

Lines between @@if name@@ and @@end@@ are there only where that name has a value: a service without functions has no
example of one. The module's documents are in templates/module; what is here is Terraform's, whose own templates have the
braces that Jinja2 would take.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from phase3b.errors import outside_failure

FOLDER: Final = Path(__file__).resolve().parent.parent / "hand_written"
# What has a dot before its name in the module; a wheel would leave it out.
HIDDEN: Final = {"terraform-docs.yml": ".terraform-docs.yml"}
PART: Final = re.compile(r"^ *@@if ([a-z_]+)@@\n(.*?)^ *@@end@@\n", re.MULTILINE | re.DOTALL)
PLACE: Final = re.compile(r"@@([a-z_]+)@@")


def hand_written() -> dict[str, str]:
    """Every such file, by its path in the module."""
    return {
        HIDDEN.get(file.name, file.relative_to(FOLDER).as_posix()): file.read_text("utf-8")
        for file in sorted(FOLDER.rglob("*"))
        if file.is_file() and not file.name.startswith(".")
    }


def filled(name: str, source: str, values: Mapping[str, str]) -> str:
    """The file with each place filled.

    Raises:
        Phase3bError: it has a place that nothing is for.
    """

    def one(found: re.Match[str]) -> str:
        if found[1] not in values:
            raise outside_failure(
                f"{name} has a place for {found[1]}, which nothing is for",
                "Add it in built_module.py",
                code="P3B-NOT-SUPPORTED",
            )
        return values[found[1]]

    chosen = PART.sub(lambda part: part[2] if values.get(part[1]) else "", source)
    # What was left out leaves empty lines behind.
    return PLACE.sub(one, re.sub(r"\n{2,}( *[}\]])", r"\n\1", re.sub(r"\n{3,}", "\n\n", chosen)))
