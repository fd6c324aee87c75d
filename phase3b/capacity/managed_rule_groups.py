"""The rule groups that AWS manages for WAF: how many capacity units each takes, and the names of its rules."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from typing import Final

from phase3b.capacity.aws_limits import FOLDER
from phase3b.quick_dataclass import dataclass

FILE: Final = FOLDER / "managed_rule_groups.json"
VENDOR: Final = "AWS"


@dataclass(frozen=True, slots=True)
class RuleGroup:
    """One group as AWS's documentation has it on the file's date."""

    capacity_units: int
    rules: tuple[str, ...]


@functools.cache
def managed_rule_groups() -> Mapping[str, RuleGroup]:
    """Every group that can be chosen, by its name."""
    groups = json.loads(FILE.read_bytes())["groups"]
    return {name: RuleGroup(each["capacity_units"], tuple(each["rules"])) for name, each in groups.items()}
