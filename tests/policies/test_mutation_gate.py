"""Every change that a reviewer would send back, through the whole gate: in as few stacks as they fit in, one scan."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from mutation_list import mutated, mutations, together

from phase3b.scan.checkov_process import find_checkov, run_checkov
from phase3b.scan.scan import part_results
from phase3b.scan.stack_text.scan_copy import write_copy
from phase3b.scan.stack_text.stacks import TargetStack
from phase3b.scan.stack_text.target import Target
from phase3b.scan.verdicts.results import results

pytestmark = [pytest.mark.long, pytest.mark.xdist_group("policies")]

PROCESSES = 2


def test_every_change_is_caught_by_the_whole_gate(prod: TargetStack, tmp_path: Path) -> None:
    groups = together(mutations())
    stacks = [
        replace(mutated(prod, *group), target=Target("prod", f"changed{position}"))
        for position, group in enumerate(groups)
    ]
    copies = [
        write_copy(each.target, each.document, each.context, tmp_path / str(position % PROCESSES))
        for position, each in enumerate(stacks)
    ]
    found = (*results(run_checkov(find_checkov(), sorted(tmp_path.iterdir())), copies), *part_results(stacks))
    caught = {(each.target, each.check, each.resource.address) for each in found if each.verdict == "failed"}
    missed = [
        each.name
        for stack, group in zip(stacks, groups, strict=True)
        for each in group
        if (stack.target, each.check, each.about) not in caught
    ]
    assert missed == []
    assert sum(map(len, groups)) == len(mutations())
