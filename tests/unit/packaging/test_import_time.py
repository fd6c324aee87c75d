"""Import times from zips, in processes that know nothing but what they are told."""

from __future__ import annotations

import pytest

from phase3b.errors import Phase3bError
from phase3b.packaging import import_time
from phase3b.packaging.import_time import import_times_ms
from phase3b.packaging.package import zipped


def test_the_import_is_timed_and_not_the_start_of_python() -> None:
    """The handler puts its process's clock forward: only who looks at that clock, before and after, sees it."""
    late = b"import time\nnow = time.perf_counter()\ntime.perf_counter = lambda: now + 1000\n"
    times = import_times_ms(zipped({"orders/__init__.py": b"", "orders/handler.py": late}), "orders.handler", {}, 3)
    assert len(times) == 3
    # More than a minute a process is not given.
    assert all(1_000_000 <= each < 1_060_000 for each in times)


def test_the_environment_is_what_was_told_and_a_word_to_stderr_does_no_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OURS", "here")
    program = b"import os, sys\nassert 'OURS' not in os.environ\nos.environ['TOLD']\nsys.stderr.write('said')\n"
    assert import_times_ms(zipped({"handler.py": program}), "handler", {"TOLD": "so"}, 1)[0] > 0


def test_a_handler_that_cant_be_imported() -> None:
    with pytest.raises(Phase3bError) as caught:
        import_times_ms(zipped({"handler.py": b"raise ValueError('no table')"}), "handler", {}, 1)
    assert (str(caught.value), caught.value.exit_code) == (
        (
            "handler can't be imported: ValueError: no table. The runtime has botocore, and here `make local` installs "
            "it; the rest the handler must bring."
        ),
        3,
    )


def test_a_handler_that_waits_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_time, "SECONDS", 0.2)
    with pytest.raises(Phase3bError) as caught:
        import_times_ms(zipped({"handler.py": b"import time\ntime.sleep(9)"}), "handler", {}, 1)
    assert str(caught.value) == "handler is not imported within 0.2 s. Find what it waits for."
