"""What capacity.yaml and a usage file call an index whose record has AWS's name."""

from __future__ import annotations

from phase3b.naming import Names


def index_key(name: str) -> str:
    """tenant-status-index -> tenant_status: the reverse of `Names.index`."""
    suffix = Names("", "", "").index("")
    return name.removesuffix(suffix).replace("-", "_")
