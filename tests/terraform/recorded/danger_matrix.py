"""Each change of danger_rows.yaml on real Terraform and the embedded AWS, and a table of what became of it.

    make danger-matrix

One environment is applied once and filled with items; each change is tried on a copy of it: diff, `phase3b plan`, and
where that refuses, `phase3b plan --allow` with everything that was refused, else `phase3b apply` and another plan. Then
items and messages are counted, wherever they were. The copy is thrown away. Changes that have nothing in common share
a plan (danger_trials.py).
"""

from __future__ import annotations

import argparse
import concurrent.futures
import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from by_hand import Place, do
from danger_diff import changed_resources, said
from danger_page import in_markdown, read
from danger_rows import ENVIRONMENT, ROOT, Tree, base_tree, rows, written
from danger_trials import Trial, trials
from danger_verdict import CommandResult, Counted, Outcome, Result, verdict
from forked_aws import ForkedAws

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load

ITEMS = 20
# Of them, those whose time has passed in the attribute that TTL has, and in others that it might be moved to. What passed
# more than five years ago DynamoDB leaves alone.
EXPIRED = 5
PASSED_SECONDS = 86_400
MESSAGES = 3
# A provider repeats for half an hour what the embedded AWS can't do.
PATIENCE_SECONDS = "600"
TTL_ATTRIBUTES = ("expires_at", "gone_at")


@dataclass(frozen=True, slots=True)
class Project:
    """A folder with a capacity.yaml in a git repository, as somebody has it who runs phase3b."""

    folder: Path
    aws: ForkedAws

    def write(self, text: str) -> None:
        """The capacity file."""
        (self.folder / "capacity.yaml").write_text(text, "utf-8")

    def run(self, *arguments: str, variables: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        """phase3b, against the embedded AWS as against AWS."""
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
        return subprocess.run(
            [sys.executable, "-m", "phase3b", *arguments],
            cwd=self.folder,
            env={**inherited, "PYTHONPATH": str(ROOT), "NO_COLOR": "1", **self.aws.variables, **(variables or {})},
            check=False,
            capture_output=True,
            text=True,
        )

    def apply(self) -> None:
        """What is in the capacity file now; it must be possible."""
        done = self.run("apply", ENVIRONMENT, "--yes")
        assert done.returncode == 0, done.stderr + done.stdout

    def commit(self, text: str) -> None:
        """The capacity file that `phase3b diff` compares with."""
        self.write(text)
        git = ["git", "-c", "user.name=m", "-c", "user.email=m@example.com"]
        if not (self.folder / ".git").exists():
            subprocess.run([*git, "init", "--quiet"], cwd=self.folder, check=True)
        subprocess.run([*git, "add", "capacity.yaml"], cwd=self.folder, check=True)
        subprocess.run([*git, "commit", "--quiet", "--allow-empty", "-m", "m"], cwd=self.folder, check=True)

    @contextlib.contextmanager
    def tried(self) -> Iterator[None]:
        """What is done to AWS, to the state and to the file here is forgotten at the end."""
        with tempfile.TemporaryDirectory() as kept:
            asked = ["git", "rev-parse", "HEAD"]
            first = subprocess.run(asked, cwd=self.folder, check=True, capture_output=True, text=True).stdout.strip()
            state = Path(kept) / "state"
            shutil.copytree(self.folder / "state", state)
            try:
                with self.aws.tried():
                    yield
            finally:
                # What was committed for one change was never so for the next.
                subprocess.run(["git", "reset", "--quiet", "--hard", first], cwd=self.folder, check=True)
                shutil.rmtree(self.folder / "state")
                shutil.copytree(state, self.folder / "state")
                shutil.rmtree(self.folder / ".phase3b", ignore_errors=True)


def fill(project: Project) -> None:
    """Items in each table, some of whose time has passed, and messages in each queue."""
    deployment = resolve(load(project.folder / "capacity.yaml"), ENVIRONMENT)
    dynamodb, sqs = project.aws.client("dynamodb"), project.aws.client("sqs")
    passed = str(int(time.time()) - PASSED_SECONDS)
    for table in deployment.tables:
        name = f"{deployment.project}-{deployment.name}-{table.name.replace('_', '-')}"
        for number in range(ITEMS):
            item = {key: {kind: f"{number:04}"} for key, kind in table.attributes}
            if number < EXPIRED:
                item |= {attribute: {"N": passed} for attribute in TTL_ATTRIBUTES}
            dynamodb.put_item(TableName=name, Item=item)
    for url in sqs.list_queues()["QueueUrls"]:
        fifo = {"MessageGroupId": "g"} if url.endswith(".fifo") else {}
        for number in range(MESSAGES):
            again = {"MessageDeduplicationId": str(number), **fifo} if fifo else {}
            sqs.send_message(QueueUrl=url, MessageBody=str(number), **again)


def counted(aws: ForkedAws) -> dict[str, int]:
    """Items by table and messages by queue, as the environment's account and region has them."""
    dynamodb, sqs = aws.client("dynamodb"), aws.client("sqs")
    found = {
        name: dynamodb.scan(TableName=name, Select="COUNT")["Count"] for name in dynamodb.list_tables()["TableNames"]
    }
    for url in sqs.list_queues().get("QueueUrls", ()):
        attributes = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["ApproximateNumberOfMessages"])
        found[url.rsplit("/", 1)[-1]] = int(attributes["Attributes"]["ApproximateNumberOfMessages"])
    return found


def tried(project: Project, trial: Trial, base: Tree) -> list[Result]:
    """The rows of a trial, on a copy."""
    before = after = trial.rows[0].before.of(base)
    for row in trial.rows:
        after = row.edit.of(after)
    with project.tried():
        project.commit(written(before))
        for row in trial.rows:
            if row.by_hand:
                do(Place(project.folder, project.aws.client, project.aws.later, project.apply), *row.by_hand)
        credentials = trial.rows[0].credentials
        variables = _other_account(project.aws, credentials) if credentials else {}
        items = counted(project.aws)
        project.write(written(after))
        plan = _plan(project, variables, ())
        allowed, outcome = None, Outcome()
        if plan.dangers:
            allowed = _plan(project, variables, tuple(plan.dangers))
        elif plan.code == 0:
            outcome = _applied(project, variables)
        numbers = Counted(items, counted(project.aws))
    made = []
    for at, row in enumerate(trial.rows):
        part = trial.part(at, plan)
        refused = trial.part(at, allowed) if part.dangers and allowed is not None else None
        made.append(verdict(row, said(row, base), part, refused, outcome, numbers))
    return made


def _applied(project: Project, variables: Mapping[str, str]) -> Outcome:
    done = project.run("apply", ENVIRONMENT, "--yes", "--timeout", PATIENCE_SECONDS, variables=variables)
    if done.returncode != 0:
        return Outcome(done.returncode, done.stderr[-2000:] + done.stdout[-500:])
    return Outcome(0, project.run("plan", ENVIRONMENT, variables=variables).stdout)


def _plan(project: Project, variables: Mapping[str, str], allow: Sequence[str]) -> CommandResult:
    allowing = [word for address in allow for word in ("--allow", address)]
    done = project.run("plan", ENVIRONMENT, "--json", *allowing, variables=variables)
    if done.returncode not in (0, 1) or not done.stdout:
        return CommandResult(done.returncode, {}, done.stderr.removeprefix(f"planning {ENVIRONMENT}\n"))
    shown = json.loads(done.stdout)
    refused = {each["address"]: each for each in shown["refused"]}
    whats, codes = ({address: each[key] for address, each in refused.items()} for key in ("what", "code"))
    return CommandResult(done.returncode, whats, "", codes)


def _other_account(aws: ForkedAws, account: str) -> dict[str, str]:
    role = f"arn:aws:iam::{account}:role/deploy"
    made = aws.client("sts").assume_role(RoleArn=role, RoleSessionName="matrix")["Credentials"]
    return {
        "AWS_ACCESS_KEY_ID": made["AccessKeyId"],
        "AWS_SECRET_ACCESS_KEY": made["SecretAccessKey"],
        "AWS_SESSION_TOKEN": made["SessionToken"],
    }


@contextlib.contextmanager
def filled_project(text: str) -> Iterator[Project]:
    """An environment that is applied and has items in it."""
    with tempfile.TemporaryDirectory() as temporary, ForkedAws() as aws:
        project = Project(Path(temporary), aws)
        project.commit(text)
        project.apply()
        fill(project)
        yield project


def share(of: Sequence[Trial], kept: Path) -> None:
    """Some of the trials, in a process of its own; what came of them is kept as it comes.

    A trial that fails by itself leaves its rows unrecorded, and takes no other with it.
    """
    base = base_tree()
    results: list[Result] = []
    with filled_project(written(base)) as project:
        for trial in of:
            began = time.monotonic()
            try:
                tries = tried(project, trial, base)
            except Exception as error:  # noqa: BLE001  whatever it is, three quarters of an hour of others are not lost
                print(f"FAILED    {', '.join(row.name for row in trial.rows)}: {error!r}", flush=True)  # noqa: T201
                continue
            for made in tries:
                seconds = f"{time.monotonic() - began:.0f} s for {len(trial.rows)}"
                print(f"{'well    ' if made.well else 'NOT WELL'}  {made.name}  ({seconds})", flush=True)  # noqa: T201
                for each in made.wrong:
                    print(f"            {each}", flush=True)  # noqa: T201
                results.append(made)
            kept.write_text(_json(results), "utf-8")


def _json(results: Sequence[Result]) -> str:
    return json.dumps([asdict(each) for each in results], indent=2) + "\n"


def main() -> int:
    """The command line: exit code 1 when a row is not as it must be."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--only", help="rows whose name this regular expression finds; the others stay as they were recorded"
    )
    parser.add_argument("--at-once", type=int, default=2, help="how many embedded AWS are filled and used at a time")
    parser.add_argument("--out", type=Path, default=ROOT / "docs", help="folder of danger-matrix.md and .json")
    given = parser.parse_args()
    chosen = [row for row in rows() if given.only is None or re.search(given.only, row.name)]
    together = trials(chosen, changed_resources(chosen, base_tree()))
    at_once = min(given.at_once, len(together))
    shares = [together[number::at_once] for number in range(at_once)]
    with tempfile.TemporaryDirectory() as temporary, concurrent.futures.ProcessPoolExecutor(at_once) as pool:
        parts = [Path(temporary) / f"{number}.json" for number in range(at_once)]
        list(pool.map(share, shares, parts))
        by_name = {each.name: each for part in parts if part.exists() for each in read(part)}
    well = sum(row.name in by_name and by_name[row.name].well for row in chosen)
    print(f"{well} of {len(chosen)} rows are as they must be")  # noqa: T201
    record = given.out / "danger-matrix.json"
    earlier = {each.name: each for each in read(record)} if record.exists() else {}
    results = [found for row in rows() if (found := by_name.get(row.name) or earlier.get(row.name)) is not None]
    for name, text in (
        (record.name, _json(results)),
        ("danger-matrix.md", in_markdown(results)),
    ):
        fresh = given.out / f".{name}.new"
        fresh.write_text(text, "utf-8")
        fresh.replace(given.out / name)
    return 0 if well == len(chosen) else 1


if __name__ == "__main__":
    sys.exit(main())
