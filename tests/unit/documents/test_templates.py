"""Documents are templates: every one is used, a missing name is an error, a cell can't break its table."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import jinja2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import meta
from parsed_source import OF_SOURCE, parsed

from phase3b.documents.document import REQUIREMENT, TEMPLATES, cell, code, document
from phase3b.errors import ExitCode

pytestmark = OF_SOURCE
ROOT = Path(__file__).resolve().parents[3]
PYTHON = ("phase3b", "bench", "tests/support", "tests/terraform")
MARKDOWN = re.compile(r"^#{1,6} |^\|[-: ]{2,}|^\| .* \|$|^```|^</?details>", re.MULTILINE)
# What is not a document, though it begins like a heading.
NO_DOCUMENT = {
    "phase3b/cli/service/iam.py": "comments above the JSON that a terminal shows",
    "phase3b/cli/tune/policy.py": "comments above the JSON that a terminal shows",
    "phase3b/module/hcl/blocks.py": "a comment of Terraform",
    "phase3b/pricing/prices/price_file_writer.py": "a comment of a YAML file",
    "phase3b/plan/dashboards/cache.py": "a text widget of the deployed dashboard",
    "phase3b/plan/dashboards/dashboard.py": "a text widget of the deployed dashboard",
    "phase3b/plan/dashboards/dax.py": "a text widget of the deployed dashboard",
    "phase3b/plan/dashboards/network.py": "a text widget of the deployed dashboard",
    "phase3b/plan/dashboards/services.py": "a text widget of the deployed dashboard",
    "phase3b/plan/dashboards/tuned.py": "a text widget of the deployed dashboard",
    "tests/support/valid_documents.py": "a text widget of a dashboard in a test",
}


def templates() -> list[str]:
    return sorted(file.relative_to(TEMPLATES).as_posix() for file in TEMPLATES.rglob("*") if file.is_file())


def strings(folder: str) -> Iterator[tuple[str, str]]:
    """Every text of the Python code that is not a docstring, each with its file."""
    for file in sorted((ROOT / folder).rglob("*.py")):
        tree = parsed(file)
        documented = {
            id(node.body[0].value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
            and node.body
            and isinstance(node.body[0], ast.Expr)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                text = "".join(str(each.value) if isinstance(each, ast.Constant) else "X" for each in node.values)
                yield str(file.relative_to(ROOT)), text
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documented:
                yield str(file.relative_to(ROOT)), node.value


def test_every_template_is_rendered_by_something() -> None:
    code_text = "\n".join(text for folder in PYTHON for _, text in strings(folder))
    environment = jinja2.Environment(autoescape=True)
    imported = {
        name
        for each in templates()
        for name in meta.find_referenced_templates(environment.parse((TEMPLATES / each).read_text("utf-8")))
    }
    assert len(templates()) > 5
    assert [each for each in templates() if each not in imported and each not in code_text] == []


def test_no_document_is_glued_in_python() -> None:
    glued = {file for folder in PYTHON for file, text in strings(folder) if MARKDOWN.search(text)}
    assert glued == set(NO_DOCUMENT)


def test_every_template_is_part_of_an_installed_phase3b() -> None:
    tree = ast.parse((ROOT / "setup.py").read_text("utf-8"))
    shipped = next(ast.literal_eval(each.value) for each in tree.body if isinstance(each, ast.Assign))
    assert "templates" in shipped
    assert TEMPLATES == ROOT / "templates"


def test_a_name_that_is_missing_is_an_error() -> None:
    with pytest.raises(jinja2.UndefinedError, match="commands"):
        document("reference/commands.md.j2")


@given(st.lists(st.text(st.characters(codec="utf-8")), min_size=1, max_size=4))
def test_a_row_has_as_many_cells_as_it_was_given(cells: list[str]) -> None:
    """A bar is one of the table's unless a backslash is before it."""
    for filtered in (cell, code):
        line = " | ".join(filtered(each.replace("\\", "")) for each in cells)
        assert "\n" not in line
        assert len(re.findall(r"(?<!\\)\|", line)) == len(cells) - 1


def test_a_bar_that_is_escaped_already_stays_as_it_is() -> None:
    assert cell("a | b \\| c") == "a \\| b \\| c"
    assert code("a `b` | c") == "`a 'b' \\| c`"


def test_without_jinja2_one_line_says_how_to_install_it() -> None:
    program = "import sys; sys.modules['jinja2'] = None; from phase3b.cli import run; sys.exit(run(sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", program, "schema", "--format", "markdown"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (ExitCode.OUTSIDE_FAILURE, "")
    (line,) = done.stderr.splitlines()
    assert f"pip install '{REQUIREMENT}'" in line
    requirements = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    assert REQUIREMENT in requirements
