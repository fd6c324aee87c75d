"""An execution environment whose AWS clients are counted: `python -P counted_process.py FOLDER HANDLER RESULT_FD`.

It is the local API's own (PHASE3B_RUNTIME), with botocore's way to a client in between: each client that is made is a byte at the end
of PHASE3B_CLIENTS.
"""

from __future__ import annotations

import os
import runpy
import sys
from typing import Any


def main() -> None:
    """Counts, and runs the environment."""
    import botocore.session  # noqa: PLC0415  what is counted

    file, made = os.environ.pop("PHASE3B_CLIENTS"), botocore.session.Session.create_client

    def counted(self: Any, *given: Any, **more: Any) -> Any:
        with open(file, "ab") as counter:  # noqa: PTH123  a process as bare as the function's own
            counter.write(b".")
        return made(self, *given, **more)

    botocore.session.Session.create_client = counted  # type: ignore[method-assign]
    runpy.run_path(os.environ.pop("PHASE3B_RUNTIME"), run_name="__main__")


if __name__ == "__main__":
    sys.path[:] = [each for each in sys.path if each]
    main()
