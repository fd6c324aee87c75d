"""`phase3b init`: a project that works at once, or a message and nothing at all."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from phase3b.capacity.loader import load
from phase3b.cli import run
from phase3b.cli.init import command
from phase3b.first_project import written_project
from phase3b.first_project.choice import EXAMPLES
from phase3b.validity.judged import judged

Init = Callable[..., tuple[int, str, str]]


@pytest.fixture
def init(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Init:
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> tuple[int, str, str]:
        code = run(["init", *arguments])
        told = capsys.readouterr()
        return code, told.out, told.err

    return call


def files(folder: Path) -> set[str]:
    return {each.relative_to(folder).as_posix() for each in folder.rglob("*") if each.is_file()}


@pytest.mark.parametrize("example", EXAMPLES)
def test_what_is_written_is_valid_and_named(example: str, init: Init, tmp_path: Path) -> None:
    code, out, err = init("mine", "--name", "jotter", "--region", "eu-west-1", "--example", example)
    assert (code, err) == (0, "")
    folder = tmp_path / "mine"
    assert re.match(rf"jotter: \d+ files in mine, from the example {example}, for eu-west-1\n", out)
    there = files(folder)
    assert {
        "capacity.yaml", "capacity.schema.json", "main.py", "cdktf.json", "Makefile", ".gitignore", ".gitattributes",
        ".github/workflows/phase3b.yml", "policies/exceptions.yaml", "lambda_src/authorizer/handler.py",
    } <= there  # fmt: skip
    assert any(each.startswith("tests/test_") for each in there)
    assert not any("__pycache__" in each or each.startswith(".phase3b") for each in there)
    assert judged(folder / "capacity.yaml", folder / "lambda_src").problems == ()
    capacity = load(folder / "capacity.yaml")
    assert capacity.service.project == "jotter"
    assert {each.region for each in capacity.environments.values()} == {"eu-west-1"}
    assert [each.name for each in tmp_path.iterdir()] == ["mine"]
    done = subprocess.run(
        [sys.executable, "-m", "unittest", "discover", "--start-directory", "tests"],
        cwd=folder, env={**os.environ, "PYTHONPATH": "lambda_src"}, check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert re.search(r"Ran [1-9]", done.stderr)


def test_only_names_and_regions_differ_from_the_example(init: Init, tmp_path: Path, root: Path) -> None:
    init("mine", "--name", "jotter")
    before = (root / "examples/minimal/capacity.yaml").read_text("utf-8").splitlines()
    after = (tmp_path / "mine/capacity.yaml").read_text("utf-8").splitlines()
    changed = [now for then, now in zip(before, after, strict=True) if then != now]
    assert len(changed) == 2
    assert changed[0].startswith("  project: jotter # ")
    assert "bucket: jotter-terraform-state," in changed[1]


def test_the_minimal_example_is_short(root: Path) -> None:
    file = root / "examples/minimal/capacity.yaml"
    assert len(file.read_text("utf-8").splitlines()) <= 80
    capacity = load(file)
    assert len(capacity.service.tables) == 2
    assert sum(len(each.indexes) for each in capacity.service.tables.values()) == 1
    assert (len(capacity.service.routes), len(capacity.tiers), len(capacity.environments)) == (2, 3, 2)


def test_each_project_has_its_own_id_and_its_files_can_be_read(init: Init, tmp_path: Path) -> None:
    for name in ("one", "two"):
        init(name)
    ids = {json.loads((tmp_path / name / "cdktf.json").read_text("utf-8"))["projectId"] for name in ("one", "two")}
    assert len(ids) == 2
    workflow = yaml.safe_load((tmp_path / "one/.github/workflows/phase3b.yml").read_text("utf-8"))
    steps = workflow["jobs"]["policies"]["steps"]
    assert [each["run"] for each in steps if each.get("run", "").startswith("make ")] == ["make test", "make synth"]
    assert steps[2]["env"] == {"PHASE3B_WHEEL": "${{ vars.PHASE3B_WHEEL }}"}
    assert load(tmp_path / "one/capacity.yaml").service.project == "one"


def test_here_stays_the_same_folder_and_a_repository_is_no_obstacle(init: Init, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    inode = tmp_path.stat().st_ino
    code, out, _ = init("--name", "jotter", "--json")
    told = json.loads(out)
    assert (code, told["folder"], told["next"]) == (0, ".", ["phase3b validate", "phase3b synth", "phase3b show dev"])
    assert sorted(told["files"]) == sorted(files(tmp_path))
    assert tmp_path.stat().st_ino == inode


def test_folders_above_are_made(init: Init, tmp_path: Path) -> None:
    assert init("a/b/c", "--name", "jotter")[0] == 0
    assert (tmp_path / "a/b/c/capacity.yaml").is_file()
    assert [each.name for each in (tmp_path / "a").iterdir()] == ["b"]
    umask = os.umask(0)
    os.umask(umask)
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o777 & ~umask


WRONG = {
    "a name of another alphabet": (["--name", "блокнот"], '"блокнот" is not a name that a project can have.', "NAME-FORM"),
    "a name with capitals": (["--name", "Notes"], '"Notes" is not a name that a project can have.', "NAME-FORM"),
    "a name that is too long": (["--name", "n" * 21], f'"{"n" * 21}" is not a name that a project', "NAME-FORM"),
    "a name with a line end": (["--name", "notes\n"], "is not a name that a project can have.", "NAME-FORM"),
    "no name": (["--name", ""], '"" is not a name that a project can have.', "NAME-FORM"),
    "a reserved name": (["--name", "aws"], '"aws" is reserved: AWS keeps names that begin with aws', "NAME-RESERVED"),
    "a reserved prefix": (["--name", "aws-notes"], '"aws-notes" is reserved:', "NAME-RESERVED"),
    "no such region": (["--region", "eu-wset-1"], 'AWS has no region "eu-wset-1". Did you mean `eu-west-1`?', "REGION-UNKNOWN"),
    "a region of nowhere": (["--region", "Ünïcode"], "AWS has no region", "REGION-UNKNOWN"),
    "no such example": (["--example", "huge"], "'huge' is not one of 'minimal', 'securebase'.", "ARGUMENT-VALUE"),
}  # fmt: skip


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_is_said_and_nothing_is_written(case: str, init: Init, tmp_path: Path) -> None:
    arguments, message, code = WRONG[case]
    given = arguments if "--name" in arguments else ["--name", "notes", *arguments]
    exit_code, out, err = init("new", *given)
    assert (exit_code, out) == (2, "")
    assert message in err
    assert err.rstrip().endswith(f"[P3B-{code}]")
    assert list(tmp_path.iterdir()) == []


def test_all_that_is_wrong_is_said_at_once(init: Init) -> None:
    assert init("new", "--name", "Notes", "--region", "nowhere-1")[2].count("[P3B-") == 2


@pytest.mark.parametrize("folder", ["заметки", "123", "aws", "n" * 21])
def test_a_folder_that_gives_no_name_is_named(folder: str, init: Init, tmp_path: Path) -> None:
    """Nobody typed a name, so the message is of the folder; what else is wrong is said with it."""
    exit_code, out, err = init(folder, "--region", "nowhere-1")
    assert (exit_code, out, err.count("[P3B-")) == (2, "", 2)
    assert f'the folder "{folder}" gives the project no name that it can have. Give ' in err
    assert list(tmp_path.iterdir()) == []


def test_a_project_that_is_there_is_not_replaced(init: Init, tmp_path: Path) -> None:
    (tmp_path / "my-notes").mkdir()
    (tmp_path / "my-notes/capacity.yaml").touch()
    code, _, err = init("my-notes")
    assert (code, err.startswith("my-notes is not empty: it has capacity.yaml. Name a new folder")) == (2, True)


def test_a_folder_that_has_something_in_it_keeps_it(init: Init, tmp_path: Path) -> None:
    for name in "abcdefg":
        (tmp_path / name).write_text(name)
    code, out, err = init("--name", "notes")
    assert (code, out) == (2, "")
    assert err == (
        ". is not empty: it has a, b, c, d, e and 2 more. Name a new folder, or an empty one: phase3b init DIR. "
        "[P3B-PROJECT-NOT-EMPTY]\n"
    )
    assert files(tmp_path) == set("abcdefg")


@pytest.mark.parametrize(
    ("place", "why"),
    [
        ("my-notes", "there is a file of that name"),
        ("my-notes/below", "there is a file of that name"),
        ("dangling", "there is a file of that name"),
        ("n" * 300, "File name too long"),
        ("/proc/no/such", "No such file or directory"),
    ],
    ids=["a-file", "below-a-file", "a-link-to-nowhere", "a-name-too-long", "not-writable"],
)
def test_a_place_where_nothing_can_be_written(place: str, why: str, init: Init, tmp_path: Path) -> None:
    (tmp_path / "my-notes").touch()
    (tmp_path / "dangling").symlink_to("nowhere")
    code, out, err = init(place, "--name", "notes")
    assert (code, out) == (2, "")
    assert err == (
        f"no project can be written to {place}: {why}. Name another folder: phase3b init DIR. [P3B-PROJECT-PLACE]\n"
    )
    assert {each.name for each in tmp_path.iterdir()} == {"dangling", "my-notes"}


@pytest.mark.parametrize("target", ["new", "."])
def test_a_disk_that_is_full_leaves_nothing(
    target: str, init: Init, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        if path.name == "main.py":
            raise OSError(28, "No space left on device")
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    code, _, err = init(target, "--name", "notes")
    assert (code, "No space left on device" in err) == (2, True)
    assert list(tmp_path.iterdir()) == []


def test_what_somebody_made_meanwhile_is_kept_and_nothing_else(
    init: Init, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = written_project._put_in_place

    def late(fresh: Path, folder: Path) -> None:
        (tmp_path / "main.py").write_text("mine")
        place(fresh, folder)

    monkeypatch.setattr(written_project, "_put_in_place", late)
    code, _, err = init("--name", "notes")
    assert (code, "main.py was made meanwhile" in err) == (2, True)
    assert files(tmp_path) == {"main.py"}
    assert (tmp_path / "main.py").read_text() == "mine"


def test_a_terminal_is_asked_for_what_is_not_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("phase3b.cli.init.at_a_terminal", lambda: True)
    done = CliRunner().invoke(command, ["My Notes"], input="\neu-west-1\n\n", standalone_mode=False)
    assert "Name of the project [my-notes]: " in done.output
    assert "AWS region [us-east-1]: " in done.output
    assert load(tmp_path / "My Notes/capacity.yaml").environments["dev"].region == "eu-west-1"
