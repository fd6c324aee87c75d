"""A file as a git revision has it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from phase3b.capacity.text.capacity_text import CapacityText, CapacityTree, folder_of, tree_from
from phase3b.capacity.text.problem_text import quoted
from phase3b.errors import Phase3bError, bad_input, outside_failure
from phase3b.quick_dataclass import dataclass

# Ours to read, in words that do not change with the user's language; no lock is taken, nothing is asked.
_PLAIN: Final = {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}
# What git tells a hook that it runs: the file's folder says which repository is meant, also there.
_OF_A_HOOK: Final = frozenset({"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"})


@dataclass(frozen=True, slots=True)
class Revision:
    """A file's text in a revision; `name` is how messages call it: HEAD:capacity.yaml."""

    name: str
    text: str


def file_at(revision: str, file: Path) -> Revision:
    """The text of a file in a revision (a branch, a tag, a commit, HEAD~2) of the repository that holds it.

    Raises:
        Phase3bError: there is no such revision, or no such file in it (2); git is missing, fails, or the file is in no
            repository (3).
    """
    # A link to a file elsewhere is kept by git as a link: what it leads to is compared.
    target = file.resolve()
    folder = target.parent
    if not folder.is_dir():
        raise bad_input(f"there is no folder {folder}", "Name an existing file with --file", code="P3B-FOLDER-MISSING")
    inside = _git(folder, "rev-parse", "--is-inside-work-tree")
    if inside.returncode != 0 or inside.stdout.strip() != b"true":
        raise outside_failure(
            f"git failed for {file}: {_text(inside) or 'it lies in no working tree'}",
            "Run this in a clone of the repository that holds the file",
            code="P3B-GIT-REPOSITORY",
        )
    commit = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if commit.returncode != 0:
        raise bad_input(
            f"there is no revision {quoted(revision)} in the repository that holds {file}",
            "Name a branch, a tag or a commit; git log shows them, and git fetch brings what is missing",
            code="P3B-GIT-REVISION",
        )
    # By the commit's own name: a branch may be called anything.
    name = f"{commit.stdout.decode().strip()}:./{target.name}"
    if _git(folder, "cat-file", "-e", name).returncode != 0:
        raise bad_input(
            f"there is no {file} in the revision {quoted(revision)}",
            "Name a later revision, or with --file the name that the file had and has",
            code="P3B-GIT-REVISION",
        )
    shown = _git(folder, "show", "--no-textconv", name)
    if shown.returncode != 0:
        raise outside_failure(
            f"git show failed: {_text(shown)}", "Fix the repository; git fsck says more", code="P3B-GIT-REPOSITORY"
        )
    called = f"{revision}:{file}"
    try:
        return Revision(called, shown.stdout.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise bad_input(
            f"{called} is not text in UTF-8 (byte {error.start + 1:,} can't be read)",
            "Name a later revision",
            code="P3B-FILE-NOT-UTF8",
        ) from None


def tree_at(revision: str, file: Path) -> CapacityTree:
    """A capacity file with its parts, in a revision of the repository that holds it.

    Raises:
        Phase3bError: as `file_at`, and it is no YAML (2).
    """
    found = file_at(revision, file)
    folder = folder_of(file)
    return tree_from(CapacityText(found.name, found.text), lambda part: file_at(revision, folder / part).text)


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(  # noqa: S603  no shell; options end before what a user gave
            ["git", *arguments],  # noqa: S607  the user's own git
            cwd=folder,
            env={name: each for name, each in os.environ.items() if name not in _OF_A_HOOK} | _PLAIN,
            check=False,
            capture_output=True,
            stdin=subprocess.DEVNULL,
        )
    except FileNotFoundError:
        raise outside_failure(
            "git is not installed, and this command asks it", "Install git", code="P3B-GIT-MISSING"
        ) from None


def _text(done: subprocess.CompletedProcess[bytes]) -> str:
    """What git said, on one line."""
    return " ".join(done.stderr.decode("utf-8", "replace").split()).removeprefix("fatal: ").rstrip(".")


def head_of(folder: Path) -> tuple[str, bool]:
    """The commit that a folder is of, and whether its files were changed since; an empty one where git knows nothing of it.

    For who would rather know, and can do without.
    """
    try:
        head = _git(folder, "rev-parse", "HEAD")
        changed = _git(folder, "status", "--porcelain", "--untracked-files=no", "--", ".")
    except Phase3bError:
        return "", False
    if head.returncode != 0 or changed.returncode != 0:
        return "", False
    return head.stdout.decode().strip(), bool(changed.stdout.strip())


def last_texts(file: Path, most: int) -> Iterator[str]:
    """The file's texts in the last commits that changed it, the newest first; none where git knows nothing of it.

    For who would rather know, and can do without: git missing, a folder in no repository, a shallow clone.
    """
    target = file.resolve()
    try:
        log = _git(target.parent, "log", f"-{most}", "--format=%H", "--", target.name)
        for commit in log.stdout.decode().split() if log.returncode == 0 else ():
            shown = _git(target.parent, "show", "--no-textconv", f"{commit}:./{target.name}")
            if shown.returncode == 0:
                yield shown.stdout.decode("utf-8-sig", "replace")
    except Phase3bError:
        return
