"""The embedded AWS as a process: `python -m phase3b.local.moto_server PORT`. It listens on 127.0.0.1 only."""

from __future__ import annotations

import sys

from moto.server import main

from phase3b.local.moto_additions import apply_additions

if __name__ == "__main__":
    apply_additions()
    main(["-H", "127.0.0.1", "-p", sys.argv[1]])
