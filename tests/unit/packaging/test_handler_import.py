"""What an import brings, from zips, in processes that know nothing but what they are told."""

from __future__ import annotations

import pytest

from phase3b.errors import Phase3bError
from phase3b.packaging import handler_import
from phase3b.packaging.handler_import import handler_imports
from phase3b.packaging.package import zipped
from phase3b.problems.missing_package import install_extra

OURS = {"orders/__init__.py": b"", "orders/handler.py": b"import orders.rules\n", "orders/rules.py": b"X = 1\n" * 50}


def test_modules_and_bytes_are_those_of_the_import_alone() -> None:
    """Three files: 0, 20 and 300 bytes. A module that Python has when it starts is not counted, one that is imported is."""
    for found in handler_imports(zipped(OURS), "orders.handler", {}, 2):
        assert (found.modules, found.bytes) == (3, 320)
    with_sys = {**OURS, "orders/handler.py": b"import orders.rules, sys, os, io\n"}
    (found,) = handler_imports(zipped(with_sys), "orders.handler", {}, 1)
    assert (found.modules, found.bytes) == (3, 333)
    with_more = {**OURS, "orders/handler.py": b"import orders.rules, colorsys\n"}
    (found,) = handler_imports(zipped(with_more), "orders.handler", {}, 1)
    assert found.modules == 4
    assert found.bytes > 330 + 3000


def test_what_is_judged_does_not_depend_on_the_clock() -> None:
    """The handler puts its process's clock forward: the milliseconds follow, and nothing that is judged."""
    late = b"import time\nnow = time.perf_counter()\ntime.perf_counter = lambda: now + 1000\n"
    (found,) = handler_imports(zipped({"orders/__init__.py": b"", "orders/handler.py": late}), "orders.handler", {}, 1)
    assert found.ms >= 1_000_000
    assert (found.modules, found.bytes) == (2, len(late))


def test_the_environment_is_what_was_told_and_a_word_to_stderr_does_no_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OURS", "here")
    program = b"import os, sys\nassert 'OURS' not in os.environ\nos.environ['TOLD']\nsys.stderr.write('said')\n"
    assert handler_imports(zipped({"handler.py": program}), "handler", {"TOLD": "so"}, 1)[0].modules == 1


@pytest.mark.parametrize(
    ("program", "said"),
    [
        (
            b"raise ValueError('no table')",
            ("handler can't be imported: ValueError: no table. The runtime has botocore; to install it here, run: "
            f"{install_extra('local')}; the rest the handler must bring. [P3B-HANDLER-IMPORT]"),
        ),
        (
            b"import click",
            ("handler can't be imported: ModuleNotFoundError: No module named 'click'. The runtime has botocore; to "
            f"install it here, run: {install_extra('local')}; the rest the handler must bring. [P3B-HANDLER-IMPORT]"),
        ),
        (b"import os\nos._exit(0)", "handler ended its process while it was imported. Let it do so only when it is called. [P3B-HANDLER-IMPORT]"),
    ],
)  # fmt: skip
def test_a_handler_that_cant_be_imported(program: bytes, said: str) -> None:
    with pytest.raises(Phase3bError) as caught:
        handler_imports(zipped({"handler.py": program}), "handler", {}, 1)
    assert (str(caught.value), caught.value.exit_code) == (said, 3)


def test_a_handler_that_waits_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handler_import, "SECONDS", 0.2)
    with pytest.raises(Phase3bError) as caught:
        handler_imports(zipped({"handler.py": b"import time\ntime.sleep(9)"}), "handler", {}, 1)
    assert str(caught.value) == "handler is not imported within 0.2 s. Find what it waits for. [P3B-HANDLER-IMPORT]"
