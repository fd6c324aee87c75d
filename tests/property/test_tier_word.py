"""However a capacity file is written, another tier changes that word and no other byte."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import WORD, files_around_a_word

from phase3b.capacity.loader import parse
from phase3b.change.tier_switch import switch


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(file=files_around_a_word(), ends=st.sampled_from(["\n", "\r\n"]), mark=st.sampled_from([b"", b"\xef\xbb\xbf"]))
def test_only_the_word_changes(file: tuple[str, str], ends: str, mark: bytes) -> None:
    text = file[0].replace("\n", ends)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "capacity.yaml"
        path.write_bytes(mark + text.replace(WORD, "growth").encode())
        assert switch(path, "prod", "starter").before == "growth"
        assert path.read_bytes() == mark + text.replace(WORD, "starter").encode()
        assert parse(text.replace(WORD, "starter"), "x").environments["prod"].tier == "starter"
        # There and back is where one began.
        switch(path, "prod", "growth")
        assert path.read_bytes() == mark + text.replace(WORD, "growth").encode()
