"""The smallest body that a schema takes is one that the functions' own validation takes."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from phase3b.local.api.sample_body import NoSampleError, sample
from phase3b.packaging.schemas.schema_files import read_schemas
from shared.validation import faults

ROOT = Path(__file__).resolve().parents[4]
SECUREBASE = read_schemas(ROOT / "lambda_src", [each.name for each in (ROOT / "lambda_src").iterdir() if each.is_dir()])
MINIMAL = read_schemas(ROOT / "examples/minimal/lambda_src", ["notes"])


def test_they_are_valid() -> None:
    schemas, made = {**SECUREBASE, **MINIMAL}, {}
    for name, schema in schemas.items():
        with contextlib.suppress(NoSampleError):
            made[name] = sample(schema, schemas)
    assert {"TicketCreate", "BudgetWrite", "NoteCreate", "NoteQuery"} <= set(made)
    assert [name for name, value in made.items() if list(faults(value, schemas[name], schemas))] == []


def test_by_hand() -> None:
    assert sample(MINIMAL["NoteCreate"], MINIMAL) == {"topic": "example", "text": "example"}
    assert sample({"type": "string", "minLength": 9, "maxLength": 10}, {}) == "exampleex"
    assert sample({"type": "array", "minItems": 2, "items": {"type": "integer", "minimum": 3}}, {}) == [3, 3]
    with pytest.raises(NoSampleError):
        sample({"type": "string", "pattern": "^never$"}, {})
