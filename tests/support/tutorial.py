"""The commands of a page: its blocks of ```sh, each with what the comment before it says of its run."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_BLOCK: Final = re.compile(r"(?:<!-- (?P<how>[^>]*) -->\n+)?^```sh\n(?P<command>.*?)^```$", re.MULTILINE | re.DOTALL)
_EXIT_CODE: Final = re.compile(r"exit code (\d+)")
# Of what is served from a terminal, and of what is asked of it from another.
_SERVED: Final = re.compile(r"in the background, until: (.+)|with TOKEN and KEY")


@dataclass(frozen=True)
class Block:
    """A command, its exit code, and whether it needs Terraform; `until` is what it prints when it is up."""

    command: str
    exit_code: int = 0
    terraform: bool = False
    until: str | None = None


def blocks(page: Path) -> list[Block]:
    """In the order of the page."""
    found = []
    for each in _BLOCK.finditer(page.read_text("utf-8")):
        how = each["how"] or ""
        code, served = _EXIT_CODE.search(how), _SERVED.search(how)
        assert not how or code or served, f"nobody knows what this means: {how}"
        found.append(
            Block(
                each["command"].strip(),
                int(code[1]) if code else 0,
                served is not None,
                served[1] if served else None,
            )
        )
    return found
