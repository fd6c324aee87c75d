"""`phase3b add` and `phase3b remove`, as a new user would use them: each job with the number of its edits."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import yaml
from grown_project import ROOT, Project, minimal
from split_file import copied

GOLDEN = Path(__file__).parent / "output"
ADDED = (
    ("add", "table", "invoices", "--partition-key", "tenant_id", "--sort-key", "invoice_id", "--ttl", "expires_at"),
    ("add", "index", "invoices", "tenant_due", "--sort-key", "due_at"),
    ("add", "function", "invoices", "--table", "invoices=GetItem,Query", "--index", "invoices=tenant_due"),
    ("add", "route", "GET", "/invoices", "--function", "invoices"),
    ("add", "route", "POST", "/invoices", "--function", "invoices"),
    ("add", "route", "DELETE", "/invoices/{invoice_id}", "--function", "invoices"),
    ("add", "route", "GET", "/notes/{note_id}", "--function", "notes"),
    ("add", "queue", "exports", "--consumer", "invoices"),
    ("add", "tier", "huge", "--extends", "large", "--customers", "10000:"),
    ("add", "environment", "eu", "--tier", "huge", "--region", "eu-west-1", "--account", "europe", "--bucket", "notes-eu"),
)  # fmt: skip
REMOVED = (
    ("remove", "environment", "eu"),
    ("remove", "tier", "huge"),
    ("remove", "route", "GET", "/notes/{note_id}"),
    ("remove", "function", "invoices", "--with-routes", "--with-queues"),
    ("remove", "index", "invoices", "tenant_due"),
    ("remove", "table", "invoices"),
)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Project:
    minimal(tmp_path)
    monkeypatch.chdir(tmp_path)
    return Project(tmp_path, capsys)


@pytest.fixture
def securebase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Project:
    copied(tmp_path)
    (tmp_path / "lambda_src").symlink_to(ROOT / "lambda_src")
    monkeypatch.chdir(tmp_path)
    return Project(tmp_path, capsys)


def test_each_step_there_and_back(project: Project, request: pytest.FixtureRequest) -> None:
    """After each the file is valid without another edit; and at the end it is, byte for byte, what it was."""
    before = project.files()
    told = [f"$ phase3b remove table topics\n{project('remove', 'table', 'topics')[2]}"]
    for command in (*ADDED, *REMOVED):
        told.append(f"$ phase3b {' '.join(command)}\n{project.done(*command)}")
        assert project.done("validate").startswith("capacity.yaml is valid: "), command
        if command == ADDED[-1]:
            passes_its_own_tests(project)
    golden = GOLDEN / "growing.txt"
    if request.config.getoption("update_golden"):
        golden.write_text("\n".join(told), "utf-8")
    assert "\n".join(told) == golden.read_text("utf-8")
    after = project.files()
    assert after["capacity.yaml"] == before["capacity.yaml"]
    # Source is never deleted, nor its line in the handler.
    assert before.keys() < after.keys()
    changed = {name for name, content in before.items() if after[name] != content}
    assert changed == {"lambda_src/notes/handler.py", "lambda_src/notes/schemas.json"}


def passes_its_own_tests(project: Project, number: int = 10) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "unittest", "discover", "--start-directory", "tests"],
        cwd=project.folder, check=False, capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": "lambda_src", "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    # Those of the example, two of the function, one of each operation and one more of what takes a body.
    assert f"Ran {number} tests" in done.stderr


def test_source_that_is_written_is_written_as_ours_is(project: Project) -> None:
    """The formatter and every rule of the linter, as `make check` has them."""
    for command in ADDED[:7]:
        project.done(*command)
    files = [
        each for each in project.files() if each.endswith(".py") and not (ROOT / "examples/minimal" / each).exists()
    ]
    files = [each for each in files if not (ROOT / each).exists()]
    assert len(files) == 11
    ruff = [sys.executable, "-m", "ruff"]
    config = ["--config", str(ROOT / "pyproject.toml"), "--config", 'src = ["lambda_src"]', "--no-cache"]
    for command in (["check"], ["format", "--check"]):
        done = subprocess.run([*ruff, *command, *config, *files], check=False, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout


def test_a_dry_run_writes_nothing_and_shows_a_patch_that_git_takes(project: Project) -> None:
    before = project.files()
    command = ADDED[0]
    patch = project.done(*command, "--dry-run")
    assert project.files() == before
    assert "+    invoices:\n" in patch
    assert "added the table invoices (not written)\n" in patch
    told = json.loads(project.done(*command, "--dry-run", "--json"))
    assert (told["what"], told["written"], told["environments"]) == ("added the table invoices", False, [])
    assert told["files"] == [{"file": "capacity.yaml", "new": False, "added": 11, "removed": 0}]
    (project.folder / "of.patch").write_text(f"{told['diff']}\n")
    subprocess.run(["git", "apply", "-p0", "of.patch"], cwd=project.folder, check=True, capture_output=True)
    patched = (project.folder / "capacity.yaml").read_bytes()
    (project.folder / "capacity.yaml").write_bytes(before["capacity.yaml"])
    assert json.loads(project.done(*command, "--json"))["written"] is True
    assert (project.folder / "capacity.yaml").read_bytes() == patched


def test_what_comes_next_works_when_pasted(project: Project) -> None:
    for command in (ADDED[0], ADDED[2][:5], ADDED[8]):
        for line in json.loads(project.done(*command, "--json"))["next"]:
            words = line.split()
            # diff needs a repository, plan Terraform, and words in capitals are the reader's own.
            if words[1] not in {"diff", "plan", "synth"} and not any(
                each.isupper() and len(each) > 4 for each in words
            ):
                assert project(*words[1:], *(["--dry-run"] if words[1] == "add" else []))[0] in {0, 2}, line
                assert words[1] == "add" or project(*words[1:])[0] == 0, line


def test_webhooks_of_securebase_are_removed_by_two_commands(securebase: Project) -> None:
    before = securebase.files()
    securebase.done("remove", "function", "webhook_manager", "webhook_delivery", "--with-routes", "--with-queues")
    told = json.loads(securebase.done("remove", "table", "webhooks", "--json"))
    assert securebase.done("validate").startswith(
        "capacity.yaml is valid: 6 tables, 4 indexes, 4 functions, 17 routes, 6 tiers\n"
    )
    after = securebase.files()
    capacity = b"".join(content for name, content in after.items() if name.endswith(".yaml"))
    # Comments of others are theirs.
    lines = [line.partition(b"# ")[0] for line in capacity.splitlines()]
    words = (b"webhook_manager:", b"webhook_delivery:", b"webhooks:", b"/webhooks", b"webhook_deliveries:")
    assert [line for line in lines if any(word in line for word in words)] == []
    assert {name for name, content in after.items() if before[name] != content} == {
        "capacity.yaml", "capacity/service.yaml", "capacity/assumptions.yaml", "capacity/load.yaml", "capacity/objectives.yaml",
    }  # fmt: skip
    prod = next(each for each in told["environments"] if each["environment"] == "prod")
    assert "aws_dynamodb_table.webhooks" in prod["destroyed"]
    assert any("[P3B-GUARD-DATA-LOSS]" in rule for rule in prod["rules"])
    assert [each.partition(": ")[0] for each in prod["stays"]] == [
        "aws_dynamodb_table.webhooks", "aws_dynamodb_table.webhooks", "a backup of aws_dynamodb_table.webhooks",
    ]  # fmt: skip
    assert shares_are_as_before(before["capacity/assumptions.yaml"], after["capacity/assumptions.yaml"])
    # Everything that is left is what it was, but shares of the whole.
    assert set(after["capacity/service.yaml"].splitlines()) <= set(before["capacity/service.yaml"].splitlines())


def test_a_benchmark_no_longer_calls_a_removed_route(securebase: Project) -> None:
    batch = b"POST /support/comments/batch"
    assert batch in securebase.files()["capacity/load.yaml"]
    securebase.done("remove", "route", "POST", "/support/comments/batch")
    assert batch not in securebase.files()["capacity/load.yaml"]


def test_what_a_load_test_can_not_do_without_is_refused(securebase: Project) -> None:
    before = securebase.files()
    code, _, err = securebase("remove", "route", "POST", "/support/tickets")
    assert code == 2
    assert "load.sessions.creates_ticket.steps[0].send: the route POST /support/tickets is used here" in err
    assert "load.sessions.customer.steps[1].send: the route POST /support/tickets is used here" in err
    # What prepares a run is no session: it would just be cut.
    assert "prepare" not in err
    assert securebase.files() == before


def test_tiers_that_extend_each_other_go_together(project: Project) -> None:
    code, _, err = project("remove", "tier", "medium")
    assert (code, "tiers.large.extends: the tier medium is used here" in err) == (2, True)
    project.done("remove", "tier", "medium", "large")
    assert project.done("validate").startswith(
        "capacity.yaml is valid: 2 tables, 1 index, 2 functions, 2 routes, 1 tier\n"
    )


def shares_are_as_before(before: bytes, after: bytes) -> bool:
    """Functions make a whole again, and each has as many times of another's invocations as it had."""
    was, now = (
        {name: each["invocations_percent"] for name, each in yaml.safe_load(text)["functions"].items()}
        for text in (before, after)
    )
    total = sum(was[name] for name in now)
    assert sum(now.values()) == pytest.approx(100)
    assert total < sum(was.values())
    # In hundredths of a percent; the largest takes what rounding leaves.
    return all(share == pytest.approx(was[name] * 100 / total, abs=0.01 * len(now)) for name, share in now.items())


@pytest.mark.long
def test_securebase_grows_in_the_files_that_its_parts_are_in(securebase: Project) -> None:
    before = securebase.files()
    for command in (
        ("add", "table", "audits", "--partition-key", "tenant_id", "--sort-key", "audit_id"),
        ("add", "index", "audits", "tenant_actor", "--sort-key", "actor_at"),
        ("add", "tier", "galaxy", "--extends", "enterprise"),
        ("add", "environment", "eu", "--tier", "growth", "--region", "eu-west-1"),
    ):
        securebase.done(*command)
        assert "is valid" in securebase.done("validate")
    service = (securebase.folder / "capacity/service.yaml").read_text("utf-8")
    assert "\n\n  audits:\n    description: Audits\n" in service
    assert "key: phase3b/eu.tfstate" in (securebase.folder / "capacity.yaml").read_text("utf-8")
    for command in (("environment", "eu"), ("tier", "galaxy"), ("table", "audits")):
        securebase.done("remove", *command)
    assert securebase.files() == before


def test_layers_of_an_environment_go_with_their_function(project: Project) -> None:
    project.done("add", "function", "exports")
    text = (project.folder / "capacity.yaml").read_text()
    first = text.index("\n", text.index("  dev:") if "  dev:" in text else text.index("environments:") + 14)
    assert text[first - 1] == ":"
    layers = '\n    layers: {exports: ["arn:{partition}:lambda:{region}:{account}:layer:fonts:2"]}'
    (project.folder / "capacity.yaml").write_text(text[:first] + layers + text[first:])
    project.done("validate")
    project.done("remove", "function", "exports")
    assert "layers" not in (project.folder / "capacity.yaml").read_text()


def test_a_function_with_its_source_in_a_folder_elsewhere(project: Project) -> None:
    """Added, answered, packed, tested and removed as the others are; and what is there twice is refused with its place."""
    before = project.files()
    told = project.done("add", "function", "exports", "--source", "services/exp-orts")
    assert "  services/exp-orts/handler.py: new\n" in told
    project.done("add", "route", "GET", "/exports", "--function", "exports")
    assert b'Path(__file__).parents[1] / "services/exp-orts"' in project.files()["tests/test_exports_list_exports.py"]
    passes_its_own_tests(project, 6)
    names = {row["function"]: row for row in json.loads(project.done("package", "--json"))["packages"]}
    with zipfile.ZipFile(names["exports"]["file"]) as archive:
        assert "exports/handler.py" in archive.namelist()
    code, _, err = project("add", "function", "again", "--source", "services/exp-orts/")
    assert code == 2
    assert err.startswith(
        "service.functions.exports.source: services/exp-orts is the folder of the function again too. Give each"
    )
    for folder, what in (
        (
            "../elsewhere",
            "the folder ../elsewhere is outside the project, which is the folder of capacity.yaml. Move it",
        ),
        (
            "/srv/x",
            '"/srv/x" is not a folder that a function\'s source can have. Use a path of the project, relative to',
        ),
    ):
        assert what in project("add", "function", "other", "--source", folder)[2]
    assert not (project.folder.parent / "elsewhere").exists()
    told = project.done("remove", "function", "exports", "--with-routes")
    assert "services/exp-orts and its tests stay; nothing packs them any more" in told
    assert project.files()["capacity.yaml"] == before["capacity.yaml"]
    text = before["capacity.yaml"].decode()
    at = text.split("\n").index("    authorizer:") + 2
    text = text.replace("    authorizer:\n      desc", "    authorizer:\n      source: services/absent\n      desc")
    (project.folder / "capacity.yaml").write_text(text)
    where = f"capacity.yaml:{at}:15 service.functions.authorizer.source"
    fix = "Name the folder with the function's source, relative to capacity.yaml"
    told = f"{where}: there is no folder services/absent. {fix}. [P3B-SOURCE-FOLDER]\n"
    assert project("validate") == (2, "", told)


def test_who_consumes_a_queue_is_told_what_its_handler_must_answer(project: Project) -> None:
    told = project.done("add", "queue", "mails", "--consumer", "notes")
    assert (
        "note: notes is called with {'Records': [...]} of the queue: its handler answers with {'batchItemFailures': []}"
        in told
    )
    assert "Records" not in project.done("add", "queue", "papers")


def test_an_index_across_tenants_says_why(project: Project) -> None:
    """The remedy that the refusal names can be given to the command."""
    index = ("add", "index", "notes", "by_number", "--partition-key", "number")
    before = project.files()
    code, _, err = project(*index)
    assert (code, project.files()) == (2, before)
    assert "If that is meant, say why: across_tenants: REASON." in err
    reason = "support staff looks up a note by its number"
    project.done(*index, "--across-tenants", reason)
    text = Path("capacity.yaml").read_text("utf-8")
    made = yaml.safe_load(text)["service"]["tables"]["notes"]["indexes"]["by_number"]
    assert (made["partition_key"], made["across_tenants"]) == ("number", reason)
