"""Which arguments of our resource types Terraform's plan reports nothing about, found out by real plans.

    make silent-arguments
    make silent-arguments SILENT="--type aws_budgets_budget"    # one type that depends on no other, added to what is known

One environment is applied to the embedded AWS. Then, for each argument that the synthesized stack writes, of each type:

- *changed* and *removed*: the argument is written otherwise, or not at all, and a plan is asked whether it differs;
- *drifted*: the state is made to hold another value, as if somebody had changed AWS since; a refresh that puts the value
  right reads it from AWS, one that does not will never see a change made by hand.

A plan asks as much as it can: of each resource several arguments, and what Terraform refuses among others alone. What the plan does not report is
written into phase3b/change/guard/losses/silent_arguments.json; tests/unit/change/guard/test_silent_arguments.py wants each compared by us, or why not.
"""

from __future__ import annotations

import argparse
import copy
import itertools
import json
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import yaml
from danger_rows import Edit, written
from fewer_alarms import few_alarms, with_referred
from split_file import securebase
from stack_arguments import Argument, another, arguments_of, got, put, required_arguments
from tier_matrix import PATIENCE, ROOT, Silent

from phase3b.local.aws.deployment_run import DeploymentRun
from phase3b.local.aws.embedded_aws import EmbeddedAws
from phase3b.local.kept.kept_state import STATE
from phase3b.synthesis.process import synthesize

DATA = ROOT / "phase3b/change/guard/losses/silent_arguments.json"
# The tier that has most: provisioned and on-demand tables, a cache, tracing, reserved and provisioned concurrency.
ENVIRONMENT, TIER = "prod", "enterprise"
# Of two ways to write something, the one with more arguments.
MOST = Edit(set={f"environments.{ENVIRONMENT}.budget.covers": "environment"})
# Another name is another resource, which every plan shows; replaced together, their dependents turn round in circles.
NAMES = frozenset((each,) for each in ("name", "function_name", "alarm_name", "dashboard_name", "stage_name"))
How = Literal["changed", "removed", "drifted"]


@dataclass(frozen=True, slots=True, order=True)
class Question:
    """What is asked of an argument."""

    argument: Argument
    how: How


def _of(address: str, where: str) -> bool:
    """Whether what Terraform says is of this resource, and not of one whose name begins so."""
    return re.search(rf"{re.escape(address)}(?![\w])", where) is not None


@dataclass(frozen=True, slots=True)
class Laboratory:
    """An environment that was applied, and can be planned in any form."""

    run: DeploymentRun
    stack: dict[str, Any]
    required: frozenset[tuple[str, tuple[str, ...]]]
    # What is asked about; everything where nothing is named.
    types: Sequence[str] = ()

    def resources(self, kind: str) -> dict[str, Any]:
        """The synthesized resources of a type."""
        return dict(self.stack["resource"][kind])

    @property
    def folder(self) -> Path:
        """Where Terraform runs."""
        return self.run.terraform.folder

    def plan(self, stack: Mapping[str, Any], *flags: str) -> tuple[dict[str, Any] | None, dict[str, str]]:
        """A plan as data; or None and, by address, what Terraform refuses."""
        (self.folder / "cdk.tf.json").write_text(json.dumps(stack), "utf-8")
        done = subprocess.run(
            [self.run.terraform.binary, "plan", "-input=false", "-json", "-out=lab.tfplan", *flags],
            cwd=self.folder,
            env=self.run.terraform._environment(),
            check=False,
            capture_output=True,
            text=True,
        )
        errors: dict[str, str] = {}
        for line in done.stdout.splitlines():
            said = json.loads(line)
            if said.get("@level") == "error" and "diagnostic" in said:
                problem = said["diagnostic"]
                snippet = (problem.get("snippet") or {}).get("context") or ""
                where = problem.get("address") or ".".join(re.findall(r'"([^"]+)"', snippet)[:2]) or _in_json(problem)
                errors[where] = f"{problem['summary']}: {problem.get('detail', '')}"
        return (None, errors) if done.returncode else (self.run.terraform.show("lab.tfplan"), {})


def _in_json(problem: Mapping[str, Any]) -> str:
    """The address of a problem of a JSON file: its snippet's context says resource.TYPE.NAME."""
    found = re.search(r"resource\.(aws_\w+)\.(\w+)", json.dumps(problem))
    return ".".join(found.groups()) if found else json.dumps(problem)


Asked = tuple[Question, str]
Waiting = list[tuple[Question, list[str]]]


def questions(lab: Laboratory, how: Sequence[How]) -> Waiting:
    """All that is to be asked, each with the resources that it can be asked of."""
    waiting: Waiting = []
    for kind, all_of in lab.stack["resource"].items():
        if lab.types and kind not in lab.types:
            continue
        having: dict[Argument, list[str]] = defaultdict(list)
        for name, block in all_of.items():
            for argument, _ in arguments_of(kind, block):
                having[argument].append(f"{kind}.{name}")
        waiting += [
            (Question(argument, each), addresses)
            for argument, addresses in having.items()
            for each in how
            if not (each == "removed" and (kind, argument.path) in lab.required)
            and not (each == "changed" and argument.path in NAMES)
        ]
    return waiting


def batch(waiting: Waiting, alone: set[Question]) -> list[Asked]:
    """What is asked at a time: of each resource its several arguments, or one that must be asked alone."""
    asked: list[Asked] = []
    tops: dict[str, set[str]] = defaultdict(set)
    single: set[str] = set()
    for question, addresses in tuple(waiting):
        top = question.argument.path[0]
        if question in alone:
            free = next((each for each in addresses if not tops[each]), None)
            if free is not None:
                single.add(free)
        else:
            # Spread over all resources of the type.
            chosen = [each for each in addresses if each not in single and top not in tops[each]]
            free = min(chosen, key=lambda each: len(tops[each]), default=None)
        if free is not None:
            tops[free].add(top)
            asked.append((question, free))
            waiting.remove((question, addresses))
    return asked


@dataclass(slots=True)
class Findings:
    """What was found: silent ones, ones that Terraform refuses, and ones that could not be queried."""

    silent: set[Question]
    asked: set[Question]
    refused: dict[Question, str]
    unasked: dict[Question, str]


def ask_the_plan(
    lab: Laboratory, asked: list[Asked], state: Mapping[str, Any], found: Findings, alone: set[Question]
) -> list[Question]:
    """Changes and removals in one plan; what must be asked again, alone, comes back."""
    stack = copy.deepcopy(lab.stack)
    doable: list[Asked] = []
    for question, address in asked:
        kind, name = address.split(".")
        path, block = question.argument.path, stack["resource"][kind][name]
        written, applied = got(block, path), got(state.get(address, {}), path)
        value = another(applied if isinstance(applied, str) and "${" in str(written) else written)
        if question.how == "changed" and value is None:
            continue  # a block: what is in it is asked by itself
        put(block, path, value, remove=question.how == "removed")
        doable.append((question, address))
    plan, errors = lab.plan(stack, "-refresh=false")
    if plan is None and any(text.startswith("Cycle:") for text in errors.values()):
        # What is replaced together may turn round in a circle, which names all and is the fault of one.
        if len(doable) == 1:
            found.refused[doable[0][0]] = "Cycle"
            return []
        half = len(doable) // 2
        return [
            question
            for part in (doable[:half], doable[half:])
            for question in ask_the_plan(lab, part, state, found, alone)
        ]
    if plan is None:
        blamed = [each for each in doable if any(_of(each[1], where) for where in errors)]
        if not blamed:
            raise SystemExit(f"Terraform refuses without saying which: {errors}")
        again = [question for question, _ in doable]
        for question, address in blamed:
            if question in alone or sum(each == address for _, each in doable) == 1:
                found.refused[question] = next(text for where, text in errors.items() if _of(address, where))
                again.remove(question)
            else:
                alone.add(question)
        return again
    changes = {each["address"]: each["change"] for each in plan["resource_changes"]}
    again = []
    for question, address in doable:
        change, top = changes[address], question.argument.path[0]
        before, after = ((change[side] or {}).get(top) for side in ("before", "after"))
        unknown = (change.get("after_unknown") or {}).get(top)
        several = sum(each == address for _, each in doable) > 1
        if unknown and several:
            # Another argument of it may make the whole of it unknown.
            alone.add(question)
            again.append(question)
            continue
        found.asked.add(question)
        if before == after and not unknown:
            found.silent.add(question)
    return again


def ask_a_refresh(
    lab: Laboratory, asked: list[Asked], _: Mapping[str, Any], found: Findings, alone: set[Question]
) -> list[Question]:
    """Drift: the state is falsified, and a refresh must put it right."""
    file = lab.folder / STATE
    honest = file.read_text("utf-8")
    kept = json.loads(honest)
    by_address = {
        f"{each['type']}.{each['name']}": each["instances"][0]["attributes"]
        for each in kept["resources"]
        if each["mode"] == "managed"
    }
    doable = []
    for question, address in asked:
        path, attributes = question.argument.path, by_address[address]
        applied = got(attributes, path)
        value = another(applied)
        if value is None:
            if not isinstance(applied, dict | list) or not applied:
                found.unasked[question] = "the state has no value of it"
            continue
        put(attributes, path, value, remove=False)
        doable.append((question, address))
    file.write_text(json.dumps(kept), "utf-8")
    plan, errors = lab.plan(lab.stack, "-refresh-only")
    file.write_text(honest, "utf-8")
    again = []
    if plan is None:
        blamed = [each for each in doable if any(_of(each[1], where) for where in errors)]
        if not blamed:
            raise SystemExit(f"Terraform refuses without saying which: {errors}")
        for question, address in doable:
            several = sum(each == address for _, each in doable) > 1
            if (question, address) not in blamed:
                again.append(question)
            elif several and question not in alone:
                alone.add(question)
                again.append(question)
            else:
                found.unasked[question] = next(text for where, text in errors.items() if _of(address, where))
        return again
    refreshed = {each["address"]: each["values"] for each in plan["prior_state"]["values"]["root_module"]["resources"]}
    for question, address in doable:
        several = sum(each == address for _, each in doable) > 1
        if address not in refreshed:
            if several:
                alone.add(question)
                again.append(question)
            else:
                found.unasked[question] = "with another value AWS has no such resource"
            continue
        found.asked.add(question)
        if got(refreshed[address], question.argument.path) == got(by_address[address], question.argument.path):
            found.silent.add(question)
    return again


def ask_all(
    lab: Laboratory, how: Sequence[How], ask: Callable[..., list[Question]], state: Mapping[str, Any], found: Findings
) -> None:
    """Asks until nothing is left; what is refused among others is asked again alone."""
    waiting = questions(lab, how)
    where = dict(waiting)
    alone: set[Question] = set()
    for number in itertools.count(1):
        asked = batch(waiting, alone)
        if not asked:
            return
        print(f"{'/'.join(how)} {number}: {len(asked)} asked, {len(waiting)} wait", file=sys.stderr, flush=True)  # noqa: T201
        waiting += [(question, where[question]) for question in ask(lab, asked, state, found, alone)]


def state_of(lab: Laboratory) -> dict[str, Any]:
    """What the state holds, by address."""
    kept = json.loads((lab.folder / STATE).read_text("utf-8"))
    return {
        f"{each['type']}.{each['name']}": each["instances"][0]["attributes"]
        for each in kept["resources"]
        if each["mode"] == "managed"
    }


def measured(
    folder: Path, only: Sequence[How] = ("changed", "removed", "drifted"), types: Sequence[str] = ()
) -> Findings:
    """Applies the environment to an embedded AWS, and asks everything; of some types alone, where they are named."""
    file = folder / "capacity.yaml"
    file.write_text(written(MOST.of(yaml.load(securebase(), yaml.CSafeLoader))), "utf-8")
    made = synthesize(file, [ENVIRONMENT], folder / "synthesized", tier=TIER).stacks[0]
    stack = few_alarms(json.loads(made.file.read_text("utf-8")))
    if types:
        stack["resource"] = with_referred(stack["resource"], types)
        stack.pop("output", None)
    for all_of in stack["resource"].values():
        for block in all_of.values():
            block.get("lifecycle", {}).pop("prevent_destroy", None)
    made.file.write_text(json.dumps(stack), "utf-8")
    with EmbeddedAws() as aws:
        run = DeploymentRun.prepare(made.file, folder / "terraform", aws, Silent(), PATIENCE)
        run.init()
        run.apply()
        # Terraform writes the state as it is after the apply; what the provider adds on its first refresh comes then.
        run.apply()
        schema = subprocess.run(
            [run.terraform.binary, "providers", "schema", "-json"],
            cwd=folder / "terraform",
            check=True,
            capture_output=True,
        )
        required = frozenset(required_arguments(json.loads(schema.stdout), tuple(stack["resource"])))
        lab = Laboratory(run, stack, required, types)
        state = state_of(lab)
        found = Findings(set(), set(), {}, {})
        for how in only:
            ask_all(lab, [how], ask_a_refresh if how == "drifted" else ask_the_plan, state, found)
    return found


def as_data(found: Findings) -> dict[str, Any]:
    """What the committed file holds."""

    def by_how(questions: Sequence[Question]) -> dict[str, list[str]]:
        return {
            how: sorted(str(each.argument) for each in questions if each.how == how)
            for how in ("changed", "removed", "drifted")
        }

    return {
        "provider": "hashicorp/aws 5.100.0",
        "environment": ENVIRONMENT,
        "tier": TIER,
        "asked": len(found.asked),
        "silent": by_how(sorted(found.silent)),
        "refused_by_terraform": {
            f"{each.argument} {each.how}": text.split("\n")[0][:200] for each, text in sorted(found.refused.items())
        },
        "not_asked": {
            f"{each.argument} {each.how}": text.split("\n")[0][:200] for each, text in sorted(found.unasked.items())
        },
    }


def added(known: Mapping[str, Any], found: Mapping[str, Any], types: Sequence[str]) -> dict[str, Any]:
    """What is known, with what was found of some types in place of what was known of them."""

    def others(arguments: Sequence[str]) -> list[str]:
        return [each for each in arguments if each.split(".")[0] not in types]

    told = {
        key: dict(sorted({**{each: known[key][each] for each in others(list(known[key]))}, **found[key]}.items()))
        for key in ("refused_by_terraform", "not_asked")
    }
    silent = {how: sorted([*others(known["silent"][how]), *found["silent"][how]]) for how in known["silent"]}
    return {**known, "asked": known["asked"] + found["asked"], "silent": silent, **told}


def main() -> None:
    """Writes the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=DATA)
    parser.add_argument("--type", action="append", default=[], help="a type that is not in the file yet")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = measured(Path(folder), types=given.type)
    data = as_data(found)
    if given.type:
        data = added(json.loads(DATA.read_text("utf-8")), data, given.type)
    given.out.write_text(json.dumps(data, indent=2) + "\n", "utf-8")
    print(f"{len(found.asked)} questions, {len(found.silent)} silent: {given.out}")  # noqa: T201


if __name__ == "__main__":
    main()
