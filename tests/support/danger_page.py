"""The danger matrix as a page."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from danger_rows import Row, rows
from danger_verdict import Result

HEAD = """\
# Changes that can lose something

`make danger-matrix`: dev of the shipped file, applied by Terraform to the embedded AWS and filled with items and
messages. Each change is tried on a copy of that: an edit of the file, or something done by hand to AWS or to the state.
*diff* is what `phase3b diff` calls dangerous, *plan* what `phase3b plan` refuses, by the address that `--allow` takes.
What is refused was planned again with `--allow` of exactly these addresses, which lets it pass unless AWS can't do it;
what is let pass was applied, and the plan after it was empty. *data* is how many items and messages are still there at
the end, of as many before: fewer than in other rows where something done by hand in the same trial took a table or a
queue away. What was lost would stand there in bold, as `120 of 155`.

"""


def read(record: Path) -> list[Result]:
    """What a run has recorded."""
    made: list[dict[str, Any]] = json.loads(record.read_text("utf-8"))
    lists = ("allowed", "wrong")
    return [
        Result(**{name: tuple(value) if name in lists and value is not None else value for name, value in each.items()})
        for each in made
    ]


def in_markdown(results: Sequence[Result]) -> str:
    """The table, the reasons of what only one of them knows, and the words of each danger."""
    known = {row.name: row for row in rows()}
    lines = ["| change | diff | plan | then | data |", "|---|---|---|---|--:|"]
    lines += [_line(each) for each in results]
    well = sum(each.well for each in results)
    lines += ["", f"{well} of {len(results)} changes are as they must be.", ""]
    lines += ["## What only one of the two can know", ""]
    for each in results:
        lines += _reasons(known[each.name])
    lines += ["", "## What is said", ""]
    for each in results:
        said = {**each.diff, **each.plan}
        if said or each.fails:
            lines += [f"**{each.name}**", ""]
            lines += [f"- `{address}`: {words}" for address, words in said.items()]
            lines += [f"- {' '.join(each.fails.split())}"] if each.fails else []
            lines.append("")
    return HEAD + "\n".join(lines).rstrip() + "\n"


def _line(each: Result) -> str:
    data = f"{each.items:,}" if not each.lost else f"**{each.items - sum(each.lost.values()):,} of {each.items:,}**"
    return f"| {each.name} | {_named(each.diff)} | {_plan(each)} | {_then(each)} | {data} |"


def _plan(each: Result) -> str:
    return "can't be made" if each.fails else _named(each.plan, "let pass")


def _named(dangers: object, otherwise: str = "-") -> str:
    found = list(dangers) if isinstance(dangers, dict) else []
    if not found:
        return otherwise
    return f"`{found[0]}`" + (f" and {len(found) - 1} more" if len(found) > 1 else "")


def _then(each: Result) -> str:
    if each.wrong:
        return "**not as it must be**"
    if each.allowed is not None:
        return "refused; no `--allow` lets it pass" if each.allowed else "refused; `--allow` lets it pass"
    return "applied" if each.applied else "nothing is done"


def _reasons(row: Row) -> list[str]:
    return [
        f"- {row.name}, only {who}: `{address}`: {why}"
        for who, reasons in (("diff", row.only_diff), ("plan", row.only_plan))
        for address, why in reasons.items()
    ]
