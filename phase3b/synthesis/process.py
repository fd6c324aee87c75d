"""Runs main.py as a process and puts what it wrote in place, file by file, only when all of it is there."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from phase3b.errors import ExitCode, Phase3bError, outside_failure
from phase3b.extensions.added import PREFIX
from phase3b.files.home import HOME
from phase3b.files.json_file import read_json
from phase3b.plan.functions.planned import PACKAGES
from phase3b.synthesis.problem_file import PROBLEMS, handed_over
from phase3b.synthesis.request import SynthesisRequest

MAIN: Final = HOME / "main.py"
START_OVER: Final = "Remove it, and run: phase3b synth"
STACK_FILE: Final = "cdk.tf.json"


@dataclass(frozen=True, slots=True)
class SynthesizedStack:
    """One environment's Terraform root module."""

    environment: str
    folder: Path
    resources: int
    size_bytes: int
    of_extensions: int = 0

    @property
    def file(self) -> Path:
        """The Terraform JSON itself."""
        return self.folder / STACK_FILE


@dataclass(frozen=True, slots=True)
class SynthesisResult:
    """What a synth wrote, and the environments whose Terraform it removed because capacity.yaml has them no more."""

    stacks: tuple[SynthesizedStack, ...]
    removed: tuple[str, ...]


def synthesize(
    capacity_file: Path, environments: Sequence[str], out_dir: Path, *, tier: str | None = None
) -> SynthesisResult:
    """Writes out_dir/stacks/ENVIRONMENT/cdk.tf.json; no environment named means all of them.

    Whatever else lies in those folders (.terraform, lock files, plans) stays. Nothing is changed unless everything
    was synthesized.

    Raises:
        Phase3bError: the capacity file has problems (exit code 2), or the synthesis itself failed (3).
    """
    _refuse_a_file(out_dir)
    try:
        out_dir.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{out_dir.name}.", dir=out_dir.parent) as temporary:
            fresh = Path(temporary)
            request = SynthesisRequest(
                str(capacity_file), tuple(environments), () if tier is None else (tier,), str(fresh)
            )
            run_main(request)
            return _put_in_place(fresh, out_dir, everything=not environments)
    except OSError as error:
        raise _unwritable(out_dir, error) from None


def _unwritable(out_dir: Path, error: OSError) -> Phase3bError:
    return outside_failure(
        f"{out_dir} can't be written: {error.strerror or error}",
        "Check the disk and its permissions, or use --out",
        code="P3B-OUTPUT-UNWRITABLE",
    )


def synthesize_tiers(
    capacity_file: Path, environments: Sequence[str], tiers: Sequence[str], out_dir: Path
) -> dict[str, tuple[SynthesizedStack, ...]]:
    """Writes out_dir/TIER/stacks/ENVIRONMENT/cdk.tf.json for each tier in one process; out_dir is nobody's but ours.

    Raises:
        Phase3bError: as `synthesize`.
    """
    if len(tiers) == 1:
        return {tier: synthesize(capacity_file, environments, out_dir / tier, tier=tier).stacks for tier in tiers}
    try:
        out_dir.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".", dir=out_dir) as temporary:
            run_main(SynthesisRequest(str(capacity_file), tuple(environments), tuple(tiers), temporary))
            return {
                tier: _put_in_place(Path(temporary) / tier, out_dir / tier, everything=False).stacks for tier in tiers
            }
    except OSError as error:
        raise _unwritable(out_dir, error) from None


def _refuse_a_file(out_dir: Path) -> None:
    for folder in (out_dir, *out_dir.parents):
        if folder.exists():
            if not folder.is_dir():
                raise outside_failure(
                    f"{folder} is a file, not a folder", "Name another folder with --out", code="P3B-OUTPUT-UNWRITABLE"
                )
            return


def run_main(request: SynthesisRequest) -> None:
    """Runs main.py, which writes what is asked for, or nothing.

    Raises:
        Phase3bError: the capacity file has problems (2), or the synthesis itself failed (3).
    """
    if not MAIN.exists():
        raise outside_failure(
            "main.py is not where phase3b is installed",
            "Install phase3b from its wheel, or run make synth in a clone of its repository",
            code="P3B-PROJECT-MISSING",
        )
    with tempfile.TemporaryDirectory(prefix="phase3b-problems-") as folder:
        file = Path(folder) / "problems.json"
        done = subprocess.run(  # noqa: S603  our own program, our own arguments
            # -O: the bindings' own type checks, a third of the drawing, repeat at run time what mypy has shown.
            [sys.executable, "-O", str(MAIN)],
            # The order of a set of texts is another in each process, but for this.
            env={**os.environ, **request.to_environment(), PROBLEMS: str(file), "PYTHONHASHSEED": "0"},
            check=False,
            capture_output=True,
            text=True,
            # What a user's extension prints may be no text.
            errors="replace",
        )
        if done.returncode == ExitCode.BAD_INPUT:
            # Found again here, where the problems are data and not text. Only a bad file pays for that.
            request.planned()
        # The file is good: what is wrong was found by running the user's extensions, or one of them ended the process.
        problems = handed_over(file)
        if problems:
            raise Phase3bError(*problems)
    if done.returncode != 0:
        raise outside_failure(
            f"the synthesis failed: {(done.stderr.strip() or done.stdout.strip() or 'without a word')[-2000:]}",
            f"If the message does not help, run it by itself: {shlex.quote(sys.executable)} {shlex.quote(str(MAIN))}",
            code="P3B-SYNTHESIS-FAILED",
        )
    # jsii and CDKTF print nothing when all is well; what they do say must not be lost.
    sys.stderr.write(done.stderr)


def _put_in_place(fresh: Path, out_dir: Path, *, everything: bool) -> SynthesisResult:
    stacks: list[SynthesizedStack] = []
    # The manifest has them in the order of capacity.yaml; a folder's listing has no order. Read before others join them.
    drawn = tuple(read_json(fresh / "manifest.json", "Try again").get("stacks").members())
    if not everything:
        keep_other_stacks(fresh / "manifest.json", out_dir / "manifest.json")
    for name in drawn:
        made = fresh / "stacks" / name
        folder = out_dir / "stacks" / made.name
        folder.mkdir(parents=True, exist_ok=True)
        _move(made, folder)
        resources = read_json(folder / STACK_FILE, "Try again").find("resource")
        names = [n for each in resources.members().values() for n in each.members()] if resources is not None else []
        theirs = sum(1 for each in names if each.startswith(PREFIX))
        stacks.append(SynthesizedStack(made.name, folder, len(names), (folder / STACK_FILE).stat().st_size, theirs))
    removed = _remove_gone(out_dir, {stack.environment for stack in stacks}) if everything else ()
    (fresh / "manifest.json").replace(out_dir / "manifest.json")
    return SynthesisResult(tuple(stacks), removed)


def _move(made: Path, folder: Path) -> None:
    """Puts the files of a stack in place; the package of a function that is gone goes too."""
    for file in made.iterdir():
        if not file.is_dir():
            file.replace(folder / file.name)
    fresh = sorted((made / PACKAGES).glob("*.zip"))
    (folder / PACKAGES).mkdir(exist_ok=True)
    for stale in {each.name for each in (folder / PACKAGES).glob("*.zip")} - {each.name for each in fresh}:
        (folder / PACKAGES / stale).unlink()
    for file in fresh:
        file.replace(folder / PACKAGES / file.name)


def _remove_gone(out_dir: Path, present: set[str]) -> tuple[str, ...]:
    """Terraform of an environment that is no longer described must not lie about for somebody to apply."""
    gone: list[str] = []
    for folder in sorted((out_dir / "stacks").iterdir()):
        stale = folder / STACK_FILE
        if folder.name not in present and stale.exists():
            stale.unlink()
            gone.append(folder.name)
    return tuple(gone)


def keep_other_stacks(fresh: Path, target: Path) -> None:
    """The manifest with the stacks that were there before; read before anything is put in place."""
    if os.path.lexists(target):
        manifest = read_json(fresh, "Try again").value
        before = {name: each.value for name, each in read_json(target, START_OVER).get("stacks").members().items()}
        manifest["stacks"] = {**before, **manifest["stacks"]}
        fresh.write_text(json.dumps(manifest, indent=2), "utf-8")
