"""What the module's files declare, for the reference that terraform-docs would write."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypedDict

from phase3b.documents.document import document
from phase3b.files.json_file import parse_json

PROVIDER_DOCS: Final = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs"
BLOCK: Final = re.compile(
    r'^(variable|output|resource|data|ephemeral) ("[^"]+"(?: "[^"]+")?) \{(?:\}|\n(.*?)^\})$', re.MULTILINE | re.DOTALL
)
# By the word of its block: what Terraform calls it, and where the provider documents it.
KINDS: Final = {
    "resource": ("resource", "resources"),
    "ephemeral": ("ephemeral resource", "ephemeral-resources"),
    "data": ("data source", "data-sources"),
}


@dataclass(frozen=True, slots=True)
class Variable:
    """An input or an output, each argument as it is written in its block."""

    name: str
    description: str
    type: str
    default: str

    @property
    def required(self) -> bool:
        """Whether a caller must give it."""
        return not self.default


@dataclass(frozen=True, slots=True)
class Resource:
    """Something that is made or read."""

    type: str
    name: str
    kind: str
    folder: str


def reference(texts: Mapping[str, str], values: Mapping[str, str]) -> str:
    """Requirements, providers, resources, inputs and outputs, as `terraform-docs markdown table` writes them."""
    return document("module/reference.md.j2", **declared(texts), **values)


class Declared(TypedDict):
    """What the page is made of."""

    provider_docs: str
    inputs: list[Variable]
    outputs: list[Variable]
    resources: list[Resource]


def declared(texts: Mapping[str, str]) -> Declared:
    """Inputs and outputs by the alphabet; resources too, and what is only read after what is made."""
    found = [
        match
        for name, text in texts.items()
        if "/" not in name and name.endswith(".tf")
        for match in BLOCK.finditer(text)
    ]
    variables = {
        kind: sorted((_variable(each) for each in found if each[1] == kind), key=lambda each: each.name)
        for kind in ("variable", "output")
    }
    blocks = sorted((each for each in found if each[1] in KINDS), key=lambda each: (each[1] == "data", each[2]))
    return {
        "provider_docs": PROVIDER_DOCS,
        "inputs": variables["variable"],
        "outputs": variables["output"],
        "resources": [_resource(each) for each in blocks],
    }


def escaped(description: str) -> str:
    """A description as a cell: what is in backticks is code, and of the rest `_` and `|` would mean something.

    As EscapeCharacters of terraform-docs does it, but for words that are emphasised by underscores, which we have none of.
    """
    parts = description.split("`")
    made = [part if number % 2 else part.replace("|", "\\|").replace("_", "\\_") for number, part in enumerate(parts)]
    return "`".join(made)


def default_value(code: str) -> str:
    """A default as terraform-docs writes it: a list that has something, as JSON in several lines."""
    if not code.startswith("[") or code == "[]":
        return code
    return json.dumps(parse_json(code, "the default of an input", "Write it as JSON").value, indent=2)


def _variable(block: re.Match[str]) -> Variable:
    body = block[3] or ""
    text = _attribute(body, "description")
    return Variable(
        block[2].strip('"'),
        escaped(text.strip('"').replace('\\"', '"')),
        _attribute(body, "type"),
        default_value(_attribute(body, "default")),
    )


def _attribute(body: str, name: str) -> str:
    """An argument of a block of ours, formatted: it ends at its line, or at the bracket below its beginning."""
    # The longer form first: a line that ends in a bracket is itself a match of the shorter one.
    found = re.search(rf"^  {name} += (.*[({{\[]\n(?:    .*\n|\n)*  [\])}}]+|.*)$", body, re.MULTILINE)
    return "" if found is None else found[1]


def _resource(block: re.Match[str]) -> Resource:
    of, name = re.findall(r'"([^"]+)"', block[2])
    return Resource(of, name, *KINDS[block[1]])
