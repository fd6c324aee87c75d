"""Commands and options are completed in bash, zsh and fish, as docs/commands.md says."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = Path(sys.executable).parent / "phase3b"
PAGE = (ROOT / "docs/commands.md").read_text("utf-8")


def asked(instruction: str, **words: str) -> str:
    done = subprocess.run(
        [PROGRAM],
        env={**os.environ, "_PHASE3B_COMPLETE": instruction, **words},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return done.stdout


@pytest.mark.parametrize(
    ("shell", "line"),
    [
        ("bash", 'eval "$(_PHASE3B_COMPLETE=bash_source phase3b)"'),
        ("zsh", 'eval "$(_PHASE3B_COMPLETE=zsh_source phase3b)"'),
        ("fish", "_PHASE3B_COMPLETE=fish_source phase3b > ~/.config/fish/completions/phase3b.fish"),
    ],
)
def test_the_page_says_what_makes_a_shell_complete(shell: str, line: str) -> None:
    assert line in PAGE
    script = asked(f"{shell}_source")
    assert "_phase3b_completion" in script
    assert f"_PHASE3B_COMPLETE={shell}_complete" in script


def test_what_each_shell_is_told() -> None:
    assert asked("bash_complete", COMP_WORDS="phase3b tier s", COMP_CWORD="2").split() == ["plain,set", "plain,show"]
    zsh = asked("zsh_complete", COMP_WORDS="phase3b tier s", COMP_CWORD="2").splitlines()
    assert zsh[::3] == ["plain", "plain"]
    assert zsh[1::3] == ["set", "show"]
    fish = asked("fish_complete", COMP_WORDS="phase3b tier ", COMP_CWORD="s").splitlines()
    assert [each.split("\t")[0] for each in fish] == ["plain,set", "plain,show"]
    assert "plain,--all-tiers" in asked("bash_complete", COMP_WORDS="phase3b cost --all", COMP_CWORD="2")


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
def test_a_real_bash_completes() -> None:
    script = f"""
        PATH="{PROGRAM.parent}:$PATH"
        eval "$(_PHASE3B_COMPLETE=bash_source phase3b)"
        COMP_WORDS=(phase3b valid) COMP_CWORD=1
        _phase3b_completion phase3b
        echo "${{COMPREPLY[@]}}"
        complete -p phase3b
    """
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == ["validate", "complete -o nosort -F _phase3b_completion phase3b"]
