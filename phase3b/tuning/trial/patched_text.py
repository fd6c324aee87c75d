"""A patch of capacity.yaml applied to its texts, as `git apply` does it; the files themselves stay as they are."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from phase3b.capacity.edit.written import in_line
from phase3b.capacity.text.capacity_text import CapacityText, folder_of, tree_of
from phase3b.capacity.text.node import Plain, plain
from phase3b.errors import bad_input, outside_failure
from phase3b.simulation.recommendation.capacity_patch import shown_path
from phase3b.tuning.trial.trial_record import MAIN, KeyChange, Texts

# In words that do not change with the user's language; no repository around the temporary folder is meant.
_PLAIN: Final = {"LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0"}
_OF_A_HOOK: Final = frozenset({"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"})
# Parts of a capacity file that nothing which is deployed is made of.
NOT_DEPLOYED: Final = frozenset({"load", "simulation", "tuning"})
CODE: Final = "P3B-TUNE-PATCH"


def texts_of(text: CapacityText) -> Texts:
    """A capacity file and its parts by their names; the file itself is MAIN."""
    return {MAIN: text.text, **text.parts}


def capacity_text(name: str, texts: Texts) -> CapacityText:
    """The other way round."""
    return CapacityText(name, texts[MAIN], {part: text for part, text in texts.items() if part != MAIN})


def patched(file: Path, text: CapacityText, diff: str, patch: str) -> CapacityText:
    """The texts with the diff applied; `patch` is how messages call it.

    Raises:
        Phase3bError: it does not apply, or is of other files (2); git is missing (3).
    """
    if not diff.strip():
        raise bad_input(f"{patch} is empty: what wrote it proposed no change", "There is nothing to try", code=CODE)
    folder = folder_of(file)
    paths = {name: shown_path(file if name == MAIN else folder / name, folder) for name, _ in texts_of(text).items()}
    with tempfile.TemporaryDirectory(prefix="phase3b-patch-") as made:
        top = Path(made)
        for name, content in texts_of(text).items():
            target = top / paths[name]
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content.encode("utf-8"))
        _apply(top, diff, patch)
        known = {top / path for path in paths.values()}
        others = sorted(str(each.relative_to(top)) for each in top.rglob("*") if each.is_file() and each not in known)
        missing = sorted(path for path in paths.values() if not (top / path).is_file())
        if others or missing:
            raise bad_input(
                f"{patch} changes more than {file} and its parts: {', '.join([*others, *missing])}",
                "Give a patch of the capacity file alone, such as phase3b tune memory --patch writes",
                code=CODE,
            )
        new = {name: (top / path).read_bytes().decode("utf-8") for name, path in paths.items()}
    if new == texts_of(text):
        raise bad_input(f"{patch} changes nothing of {file}", "There is nothing to try", code=CODE)
    return replace(capacity_text(text.name, new), name=text.name)


def _apply(folder: Path, diff: str, patch: str) -> None:
    environment = {name: each for name, each in os.environ.items() if name not in _OF_A_HOOK} | _PLAIN
    try:
        done = subprocess.run(
            ["git", "apply", "--whitespace=nowarn", "-"],  # noqa: S607  the user's own git
            cwd=folder,
            env={**environment, "GIT_CEILING_DIRECTORIES": str(folder.parent)},
            input=diff.encode("utf-8"),
            check=False,
            capture_output=True,
        )
    except FileNotFoundError:
        raise outside_failure(
            "git is not installed, and a patch is applied with it", "Install git", code="P3B-GIT-MISSING"
        ) from None
    if done.returncode != 0:
        reason = " ".join(done.stderr.decode("utf-8", "replace").split()).removeprefix("error: ").rstrip(".")
        raise bad_input(
            f"{patch} does not apply to the capacity file: {reason}",
            "Make it again for the file as it is now",
            code=CODE,
        )


def changed_keys(before: CapacityText, after: CapacityText) -> tuple[KeyChange, ...]:
    """The keys whose values differ, in the order of the file."""
    old, new = (dict(_leaves("", plain(tree_of(each).root))) for each in (before, after))
    return tuple(KeyChange(key, old.get(key), new.get(key)) for key in {**old, **new} if old.get(key) != new.get(key))


def _leaves(path: str, value: Plain) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping) and value:
        for key, each in value.items():
            yield from _leaves(f"{path}.{key}" if path else str(key), each)
    else:
        yield path, in_line(value)


def same_deployment(one: CapacityText, other: CapacityText) -> bool:
    """Whether two texts say the same of what is deployed, however they are written."""
    first, second = (plain(tree_of(each).root) for each in (one, other))
    if not isinstance(first, dict) or not isinstance(second, dict):
        return False
    return _deployed(first) == _deployed(second)


def _deployed(tree: Mapping[str, Plain]) -> dict[str, Plain]:
    return {key: each for key, each in tree.items() if key not in NOT_DEPLOYED}
