"""The usage file that comes as an example."""

from __future__ import annotations

from pathlib import Path

from priced_plan import chosen, frozen_prices
from pydantic import BaseModel

from phase3b.pricing.usage import Usage
from phase3b.pricing.usage_file import read_usage


def test_the_example_is_good_and_shows_every_key(root: Path) -> None:
    file = root / "examples/usage.yaml"
    assert read_usage(file, chosen().plan, frozen_prices()).secret_reads == 17_000
    text = file.read_text("utf-8")
    for key in keys(Usage):
        assert f"{key}:" in text, f"examples/usage.yaml does not show {key}"


def keys(model: type[BaseModel]) -> set[str]:
    found = set(model.model_fields)
    for field in model.model_fields.values():
        for part in (field.annotation, *getattr(field.annotation, "__args__", ())):
            if isinstance(part, type) and issubclass(part, BaseModel):
                found |= keys(part)
    return found
