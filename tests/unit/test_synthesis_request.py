"""What main.py is asked for."""

from __future__ import annotations

import pytest

from phase3b.synthesis_request import SynthesisRequest


def test_several_tiers_are_one_request_each(monkeypatch: pytest.MonkeyPatch) -> None:
    request = SynthesisRequest.of_tiers("a.yaml", ("prod", "dev"), ("growth", "scale"), "out")
    for name, value in request.to_environment().items():
        monkeypatch.setenv(name, value)
    assert SynthesisRequest.from_environment().each() == (
        SynthesisRequest("a.yaml", ("prod", "dev"), "growth", "out/growth"),
        SynthesisRequest("a.yaml", ("prod", "dev"), "scale", "out/scale"),
    )


@pytest.mark.parametrize("tier", [None, "scale"])
def test_one_tier_or_none_is_written_where_it_was(tier: str | None) -> None:
    request = SynthesisRequest("a.yaml", (), tier, "out")
    assert request.each() == (request,)
