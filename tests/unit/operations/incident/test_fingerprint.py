"""What differs from one time to the next is no part of a fingerprint, and nothing of a customer is left in a message."""

from __future__ import annotations

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.operations.incident.fingerprint import LONGEST, normalised


@pytest.mark.parametrize(
    ("message", "wanted"),
    [
        ("delivery 12 of 40 failed after 3.5 s", "delivery N of N failed after N s"),
        ("ticket 0d6f5a52-9b2e-4a5f-8b1c-0a1b2c3d4e5f is gone", "ticket ID is gone"),
        ("of tenant acme-corp-7 at 2026-11-30T08:15:22.123Z", "of tenant ID at TIME"),
        ("jane.doe@example.com wrote 'my card is 4111'", "EMAIL wrote TEXT"),
        ('GET https://hooks.example.com/a?b=c gave "no"', "GET URL gave TEXT"),
        ("10.0.3.17:443 refused arn:aws:sqs:us-east-1:123456789012:q", "ADDRESS refused ARN"),
        ("two\nlines\t of it", "two lines of it"),
        ("a delivery can't be sent, and isn't", "a delivery can't be sent, and isn't"),
        ("x" * 400, "x" * (LONGEST - 1) + "…"),
    ],
)
def test_by_hand(message: str, wanted: str) -> None:
    assert normalised(message) == wanted


@given(st.integers(), st.integers(), st.uuids(), st.uuids())
def test_ids_and_numbers_do_not_matter(one: int, other: int, first: uuid.UUID, second: uuid.UUID) -> None:
    assert normalised(f"item {one} of {first} failed") == normalised(f"item {other} of {second} failed")


@given(st.text())
def test_what_is_normal_stays_so(text: str) -> None:
    once = normalised(text)
    assert len(once) <= LONGEST
    assert "\n" not in once
    if len(once) < LONGEST:
        assert normalised(once) == once
