"""Every command of every guide, as bash hands it over: phase3b has it, the AWS CLI has it."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest
from aws_cli_words import NotACommandError, aws_call
from command_words import parsed
from guides_made import guide, situation, within
from pasted_commands import pasted

from phase3b.guides.corrections import corrections
from phase3b.guides.written_guide import GUIDES, commands_in, written_guide

ROOT = Path(__file__).resolve().parents[3]
_CLOCK = re.compile(r"curl -s \S+/phase3b/clock \| grep -o '\[0-9\]\*' \| head -1")


@pytest.mark.parametrize("name", GUIDES)
@pytest.mark.parametrize("endpoint", [None, "http://127.0.0.1:5000"])
def test_every_line_is_a_command_of_phase3b_or_of_the_aws_cli(
    name: str, endpoint: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    # The clock of an embedded AWS is asked for over HTTP, which is not run here.
    lines = [_CLOCK.sub("date +%s", each) for each in commands_in(written_guide(name, situation(endpoint)))]
    assert lines
    for each in pasted(lines, tmp_path):
        assert each.calls, each.line
        for call in each.calls:
            if call[0] == "aws":
                assert aws_call(call).options["--region"] == "us-east-1"
            else:
                assert call[0] in {"phase3b", "git"}, each.line
                if call[0] == "phase3b":
                    parsed(list(call))


@pytest.mark.parametrize("name", GUIDES)
def test_every_command_in_a_sentence_is_one(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    found = within(guide(name))
    assert found
    for line in found:
        # A group alone names all of its commands; ENV and FILE stand for the reader's own.
        parsed(shlex.split(line.replace("ENV", "prod")))


@pytest.mark.parametrize(
    "line", ["phase3b ops chek prod", "phase3b load history monthly", "phase3b ops check --sinc 1h"]
)
def test_what_phase3b_would_refuse_is_found(line: str) -> None:
    with pytest.raises((click.UsageError, AssertionError)):
        parsed(shlex.split(line))


@pytest.mark.parametrize("name", GUIDES)
def test_the_page_is_the_one_that_is_committed(name: str) -> None:
    file = "runbook.md" if name == "runbook" else f"{name}-guide.md"
    assert (ROOT / "docs" / file).read_text("utf-8") == guide(name), "run: make docs"


@pytest.mark.parametrize("name", GUIDES)
def test_no_guide_computes_a_date_that_only_gnu_knows(name: str) -> None:
    assert not any("date -d" in line or "date -u" in line for line in commands_in(guide(name)))


def test_what_a_line_before_is_said_to_have_wrong_is_wrong(tmp_path: Path) -> None:
    """By the CLI's own model, by the catalogue of metrics, by what is in the repository."""
    found = corrections("prod", "ops capacity raise t --env prod --read 1 --for 2h")
    refused = 0
    for each in found:
        line = each.was
        if "cli" in each.by:
            (call,) = next(iter(pasted([re.sub(r"\$\(.*?\)", "0", line)], tmp_path))).calls
            with pytest.raises(NotACommandError, match="is none of"):
                aws_call(call)
            refused += 1
        assert ("gnu_date" in each.by) == ("date -u -d" in line)
        if "file" in each.by:
            named = re.findall(r"[\w./-]+\.(?:py|sh|json)", line)
            assert named
            assert not any((ROOT / name.removeprefix("./").removeprefix("//")).exists() for name in named)
    assert refused == 2
