"""`python -m phase3b.load.engine master|worker`: one process of a load test, started by `phase3b load run`."""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path


def main() -> int:
    """Runs one; the order of a master is on standard input."""
    parser = argparse.ArgumentParser(prog="phase3b.load.engine")
    parser.add_argument("kind", choices=["master", "worker"])
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--on-lost", choices=["continue", "stop"], default="continue")
    parser.add_argument("--patience", type=float, default=60.0)
    given = parser.parse_args()
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
    if given.kind == "worker":
        from phase3b.load.engine.worker import work  # noqa: PLC0415

        return work(given.host, given.port, given.patience)
    from phase3b.load.engine.master import lead  # noqa: PLC0415

    return lead(sys.stdin.read(), given.host, given.port, given.workers, given.out, given.on_lost, given.patience)


if __name__ == "__main__":
    sys.exit(main())
