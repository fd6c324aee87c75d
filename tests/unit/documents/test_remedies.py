"""Every command that a message or a page tells somebody to run exists, with its options, where it is told.

What `make` does in a clone it does not do in a project that `phase3b init` made, and neither has the other's targets.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
import yaml
from parsed_source import OF_SOURCE, parsed

from phase3b.cli import cli
from phase3b.cli.cost.cost import DefaultGroup

pytestmark = OF_SOURCE
ROOT = Path(__file__).resolve().parents[3]
# Pages of somebody who works in a project of their own, not in a clone.
OF_PROJECTS = {"docs/tutorial.md"}
# Messages name a target of make only where these have looked what place it is.
KNOW_THE_PLACE = {
    "phase3b/problems/missing_package.py": "asks where phase3b is installed",
    "phase3b/synthesis/process.py": "says that it is for a clone",
}
_TARGET = re.compile(r"^([a-z][a-z-]*):", re.MULTILINE)
# After these words, or between backticks, at a prompt, or as an example of a help, is a command.
_COMMAND = re.compile(
    r"(?:\b[Rr]un: |\b[Rr]un (?=make )|\bwith: |\bthen: |`|^\$ |^ {4,})(?P<command>(?:phase3b|make) [^`\n]+)",
    re.MULTILINE,
)
_WORD = re.compile(r"(?<=\s)(--?[a-z][a-z-]*|[^\s`]+)")


def targets(makefile: Path) -> set[str]:
    """The targets of a Makefile."""
    return set(_TARGET.findall(makefile.read_text("utf-8")))


def texts_of(source: Path) -> Iterator[str]:
    """The strings of a module but its docstrings; what is computed in one is X."""
    tree = parsed(source)
    left_out = set()
    for node in ast.walk(tree):
        match node:
            case ast.Module(body=[ast.Expr(value=first), *_]) | ast.ClassDef(body=[ast.Expr(value=first), *_]):
                left_out.add(first)
            case ast.FunctionDef(body=[ast.Expr(value=first), *_], decorator_list=decorators) if not any(
                "command" in ast.dump(each) for each in decorators
            ):
                # Of a command it is the help that it prints.
                left_out.add(first)
            case ast.JoinedStr(values=values):
                left_out |= set(values)
            case _:
                pass
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield "".join(each.value if isinstance(each, ast.Constant) else " X " for each in node.values)  # type: ignore[misc]
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in left_out:
            yield node.value


def commands_of(text: str) -> Iterator[list[str]]:
    """The commands that a text tells somebody to run, in words; what follows one in a sentence is left out."""
    for found in _COMMAND.finditer(text):
        whole = re.split(r"[,;:)|&#>'\"\\]|\. |\.$| \(", found["command"])[0]
        yield whole.split()


def wrong(words: list[str], made: set[str]) -> str | None:
    """What is wrong with a command: a target that is not made here, a command or an option that phase3b has not."""
    if words[0] == "make":
        return None if words[1] in made or words[1].startswith("-") or not words[1].islower() else f"make {words[1]}"
    command: click.Command = cli
    with click.Context(cli) as context:
        rest = words[1:]
        while rest and isinstance(command, click.Group):
            if isinstance(command, DefaultGroup) and rest[0] not in command.commands:
                command = command.commands[command.DEFAULT]
                break
            if rest[0].startswith("-"):
                break
            found = command.get_command(context, rest[0])
            if found is None:
                # NAME is for whoever reads it to put there.
                return None if not rest[0].islower() else " ".join(words)
            command, rest = found, rest[1:]
        options = {name for each in command.get_params(context) for name in (*each.opts, *each.secondary_opts)}
        unknown = [
            each.partition("=")[0] for each in rest if each.startswith("-") and each.partition("=")[0] not in options
        ]
    return f"{' '.join(words)}: {unknown}" if unknown else None


def sources() -> list[Path]:
    return sorted((ROOT / "phase3b").rglob("*.py"))


def test_messages_name_commands_that_exist() -> None:
    told = {
        (str(source.relative_to(ROOT)), " ".join(words)): wrong(words, targets(ROOT / "Makefile"))
        for source in sources()
        for text in texts_of(source)
        for words in commands_of(text)
        if len(words) > 1
    }
    assert len(told) > 40
    assert {key: each for key, each in told.items() if each} == {}


def test_messages_name_make_only_where_the_place_is_known() -> None:
    made = targets(ROOT / "Makefile")
    told = {
        str(source.relative_to(ROOT))
        for source in sources()
        for text in texts_of(source)
        for target in re.findall(r"\bmake +(?:-C \S+ )?([a-zX-]+)", text)
        if target in made or (target == "X" and text.startswith("make "))
    }
    assert told == set(KNOW_THE_PLACE)


@pytest.mark.parametrize(
    "page",
    [
        str(each.relative_to(ROOT))
        for each in [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "bench/README.md"]
        # What was done in the past is not for today.
        if each.name != "CHANGELOG.md"
    ],
)
def test_pages_name_commands_that_exist(page: str) -> None:
    makefile = ROOT / ("templates/project/Makefile.j2" if page in OF_PROJECTS else "Makefile")
    made = targets(makefile) | ({"dist"} if page in OF_PROJECTS else set())
    text = (ROOT / page).read_text("utf-8")
    assert [each for words in commands_of(text) if len(words) > 1 if (each := wrong(words, made))] == []


def test_remedies_of_problems_exist() -> None:
    made, read = targets(ROOT / "Makefile"), 0
    for file in sorted((ROOT / "phase3b/problems/entries").glob("*.yaml")):
        for code, entry in yaml.safe_load(file.read_text("utf-8"))["problems"].items():
            for words in commands_of(entry["fix"]):
                read += 1
                assert wrong(words, made) is None, code
    assert read > 20


def test_the_rule_finds_what_it_is_for() -> None:
    made = targets(ROOT / "Makefile")
    assert {"setup", "tools", "synth"} <= made
    for text in (
        "run: make tool",
        "`phase3b cots prod`",
        "Run `phase3b local up dev --kept`",
        "$ phase3b plan dev --no-such",
    ):
        (words,) = commands_of(text)
        assert wrong(words, made), text
    for text in ("run: make tools", "`phase3b cost prod --lines`", "Run: phase3b local up X --keep --fresh (its data"):
        (words,) = commands_of(text)
        assert wrong(words, made) is None, text
