"""phase3b guide module as a user calls it: the README that phase3b module build writes, in each form; what is refused."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path

import chromium
import pytest

from phase3b.cli import run
from phase3b.guides.printed import PDF

ROOT = Path(__file__).resolve().parents[2]
SMALL = str(ROOT / "tests/golden/small.yaml")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The README of a module that was built."""
    folder = tmp_path_factory.mktemp("module")
    assert run(["module", "build", "--file", SMALL, "--like", "dev", "--out", str(folder)]) == 0
    return next(folder.glob("*/README.md")).read_text("utf-8")


def test_markdown_is_the_readme_of_the_module(built: str, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run(["guide", "module", "dev", "--file", SMALL]) == 0
    written = capsys.readouterr()
    assert written.out == built
    assert written.err == ""
    assert "| Tier | Customers | At least | Expected | At the maximum | Documented budget |" in built


def test_the_page_of_the_site_is_the_one_that_is_committed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["guide", "module", "prod", "--file", str(ROOT / "capacity.yaml")]) == 0
    assert (ROOT / "docs/module-readme.md").read_text("utf-8") == capsys.readouterr().out, "run: make docs"


def test_the_defaults_are_those_of_the_environment(built: str, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run(["guide", "module", "prod", "--file", SMALL]) == 0
    of_prod = capsys.readouterr().out
    protection = r"input_deletion_protection.*\| `(true|false)` \| no \|"
    assert [re.findall(protection, text) for text in (built, of_prod)] == [["false"], ["true"]]


def test_json_has_the_text(built: str, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run(["guide", "module", "dev", "--file", SMALL, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "guide": "module", "environment": "dev", "commands": [], "text": built,
    }  # fmt: skip


def test_html_has_every_row_with_its_anchor(built: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "module.html"
    capsys.readouterr()
    assert run(["guide", "module", "dev", "--file", SMALL, "--format", "html", "--out", str(out)]) == 0
    assert capsys.readouterr().out == ""
    page = out.read_text("utf-8")
    anchors = re.findall(r'<a name="(\w+)"></a>', built)
    assert len(anchors) > 20
    assert re.findall(r'<a id="(\w+)"></a>', page) == anchors
    # Neither an anchor nor a value of several lines is shown as the HTML that terraform-docs writes for it.
    assert re.findall("&lt;(?:a name|pre|br)", page) == []
    assert "<pre>" not in page
    values = re.findall(r"<pre>(.*?)</pre>", built)
    assert values
    shown = [unescape(each) for each in re.findall(r'<pre tabindex="0">([^<]*)</pre>', page)]
    assert shown == [each.replace("<br/>", "\n") for each in values]
    links = set(re.findall(r'href="#([^"]+)"', page))
    assert links
    assert links <= set(re.findall(r' id="([^"]+)"', page))


def test_pdf_is_printed(tmp_path: Path) -> None:
    chromium.program()
    out = tmp_path / "module.pdf"
    assert run(["guide", "module", "dev", "--file", SMALL, "--format", "pdf", "--out", str(out)]) == 0
    content = out.read_bytes()
    assert content.startswith(PDF)
    assert len(re.findall(rb"/Type\s*/Page\b", content)) >= 4


def test_an_environment_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["guide", "module", "prodd", "--file", SMALL]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == f'there is no environment "prodd" in {SMALL}. Did you mean `prod`? [P3B-ENVIRONMENT-UNKNOWN]\n'
