"""Long values that differ late are shown where they differ: the digests of two images of one repository."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.change.difference.report.words import LONGEST_SHOWN, pair

REPOSITORY = "{account}.dkr.ecr.{region}.{dns_suffix}/team/scans@sha256:"


def test_the_digests_of_two_images_are_told_apart() -> None:
    before, after = pair(f"{REPOSITORY}{'a' * 64}", f"{REPOSITORY}{'b' * 64}")
    assert before == f"...}}/team/scans@sha256:{'a' * 34}..."
    assert after == f"...}}/team/scans@sha256:{'b' * 34}..."


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        (25, 50, ("25", "50")),
        (None, REPOSITORY, ("-", REPOSITORY)),
        ("a" * 80, "b" * 80, (f"{'a' * 57}...", f"{'b' * 57}...")),
        ("a" * 80, "a" * 90, (f"...{'a' * 20}", f"...{'a' * 30}")),
    ],
)
def test_what_is_seen_as_it_is_stays(before: object, after: object, shown: tuple[str, str]) -> None:
    assert pair(before, after) == shown


@given(st.text("ab", max_size=90), st.text("ab", max_size=90))
def test_two_texts_never_look_alike(before: str, after: str) -> None:
    one, other = pair(before, after)
    assert (one == other) == (before == after)
    assert max(len(one), len(other)) <= max(LONGEST_SHOWN, 1)
