"""What `phase3b add` and `phase3b remove` refuse: one clear message each, exit code 2, and not a byte written."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from grown_project import Project, minimal

from phase3b.cli import run
from phase3b.errors import Phase3bError
from phase3b.growth import written_files
from phase3b.growth.written_files import FileChange, write_all

TABLE = ("add", "table")
KEYS = ("--partition-key", "tenant_id")
WRONG: dict[str, tuple[tuple[str, ...], str, str]] = {
    "a table that is there": ((*TABLE, "notes", *KEYS), 'there is a table "notes" already', "NAME-TAKEN"),
    "another alphabet": ((*TABLE, "счета", *KEYS), '"счета" is not a name that a table can have', "NAME-FORM"),
    "too long": ((*TABLE, "n" * 49, *KEYS), "is not a name that a table can have. Use lower-case letters", "NAME-FORM"),
    "capitals": (("add", "function", "Notes"), '"Notes" is not a name that a function can have', "NAME-FORM"),
    "a hyphen": (("add", "queue", "my-queue"), '"my-queue" is not a name that a queue can have', "NAME-FORM"),
    "a line end": (("add", "tier", "a\n", "--extends", "small"), "is not a name that a tier can have", "NAME-FORM"),
    "nothing": (("add", "queue", ""), '"" is not a name that a queue can have', "NAME-FORM"),
    "a keyword of Python": (("add", "function", "lambda"), '"lambda" is a keyword of Python', "NAME-RESERVED"),
    "a module of Python": (("add", "function", "json"), '"json" is a module of Python\'s standard library', "NAME-RESERVED"),
    "what functions share": (("add", "function", "shared"), '"shared" is a module that functions import', "NAME-RESERVED"),
    "what Lambda brings": (("add", "function", "boto3"), '"boto3" is a module that functions import', "NAME-RESERVED"),
    "a name of Terraform": (("add", "function", "api"), "two resources would have the Terraform address", "NAME-COLLISION"),
    "an index that is there": (("add", "index", "notes", "tenant_topic"), 'there is an index "tenant_topic" already', "NAME-TAKEN"),
    "an index of no table": (("add", "index", "note", "a"), 'there is no table "note". Did you mean `notes`?', "TABLE-UNKNOWN"),
    "an index of others": (("add", "index", "notes", "a", "--partition-key", "note_id"), "the index is partitioned by", "INDEX-TENANT"),
    "another type": (("add", "index", "notes", "a", "--sort-key", "note_id", "--attribute", "note_id=N"), "note_id is declared as S", "INDEX-KEY"),
    "a type of none": ((*TABLE, "a", *KEYS, "--attribute", "tenant_id=X"), '"X"', "VALUE-CHOICE"),
    "an attribute of no key": ((*TABLE, "a", *KEYS, "--attribute", "b=S"), 'the attribute "b" is part of no key', "ATTRIBUTE-UNUSED"),
    "units without a mode": ((*TABLE, "a", *KEYS, "--read", "1:2"), "belong together", "COMMAND-USAGE"),
    "units that are none": ((*TABLE, "a", *KEYS, "--billing", "provisioned", "--read", "x", "--write", "1:2"), "'x' is not MIN:MAX", "ARGUMENT-VALUE"),
    "units reversed": ((*TABLE, "a", *KEYS, "--billing", "provisioned", "--read", "9:2", "--write", "1:2"), "the maximum 2 is below the minimum 9", "BOUNDS-REVERSED"),
    "a grant of no table": (("add", "function", "a", "--table", "b=GetItem"), 'there is no table "b"', "TABLE-UNKNOWN"),
    "a grant of nothing": (("add", "function", "a", "--table", "notes"), "'notes' is not TABLE=ACTION", "ARGUMENT-VALUE"),
    "an action that is none": (("add", "function", "a", "--table", "notes=Scan"), '"Scan"', "VALUE-CHOICE"),
    "too much memory": (("add", "function", "a", "--memory", "99999"), "memory_mb", "VALUE-RANGE"),
    "a route that is there": (("add", "route", "get", "/notes", "--function", "notes"), "GET /notes is there already", "ROUTE-TWICE"),
    "a scope of nobody": (("add", "route", "GET", "/a", "--function", "notes", "--scope", "a:b"), 'there is no scope "a:b" in service.api.scopes', "SCOPE-UNKNOWN"),
    "a route of another name": (("add", "route", "PUT", "/notes/{}", "--function", "notes"), "is not a path that a route can have", "VALUE-FORM"),
    "a method that is none": (("add", "route", "TRACE", "/a", "--function", "notes"), '"TRACE" is not a method', "VALUE-CHOICE"),
    "a route of no function": (("add", "route", "GET", "/a", "--function", "note"), 'there is no function "note". Did you mean `notes`?', "FUNCTION-UNKNOWN"),
    "an operation of Python": (("add", "route", "GET", "/a", "--function", "notes", "--operation", "import"), '"import" is a keyword of Python', "NAME-RESERVED"),
    "a queue of no function": (("add", "queue", "a", "--consumer", "b"), 'there is no function "b"', "FUNCTION-UNKNOWN"),
    "a tier of no tier": (("add", "tier", "a", "--extends", "b"), 'there is no tier "b"', "TIER-UNKNOWN"),
    "an environment of no tier": (("add", "environment", "a", "--tier", "b", "--region", "us-east-1"), 'there is no tier "b"', "TIER-UNKNOWN"),
    "a region of nowhere": (("add", "environment", "a", "--tier", "small", "--region", "eu-wset-1"), "AWS has no region", "REGION-UNKNOWN"),
    "what all share": (("add", "environment", "prod", "--tier", "small", "--region", "us-east-1"), 'there is an environment "prod" already', "NAME-TAKEN"),
    "no table": (("remove", "table", "note"), 'there is no table "note". Did you mean `notes`?', "TABLE-UNKNOWN"),
    "a table in use": (("remove", "table", "topics"), "the table topics is used here", "REMOVE-REFERRED"),
    "an index in use": (("remove", "index", "notes", "tenant_topic"), "the index tenant_topic of notes is used here", "REMOVE-REFERRED"),
    "no index": (("remove", "index", "notes", "a"), 'there is no index "a" of notes', "INDEX-UNKNOWN"),
    "a function with routes": (("remove", "function", "notes"), "It answers GET /notes: give --with-routes", "REMOVE-REFERRED"),
    "the authorizer": (("remove", "function", "authorizer"), "the function authorizer is used here", "REMOVE-REFERRED"),
    "no route": (("remove", "route", "PUT", "/notes"), 'there is no route PUT "/notes". There is GET /notes, POST /notes', "ROUTE-UNKNOWN"),
    "no queue": (("remove", "queue", "a"), 'there is no queue "a"', "QUEUE-UNKNOWN"),
    "a tier in use": (("remove", "tier", "medium"), "the tier medium is used here. Let large extend another tier", "REMOVE-REFERRED"),
    "every environment": (("remove", "environment", "dev", "prod"), "no environment would be left", "REMOVE-LAST"),
    "no file": (("remove", "queue", "a", "-f", "none.yaml"), "there is no file none.yaml", "FILE-MISSING"),
}  # fmt: skip


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("refused")
    minimal(folder)
    return folder


@pytest.mark.parametrize("case", WRONG)
def test_it_is_said_and_nothing_is_written(
    case: str, example: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(example)
    project = Project(example, capsys)
    before = project.files()
    arguments, message, code = WRONG[case]
    exit_code, out, err = project(*arguments)
    assert (exit_code, out) == (2, "")
    assert message in err
    assert f"[P3B-{code}]" in err
    assert "Traceback" not in err
    assert project.files() == before


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Project:
    minimal(tmp_path)
    monkeypatch.chdir(tmp_path)
    return Project(tmp_path, capsys)


def edited(project: Project, before: str, after: str) -> None:
    file = project.folder / "capacity.yaml"
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after), "utf-8")


def test_a_file_with_a_problem_is_not_edited(project: Project) -> None:
    edited(
        project,
        "tier: small\n    region: us-east-1\n    account: production",
        "tier: smal\n    region: us-east-1\n    account: production",
    )
    before = project.files()
    code, _, err = project("add", "queue", "exports")
    assert (code, project.files()) == (2, before)
    assert err.startswith("capacity.yaml:")
    assert "[P3B-TIER-UNKNOWN]" in err


def test_a_place_that_is_an_alias_is_not_edited(project: Project) -> None:
    edited(
        project,
        "    tables: {notes: {read: {min: 25, max: 250}, write: {min: 25, max: 250}}}",
        "    tables: &t {notes: {read: {min: 25, max: 250}, write: {min: 25, max: 250}}}",
    )
    edited(
        project, "    tables: {notes: {read: {min: 100, max: 1000}, write: {min: 100, max: 1000}}}", "    tables: *t"
    )
    edited(project, "topics: {billing_mode: PAY_PER_REQUEST} #", "topics: &on_demand {billing_mode: PAY_PER_REQUEST} #")
    edited(
        project,
        "      notes: {billing_mode: PROVISIONED, read: {min: 5, max: 50}, write: {min: 5, max: 50}} # units per second; scales by itself\n",
        "",
    )
    edited(project, "    functions:\n      notes: {mem", "      notes: *on_demand\n    functions:\n      notes: {mem")
    edited(
        project,
        "    tables: &t {notes: {read: {min: 25, max: 250}, write: {min: 25, max: 250}}}",
        "    tables: &t {notes: {read: {max: 250}}}",
    )
    before = project.files()
    code, _, err = project("remove", "table", "topics", "--with-grants")
    assert code == 2
    assert err == (
        "tiers.small.tables.topics can't be edited in capacity.yaml by itself: another value repeats it by an alias (*). "
        "Write the values out there, one below another, and run the same again. [P3B-EDIT-PLACE]\n"
    )
    assert project.files() == before


def test_two_addresses_of_others_are_no_default(project: Project) -> None:
    edited(
        project, "    alert_email: alerts@example.com\n    manage", "    alert_email: second@example.com\n    manage"
    )
    code, _, err = project("add", "environment", "qa", "--tier", "small", "--region", "us-east-1")
    assert code == 2
    assert err == (
        "nobody is named who is notified of alarms, and the environments have 2 addresses. Give one: "
        "--alert-email second@example.com. [P3B-OPTION-MISSING]\n"
    )


@pytest.mark.parametrize("which", ["capacity.yaml", "lambda_src/notes/handler.py"])
def test_a_file_that_somebody_edits_meanwhile(which: str, project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the two moments there is a second of judging."""
    real = written_files.write_all
    seen = {}

    def late(changes: list[FileChange]) -> None:
        (project.folder / which).write_text("mine", "utf-8")
        seen.update(project.files())
        real(changes)

    monkeypatch.setattr("phase3b.growth.draft.write_all", late)
    code, out, err = project("add", "route", "GET", "/notes/{note_id}", "--function", "notes")
    assert (code, out) == (2, "")
    assert (
        err
        == f"{which} was changed by somebody else meanwhile. Nothing was written; run the same again. [P3B-FILE-CHANGED]\n"
    )
    assert project.files() == seen


def test_a_disk_that_is_full_halfway_leaves_all_as_it_was(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    before, real, renamed = project.files(), Path.replace, []

    def full(path: Path, target: Path) -> Path:
        renamed.append(target)
        if len(renamed) == 3:
            raise OSError(28, "No space left on device")
        return real(path, target)

    monkeypatch.setattr(Path, "replace", full)
    code, _, err = project("add", "function", "invoices")
    assert (code, len(renamed)) == (2, 3)
    assert err == (
        "lambda_src/invoices/handler.py can't be written: No space left on device. Check the permissions of the file and its "
        "folder, and the disk; nothing was changed. [P3B-OUTPUT-UNWRITABLE]\n"
    )
    assert project.files() == before
    assert not (project.folder / "lambda_src/invoices").exists()


def test_a_read_only_file(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Root may write anything; the question that is asked of the system is answered as for anybody else."""
    before = project.files()
    monkeypatch.setattr("phase3b.files.whole_file.os.access", lambda _, mode: mode != os.W_OK)
    code, _, err = project("add", "queue", "exports")
    assert (code, project.files()) == (2, before)
    assert err.startswith("capacity.yaml can't be written: it is read-only. ")


def test_a_folder_that_is_not_writable(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(Phase3bError, match="b can't be read: Not a directory"):
        write_all([FileChange(tmp_path / "a", "a", None, "x"), FileChange(file / "b" / "c", "b", None, "x")])
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_a_folder_that_is_read_only(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    before = project.files()

    def refused(*_: object, **__: object) -> tuple[int, str]:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("phase3b.files.whole_file.tempfile.mkstemp", refused)
    code, _, err = project("add", "queue", "exports")
    assert (code, project.files()) == (2, before)
    assert err.startswith("capacity.yaml can't be written: Permission denied. ")


def test_the_byte_order_mark_and_the_mode_of_a_file_stay(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"\xef\xbb\xbfa\r\n")
    file.chmod(0o640)
    write_all([FileChange(file, "a", "a\r\n", "b\r\n")])
    assert (file.read_bytes(), file.stat().st_mode & 0o777) == (b"\xef\xbb\xbfb\r\n", 0o640)


def test_a_link_stays_a_link(project: Project) -> None:
    real = project.folder / "real"
    real.mkdir()
    (project.folder / "capacity.yaml").rename(real / "capacity.yaml")
    (project.folder / "capacity.yaml").symlink_to("real/capacity.yaml")
    assert run(["add", "queue", "exports"]) == 0
    assert (project.folder / "capacity.yaml").is_symlink()
    assert "exports:" in (real / "capacity.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("image: {uri: nonsense}", "service.functions.reports.image.uri"),
        ("image: {}", "service.functions.reports.image.uri"),
        ("handler: 5", "service.functions.reports.handler"),
        ("source: ../elsewhere", "service.functions.reports.source"),
    ],
)
def test_code_that_is_said_wrongly_is_one_problem(written: str, said: str, project: Project) -> None:
    """Where a function's code is nobody knows then, and so nothing is said of a folder that it has not."""
    file = project.folder / "capacity.yaml"
    text = file.read_text("utf-8")
    text = text.replace("    authorizer:\n", f"    reports: {{description: Reports, {written}}}\n    authorizer:\n", 1)
    text = text.replace(
        "    functions:\n      notes:",
        "    functions:\n      reports: {memory_mb: 256, timeout_seconds: 10, reserved_concurrency: 5}\n      notes:",
        1,
    )
    file.write_text(text, "utf-8")
    code, out, err = project("validate")
    assert (code, out) == (2, "")
    assert [line.split(" ", 1)[1].split(": ")[0] for line in err.splitlines() if line.startswith("capacity.yaml:")] == [
        said
    ], err


def test_a_reason_that_is_none_is_told_in_our_words(project: Project) -> None:
    command = ("add", "index", "notes", "by_topic", "--partition-key", "topic_note_id", "--across-tenants", "short")
    code, out, err = project(*command)
    assert (code, out) == (2, "")
    assert 'across_tenants: "short" is shorter than 20 characters. Say more. [P3B-VALUE-LENGTH]' in err
