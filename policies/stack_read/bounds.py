"""The numbers that policies judge by: policies/stack_read/bounds.yaml and, for types, imports/resources.txt."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

import yaml

ROOT: Final = Path(__file__).resolve().parents[2]
FILE: Final = ROOT / "policies" / "stack_read" / "bounds.yaml"
TYPES: Final = ROOT / "imports" / "resources.txt"


@cache
def bounds() -> Mapping[str, Any]:
    """The file, read once."""
    found: Mapping[str, Any] = yaml.safe_load(FILE.read_text("utf-8"))
    return found


def number(group: str, key: str) -> int:
    """One number of the file."""
    return int(bounds()[group][key])


def of_aws(name: str) -> bool:
    """Whether a principal or a host is AWS's, in any partition."""
    return name.endswith(tuple(f".{domain}" for domain in bounds()["service_domains"]))


@cache
def known_providers() -> frozenset[str]:
    """The providers that imports/resources.txt names, as Terraform calls them: hashicorp/aws."""
    lines = TYPES.read_text("utf-8").splitlines()
    return frozenset(line.split()[1].split("@")[0] for line in lines if line.startswith("provider "))


@cache
def known_types() -> frozenset[str]:
    """Terraform types, data sources as `data.TYPE`, that somebody has thought about."""
    lines = [line.split("#", 1)[0].strip() for line in TYPES.read_text("utf-8").splitlines()]
    deployed = {line for line in lines if line and not line.startswith("provider ")}
    return frozenset({*deployed, *map(str, bounds()["known_types"])})


def worked_out(kind: str) -> frozenset[str]:
    """Arguments of a type whose value only an apply knows, and may: a last name, or the name of a dynamic block."""
    return frozenset(map(str, bounds()["known_at_apply"].get(kind, ())))
