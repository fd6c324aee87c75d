"""simulate and recommend as a user calls them, with the project's own capacity.yaml: whole output and exit code."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from split_file import securebase

from phase3b.problems.missing_package import install_extra

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
Result = subprocess.CompletedProcess[str]
# Where in capacity.yaml a hunk begins moves with everything that is written above it.
HUNK = re.compile(r"@@ -\d+,(\d+) \+\d+,(\d+) @@")


def rows(reads: list[float], writes: list[float], begin: int = 1_767_571_200) -> str:
    """A row a minute."""
    lines = [
        f"{begin + 60 * minute},{read:g},{write:g}\n"
        for minute, (read, write) in enumerate(zip(reads, writes, strict=True))
    ]
    return f"time,read_units_per_second,write_units_per_second\n{''.join(lines)}"


TRACES = {
    # Two hours of 20, then one of 120, and back: ticket_comments of starter has 10 to 50.
    "storm.csv": rows([20.0] * 120 + [120.0] * 60 + [20.0] * 60, [2.0] * 240),
    # 29 are there of 10 to 50, and 300 s of them saved: nine minutes of the 45. What takes longer to apply throttles.
    "step.csv": rows([20.0] * 60 + [45.0] * 15 + [20.0] * 20, [2.0] * 95),
    "nothing.csv": rows([0.0] * 3, [0.0] * 3),
    # Two tables; of the second nothing is written.
    "both.csv": "time,table,read_units_per_second,write_units_per_second\n"
    + "".join(
        f"{1_767_571_200 + 60 * minute},{name},{reads},{writes}\n"
        for minute in range(120)
        for name, reads, writes in (("ticket_comments", 20 + minute % 7, 2), ("webhooks", 3, 0))
    ),
    # More than an account may have in a table.
    "flood.csv": rows([50_000.0] * 30, [1.0] * 30),
    # Two days with ten hours of much and the others of little: a minimum that is paid for all day.
    "rise.csv": rows(([5.0] * 480 + [400.0] * 600 + [5.0] * 360) * 2, ([2.0] * 480 + [60.0] * 600 + [2.0] * 360) * 2),
    "calm.csv": rows([20.0] * 240, [2.0] * 240),
    # Enough writes for a block of reserved capacity, and not enough reads.
    "writes.csv": rows([20.0] * 30, [150.0] * 30),
    "gaps.csv": "time,read_units\n1767571200,1\n1767571260,2\n1767571440,3\n",
    "hours.csv": "time,read_units\n1767571200,3600\n1767574800,1800\n",
    "bad.csv": "time,table,read_units\n1767571260,webhooks,-5\n1767571200,webhooks,x\n1767571200,webhook,1\n",
    "units.csv": "time,reads,writes\n1767571200,1,1\n",
    "million.csv": "time,read_units\n" + "".join(f"{1_767_571_200 + 60 * row},1\n" for row in range(200_000)),
    "broken.json": '{"Datapoints": [',
    "average.json": '{"Label": "ConsumedReadCapacityUnits",\n "Datapoints": [\n  {"Timestamp": 1767571200, "Average": 1}]}',
    "sums.json": json.dumps(
        {
            "Label": "ConsumedReadCapacityUnits",
            "Period": 60,
            "Datapoints": [
                {"Timestamp": 1_767_571_200 + 60 * minute, "Sum": 600, "Unit": "Count"}
                for minute in range(59, -1, -1)
                if minute % 2
            ],
        }
    ),
}


@pytest.fixture
def phase3b(tmp_path: Path) -> Callable[..., Result]:
    """Runs phase3b in a folder with capacity.yaml and the traces; without a terminal, and without AWS."""
    (tmp_path / "capacity.yaml").write_text(securebase(), "utf-8")
    for name, text in TRACES.items():
        (tmp_path / name).write_text(text, "utf-8")

    def call(*arguments: str, **environment: str) -> Result:
        # Port 9 of this machine (discard): nobody listens there.
        # Half a year after it was written down a price gets a margin.
        dated = () if "--as-of" in arguments else ("--as-of", "2026-10-02")
        aws = {"AWS_ENDPOINT_URL": "http://127.0.0.1:9", "AWS_ACCESS_KEY_ID": "x", "AWS_SECRET_ACCESS_KEY": "x"}
        return subprocess.run(
            [sys.executable, "-m", "phase3b", *arguments, *dated],
            cwd=tmp_path,
            env={**os.environ, "COLUMNS": "200", **aws, **environment},
            check=False,
            capture_output=True,
            text=True,
        )

    return call


COMMANDS = {
    "simulate-tiers": (["simulate"], 0),
    "simulate": (["simulate", "prod"], 0),
    "simulate-launch": (["simulate", "starter", "--traffic", "launch_day", "--table", "notifications"], 0),
    "simulate-storm": (["simulate", "starter", "-t", "storm.csv", "--table", "ticket_comments", "--start", "floor"], 1),
    "simulate-depends": (["simulate", "starter", "-t", "step.csv", "--table", "ticket_comments"], 1),
    "simulate-storm-tiers": (["simulate", "-t", "storm.csv", "--table", "ticket_comments"], 1),
    "simulate-storm-json": (
        ["simulate", "starter", "-t", "storm.csv", "--table", "ticket_comments", "--start", "floor", "--format", "json"], 1,
    ),
    "simulate-cloudwatch": (["simulate", "dev", "-t", "sums.json", "--table", "webhooks"], 0),
    "simulate-hours": (["simulate", "dev", "-t", "hours.csv", "--table", "webhooks", "--period", "3600"], 0),
    "recommend": (["recommend"], 0),
    "recommend-safety-of-all-tables": (["recommend", "starter", "--safety", "-t", "both.csv"], 0),
    "recommend-safety-json": (
        ["recommend", "prod", "--safety", "-t", "calm.csv", "--table", "ticket_comments", "--json"], 0,
    ),
    "recommend-safety-nothing-survives": (
        ["recommend", "starter", "--safety", "-t", "flood.csv", "--table", "ticket_comments"], 1,
    ),
    "recommend-storm": (["recommend", "starter", "-t", "storm.csv", "--table", "ticket_comments"], 0),
    "recommend-calm-json": (
        ["recommend", "prod", "-t", "calm.csv", "--table", "ticket_comments", "--format", "json"], 0,
    ),
    "recommend-schedules": (["recommend", "prod", "-t", "rise.csv", "--table", "support_tickets", "--schedules"], 0),
    "recommend-nothing": (["recommend", "prod", "--table", "idempotency_keys"], 0),
    "recommend-reserved": (["recommend", "starter", "-t", "writes.csv", "--table", "ticket_comments"], 0),
    "recommend-reserved-json": (
        ["recommend", "starter", "-t", "writes.csv", "--table", "ticket_comments", "--json"], 0,
    ),
}  # fmt: skip


# Seven tables over seven days: 20 s. What is shorter is recommend-safety-of-all-tables; the other is recommend-reserved as data.
LONG = {"recommend", "recommend-reserved-json"}


@pytest.mark.parametrize(
    "name", [pytest.param(each, marks=pytest.mark.long) if each in LONG else each for each in COMMANDS]
)
def test_output(name: str, phase3b: Callable[..., Result], golden: Callable[[Path, str], None]) -> None:
    arguments, code = COMMANDS[name]
    done = phase3b(*arguments)
    assert (done.returncode, done.stderr) == (code, "")
    assert "\x1b" not in done.stdout
    golden(HERE / "output" / f"{name}.txt", HUNK.sub(r"@@ -N,\1 +N,\2 @@", done.stdout))


BAD = {
    "simulate-a-pattern-and-a-file": (["simulate", "prod", "-t", "weekly", "-t", "calm.csv"], 2),
    "simulate-nobody": (["simulate", "prdo"], 2),
    "simulate-no-pattern": (["simulate", "prod", "-t", "weakly"], 2),
    "simulate-nothing-like-it": (["simulate", "prod", "-t", "nope"], 2),
    "simulate-no-file": (["simulate", "prod", "-t", "trace.csv"], 2),
    "simulate-no-table": (["simulate", "prod", "--table", "webhook"], 2),
    "simulate-gaps": (["simulate", "prod", "-t", "gaps.csv", "--table", "webhooks"], 2),
    "simulate-period-not-known": (["simulate", "prod", "-t", "hours.csv", "--table", "webhooks"], 2),
    "simulate-period-of-a-pattern": (["simulate", "prod", "--period", "300"], 2),
    "simulate-period-not-whole": (["simulate", "prod", "-t", "hours.csv", "--table", "webhooks", "--period", "90"], 2),
    "recommend-period-from-cloudwatch": (["recommend", "prod", "--from-cloudwatch", "--period", "60"], 2),
    "simulate-bad-rows": (["simulate", "prod", "-t", "bad.csv"], 2),
    "simulate-bad-units": (["simulate", "prod", "-t", "units.csv", "--table", "webhooks"], 2),
    "simulate-too-long": (["simulate", "prod", "-t", "million.csv", "--table", "webhooks"], 2),
    "simulate-all-files": (["simulate", "prod", "-t", "bad.csv", "-t", "broken.json", "-t", "average.json", "--table", "webhooks"], 2),
    "simulate-other-table": (["simulate", "prod", "-t", "calm.csv"], 2),
    "simulate-chart-of-all": (["simulate", "--chart", "a.svg"], 2),
    "simulate-chart-kind": (["simulate", "prod", "--chart", "a.pdf"], 2),
    "recommend-two-traffics": (["recommend", "--from-cloudwatch", "-t", "weekly"], 2),
    "recommend-days": (["recommend", "--days", "14"], 2),
    "recommend-all-and-a-table": (["recommend", "prod", "--all", "--table", "webhooks"], 2),
    "recommend-all-of-nobody": (["recommend", "prdo", "--all"], 2),
    "recommend-safety-with-a-level": (["recommend", "prod", "--safety=strict"], 2),
    "recommend-safety-twice-named": (["recommend", "prod", "strict", "--safety"], 2),
    "recommend-all-bad-rows": (["recommend", "prod", "--all", "-t", "bad.csv"], 2),
    "recommend-too-many-days": (["recommend", "--from-cloudwatch", "--days", "30"], 2),
    "recommend-tier-from-cloudwatch": (["recommend", "growth", "--from-cloudwatch"], 2),
    "recommend-no-aws": (["recommend", "prod", "--from-cloudwatch"], 3),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name: str, phase3b: Callable[..., Result], golden: Callable[[Path, str], None]) -> None:
    arguments, code = BAD[name]
    done = phase3b(*arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert "Traceback" not in done.stderr
    golden(HERE / "bad" / f"{name}.txt", done.stderr)


def test_the_patch_is_one_that_git_takes(phase3b: Callable[..., Result], tmp_path: Path) -> None:
    done = phase3b("recommend", "starter", "-t", "storm.csv", "--table", "ticket_comments", "--patch", "a.patch")
    assert (done.returncode, done.stderr) == (0, "")
    assert "patch: a.patch" in done.stdout
    subprocess.run(["git", "apply", "a.patch"], cwd=tmp_path, check=True)
    after = phase3b("simulate", "starter", "-t", "storm.csv", "--table", "ticket_comments")
    assert (after.returncode, after.stderr) == (0, "")
    assert "Yes, under all readings: no request is throttled." in after.stdout


def test_a_file_that_says_nothing_of_simulations_has_stated_defaults(
    phase3b: Callable[..., Result], tmp_path: Path
) -> None:
    """Those of the example, word for word; what it says nothing of either is the traffic, which a command fills in."""
    small = (ROOT / "tests/golden/small.yaml").read_text("utf-8")
    (tmp_path / "capacity.yaml").write_text(small, "utf-8")
    done = phase3b("simulate", "prod")
    said = (
        "capacity.yaml has no assumptions of what an invocation reads and writes. phase3b assume > assumptions.yaml"
        " writes a first guess, to be named in it: service.assumptions: {file: assumptions.yaml}. Or give a file of traffic."
        " [P3B-ASSUMPTION-MISSING]\n"
    )
    assert (done.returncode, done.stdout, done.stderr) == (2, "", said)
    assumed = subprocess.run([sys.executable, "-m", "phase3b", "assume"], cwd=tmp_path, check=True, capture_output=True)
    (tmp_path / "assumptions.yaml").write_bytes(assumed.stdout)
    (tmp_path / "capacity.yaml").write_text(
        small.replace("service:\n", "service:\n  assumptions: {file: assumptions.yaml}\n", 1), "utf-8"
    )
    done = phase3b("simulate", "prod")
    assert (done.returncode, done.stderr) == (0, "")
    assert "prod (growth) under weekly: 7 days by the minute, from settled capacity" in done.stdout


def test_a_region_without_prices_has_a_verdict_and_no_recommendation(
    phase3b: Callable[..., Result], tmp_path: Path
) -> None:
    file = tmp_path / "capacity.yaml"
    file.write_text(file.read_text("utf-8").replace("region: us-east-1", "region: ap-south-1"), "utf-8")
    done = phase3b("simulate", "prod", "-t", "calm.csv", "--table", "ticket_comments")
    assert done.returncode == 0
    assert done.stderr.startswith('no costs: there are no prices of the region "ap-south-1"')
    assert "Yes, under all readings: no request is throttled.\n" in done.stdout
    refused = phase3b("recommend", "prod", "-t", "calm.csv", "--table", "ticket_comments")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr.startswith('there are no prices of the region "ap-south-1"')


def test_a_region_whose_file_lacks_prices_has_a_verdict(phase3b: Callable[..., Result], tmp_path: Path) -> None:
    file = tmp_path / "capacity.yaml"
    file.write_text(file.read_text("utf-8").replace("region: us-east-1", "region: us-west-2"), "utf-8")
    known = (ROOT / "prices/us-west-2.yaml").read_text("utf-8").splitlines(keepends=True)
    (tmp_path / "prices").mkdir()
    (tmp_path / "prices/us-west-2.yaml").write_text(
        "".join(each for each in known if "cu_hour: {" not in each), "utf-8"
    )
    said = "no costs of capacity: prices/us-west-2.yaml has no price of dynamodb.rcu_hour, dynamodb.wcu_hour."
    here = ("--prices", "prices")
    one = phase3b("simulate", "prod", "-t", "calm.csv", "--table", "ticket_comments", *here)
    assert one.returncode == 0
    assert one.stderr.startswith(said)
    assert "Yes, under all readings: no request is throttled.\n" in one.stdout
    # Of whole bills it knows a part: what that comes to is not a total.
    tiers = phase3b("simulate", "-t", "calm.csv", "--table", "ticket_comments", *here, COLUMNS="250")
    assert tiers.returncode == 0
    assert tiers.stderr.startswith(said)
    assert tiers.stdout.count("at least") == 3 * 6


def test_tiers_are_priced_as_cost_prices_them(phase3b: Callable[..., Result], tmp_path: Path) -> None:
    # The environment that protects its tables, wherever it is: dev, in another region, comes before and after it.
    text = (tmp_path / "capacity.yaml").read_text("utf-8")
    begin, end = text.index("  dev:\n"), text.index("  staging:\n")
    dev = text[begin:end].replace("region: us-east-1", "region: us-west-2", 1)
    for changed in (
        text[:begin] + dev + text[end:],
        f"{text[:begin]}{text[end:]}\n{dev}",
    ):
        (tmp_path / "capacity.yaml").write_text(changed, "utf-8")
        simulated = json.loads(phase3b("simulate", "-t", "calm.csv", "--table", "webhooks", "--format", "json").stdout)
        costs = json.loads(phase3b("cost", "--all-tiers", "--format", "json").stdout)["sizes"]
        assert [row["expected_monthly_usd"] for row in simulated] == [each["expected_usd"] for each in costs]
        assert all(row["costs_complete"] and row["capacity_monthly_usd"] is not None for row in simulated)


def test_old_prices_are_raised_as_cost_raises_them(phase3b: Callable[..., Result]) -> None:
    old = ("--as-of", "2030-01-01")
    tiers = phase3b("simulate", "-t", "calm.csv", "--table", "webhooks", "--format", "json", *old)
    costs = phase3b("cost", "--all-tiers", "--format", "json", *old)
    assert [row["expected_monthly_usd"] for row in json.loads(tiers.stdout)] == [
        each["expected_usd"] for each in json.loads(costs.stdout)["sizes"]
    ]
    asked = ("prod", "-t", "calm.csv", "--table", "ticket_comments", "--format", "json")
    found = phase3b("recommend", *asked, *old)
    for said in (tiers.stderr, found.stderr):
        assert said.startswith("last known prices: those of prices/us-east-1.yaml of 2026-10-02, each raised by 10 %")
    # 10 % on every hour of a unit.
    now = json.loads(phase3b("recommend", *asked).stdout)["tables"][0]["current"]["monthly_usd"]
    assert json.loads(found.stdout)["tables"][0]["current"]["monthly_usd"] == pytest.approx(1.1 * now)


def test_safety_changes_nothing_of_what_is_recommended(phase3b: Callable[..., Result]) -> None:
    """It adds its lines, and configurations that were tried for them."""
    plain, safe = (
        json.loads(phase3b("recommend", "starter", "-t", "both.csv", "--json", *more).stdout)
        for more in ((), ("--safety",))
    )
    assert [each["level"] for each in safe["tables"][0]["safety"]] == ["lean", "standard", "strict"]
    for one, other in zip(plain["tables"], safe["tables"], strict=True):
        assert one["safety"] == [each for each in other["safety"] if each["chosen"]]
        ours = {key: value for key, value in one.items() if key not in {"safety", "configurations_tried"}}
        assert ours == {key: other[key] for key in ours}
        assert other["configurations_tried"] > one["configurations_tried"]


def test_a_patch_of_an_earlier_run_does_not_stay(phase3b: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "a.patch").write_text("what another traffic wanted", "utf-8")
    done = phase3b("recommend", "prod", "-t", "nothing.csv", "--table", "webhooks", "--patch", "a.patch")
    assert (done.returncode, done.stderr) == (0, "")
    assert "patch: a.patch is empty\nThere is nothing to change.\n" in done.stdout
    assert (tmp_path / "a.patch").read_text("utf-8") == ""


def test_a_recommendation_that_breaks_a_rule_is_a_finding(phase3b: Callable[..., Result], tmp_path: Path) -> None:
    file = tmp_path / "capacity.yaml"
    # Just what the largest tier needs of the account.
    text = file.read_text("utf-8").replace("account_units_per_second: 80000", "account_units_per_second: 15900")
    file.write_text(text, "utf-8")
    (tmp_path / "much.csv").write_text(rows([13000.0] * 60, [1.0] * 60), "utf-8")
    done = phase3b("recommend", "prod", "-t", "much.csv", "--table", "ticket_comments", "--patch", "a.patch")
    assert done.returncode == 1
    assert "There is no patch, because the recommendation would break what else is in the file:" in done.stdout
    assert (tmp_path / "a.patch").read_text("utf-8") == ""


def test_a_traffic_that_is_nothing_has_a_chart(phase3b: Callable[..., Result], tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    done = phase3b("simulate", "prod", "-t", "nothing.csv", "--table", "ticket_comments", "--chart", "a.svg")
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "a.svg").read_text("utf-8").startswith("<?xml")


def test_a_chart_is_drawn_or_the_extra_named(phase3b: Callable[..., Result], tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    done = phase3b("simulate", "prod", "-t", "calm.csv", "--table", "ticket_comments", "--chart", "a.svg")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("chart: a.svg\n")
    assert (tmp_path / "a.svg").read_text("utf-8").startswith("<?xml")


def test_without_matplotlib_the_extra_is_named(
    phase3b: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    missing = tmp_path / "without"
    (missing / "matplotlib").mkdir(parents=True)
    (missing / "matplotlib/__init__.py").write_text("raise ModuleNotFoundError('matplotlib')\n")
    path = os.pathsep.join([str(missing), *filter(None, [os.environ.get("PYTHONPATH"), str(ROOT)])])
    done = phase3b(
        "simulate", "prod", "-t", "calm.csv", "--table", "ticket_comments", "--chart", "a.svg", PYTHONPATH=path
    )
    said = f"--chart needs matplotlib, which is not installed. To install it, run: {install_extra('charts')}. [P3B-EXTRA-MISSING]\n"
    assert (done.returncode, done.stdout, done.stderr) == (3, "", said)
    assert not (tmp_path / "a.svg").exists()


def test_a_patch_goes_through_a_pipe_or_to_a_device(phase3b: Callable[..., Result], tmp_path: Path) -> None:
    """Renamed over, the device would be gone."""
    pipe = tmp_path / "patch"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text("utf-8")))
    reader.start()
    done = phase3b("recommend", "starter", "-t", "storm.csv", "--table", "ticket_comments", "--patch", "patch")
    reader.join(10)
    assert (done.returncode, done.stderr, pipe.is_fifo()) == (0, "", True)
    assert read[0].startswith("--- a/capacity.yaml\n")
