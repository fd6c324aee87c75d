"""In which words a value does not keep to what AWS's models say."""

from __future__ import annotations

import pytest

from phase3b.capacity.aws_limits import Limit
from phase3b.limits.limit_fault import limit_fault


def of_form(pattern: str) -> Limit:
    return Limit("Member", "string", None, None, pattern, (), None)


@pytest.mark.parametrize(
    ("pattern", "value", "said"),
    [
        (
            "[a-zA-Z0-9_.-]+",
            "nightly run; daily",
            (
                'AWS does not accept " " or ";" in "nightly run; daily"',
                "Use what [a-zA-Z0-9_.-]+ matches",
            ),
        ),
        (
            "(?a)[\\w+=,.@-]+",
            "größe",
            ('AWS does not accept "ö" or "ß" in "größe"', "Use what [\\w+=,.@-]+ matches"),
        ),
        ("[^:*]*", "a:b", ('AWS does not accept ":" in "a:b"', "Use what [^:*]* matches")),
        # Every character is one that AWS allows, and not where it is.
        (
            "[a-zA-Z]([a-zA-Z0-9_])+",
            "1st",
            ('"1st" is not in the format that AWS accepts', "It must match [a-zA-Z]([a-zA-Z0-9_])+"),
        ),
        ("[a-z]+", "", ('"" is not in the format that AWS accepts', "It must match [a-z]+")),
    ],
)
def test_the_characters_that_aws_refuses_are_named(pattern: str, value: str, said: tuple[str, str]) -> None:
    fault = limit_fault(of_form(pattern), value)
    assert fault is not None
    assert (fault.what, fault.fix) == said


def test_what_fits_its_form_has_no_fault() -> None:
    assert limit_fault(of_form("(?a)[\\w+=,.@-]+"), "a_role+x") is None
