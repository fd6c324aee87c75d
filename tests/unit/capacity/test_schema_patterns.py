r"""The patterns of the API's schemas: API Gateway reads them as Java does, a browser as ECMA-262 does, we as Python does.

`\S` is not the same in them: U+001C is white space in Python alone, U+FEFF in ECMA-262 alone.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from phase3b.capacity.loader import load
from phase3b.packaging.service_packages import described
from shared.validation import faults

ROOT = Path(__file__).parents[3]
SURROGATES = range(0xD800, 0xE000)
CHARACTERS = [chr(code) for code in range(sys.maxunicode + 1) if code not in SURROGATES]


def patterns_in(schema: Any) -> Iterator[str]:
    match schema:
        case {"pattern": str(pattern)}:
            yield pattern
        case dict():
            for inner in schema.values():
                yield from patterns_in(inner)
        case list():
            for inner in schema:
                yield from patterns_in(inner)
        case _:
            pass


PATTERNS = sorted(set(patterns_in(described(load(ROOT / "capacity.yaml")).schemas)))


def test_there_are_some() -> None:
    assert any("ufeff" in pattern for pattern in PATTERNS)


# All that are below, where dialects differ; of what is above every thousandth, and all of them in the long run.
@pytest.mark.parametrize(
    "characters",
    [
        pytest.param([*CHARACTERS[:0x3100], *CHARACTERS[0x3100::997]], id="some"),
        pytest.param(CHARACTERS, id="all", marks=pytest.mark.long),
    ],
)
@pytest.mark.parametrize("pattern", PATTERNS)
def test_each_means_the_same_in_another_dialect(pattern: str, characters: list[str]) -> None:
    other = jsonschema_rs.validator_for({"pattern": pattern})
    schema = {"type": "string", "pattern": pattern}
    # Python's $ is before a last line break, too.
    texts = [*characters, "\ufeff", *(f"{each}\n" for each in CHARACTERS[:128])]
    differing = [each for each in texts if any(faults(each, schema, {})) == other.is_valid(each)]
    assert not differing, differing[:20]


@pytest.mark.parametrize(
    "text", [*"\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"]
)
def test_white_space_alone_is_no_text(text: str) -> None:
    (pattern,) = [each for each in PATTERNS if "ufeff" in each]
    assert re.search(pattern, text * 3) is None
    assert re.search(pattern, f"{text}x{text}") is not None
    assert re.search(pattern, f"{text}\U0001f600") is not None
