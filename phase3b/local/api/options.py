"""How the local API is served."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """Folder for code and logs, port, processes of a function, receivers on this machine.

    Where no port is named it is the preferred one or the next that is free; any free one where none is preferred.
    """

    folder: Path
    port: int | None = None
    processes: int = 4
    private_webhooks: bool = False
    preferred_port: int | None = None
