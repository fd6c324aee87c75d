"""What capacity.yaml takes of a session is what AWS STS takes: its models say so."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.capacity.aws_limits import limit
from phase3b.capacity.text import text_form
from phase3b.capacity.text.text_form import TextForm

ALIKE = (
    (text_form.EXTERNAL_ID, "sts.AssumeRole.ExternalId"),
    (text_form.SESSION_NAME, "sts.AssumeRole.RoleSessionName"),
)


@pytest.mark.parametrize(("form", "member"), ALIKE, ids=[each[1] for each in ALIKE])
def test_each_form_is_that_of_the_model(form: TextForm, member: str) -> None:
    bounds = limit(member)
    assert bounds.least is not None
    assert bounds.pattern is not None
    least, most = int(bounds.least), bounds.longest()
    for character in map(chr, range(0x250)):
        ours = re.fullmatch(form.pattern.rstrip("$"), character * least) is not None
        assert ours == (re.fullmatch(bounds.pattern, character * least) is not None), repr(character)
    for length, fits in ((least - 1, False), (least, True), (most, True), (most + 1, False)):
        assert (re.match(form.pattern, "a" * length) is not None) == fits, length


def test_a_source_identity_has_the_form_of_a_session_name() -> None:
    assert limit("sts.AssumeRole.SourceIdentity").pattern == limit("sts.AssumeRole.RoleSessionName").pattern


@given(st.from_regex(text_form.URL.pattern))
def test_a_url_has_no_secret_in_it(url: str) -> None:
    assert not {"@", "?", "#", " "} & set(url.rstrip("\n"))
