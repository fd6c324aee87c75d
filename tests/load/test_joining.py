"""Workers for a master on another machine: what is said where they can't take part."""

from __future__ import annotations

from pathlib import Path

import pytest

from phase3b.errors import ExitCode, Phase3bError
from phase3b.load.engine.engine_version import engine_version, other_version
from phase3b.load.joining import address_of, join


@pytest.mark.parametrize("text", ["nohost", ":5557", "host:", "host:0", "host:70000", "host:http"])
def test_what_is_no_address(text: str) -> None:
    with pytest.raises(Phase3bError) as error:
        address_of(text)
    assert str(error.value) == (
        f'"{text}" is not the address of a master. Write HOST:PORT, such as 10.0.0.5:5557. [P3B-LOAD-WORKER]'
    )
    assert address_of("10.0.0.5:5557") == ("10.0.0.5", 5557)


@pytest.mark.long
def test_a_master_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Phase3bError) as error:
        join("127.0.0.1", 9, 1, 1, tmp_path / "load", lambda: None)
    assert error.value.exit_code is ExitCode.OUTSIDE_FAILURE
    assert error.value.problems[0].what == (
        "this machine did not take part: no master of a load test answered at 127.0.0.1:9 within 1 s"
    )


def test_versions_are_compared_with_the_code_that_they_are_of() -> None:
    own = engine_version()
    assert own == engine_version()
    assert other_version("vm", own, own) == ""
    assert other_version("vm", "0.9.0+12345678", "1.0.0+87654321") == (
        "worker vm is of phase3b 0.9.0+12345678, its master of 1.0.0+87654321: install the same on both machines"
    )
    assert "an older version" in other_version("vm", "", own)
