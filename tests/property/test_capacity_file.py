"""Whatever is done to a capacity file, there is a message and no traceback."""

from __future__ import annotations

import contextlib
import copy
import io
import tempfile
from pathlib import Path
from typing import Any

import yaml
from hypothesis import HealthCheck, example, given, settings
from strategies import PATHS, SMALL, VALUES, ranges, spoilt_files

from phase3b.capacity.deployment import Provisioned, Range, resolve
from phase3b.capacity.loader import parse
from phase3b.cli import run
from phase3b.errors import Phase3bError
from phase3b.plan.plan import plan
from phase3b.plan.tables.records import DynamodbTable, ScalingTarget

TREE = yaml.safe_load(SMALL)


def judged(text: str) -> None:
    """Valid, or refused with problems that a person can use."""
    try:
        capacity = parse(text, "x.yaml")
    except Phase3bError as error:
        check_problems(error, lines=text.count("\n") + 2)
        return
    for environment in capacity.environments:
        plan(resolve(capacity, environment))


def check_problems(error: Phase3bError, lines: int) -> None:
    assert error.problems
    assert error.exit_code == 2
    for problem in error.problems:
        assert problem.what
        assert problem.fix
        assert problem.where is not None
        assert 1 <= problem.where.line <= lines, problem


@settings(max_examples=400, deadline=None)
@given(spoilt_files())
@example(SMALL)
def test_no_mutation_of_the_text_gives_a_traceback(text: str) -> None:
    judged(text)


@settings(max_examples=400, deadline=None)
@given(PATHS, VALUES)
def test_no_value_in_anothers_place_gives_a_traceback(path: tuple[str, ...], value: Any) -> None:
    tree = copy.deepcopy(TREE)
    parent = tree
    for key in path[:-1]:
        parent = parent[key]
    parent[path[-1]] = value
    judged(yaml.safe_dump(tree, allow_unicode=True))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(spoilt_files())
def test_the_command_line_neither(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "x.yaml"
        file.write_text(text, "utf-8", errors="surrogatepass")
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = run(["validate", str(file)])
    assert code in {0, 2}
    assert bool(err.getvalue()) == (code == 2)
    assert "Traceback" not in err.getvalue()


@settings(max_examples=60, deadline=None)
@given(ranges(), ranges())
def test_the_plan_starts_at_the_floor_and_scales_between_the_bounds(
    read: tuple[int, int], write: tuple[int, int]
) -> None:
    text = SMALL.replace(
        "        read: {min: 50, max: 200}\n        write: {min: 50, max: 200}",
        f"        read: {{min: {read[0]}, max: {read[1]}}}\n        write: {{min: {write[0]}, max: {write[1]}}}",
    )
    deployment = resolve(parse(text, "x.yaml"), "prod")
    made = plan(deployment)
    billing = deployment.tables[0].billing
    assert isinstance(billing, Provisioned)
    assert (billing.read, billing.write) == (Range(*read), Range(*write))  # type: ignore[arg-type]
    table = next(record for record in made.records if isinstance(record, DynamodbTable))
    assert (table.provisioned.read, table.provisioned.write) == (read[0], write[0])
    targets = [record for record in made.records if isinstance(record, ScalingTarget)]
    assert sorted((each.floor, each.ceiling) for each in targets) == sorted([read, read, write, write])
