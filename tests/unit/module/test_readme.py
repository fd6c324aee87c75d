"""The reference in the module's README: every input with its whole type, what is made before what is read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from phase3b.module.built_module import built_module
from phase3b.module.pages.reference import declared, reference
from phase3b.module.releases.released import NOTHING

TEXTS = {
    "variables.tf": """variable "sizes" {
  description = "Sizes, a | b."
  type = object({
    tables = optional(map(object({
      read = optional(number)
    })), {})

    tracing = optional(bool)
  })
  default  = {}
  nullable = false

  validation {
    condition     = true
    error_message = "type = wrong"
  }
}

variable "name" {
  description = "Name."
  type        = string
}
""",
    "main.tf": """data "aws_region" "current" {}

resource "aws_sqs_queue" "z" {
  name = var.name
}

resource "aws_kms_key" "a" {
  policy = jsonencode({})
}
""",
    "outputs.tf": 'output "url" {\n  description = "URL"\n  value       = aws_sqs_queue.z.url\n}\n',
    "examples/basic/main.tf": 'variable "of_the_example" {\n  type = string\n}\n',
}
VALUES = {"terraform_version": "1.11", "provider_version": "5.100.0"}


def test_a_type_of_many_lines_is_there_as_a_whole() -> None:
    said = reference(TEXTS, VALUES)
    row = next(line for line in said.splitlines() if "input_sizes" in line)
    assert row == (
        '| <a name="input_sizes"></a> [sizes](#input\\_sizes) | Sizes, a \\| b. | <pre>object({<br/>    '
        "tables = optional(map(object({<br/>      read = optional(number)<br/>    })), {})<br/><br/>    "
        "tracing = optional(bool)<br/>  })</pre> | `{}` | no |"
    )
    assert "[name](#input\\_name) | Name. | `string` | n/a | yes |" in said
    assert "of_the_example" not in said


def test_what_is_read_stands_after_what_is_made() -> None:
    rows = [line for line in reference(TEXTS, VALUES).splitlines() if line.startswith("| [aws_")]
    assert [row.split("](")[0].removeprefix("| [") for row in rows] == [
        "aws_kms_key.a",
        "aws_sqs_queue.z",
        "aws_region.current",
    ]


# Rows of terraform-docs' own samples (format/testdata/markdown/table-Base.golden and table-EscapeCharacters.golden, 0.24):
# what is declared, and the cells that the tool writes of it.
SAMPLES = (
    ('default = "bar"', "It's string number one.", "It's string number one.", '`"bar"`'),
    ("default = 15.75", "n/a", "n/a", "`15.75`"),
    ("default = null", "n/a", "n/a", "`null`"),
    ("default = {}", "n/a", "n/a", "`{}`"),
    ("default = []", "n/a", "n/a", "`[]`"),
    (
        'default = ["a", "b", "c"]',
        "It's list number one.",
        "It's list number one.",
        '<pre>[<br/>  "a",<br/>  "b",<br/>  "c"<br/>]</pre>',
    ),
    ('default = "v1"', "It includes v1 | v2 | v3", "It includes v1 \\| v2 \\| v3", '`"v1"`'),
    (
        'default = "VALUE_WITH_UNDERSCORE"',
        "The description contains `something_with_underscore`. Defaults to 'VALUE_WITH_UNDERSCORE'.",
        "The description contains `something_with_underscore`. Defaults to 'VALUE\\_WITH\\_UNDERSCORE'.",
        '`"VALUE_WITH_UNDERSCORE"`',
    ),
)


@pytest.mark.parametrize(("declared", "description", "cell", "default"), SAMPLES)
def test_cells_are_those_of_terraform_docs(declared: str, description: str, cell: str, default: str) -> None:
    block = f'variable "some_input" {{\n  description = "{description}"\n  type = string\n  {declared}\n}}\n'
    text = reference({"variables.tf": block}, VALUES)
    row = next(line for line in text.splitlines() if "input_some_input" in line)
    assert row == (
        f'| <a name="input_some_input"></a> [some\\_input](#input\\_some\\_input) | {cell} | `string` | {default} | no |'
    )


def test_heads_of_tables_are_those_of_terraform_docs() -> None:
    heads = [line for line in reference(TEXTS, VALUES).splitlines() if line.startswith("| --")]
    assert heads == [
        "| ---- | ------- |",
        "| ---- | ------- |",
        "| ---- | ---- |",
        "| ---- | ----------- | ---- | ------- | :------: |",
        "| ---- | ----------- |",
    ]


@pytest.mark.long
def test_the_module_has_nothing_that_the_reference_can_not_write(root: Path) -> None:
    """Types of one line; no words that underscores emphasise, and no address, which terraform-docs escapes in its own way."""
    made = built_module(root / "capacity.yaml", None, "1.0.0", NOTHING)
    texts = {name: data.decode() for name, data in made.files.items() if name.endswith(".tf")}
    inputs = [*declared(texts)["inputs"], *declared(texts)["outputs"]]
    assert len(inputs) > 60
    assert [each.name for each in inputs if "\n" in each.type] == []
    texts_of = [each.description for each in inputs]
    assert [
        text for text in texts_of if re.search(r"(^|\s)(\\_)+\S.*\S(\\_)+(\s|$)|^\s*_+\s|https?://|\n|```", text)
    ] == []
    markers = texts_of and made.files["README.md"].decode()
    assert markers.count("<!-- BEGIN_TF_DOCS -->\n## Requirements\n") == 1
    assert markers.rstrip().endswith("|\n<!-- END_TF_DOCS -->")
    config = yaml.safe_load(made.files[".terraform-docs.yml"])
    assert config["formatter"] == "markdown table"
    assert config["output"] == {"file": "README.md", "mode": "inject"}
