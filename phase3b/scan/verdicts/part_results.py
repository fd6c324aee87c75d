"""Verdicts of our policies on what checkov never asks about: data sources, backends, values, and the environment itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from phase3b.scan.stack_text.scan_copy import ScannedResource
from phase3b.scan.stack_text.stacks import TargetStack
from phase3b.scan.verdicts.results import Result
from policies.catalogue import POLICIES
from policies.stack import Stack


def part_results(stacks: Iterable[TargetStack]) -> tuple[Result, ...]:
    """The verdicts on the parts of each stack that are no resources."""
    return tuple(result for each in stacks for result in _results(each))


def _results(given: TargetStack) -> Iterator[Result]:
    stack = Stack.of(given.document, given.context)
    for part in stack.parts:
        for policy in POLICIES:
            verdict = policy.verdict(part, stack) if policy.asked_of(part) else None
            if verdict is not None:
                where = ScannedResource(part.address, part.address)
                yield Result(policy.id, policy.name, given.target, where, "failed" if verdict else "passed", verdict)
