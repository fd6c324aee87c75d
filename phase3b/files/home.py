"""What belongs to phase3b beside its own code: constructs, policies, prices, templates.

In a clone they are beside the package, in the root of the repository; in a wheel they are in the folder `shipped` of the
package, under the same names (setup.py puts them there). So nothing of ours is a top-level package in anybody's
site-packages. What belongs to a user's project is found by `phase3b.files.project`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parent.parent
_SHIPPED: Final = _PACKAGE / "shipped"
INSTALLED: Final = _SHIPPED.is_dir()
HOME: Final = _SHIPPED if INSTALLED else _PACKAGE.parent


def importable() -> None:
    """Lets `modules` and `policies` be imported, whatever else has these names where phase3b is installed."""
    home = str(HOME)
    if home not in sys.path:
        sys.path.insert(0, home)
