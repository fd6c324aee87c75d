"""Every check that checkov has for a type of ours catches its failing example, through the gate and in one run."""

from __future__ import annotations

import json
import subprocess
from datetime import date
from pathlib import Path

import pytest

from phase3b.capacity.loader import load
from phase3b.scan.checkov_examples import CheckOfType, cannot_fail, checks, examples, types
from phase3b.scan.checkov_page import page
from phase3b.scan.checkov_process import find_checkov, run_checkov
from phase3b.scan.exceptions import read_exceptions
from phase3b.scan.findings import Status, judge
from phase3b.scan.results import Result, results
from phase3b.scan.scan_copy import write_copy
from phase3b.scan.stacks import TargetStack
from phase3b.scan.target import Target
from phase3b.scan.written import Written
from policies.catalogue import POLICIES
from policies.stack import Context

pytestmark = pytest.mark.xdist_group("policies")


@pytest.fixture(scope="module")
def found(prod: TargetStack, tmp_path_factory: pytest.TempPathFactory) -> tuple[Result, ...]:
    """Every verdict on the examples, and on prod."""
    folder = tmp_path_factory.mktemp("examples")
    copies = [
        write_copy(Target(each.check, each.kind), example.document, Context(), folder)
        for each, example in examples().items()
    ]
    copies.append(write_copy(prod.target, prod.document, prod.context, folder))
    return results(run_checkov(find_checkov(), [folder]), copies)


def test_every_check_of_our_types_has_an_example_or_a_reason() -> None:
    assert examples().keys() | cannot_fail().keys() == checks().keys()
    assert not examples().keys() & cannot_fail().keys()


def test_what_stands_in_the_list_is_what_checkov_has(root: Path) -> None:
    python = Path(find_checkov()).with_name("python")
    done = subprocess.run(
        [python, "-I", root / "policies/checkov_registry.py", *types()], check=True, capture_output=True, text=True
    )
    here = {CheckOfType(check, kind): name for check, kind, name in json.loads(done.stdout)}
    assert here == checks(), "run: make checkov-checks"


def test_every_example_is_caught(found: tuple[Result, ...], root: Path) -> None:
    written = Written.read(root / "capacity.yaml")
    judged = judge(found, written, POLICIES, (), today=date(2026, 11, 21), scanned=())
    open_ones = {
        (target, finding.check, finding.address)
        for finding in judged.findings
        if finding.status is Status.OPEN
        for target in finding.targets
    }
    missed = [
        each
        for each, example in examples().items()
        if (Target(each.check, each.kind), each.check, example.address) not in open_ones
    ]
    assert missed == []


def test_what_catches_its_example_passes_prod_or_is_excepted_there(
    found: tuple[Result, ...], prod: TargetStack, root: Path
) -> None:
    """A check that fails whatever it is asked would catch its example too."""
    excepted = {each.check for each in read_exceptions(root / "policies/exceptions.yaml", load(root / "capacity.yaml"))}
    passing = {
        CheckOfType(each.check, each.resource.address.split(".", maxsplit=1)[0])
        for each in found
        if each.target == prod.target and each.verdict == "passed"
    }
    asked = {each for each in examples() if each.kind in prod.document["resource"] and each.check not in excepted}
    assert asked - passing == set()
    assert len(asked) > 40


def test_the_page_is_current(root: Path) -> None:
    assert (root / "docs/checkov.md").read_text("utf-8") == page(), "run: make docs"
