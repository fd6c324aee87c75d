"""phase3b diff, tier diff and tier set as a user calls them: the whole output and the exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

HERE = Path(__file__).parents[1]
SMALL = (HERE.parent / "golden/small.yaml").read_text("utf-8")
Result = subprocess.CompletedProcess[str]
Run = Callable[..., Result]
PROD = "  prod:\n    tier: growth\n"


@pytest.fixture
def phase3b(tmp_path: Path) -> Run:
    """Runs phase3b in a folder that holds the small capacity file and, once `git` was called, is a repository."""
    (tmp_path / "capacity.yaml").write_text(SMALL, "utf-8")

    def call(*arguments: str, path: str | None = None, cwd: Path = tmp_path) -> Result:
        # No repository above the folder, and nobody's settings.
        environment = {**os.environ, "COLUMNS": "200", "GIT_CEILING_DIRECTORIES": str(tmp_path.parent)}
        environment |= {} if path is None else {"PATH": path}
        return subprocess.run(
            [sys.executable, "-m", "phase3b", *arguments],
            cwd=cwd,
            env=environment,
            check=False,
            capture_output=True,
            text=True,
        )

    return call


@pytest.fixture
def committed(tmp_path: Path, phase3b: Run) -> Run:
    """The same, with the small file committed."""
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    git(tmp_path, "add", "capacity.yaml")
    git(tmp_path, "commit", "--quiet", "--message", "The service")
    return phase3b


def git(folder: Path, *arguments: str) -> None:
    person = ["-c", "user.name=A Person", "-c", "user.email=person@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *person, *arguments], cwd=folder, check=True, capture_output=True)


def edit(folder: Path, *edits: tuple[str, str]) -> None:
    file = folder / "capacity.yaml"
    text = file.read_text("utf-8")
    for old, new in edits:
        assert old in text
        text = text.replace(old, new, 1)
    file.write_text(text, "utf-8")


TIERS = {
    "tier-diff": ["tier", "diff", "starter", "growth"],
    "tier-diff-down": ["tier", "diff", "growth", "starter", "--env", "prod"],
    "tier-diff-json": ["tier", "diff", "starter", "growth", "--env", "dev", "--json"],
    "tier-diff-markdown": ["tier", "diff", "starter", "growth", "--format", "markdown"],
    "tier-diff-same": ["tier", "diff", "growth", "growth", "--exit-code"],
    "tier-diff-two-environments": ["tier", "diff", "starter", "growth", "--env", "prod", "--env", "dev"],
    "tier-set-dry-run": ["tier", "set", "prod", "starter", "--dry-run"],
    "tier-set-same": ["tier", "set", "prod", "growth"],
}


@pytest.mark.parametrize("name", TIERS)
def test_output(name: str, phase3b: Run, tmp_path: Path, golden: Callable[[Path, str], None]) -> None:
    done = phase3b(*TIERS[name])
    assert (done.returncode, done.stderr) == (0, "")
    assert "\x1b" not in done.stdout
    golden(HERE / "output" / f"{name}.txt", done.stdout)
    assert (tmp_path / "capacity.yaml").read_text("utf-8") == SMALL


NEW_INDEX = """        tenant_open:
          partition_key: tenant_id
          sort_key: ticket_id
          projection: KEYS_ONLY
          serves: [open tickets]
"""
EDITS = {
    "diff-nothing": [],
    "diff-tier": [(PROD, PROD.replace("growth", "starter"))],
    "diff-dangerous": [("project: securebase", "project: securehouse")],
    "diff-indexes": [
        ("        tenant_status:\n", f"{NEW_INDEX}        tenant_status:\n"),
        ("          sort_key: status_created_at\n          projection: INCLUDE\n          non_key_attributes: [subject, due_at]\n",
         "          sort_key: status_created_at\n          projection: ALL\n"),
        ("ttl_attribute: expires_at", "ttl_attribute: gone_at"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("form", ["table", "markdown"])
@pytest.mark.parametrize("name", EDITS)
def test_against_git(name: str, form: str, committed: Run, tmp_path: Path, golden: Callable[[Path, str], None]) -> None:
    edit(tmp_path, *EDITS[name])
    done = committed("diff", "--items", "tickets=2,000,000x3", "--format", form, "--exit-code")
    assert (done.returncode, done.stderr) == (1 if EDITS[name] else 0, "")
    golden(HERE / "output" / f"{name}{'-markdown' if form == 'markdown' else ''}.txt", done.stdout)


def test_only_with_exit_code_is_a_difference_a_finding(committed: Run, tmp_path: Path) -> None:
    edit(tmp_path, *EDITS["diff-tier"])
    assert committed("diff", "--json").returncode == 0
    assert committed("diff", "--json", "--exit-code").returncode == 1


def test_another_revision_and_an_environment_that_came(committed: Run, tmp_path: Path) -> None:
    git(tmp_path, "tag", "v1")
    copied = SMALL[SMALL.index("  prod:\n") : SMALL.index("\nobjectives:")]
    new = copied.replace("  prod:", "  more:").replace("prod.tfstate", "more.tfstate")
    edit(tmp_path, ("\nobjectives:", f"{new}\nobjectives:"), *EDITS["diff-tier"])
    git(tmp_path, "commit", "--all", "--quiet", "--message", "One more")
    assert [each["resources"]["update"] for each in data(committed("diff", "--json"))] == [[], [], []]
    dev, prod, more = data(committed("diff", "v1", "--json"))
    assert (dev["changes"], dev["from_tier"], dev["to_tier"]) == ([], "starter", "starter")
    assert (prod["environment"], prod["from_tier"], prod["to_tier"]) == ("prod", "growth", "starter")
    assert (more["from_tier"], more["to_tier"]) == (None, "growth")
    assert more["resources"]["create"]
    # The other way round it is gone.
    git(tmp_path, "checkout", "--quiet", "v1")
    [gone] = data(committed("diff", "main", "--json", "--env", "more"))
    assert (gone["to_tier"], gone["rules"][0]["kind"]) == (None, "environment-gone")


def data(done: Result) -> list[dict[str, object]]:
    assert (done.returncode, done.stderr) == (0, "")
    found: list[dict[str, object]] = json.loads(done.stdout)["environments"]
    return found


SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "required": ["version", "from", "to", "assumes", "environments"],
    "properties": {
        "version": {"const": 1},
        "from": {"type": "string"},
        "to": {"type": "string"},
        "assumes": {"type": "string"},
        "environments": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["environment", "from_tier", "to_tier", "changes", "resources", "rules", "not_compared"],
                "properties": {
                    "environment": {"type": "string"},
                    "from_tier": {"type": ["string", "null"]},
                    "to_tier": {"type": ["string", "null"]},
                    "changes": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "additionalProperties": False,
                            "required": ["key", "before", "after", "written_before", "written_after", "deployed"],
                            "properties": {
                                "key": {"type": "string"},
                                "before": {},
                                "after": {},
                                "written_before": {"$ref": "#/$defs/written"},
                                "written_after": {"$ref": "#/$defs/written"},
                                "deployed": {"type": "boolean"},
                            },
                        },
                    },
                    "resources": {
                        "type": "object",
                        "additionalProperties": False,
                        "required": ["create", "update", "replace", "destroy"],
                        "properties": {
                            action: {"type": "array", "items": {"$ref": "#/$defs/resource"}}
                            for action in ("create", "update", "replace", "destroy")
                        },
                    },
                    "not_compared": {"type": "array", "items": {"type": "string"}},
                    "rules": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "additionalProperties": False,
                            "required": ["kind", "code", "level", "about", "says", "source"],
                            "properties": {
                                "kind": {"type": "string"},
                                "code": {"type": "string", "pattern": "^P3B-"},
                                "level": {"enum": ["danger", "care", "note"]},
                                "about": {"type": "string"},
                                "says": {"type": "string"},
                                "source": {"type": "string", "minLength": 1},
                            },
                        },
                    },
                },
            },
        },
    },
    "$defs": {
        "written": {
            "type": ["object", "null"],
            "additionalProperties": False,
            "required": ["key", "file", "line", "column"],
            "properties": {
                "key": {"type": "string"},
                "file": {"type": "string"},
                "line": {"type": "integer", "minimum": 1},
                "column": {"type": "integer", "minimum": 1},
            },
        },
        "resource": {
            "type": "object",
            "additionalProperties": False,
            "required": ["address", "holds_data", "attributes"],
            "properties": {
                "address": {"type": "string", "pattern": r"^aws_[a-z0-9_]+\.[a-z0-9_]+$"},
                "holds_data": {"type": "boolean"},
                "attributes": {
                    "type": "array",
                    "items": {
                        "type": "object",
                        "additionalProperties": False,
                        "required": ["name", "before", "after"],
                        "properties": {"name": {"type": "string"}, "before": {}, "after": {}},
                    },
                },
            },
        },
    },
}


@pytest.mark.parametrize("name", EDITS)
def test_json_has_its_schema(name: str, committed: Run, tmp_path: Path) -> None:
    edit(tmp_path, *EDITS[name])
    done = committed("diff", "--json")
    jsonschema.validate(json.loads(done.stdout), SCHEMA)


BAD = {
    "no-such-tier-to-diff": ["tier", "diff", "starter", "grwth"],
    "no-such-environment-to-diff": ["tier", "diff", "starter", "growth", "--env", "prdo"],
    "no-such-table-to-count": ["tier", "diff", "starter", "growth", "--items", "ticket=5"],
    "items-that-are-none": ["tier", "diff", "starter", "growth", "--items", "tickets=many"],
    "items-of-no-size": ["tier", "diff", "starter", "growth", "--items", "tickets=5x"],
    "more-items-than-a-number-holds": ["tier", "diff", "starter", "growth", "--items", f"tickets={10**309}"],
    "items-given-twice": ["tier", "diff", "starter", "growth", "--items", "tickets=5", "--items", "tickets=6"],
    "no-such-format-of-a-diff": ["tier", "diff", "starter", "growth", "--format", "html"],
    "no-such-environment-to-set": ["tier", "set", "prdo", "growth"],
    "no-such-tier-to-set": ["tier", "set", "prod", "grwth"],
    "no-such-file-to-set": ["tier", "set", "prod", "growth", "--file", "nothing.yaml"],
    "no-such-revision": ["diff", "nothing"],
    "a-revision-that-is-an-option": ["diff", "--", "--output=x"],
    "no-such-environment-in-either": ["diff", "--env", "prdo"],
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name: str, committed: Run, tmp_path: Path, golden: Callable[[Path, str], None]) -> None:
    done = committed(*BAD[name])
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr
    golden(HERE / "bad" / f"{name}.txt", done.stderr)
    assert (tmp_path / "capacity.yaml").read_text("utf-8") == SMALL
    assert not (tmp_path / "x").exists()


def test_a_file_that_the_revision_has_not(committed: Run, tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text(SMALL, "utf-8")
    done = committed("diff", "--file", "other.yaml")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith('there is no other.yaml in the revision "HEAD". ')


def test_problems_of_the_revision_are_said_as_such(committed: Run, tmp_path: Path) -> None:
    edit(tmp_path, ("tier: growth", "tier: grwth"))
    git(tmp_path, "commit", "--all", "--quiet", "--message", "A mistake")
    edit(tmp_path, ("tier: grwth", "tier: growth"))
    done = committed("diff")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        'HEAD:capacity.yaml:76:11 environments.prod.tier: there is no tier "grwth". Did you mean `growth`? [P3B-TIER-UNKNOWN]\n'
    )


def test_no_repository_and_no_git(phase3b: Run, tmp_path: Path) -> None:
    done = phase3b("diff")
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.startswith("git failed for capacity.yaml: not a git repository")
    assert done.stderr.endswith(
        ": .git. Run this in a clone of the repository that holds the file. [P3B-GIT-REPOSITORY]\n"
    )
    assert done.stderr.count("\n") == 1
    done = phase3b("diff", path=str(tmp_path))
    assert (done.returncode, done.stderr) == (
        3,
        "git is not installed, and this command asks it. Install git. [P3B-GIT-MISSING]\n",
    )


def test_from_a_folder_below_and_through_a_link(committed: Run, tmp_path: Path) -> None:
    edit(tmp_path, *EDITS["diff-tier"])
    below = tmp_path / "below"
    below.mkdir()
    (below / "link.yaml").symlink_to(tmp_path / "capacity.yaml")
    for name in ("../capacity.yaml", "link.yaml"):
        done = committed("diff", "--file", name, "--env", "prod", "--json", cwd=below)
        [prod] = data(done)
        assert (prod["from_tier"], prod["to_tier"]) == ("growth", "starter")


def test_in_a_hook_of_git(committed: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """git tells a hook where its repository is, and a hook may ask about a file below another folder."""
    edit(tmp_path, *EDITS["diff-tier"])
    monkeypatch.setenv("GIT_DIR", "elsewhere/.git")
    monkeypatch.setenv("GIT_INDEX_FILE", "elsewhere/index")
    [prod] = data(committed("diff", "--env", "prod", "--json"))
    assert (prod["from_tier"], prod["to_tier"]) == ("growth", "starter")


def test_set_then_diff(committed: Run, tmp_path: Path, golden: Callable[[Path, str], None]) -> None:
    done = committed("tier", "set", "prod", "starter")
    assert (done.returncode, done.stderr) == (0, "")
    golden(HERE / "output/tier-set.txt", done.stdout)
    assert (tmp_path / "capacity.yaml").read_text("utf-8") == SMALL.replace(PROD, PROD.replace("growth", "starter"))
    [prod] = data(committed("diff", "--json", "--env", "prod"))
    assert (prod["from_tier"], prod["to_tier"]) == ("growth", "starter")


def test_a_read_only_folder_is_said(phase3b: Run, tmp_path: Path) -> None:
    if os.geteuid() == 0:
        # Root may write everywhere, but not below a file.
        tmp_path.joinpath("folder").write_text("a file")
        done = phase3b("tier", "set", "prod", "starter", "--file", "folder/capacity.yaml")
        assert done.returncode == 2
        return
    tmp_path.chmod(0o500)
    try:
        done = phase3b("tier", "set", "prod", "starter")
    finally:
        tmp_path.chmod(0o700)
    assert (done.returncode, done.stdout) == (3, "")
    assert "can't be written" in done.stderr
