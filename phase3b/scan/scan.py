"""One scan from end to end: synthesize, copy, run checkov, judge."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import Problem
from phase3b.scan.checkov_process import run_checkov
from phase3b.scan.stack_text.plan_file import PlanFile
from phase3b.scan.stack_text.scan_copy import ScanCopy, ScannedResource, write_copy, write_texts
from phase3b.scan.stack_text.stacks import TargetStack, context, synthesized
from phase3b.scan.stack_text.target import Target
from phase3b.scan.verdicts.exceptions import PolicyException
from phase3b.scan.verdicts.findings import Finding, Status, judge, known_before
from phase3b.scan.verdicts.results import Census, Result, census, results, unjudged
from phase3b.scan.verdicts.written import Written
from policies.catalogue import POLICIES
from policies.stack_read.stack import Stack

# checkov needs 3 s before it reads the first file: another process pays only for several stacks.
STACKS_THAT_PAY_FOR_A_PROCESS: Final = 4


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


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be scanned, and by what measure; `plan_file` stands for the one target instead of its synthesis."""

    file: Path
    capacity: Capacity
    targets: tuple[Target, ...]
    exceptions: tuple[PolicyException, ...]
    baseline: Mapping[str, frozenset[str]]
    today: date
    plan_file: PlanFile | None = None


@dataclass(frozen=True, slots=True)
class Scan:
    """What came of it; `not_production` are the environments that were asked for less than production is.

    `unjudged` are checks that raised: everything else was judged, and the scan has failed all the same.
    """

    stacks: tuple[Census, ...]
    findings: tuple[Finding, ...]
    exceptions: tuple[tuple[PolicyException, int], ...]
    results: tuple[Result, ...]
    not_production: tuple[str, ...] = ()
    unjudged: tuple[Problem, ...] = ()

    @property
    def open(self) -> tuple[Finding, ...]:
        """What fails the gate."""
        return tuple(each for each in self.findings if each.status is Status.OPEN)

    @property
    def excepted(self) -> int:
        """How many findings an exception covers."""
        return sum(1 for each in self.findings if each.status is Status.EXCEPTED)


def scan(question: Question, checkov: str) -> Scan:
    """Scans.

    Raises:
        Phase3bError: the plan is of another project (2); the synthesis or checkov failed, or did not see all (3).
    """
    with tempfile.TemporaryDirectory(prefix="phase3b-scan-") as temporary:
        root = Path(temporary)
        stacks = synthesized(question.file, question.capacity, question.targets, root / "out")
        copies = _copies(question, stacks, root / "scan")
        if question.plan_file is not None:
            # What a plan does not have is as the stack is.
            stacks = tuple(_of_plan(question, question.plan_file, each) for each in stacks)
        return judged(question, checkov, copies, root / "scan", part_results(stacks))


def judged(
    question: Question, checkov: str, copies: Sequence[ScanCopy], root: Path, parts: tuple[Result, ...] = ()
) -> Scan:
    """What checkov and the exceptions say of copies that lie below root; `parts` are verdicts on what is not a resource."""
    folders = sorted(each for each in root.iterdir() if each.is_dir())
    texts = write_texts(folders, copies)
    reports = run_checkov(checkov, folders)
    found = (*results(reports, copies, texts), *parts)
    verdicts = judge(
        found,
        Written.read(question.file),
        POLICIES,
        question.exceptions,
        today=question.today,
        # A plan has not all that a stack has, so that an exception may be in use though nothing of it is seen.
        scanned=() if question.plan_file is not None else question.targets,
    )
    return Scan(
        census(copies, found),
        known_before(verdicts.findings, question.baseline),
        tuple(verdicts.used.items()),
        found,
        tuple(
            dict.fromkeys(
                target.environment
                for target in question.targets
                if not question.capacity.environments[target.environment].production
            )
        ),
        unjudged(reports, copies),
    )


def _copies(question: Question, stacks: Sequence[TargetStack], root: Path) -> tuple[ScanCopy, ...]:
    if question.plan_file is not None:
        (stack,) = stacks
        environment = stack.target.environment
        question.plan_file.refuse_another_account(question.capacity.environments[environment].account_id, environment)
        document, addresses = question.plan_file.as_stack(stack.document, stack.target)
        judged_by = context(
            question.capacity,
            stack.target,
            packages=stack.context.packages,
            lifecycle=False,
            account=question.plan_file.account,
        )
        copy = write_copy(stack.target, document, judged_by, root / "0", addresses)
        # What a plan has not of what the stack says: locals, and where the state is kept.
        return (replace(copy, source={**stack.document, **copy.source}),)
    processes = _processes(stacks)
    return tuple(
        write_copy(stack.target, stack.document, stack.context, root / str(number % processes))
        for number, stack in enumerate(stacks)
    )


def _of_plan(question: Question, plan_file: PlanFile, stack: TargetStack) -> TargetStack:
    """A stack with a plan's parts in place of its own, and with the account that the plan was made in."""
    account = question.capacity.environments[stack.target.environment].account_id or plan_file.account
    return replace(stack, document=plan_file.parts_of(stack.document), context=replace(stack.context, account=account))


def _processes(stacks: Collection[TargetStack]) -> int:
    return max(1, min(os.cpu_count() or 1, len(stacks) // STACKS_THAT_PAY_FOR_A_PROCESS))
