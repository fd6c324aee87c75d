"""Whether what load tests need is installed."""

from __future__ import annotations

from importlib.util import find_spec

from phase3b.errors import outside_failure
from phase3b.problems.missing_package import how_to_install

NEEDED = ("locust", "hdrh", "websocket", "numpy", "jsonschema")


def need_load_extra() -> None:
    """Says so in one line where it is not.

    Raises:
        Phase3bError: a package is missing, with the command that installs all of them.
    """
    missing = next((name for name in NEEDED if find_spec(name) is None), None)
    if missing is not None:
        raise outside_failure(
            f"phase3b load needs {missing}, which is not installed", how_to_install("load"), code="P3B-EXTRA-MISSING"
        )
