"""Where the local API listens."""

from __future__ import annotations

from pathlib import Path

from local_made import NOTHING

from phase3b.local.api.options import Options
from phase3b.local.api.server import LocalApi
from phase3b.local.aws.listening import listening, port_of


def test_the_preferred_port_the_next_one_and_the_one_that_is_named(tmp_path: Path) -> None:
    with listening() as any_one:
        free = port_of(any_one)
    with LocalApi(NOTHING, Options(tmp_path / "a", preferred_port=free)) as first:
        assert first.url == f"http://127.0.0.1:{free}/v1"
        with LocalApi(NOTHING, Options(tmp_path / "b", preferred_port=free)) as second:
            assert second.port > free
            assert (second.port - free) % 2 == 0
        with listening() as any_one:
            other = port_of(any_one)
        with LocalApi(NOTHING, Options(tmp_path / "c", other, preferred_port=free)) as third:
            assert third.port == other
