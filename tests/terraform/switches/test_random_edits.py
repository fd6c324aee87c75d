"""Sets of edits at random: what diff announces is what plan does, and what diff calls dangerous is what plan refuses.

Each is planned by real Terraform against an environment that is applied and has items in it.
"""

from __future__ import annotations

import json
import subprocess
from fnmatch import fnmatchcase

import pytest
from danger_combinations import Combination, combinations
from danger_diff import dangers, difference
from danger_matrix import Project, filled_project
from danger_rows import ENVIRONMENT, base_tree, rows, written
from danger_verdict import same_words

pytestmark = [pytest.mark.terraform, pytest.mark.long]
MANY, SEED = 52, 12
# What they call what happens: diff and plan.
ACTIONS = {"create": "create", "update": "change", "replace": "replace", "destroy": "destroy"}
ROWS = {row.name: row for row in rows()}


def disagreement(project: Project, base: str, combination: Combination) -> dict[str, object]:
    """What one of them says and the other does not; nothing where they agree."""
    said = difference(base, combination.text)
    with project.tried():
        project.write(combination.text)
        done: subprocess.CompletedProcess[str] = project.run("plan", ENVIRONMENT, "--json")
    if done.returncode not in (0, 1):
        return {"plan failed": done.stderr}
    shown = json.loads(done.stdout)
    announced = {(ACTIONS[each.action], str(each.address)) for each in said.resources}
    planned = {(each["action"], each["address"]) for each in shown["changes"]}
    expected = dangers(said)
    refused = {each["address"]: each["what"] for each in shown["refused"]}
    # What only one of them can know, the rows say with the reason.
    mine = [ROWS[name] for name in combination.names]
    expected = without(expected, [pattern for row in mine for pattern in row.only_diff])
    refused = without(refused, [pattern for row in mine for pattern in row.only_plan])
    found: dict[str, object] = {
        "planned, not announced": sorted(planned - announced),
        "announced, not planned": sorted(announced - planned),
        "refused, not called dangerous": sorted(refused.keys() - expected.keys()),
        "called dangerous, not refused": sorted(expected.keys() - refused.keys()),
        "in other words": sorted(
            address
            for address in refused.keys() & expected.keys()
            if not same_words(expected[address], refused[address])
        ),
    }
    return {name: each for name, each in found.items() if each}


def without(dangers_of: dict[str, str], patterns: list[str]) -> dict[str, str]:
    return {
        address: words
        for address, words in dangers_of.items()
        if not any(fnmatchcase(address, pattern) for pattern in patterns)
    }


def test_diff_and_plan_agree() -> None:
    base = base_tree()
    sets = list(combinations(tuple(ROWS.values()), base, MANY, SEED))
    text = written(base)
    with filled_project(text) as project:
        wrong = {each.names: found for each in sets if (found := disagreement(project, text, each))}
    assert len(sets) == MANY
    assert wrong == {}
