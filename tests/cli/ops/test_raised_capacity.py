"""phase3b ops capacity as a user calls it: killed between each step, two at once, its limits, and the patch."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import boto3
import pytest
from account_state_server import Start, start
from moto.server import ThreadedMotoServer
from raised_made import REGION, make_tables

__all__ = ["start"]
ROOT = Path(__file__).resolve().parents[3]
Result = subprocess.CompletedProcess[str]
Run = Callable[..., Result]
RAISE = ("raise", "notes", "--env", "prod", "--write", "200", "--for", "2h", "--why", "a sale", "--yes")
# Kills itself before its K-th effect: a line of the audit log, the record, or a call that changes AWS.
KILLED = """
import os, signal, sys
import botocore.client
from phase3b.change.rollout.keeper import FileKeeper
left = int(sys.argv.pop(1))
def counted(real, changes=lambda *_: True):
    def call(self, *given, **named):
        global left
        if changes(self, *given):
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return real(self, *given, **named)
    return call
FileKeeper.append = counted(FileKeeper.append)
FileKeeper.replace = counted(FileKeeper.replace)
api = botocore.client.BaseClient
api._make_api_call = counted(api._make_api_call, lambda _, name, *__: not name.startswith(("Describe", "Get", "List")))
from phase3b.cli import main
sys.argv[0] = "phase3b"
main()
"""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    moto = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    moto.start()
    host, port = moto.get_host_and_port()
    yield f"http://{host}:{port}"
    moto.stop()


@pytest.fixture
def asked(server: str) -> Callable[[str], Any]:
    """Clients of an account that has the tables and nothing raised."""
    urllib.request.urlopen(urllib.request.Request(f"{server}/moto-api/reset", method="POST")).close()  # noqa: S310

    def client(service: str) -> Any:
        moto = {"aws_access_key_id": "x", "aws_secret_access_key": "x"}
        return boto3.client(service, region_name=REGION, endpoint_url=server, **moto)

    make_tables(client)
    return client


@pytest.fixture
def run(tmp_path: Path, server: str) -> Run:
    shutil.copytree(ROOT / "examples/minimal", tmp_path, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".*"))
    file = tmp_path / "capacity.yaml"
    text = file.read_text("utf-8")
    there = "{type: s3, bucket: notes-terraform-state, key: prod.tfstate, region: us-east-1, lock_file: true}"
    assert there in text
    file.write_text(text.replace(there, "{type: local, path: state/prod.tfstate}"), "utf-8")

    def call(
        *arguments: str, killed_before: int | None = None, answer: str = "", endpoint: str | None = None
    ) -> Result:
        program = ["-m", "phase3b"] if killed_before is None else ["-c", KILLED, str(killed_before)]
        return subprocess.run(
            [sys.executable, *program, "ops", *arguments], cwd=tmp_path, check=False, capture_output=True, text=True,
            input=answer,
            env={**os.environ, "COLUMNS": "160", "NO_COLOR": "1", "AWS_ENDPOINT_URL": endpoint or server, "AWS_ACCESS_KEY_ID": "x",
                 "AWS_SECRET_ACCESS_KEY": "x", "GITHUB_ACTOR": "ann"},
        )  # fmt: skip

    return call


def live(asked: Callable[[str], Any]) -> tuple[int, tuple[int, int], list[str]]:
    """Write units, bounds, and the ends of raises in AWS."""
    table = asked("dynamodb").describe_table(TableName="notes-prod-notes")["Table"]
    scaling = asked("application-autoscaling")
    (target,) = scaling.describe_scalable_targets(
        ServiceNamespace="dynamodb", ResourceIds=["table/notes-prod-notes"],
        ScalableDimension="dynamodb:table:WriteCapacityUnits",
    )["ScalableTargets"]  # fmt: skip
    actions = scaling.describe_scheduled_actions(ServiceNamespace="dynamodb")["ScheduledActions"]
    return (
        table["ProvisionedThroughput"]["WriteCapacityUnits"],
        (target["MinCapacity"], target["MaxCapacity"]),
        [each["ScheduledActionName"] for each in actions],
    )


LATER = (
    "  AWS has no scheduled action that looks at what is in use: the maximum is restored by `phase3b ops capacity status` "
    "or an apply after the end"
)
UNTOUCHED: tuple[int, tuple[int, int], list[str]] = (5, (5, 50), [])
RAISED = (200, (200, 200), ["notes-prod-notes-write-raise-end"])
# The line before, the record, the end in AWS, the bounds, the units, the line after.
EFFECTS = 6


@pytest.mark.parametrize("effect", range(EFFECTS + 1))
def test_killed_before_each_effect_of_a_raise(
    effect: int, run: Run, asked: Callable[[str], Any], tmp_path: Path
) -> None:
    done = run("capacity", *RAISE, killed_before=effect)
    assert done.returncode == (0 if effect == EFFECTS else -signal.SIGKILL), done.stderr
    found = live(asked)
    # Whatever is raised is in the record and has its end in AWS.
    if found != UNTOUCHED:
        assert found[2] == RAISED[2]
    recorded = (tmp_path / "state/prod.raised.json").exists()
    assert recorded or found == UNTOUCHED
    status = run("capacity", "status", "--env", "prod")
    assert status.returncode == 0, status.stdout + status.stderr
    assert live(asked) == (RAISED if recorded else UNTOUCHED)
    audit = json.loads(run("audit", "prod", "--json").stdout)["environments"][0]["changes"]
    assert [each["became"] for each in audit if each["line"]["action"] == "raise capacity"] == (
        [] if effect == 0 else ["done"] if effect == EFFECTS else ["not ended"]
    )


@pytest.mark.parametrize("effect", [0, 1, 2, 3, 4])
def test_killed_before_each_effect_of_an_end(effect: int, run: Run, asked: Callable[[str], Any]) -> None:
    """The line before, the record, the bounds, the end in AWS, the record again."""
    assert run("capacity", *RAISE).returncode == 0
    done = run("capacity", "end", "notes", "--env", "prod", "--yes", killed_before=effect)
    assert done.returncode == -signal.SIGKILL
    status = run("capacity", "status", "--env", "prod")
    assert status.returncode == 0, status.stdout
    _, bounds, ends = live(asked)
    # Before the record says that it is to end, it is raised.
    assert (bounds, ends) == ((RAISED[1], RAISED[2]) if effect < 2 else (UNTOUCHED[1], UNTOUCHED[2]))


def test_raised_shown_kept_and_ended(run: Run, asked: Callable[[str], Any], tmp_path: Path) -> None:
    done = run("capacity", *RAISE)
    assert (done.returncode, done.stderr) == (0, "")
    until = json.loads((tmp_path / "state/prod.raised.json").read_text())["every"][0]["until"]
    assert done.stdout.splitlines() == [
        "notes write: capacity 5 -> 200 (consumed 0.0)",
        "  maximum of auto scaling 50 -> 200",
        f"  until {until}",
        LATER,
        f"write: AWS sets the minimum to 5 again by itself: at({until[:-1]}) UTC",
        "write: auto scaling keeps between 200 and 200",
        "capacity set: read 5, write 200",
        f"notes: write 200 until {until}",
    ]
    shown = run("capacity", "status", "--env", "prod")
    assert shown.returncode == 0
    assert "a sale" in shown.stdout
    kept = run("capacity", "keep", "notes", "--env", "prod", "--yes", "--patch-out", "keep.patch")
    assert (kept.returncode, kept.stderr) == (0, "")
    assert live(asked) == (200, (200, 200), [])
    assert run("capacity", "status", "--env", "prod").returncode == 1
    applied = subprocess.run(["git", "apply", "keep.patch"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert applied.returncode == 0, applied.stderr
    # The file has it: the record has served, and nothing is taken back.
    status = run("capacity", "status", "--env", "prod")
    assert status.returncode == 0, status.stdout
    assert run("capacity", "status", "--env", "prod").stdout == "prod: nothing is raised\n"
    assert live(asked) == (200, (200, 200), [])
    audit = run("audit", "prod")
    assert audit.returncode == 0
    assert [word in audit.stdout for word in ("raise capacity", "keep capacity", "ann@", "a sale")] == [True] * 4


def expired(record: Path) -> dict[str, Any]:
    """The one raise of the record, which ended five minutes ago."""
    raises = json.loads(record.read_text())
    one: dict[str, Any] = raises["every"][0]
    one["until"] = (datetime.now(UTC) - timedelta(minutes=5)).strftime("%Y-%m-%dT%H:%M:%SZ")
    record.write_text(json.dumps(raises))
    return one


def test_it_expires(run: Run, asked: Callable[[str], Any], tmp_path: Path) -> None:
    assert run("capacity", *RAISE).returncode == 0
    expired(tmp_path / "state/prod.raised.json")
    dry = run("capacity", "status", "--env", "prod", "--dry-run")
    assert (dry.returncode, live(asked)[1]) == (1, (200, 200))
    assert "it has expired, and is ended by the next run" in dry.stdout
    assert run("capacity", "status", "--env", "prod").returncode == 0
    assert live(asked)[1:] == ((5, 50), [])


def test_a_table_that_is_gone_keeps_no_other_raised(run: Run, asked: Callable[[str], Any], tmp_path: Path) -> None:
    assert run("capacity", *RAISE).returncode == 0
    record = tmp_path / "state/prod.raised.json"
    one = expired(record)
    record.write_text(json.dumps({"version": 1, "every": [{**one, "table": "gone", "table_name": "gone"}, one]}))
    done = run("capacity", "status", "--env", "prod", "--json")
    other, notes = json.loads(done.stdout)["raises"]
    assert (done.returncode, other["became"], notes["became"]) == (3, "not known", "ended")
    assert other["left"].startswith("the capacity of gone is not known: dynamodb:DescribeTable failed")
    assert live(asked)[1:] == ((5, 50), [])
    assert [each["table"] for each in json.loads(record.read_text())["every"]] == ["gone"]


def test_the_next_raise_ends_what_is_over(run: Run, asked: Callable[[str], Any], tmp_path: Path) -> None:
    assert run("capacity", *RAISE).returncode == 0
    expired(tmp_path / "state/prod.raised.json")
    again = run("capacity", "raise", "notes", "--env", "prod", "--write", "220", "--for", "90m", "--yes")
    assert (again.returncode, live(asked)[:2]) == (0, (220, (220, 220)))
    changes = json.loads(run("audit", "prod", "--json").stdout)["environments"][0]["changes"]
    assert [(each["line"]["action"], each["became"], each["line"]["command"]) for each in changes] == [
        ("raise capacity", "done", "phase3b ops capacity raise notes --write 200 --for 120m --env prod"),
        ("end raised capacity", "done", "phase3b ops capacity status --env prod"),
        ("raise capacity", "done", "phase3b ops capacity raise notes --write 220 --for 90m --env prod"),
    ]


def test_two_people_at_once(run: Run, asked: Callable[[str], Any], tmp_path: Path) -> None:
    more = [("raise", "notes", "--env", "prod", "--write", str(units), "--for", "3h", "--yes") for units in (120, 250)]
    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(lambda each: run("capacity", *each), more))
    # Who came second with less than the first has raised is refused; nothing of the other is lowered.
    assert done[1].returncode == 0, done[1].stderr
    assert done[0].returncode == 0 or "a raise lowers nothing" in done[0].stderr
    assert live(asked)[:2] == (250, (250, 250))
    (one,) = json.loads((tmp_path / "state/prod.raised.json").read_text())["every"]
    assert one["sides"] == [
        {"side": "write", "units": 250, "before_units": 5, "before_minimum": 5, "before_maximum": 50}
    ]


@pytest.mark.parametrize(
    ("arguments", "text", "code"),
    [
        (("--write", "5", "--for", "2h"), "5 write units a second are no more than it has now (5)", "RAISE-LOWERS"),
        (("--write", "4", "--permanent"), "a raise lowers nothing", "RAISE-LOWERS"),
        (("--write", "50000", "--for", "2h"), "more than a table or an index of this account may have", "RAISE-QUOTA"),
        (("--write", "20", "--for", "4d"), "96 hours are longer than a raise may last (72)", "RAISE-TOO-LONG"),
        (("--for", "2h"), "nothing to raise", "RAISE-OPTIONS"),
        (("--write", "20"), "either for a time or permanent", "RAISE-OPTIONS"),
        (("--write", "20", "--for", "2h", "--patch-out", "x"), "a patch of a permanent raise alone", "RAISE-OPTIONS"),
    ],
)
def test_what_may_not_be_raised(
    arguments: tuple[str, ...], text: str, code: str, run: Run, asked: Callable[[str], Any], tmp_path: Path
) -> None:
    done = run("capacity", "raise", "notes", "--env", "prod", "--yes", *arguments)
    assert done.returncode == 2
    assert text in done.stderr
    assert f"[P3B-OPS-{code}]" in done.stderr
    assert live(asked) == UNTOUCHED
    assert not (tmp_path / "state").exists()


def test_a_schedule_of_the_file_is_not_run_over(run: Run, asked: Callable[[str], Any]) -> None:
    runs = datetime.now(UTC) + timedelta(minutes=90)
    asked("application-autoscaling").put_scheduled_action(
        ServiceNamespace="dynamodb", ScheduledActionName="night", ResourceId="table/notes-prod-notes",
        ScalableDimension="dynamodb:table:WriteCapacityUnits", Schedule=f"cron({runs.minute} {runs.hour} * * ? *)",
        ScalableTargetAction={"MinCapacity": 2, "MaxCapacity": 10},
    )  # fmt: skip
    done = run("capacity", *RAISE)
    assert done.returncode == 2
    assert (
        f"the scheduled action night sets the write bounds of notes-prod-notes at {runs:%Y-%m-%dT%H:%MZ}" in done.stderr
    )
    assert run("capacity", "raise", "notes", "--env", "prod", "--write", "200", "--for", "80m", "--yes").returncode == 0


def in_bucket(folder: Path, asked: Callable[[str], Any]) -> Any:
    """From here on the state, and the record with it, is in a bucket that two machines share."""
    file = folder / "capacity.yaml"
    text = file.read_text("utf-8")
    assert text.count("{type: local, path: state/prod.tfstate}") == 1
    file.write_text(
        text.replace(
            "{type: local, path: state/prod.tfstate}",
            "{type: s3, bucket: notes-terraform-state, key: prod.tfstate, region: us-east-1, lock_file: true}",
        ),
        "utf-8",
    )
    bucket = asked("s3")
    bucket.create_bucket(Bucket="notes-terraform-state")
    return bucket


def kept_in(bucket: Any) -> Any:
    read = bucket.get_object(Bucket="notes-terraform-state", Key="prod.raised.json")["Body"].read()
    return json.loads(read)["every"]


def test_a_record_in_a_bucket_of_two_people_at_once(run: Run, asked: Callable[[str], Any], tmp_path: Path) -> None:
    """A table each, and of one table both: nobody's raise is forgotten, and both are ended from another machine."""
    bucket = in_bucket(tmp_path, asked)
    asks = [("notes", "--write", "120"), ("notes/tenant_topic", "--read", "70"), ("notes", "--read", "90")]
    with ThreadPoolExecutor(3) as pool:
        done = list(
            pool.map(
                lambda each: run("capacity", "raise", each[0], "--env", "prod", *each[1:], "--for", "3h", "--yes"), asks
            )
        )
    assert [each.returncode for each in done] == [0, 0, 0], [each.stderr for each in done]
    assert not (tmp_path / "state").exists()
    found = {(each["table"], each["index"]): each for each in kept_in(bucket)}
    units = {of: {side["side"]: side["units"] for side in each["sides"]} for of, each in found.items()}
    assert units == {("notes", None): {"read": 90, "write": 120}, ("notes", "tenant_topic"): {"read": 70}}
    assert live(asked)[0] == 120
    for table in ("notes", "notes/tenant_topic"):
        ended = run("capacity", "end", table, "--env", "prod", "--yes")
        assert ended.returncode == 0, ended.stderr
    assert kept_in(bucket) == []
    assert live(asked)[1:] == ((5, 50), [])
    audit = bucket.get_object(Bucket="notes-terraform-state", Key="prod.audit.jsonl")["Body"].read().decode()
    assert [json.loads(each)["action"] for each in audit.splitlines()].count("raise capacity") >= 3


def test_the_maximum_of_an_on_demand_table_killed_in_the_middle(run: Run, start: Start, tmp_path: Path) -> None:
    """The line before and the record are there, AWS is not changed: status goes on. Of an end as well.

    Asked of the embedded AWS: moto by itself keeps no maximum.
    """
    aws = start()
    make_tables(aws.client)
    file = tmp_path / "capacity.yaml"
    text = file.read_text("utf-8")
    bare = "topics: {billing_mode: PAY_PER_REQUEST}"
    assert text.count(bare) == 1
    file.write_text(text.replace(bare, "topics: {billing_mode: PAY_PER_REQUEST, read: {max: 100}, write: {max: 100}}"))
    hundred = {"MaxReadRequestUnits": 100, "MaxWriteRequestUnits": 100}
    aws.client("dynamodb").update_table(TableName="notes-prod-topics", OnDemandThroughput=hundred)

    def done(*arguments: str, killed_before: int | None = None) -> tuple[int, int]:
        """The exit code, and the maximum afterwards."""
        code = run("capacity", *arguments, killed_before=killed_before, endpoint=aws.endpoint).returncode
        table = aws.client("dynamodb").describe_table(TableName="notes-prod-topics")["Table"]
        return code, table["OnDemandThroughput"]["MaxReadRequestUnits"]

    wish = ("raise", "topics", "--env", "prod", "--read", "900", "--for", "2h", "--yes")
    assert done(*wish, killed_before=2) == (-signal.SIGKILL, 100)
    assert done("status", "--env", "prod", "--dry-run") == (1, 100)
    assert done("status", "--env", "prod") == (0, 900)
    assert done("end", "topics", "--env", "prod", "--yes", killed_before=2) == (-signal.SIGKILL, 900)
    assert done("status", "--env", "prod") == (0, 100)
    assert done("status", "--env", "prod") == (0, 100)
    # Of two people at once with less and with more: the more is what there is.
    with ThreadPoolExecutor(2) as pool:
        each = ("raise", "topics", "--env", "prod", "--for", "2h", "--yes", "--read")
        both = list(pool.map(lambda units: run("capacity", *each, units, endpoint=aws.endpoint), ("500", "700")))
    assert both[1].returncode == 0, both[1].stderr
    assert done("status", "--env", "prod") == (0, 700)


def test_nothing_is_done_without_a_yes_or_with_a_dry_run(run: Run, asked: Callable[[str], Any], tmp_path: Path) -> None:
    unasked = run("capacity", *RAISE[:-1])
    assert (unasked.returncode, "[P3B-CONFIRMATION-MISSING]" in unasked.stderr) == (2, True)
    dry = run("capacity", *RAISE, "--dry-run", "--json")
    assert dry.returncode == 0
    assert json.loads(dry.stdout)["dry_run"] is True
    assert live(asked) == UNTOUCHED
    assert not (tmp_path / "state").exists()


def test_a_table_that_is_not_there_and_one_that_is_not_raised(run: Run, asked: Callable[[str], Any]) -> None:
    unknown = run("capacity", "raise", "note", "--env", "prod", "--write", "9", "--for", "2h")
    assert "prod has no table or index 'note'. Did you mean notes? [P3B-OPS-TABLE-UNKNOWN]" in unknown.stderr
    for command in ("end", "keep"):
        done = run("capacity", command, "notes", "--env", "prod")
        assert (done.returncode, "[P3B-OPS-NOT-RAISED]" in done.stderr) == (2, True)
    nothing = run("capacity", "raise", "topics", "--env", "prod", "--read", "9", "--for", "2h", "--yes")
    assert "is on-demand without a read maximum" in nothing.stderr
    assert live(asked) == UNTOUCHED


def test_an_index_is_raised_by_itself(run: Run, asked: Callable[[str], Any]) -> None:
    done = run("capacity", "raise", "notes/tenant_topic", "--env", "prod", "--read", "60", "--for", "1d", "--yes")
    assert done.returncode == 0, done.stderr
    table = asked("dynamodb").describe_table(TableName="notes-prod-notes")["Table"]
    index = table["GlobalSecondaryIndexes"][0]["ProvisionedThroughput"]
    assert (index["ReadCapacityUnits"], index["WriteCapacityUnits"]) == (60, 5)
    assert table["ProvisionedThroughput"]["ReadCapacityUnits"] == 5
