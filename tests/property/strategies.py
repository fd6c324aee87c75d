"""All strategies: capacity files, and ways to spoil them."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

SMALL = (Path(__file__).parents[1] / "golden/small.yaml").read_text("utf-8")
LINES = SMALL.splitlines(keepends=True)

# What people and merge conflicts put into files.
FRAGMENTS = st.sampled_from(
    ["\t", ":", "- ", "[", "]", "{", "}", '"', "'", "&a ", "*a", "!!python/object:x ", "<<: ", "? ", "| \n", "#", "%",
     "---\n", "...\n", "null", "true", "-1", "1e999", "99999999999999999999", "<<<<<<< HEAD\n", "\u2028", "\x00", "é", ","]
)  # fmt: skip


@st.composite
def spoilt_files(draw: st.DrawFn) -> str:
    """The small file after up to four edits of characters, lines or fragments."""
    text = SMALL
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        match draw(st.sampled_from(["insert", "delete", "line out", "line twice", "any text"])):
            case "insert":
                text = text[:at] + draw(FRAGMENTS) + text[at:]
            case "delete":
                text = text[:at] + text[at + draw(st.integers(1, 30)) :]
            case "line out":
                lines = text.splitlines(keepends=True)
                if lines:
                    del lines[draw(st.integers(0, len(lines) - 1))]
                text = "".join(lines)
            case "line twice":
                lines = text.splitlines(keepends=True)
                if lines:
                    number = draw(st.integers(0, len(lines) - 1))
                    lines.insert(number, lines[number])
                text = "".join(lines)
            case _:
                text = text[:at] + draw(st.text(max_size=8)) + text[at:]
    return text


PATHS = st.sampled_from(
    [
        ("version",), ("service",), ("service", "tables"), ("service", "tables", "tickets"),
        ("service", "tables", "tickets", "attributes"), ("service", "tables", "tickets", "indexes"),
        ("service", "tables", "tickets", "indexes", "tenant_status", "partition_key"),
        ("service", "tables", "tickets", "indexes", "tenant_status", "non_key_attributes"),
        ("service", "tables", "webhooks", "sort_key"), ("service", "tags"),
        ("tiers",), ("tiers", "starter"), ("tiers", "growth", "extends"), ("tiers", "starter", "tables"),
        ("tiers", "starter", "tables", "tickets"), ("tiers", "growth", "tables", "tickets", "read"),
        ("tiers", "starter", "tables", "tickets", "billing_mode"), ("tiers", "starter", "customers", "max"),
        ("environments",), ("environments", "dev"), ("environments", "dev", "tier"),
        ("environments", "dev", "overrides"), ("environments", "dev", "overrides", "tables", "tickets"),
        ("environments", "prod", "backend"), ("environments", "prod", "backend", "type"),
        ("environments", "prod", "alarm_levels"), ("objectives",), ("objectives", "thresholds", "tables"),
        ("objectives", "thresholds", "tables", "latency_p95_ms"), ("quotas",), ("quotas", "indexes_per_table"),
    ]
)  # fmt: skip

# Any value of YAML where another was meant.
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 10**6) | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=6),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(st.text(max_size=6) | st.sampled_from(["type", "read", "min", "extends", "tables"]), below, max_size=3),
    max_leaves=6,
)  # fmt: skip

UNITS = st.integers(1, 3000)


@st.composite
def ranges(draw: st.DrawFn) -> tuple[int, int]:
    """A floor and a ceiling."""
    floor = draw(UNITS)
    return floor, floor + draw(st.integers(0, 3000))
