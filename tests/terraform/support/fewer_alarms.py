"""A stack with as few alarms as show all that alarms are written with: hundreds are alike, and each is asked of AWS."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from stack_arguments import Argument, arguments_of

MOST_ALARMS = 8


def few_alarms(stack: dict[str, Any]) -> dict[str, Any]:
    """A stack with enough alarms that each argument of one is written by some, and not hundreds that are alike."""
    alarms = stack["resource"]["aws_cloudwatch_metric_alarm"]
    kept: dict[str, Any] = {}
    seen: set[Argument] = set()
    for name, block in alarms.items():
        its = {argument for argument, _ in arguments_of("aws_cloudwatch_metric_alarm", block)}
        if not its <= seen:
            kept[name] = block
            seen |= its
    for name, block in itertools.islice(alarms.items(), MOST_ALARMS):
        kept.setdefault(name, block)
    stack["resource"]["aws_cloudwatch_metric_alarm"] = kept
    first = next(iter(kept))

    def instead(reference: re.Match[str]) -> str:
        return f"aws_cloudwatch_metric_alarm.{reference[1] if reference[1] in kept else first}."

    made: dict[str, Any] = json.loads(re.sub(r"aws_cloudwatch_metric_alarm\.(\w+)\.", instead, json.dumps(stack)))
    return made


def with_referred(resources: Mapping[str, Any], types: Sequence[str]) -> dict[str, Any]:
    """The resources of some types, and what they refer to, and what that does."""
    wanted = [(kind, name) for kind in types for name in resources[kind]]
    kept: dict[str, dict[str, Any]] = {}
    while wanted:
        kind, name = wanted.pop()
        if name in kept.get(kind, {}) or name not in resources.get(kind, {}):
            continue
        block = kept.setdefault(kind, {})[name] = resources[kind][name]
        wanted += re.findall(r"\b(aws_[a-z0-9_]+)\.([A-Za-z0-9_]+)\.", json.dumps(block))
    return kept
