"""Every switch of the tier on real Terraform and the embedded AWS, and a table of what became of each.

    make tier-matrix

One embedded AWS, one walk that takes each ordered pair of tiers once. Before each switch 1,000 items are written into
each table. Then: what the guard says, whether anything that holds data is replaced or destroyed, whether the plan does
exactly what was announced, whether every item is still there, and whether the plan after the apply is empty. Between
two switches tables are scaled in to their floors, as auto scaling does with tables that nobody uses; moto does not.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

import boto3
from tables_alone import KEPT as ALONE
from tables_alone import tables_alone
from tier_walk import every_switch

from phase3b.capacity.deployment import Deployment, Provisioned, TableDeployment, resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.change.difference.resources import announced
from phase3b.change.guard.asked.traffic import Traffic
from phase3b.change.guard.evidence import Evidence
from phase3b.change.guard.judge import judge
from phase3b.change.guard.losses.kept import KEPT
from phase3b.change.guard.plan_json import ResourceChange, resource_changes
from phase3b.documents.document import document
from phase3b.local.aws.deployment_run import DeploymentRun
from phase3b.local.aws.embedded_aws import EmbeddedAws
from phase3b.naming import Names
from phase3b.packaging.service_packages import described
from phase3b.plan.functions.artifacts import Artifacts
from phase3b.synthesis.process import synthesize
from phase3b.terraform.events import Event, Summary
from phase3b.terraform.run import Patience

ROOT = Path(__file__).parents[3]
ITEMS = 1000
BATCH = 25  # BatchWriteItem takes no more
PLAN = "switch.tfplan"
PATIENCE = Patience(total_seconds=1800, stall_seconds=900)
# Nobody uses the embedded AWS.
IDLE = Traffic({}, 24)


class Announced(Protocol):
    """What a diff says beforehand: the addresses that a plan names, each in one set."""

    @property
    def created(self) -> frozenset[str]: ...
    @property
    def updated(self) -> frozenset[str]: ...
    @property
    def replaced(self) -> frozenset[str]: ...
    @property
    def destroyed(self) -> frozenset[str]: ...


Announce = Callable[[Deployment, Deployment, Artifacts], Announced]


@dataclass(frozen=True, slots=True)
class Switch:
    """What became of one switch; `not_announced` and `not_done` are None where nothing was announced."""

    before: str
    after: str
    created: int
    changed: int
    replaced: tuple[str, ...]
    destroyed: tuple[str, ...]
    data_lost: tuple[str, ...]
    refused: tuple[str, ...]
    not_announced: tuple[str, ...] | None
    not_done: tuple[str, ...] | None
    items_expected: int
    items_found: int
    left_to_do: tuple[str, ...]
    seconds: float

    @property
    def well(self) -> bool:
        """Whether all is as it must be."""
        return (
            not (self.data_lost or self.refused or self.not_announced or self.not_done or self.left_to_do)
            and self.items_expected == self.items_found
        )


class Silent:
    """Watches and reports nothing."""

    def step(self, what: str) -> None:
        """Nothing."""

    def planned(self, summary: Summary) -> None:
        """Nothing."""

    def event(self, event: Event) -> None:
        """Nothing."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """One embedded AWS with one environment on it."""

    capacity: Capacity
    file: Path
    environment: str
    folder: Path
    run: DeploymentRun
    client: Any
    only_tables: bool
    announce: Announce

    def stack(self, tier: str) -> Path:
        """The synthesized stack of a tier, made once."""
        return stack_of(self.file, self.environment, tier, self.folder, only_tables=self.only_tables)

    def deployment(self, tier: str) -> Deployment:
        """The environment in a tier."""
        return resolve(self.capacity, self.environment, tier)

    def switch(self, before: str, after: str, number: int) -> Switch:
        """One switch, from a tier that was applied last."""
        began = time.monotonic()
        tables = self.deployment(before).tables
        names = self._names()
        for table in tables:
            self._write(table, names.table(table.name), number)
        self.run.replace_stack(self.stack(after))
        self.run.terraform.plan(PLAN, _ignore)
        plan = self.run.terraform.show(PLAN)
        self.run.terraform.apply(PLAN, _ignore)
        left = self.run.changes()
        found = sum(
            self.client.describe_table(TableName=names.table(table.name))["Table"]["ItemCount"] for table in tables
        )
        changes = [each for each in resource_changes(plan) if each.actions not in (("no-op",), ("read",))]
        too_much, too_little = self._compare(changes, before, after)
        self.scale_in(after)
        return Switch(
            before,
            after,
            sum(each.actions == ("create",) for each in changes),
            sum(each.updated for each in changes),
            tuple(each.address for each in changes if each.replaced),
            tuple(each.address for each in changes if each.destroyed and not each.replaced),
            tuple(each.address for each in changes if each.destroyed and each.type in KEPT),
            tuple(each.address for each in judge(Evidence.of_plan(plan, IDLE)).refused),
            too_much,
            too_little,
            ITEMS * len(tables) * (number + 1),
            found,
            tuple(f"{each.action} {each.address}" for each in left),
            round(time.monotonic() - began, 1),
        )

    def scale_in(self, tier: str) -> None:
        """What auto scaling does with tables that nobody uses."""
        names = self._names()
        for table in self.deployment(tier).tables:
            if not isinstance(table.billing, Provisioned):
                continue
            updates = [
                {"Update": {"IndexName": names.index(index.name), "ProvisionedThroughput": _floor(index.billing)}}
                for index in table.indexes
                if isinstance(index.billing, Provisioned)
            ]
            self.client.update_table(
                TableName=names.table(table.name),
                ProvisionedThroughput=_floor(table.billing),
                **({"GlobalSecondaryIndexUpdates": updates} if updates else {}),
            )

    def _compare(
        self, changes: Sequence[ResourceChange], before: str, after: str
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What the plan does and was not announced, and what was announced and the plan does not do."""
        said = self.announce(self.deployment(before), self.deployment(after), described(self.capacity))
        expected = {
            *(f"create {address}" for address in said.created),
            *(f"update {address}" for address in said.updated),
            *(f"replace {address}" for address in said.replaced),
            *(f"destroy {address}" for address in said.destroyed),
        }
        if self.only_tables:
            expected = {each for each in expected if each.split()[1].split(".")[0] in ALONE}
        done = {f"{_action(each)} {each.address}" for each in changes}
        return tuple(sorted(done - expected)), tuple(sorted(expected - done))

    def _names(self) -> Names:
        deployment = self.deployment(next(iter(self.capacity.tiers)))
        return Names(deployment.project, deployment.name, deployment.component)

    def _write(self, table: TableDeployment, name: str, number: int) -> None:
        for begin in range(0, ITEMS, BATCH):
            items = [
                {"PutRequest": {"Item": _item(table, f"{number:02}-{each:04}")}} for each in range(begin, begin + BATCH)
            ]
            self.client.batch_write_item(RequestItems={name: items})


def stack_of(file: Path, environment: str, tier: str, folder: Path, *, only_tables: bool) -> Path:
    """The synthesized stack of an environment in a tier; made when it is not there yet."""
    out = folder / f"synthesized-{tier}"
    made = out / "stacks" / environment / "cdk.tf.json"
    if not made.exists():
        synthesize(file, [environment], out, tier=tier)
        if only_tables:
            tables_alone(made)
    return made


def walk(
    file: Path, environment: str, tiers: Sequence[str], *, only_tables: bool, announce: Announce
) -> Iterator[Switch]:
    """Every switch between these tiers, one after the other."""
    capacity = load(file)
    account_id = capacity.environments[environment].account_id
    with tempfile.TemporaryDirectory() as temporary, EmbeddedAws(account_id=account_id) as aws:
        folder = Path(temporary)
        first = stack_of(file, environment, tiers[0], folder, only_tables=only_tables)
        run = DeploymentRun.prepare(first, folder / "terraform", aws, Silent(), PATIENCE)
        client = boto3.client(
            "dynamodb",
            endpoint_url=aws.endpoint,
            region_name=capacity.environments[environment].region,
            aws_access_key_id="embedded",
            aws_secret_access_key="embedded",  # noqa: S106  moto's, not a secret
        )
        matrix = Matrix(capacity, file, environment, folder, run, client, only_tables, announce)
        run.init()
        run.apply()
        matrix.scale_in(tiers[0])
        for number, (before, after) in enumerate(every_switch(tiers)):
            yield matrix.switch(before, after, number)


def in_markdown(results: Sequence[Switch], environment: str, *, only_tables: bool) -> str:
    """The table of results."""
    return document(
        "records/tier-matrix.md.j2",
        environment=environment,
        only_tables=only_tables,
        items=ITEMS,
        compared=results[0].not_announced is not None,
        switches=results,
    )


def main() -> int:
    """The command line: exit code 1 when a switch is not as it must be."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--file", type=Path, default=ROOT / "capacity.yaml")
    parser.add_argument("--env", default="dev")
    parser.add_argument("--tiers", help="only these, with commas between them")
    parser.add_argument(
        "--tables-alone", action="store_true", help="only tables and their scaling: a quarter of the time"
    )
    parser.add_argument("--out", type=Path, default=ROOT / "docs", help="folder of tier-matrix.md and tier-matrix.json")
    given = parser.parse_args()
    tiers = given.tiers.split(",") if given.tiers else list(load(given.file).tiers)
    results: list[Switch] = []
    for each in walk(given.file, given.env, tiers, only_tables=given.tables_alone, announce=announced):
        results.append(each)
        print(f"{'well' if each.well else 'NOT WELL'}  {each.before} -> {each.after}  {each.seconds:.0f} s", flush=True)  # noqa: T201
        if not each.well:
            print(json.dumps(asdict(each), indent=2), flush=True)  # noqa: T201
    given.out.mkdir(parents=True, exist_ok=True)
    for name, text in (
        ("tier-matrix.json", json.dumps([asdict(each) for each in results], indent=2) + "\n"),
        ("tier-matrix.md", in_markdown(results, given.env, only_tables=given.tables_alone)),
    ):
        fresh = given.out / f".{name}.new"
        fresh.write_text(text, "utf-8")
        fresh.replace(given.out / name)
    return 0 if all(each.well for each in results) else 1


def _action(change: ResourceChange) -> str:
    if change.replaced:
        return "replace"
    return {("create",): "create", ("update",): "update", ("delete",): "destroy"}.get(change.actions, "other")


def _floor(billing: Provisioned) -> dict[str, int]:
    return {"ReadCapacityUnits": billing.read.floor, "WriteCapacityUnits": billing.write.floor}


def _item(table: TableDeployment, key: str) -> dict[str, dict[str, str]]:
    """One item that every index of the table holds too; the attributes of keys are the declared ones."""
    return {name: {kind: key} if kind != "N" else {kind: "1"} for name, kind in table.attributes}


def _ignore(_: Event) -> None:
    pass


if __name__ == "__main__":
    sys.exit(main())
