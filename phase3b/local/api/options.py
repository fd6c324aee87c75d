"""How the local API is served."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """Folder for code and logs, port (a free one when None), processes of a function, receivers on this machine."""

    folder: Path
    port: int | None = None
    processes: int = 4
    private_webhooks: bool = False
