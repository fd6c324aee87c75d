"""The reference in the module's README: every input with its whole type, what is made before what is read."""

from __future__ import annotations

from phase3b.module.pages.reference import reference

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
        '| <a name="input_sizes"></a> [sizes](#input\\_sizes) | Sizes, a \\| b. | <pre>object({<br/>  '
        "tables = optional(map(object({<br/>    read = optional(number)<br/>  })), {})<br/><br/>  "
        "tracing = optional(bool)<br/>})</pre> | `{}` | no |"
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
