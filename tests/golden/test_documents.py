"""What is rendered from the code and committed must be what the code renders now."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
import yaml
from split_file import securebase

from phase3b.capacity.reference.json_schema import file_schema, part_schema
from phase3b.capacity.reference.key_table import key_rows
from phase3b.capacity.text.capacity_text import PARTS
from phase3b.capacity.text.node import dotted
from phase3b.cli import run
from phase3b.documents.key_page import key_page
from phase3b.plan.apis.rest_api_page import page
from phase3b.problems.problem_page import pages

RENDER = "run: make docs"


def test_schema_file(root: Path) -> None:
    assert json.loads((root / "capacity.schema.json").read_text("utf-8")) == file_schema(), RENDER


def test_key_page(root: Path) -> None:
    assert (root / "docs/capacity-yaml.md").read_text("utf-8") == key_page(), RENDER


def test_command_page(root: Path) -> None:
    """In a process of its own, as `make docs`: click keeps the help option that a command was first asked with."""
    done = subprocess.run(
        [sys.executable, "-m", "phase3b.cli.command_page"], cwd=root, capture_output=True, text=True, check=True
    )
    assert (root / "docs/commands.md").read_text("utf-8") == done.stdout, RENDER


def test_problem_pages(root: Path) -> None:
    written = {file.name: file.read_text("utf-8") for file in (root / "docs/problems").glob("*.md")}
    assert written == pages(), RENDER


def test_openapi_document(root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)
    assert run(["openapi"]) == 0
    assert (root / "docs/openapi.json").read_text("utf-8") == capsys.readouterr().out, RENDER


def test_page_of_the_rest_api(root: Path) -> None:
    openapi = json.loads((root / "docs/openapi.json").read_text("utf-8"))
    text = (root / "docs/rest-api.md").read_text("utf-8")
    assert text == page(openapi), RENDER
    found = {f"### {method.upper()} {path}\n" for path, methods in openapi["paths"].items() for method in methods}
    found |= {f"### {name}\n" for name in openapi["components"]["schemas"]}
    assert len(found) > 50
    assert [each for each in found if text.count(each) != 1] == []


def test_capacity_file_names_its_schema(root: Path) -> None:
    first = (root / "capacity.yaml").read_text("utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=capacity.schema.json"
    parts = {dotted(path): root / f"capacity/{path[-1]}.yaml" for path in PARTS}
    assert sorted(parts.values()) == sorted((root / "capacity").glob("*.yaml"))
    for part, file in parts.items():
        schema = f"schemas/{file.stem}.schema.json"
        first = file.read_text("utf-8").splitlines()[0]
        assert first == f"# yaml-language-server: $schema={schema}"
        kept = json.loads((root / "capacity" / schema).read_text("utf-8"))
        assert kept == part_schema(tuple(part.split("."))), RENDER
        jsonschema.Draft202012Validator(kept).validate(yaml.safe_load(file.read_text("utf-8")))


def test_what_is_edited_every_week_is_short(root: Path) -> None:
    assert len((root / "capacity.yaml").read_text("utf-8").splitlines()) <= 300


def test_schema_accepts_the_capacity_file_and_refuses_a_mistake(root: Path) -> None:
    validator = jsonschema.Draft202012Validator(file_schema())
    validator.validate(yaml.safe_load((root / "capacity.yaml").read_text("utf-8")))
    content = yaml.safe_load(securebase())
    validator.validate(content)
    content["tiers"]["growth"]["tables"]["webhooks"]["reed"] = {"max": 5}
    content["environments"]["prod"]["prevent_destroy"] = "yes"
    paths = {error.json_path for error in validator.iter_errors(content)}
    assert paths == {"$.tiers.growth.tables.webhooks", "$.environments.prod.prevent_destroy"}


def test_every_key_is_documented_and_shown_by_example(root: Path) -> None:
    """Each key has a description, and is in capacity.yaml itself, in a comment of it, or in one of the pages about what it does not use."""
    pages = "".join((root / "docs" / page).read_text("utf-8") for page in ("accounts.md", "own-ideas.md"))
    text = (root / "capacity.yaml").read_text("utf-8") + securebase() + pages
    for row in key_rows():
        key = row.path.split(".")[-1].removesuffix("[]")
        assert row.description, f"{row.path} has no description"
        if key != "NAME":
            assert f"{key}:" in text, f"{row.path} is shown nowhere in capacity.yaml"
