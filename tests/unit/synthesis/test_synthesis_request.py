"""What main.py is asked for."""

from __future__ import annotations

import pytest

from phase3b.synthesis.request import SynthesisRequest

WAYS = [
    ((), {None: "out"}),
    (("scale",), {"scale": "out"}),
    (("growth", "scale"), {"growth": "out/growth", "scale": "out/scale"}),
]


@pytest.mark.parametrize(("tiers", "folders"), WAYS)
def test_several_tiers_have_a_folder_each(tiers: tuple[str, ...], folders: dict[str | None, str]) -> None:
    assert SynthesisRequest("a.yaml", (), tiers, "out").folders() == folders


@pytest.mark.parametrize(("tiers", "_"), WAYS)
def test_a_request_arrives_as_it_was_sent(monkeypatch: pytest.MonkeyPatch, tiers: tuple[str, ...], _: object) -> None:
    for like in (None, "prod"):
        request = SynthesisRequest("a.yaml", ("prod", "dev"), tiers, "out", like)
        for name, value in request.to_environment().items():
            monkeypatch.setenv(name, value)
        assert SynthesisRequest.from_environment() == request
