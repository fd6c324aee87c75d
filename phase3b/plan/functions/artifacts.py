"""What exists before anything is planned: the packages of the functions and the schemas of the API."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from phase3b.quick_dataclass import dataclass

Schema = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Artifact:
    """The zip of a function: its file's name, and the SHA-256 of its bytes in base64, as Lambda says it.

    The latter is None in a plan that is only looked at, for which nothing is packed.
    """

    file_name: str
    sha256_base64: str | None


@dataclass(frozen=True, slots=True)
class Artifacts:
    """Packages by function, schemas by name."""

    packages: Mapping[str, Artifact] = field(default_factory=dict)
    schemas: Mapping[str, Schema] = field(default_factory=dict)


NONE = Artifacts()
