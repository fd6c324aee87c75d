"""The embedded AWS as a process: `python -m phase3b.local.moto_server PORT`. It listens on 127.0.0.1 only.

It ends when its standard input does, which is when the process that started it is gone, however that ended.
"""

from __future__ import annotations

import os
import sys
import threading

from moto.server import main

from phase3b.local.moto_gaps import fill_gaps


def _end_with_parent() -> None:
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    threading.Thread(target=_end_with_parent, daemon=True).start()
    fill_gaps()
    main(["-H", "127.0.0.1", "-p", sys.argv[1]])
