"""phase3b cost and phase3b prices as a user calls them: the whole output and the exit code."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from price_list_products import PriceList, us_east_1
from split_file import securebase

from phase3b.cli import run
from phase3b.pricing.prices import price_list

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SMALL = ROOT / "tests/golden/small.yaml"
PRICES = ROOT / "tests/golden/prices/us-east-1.yaml"
Result = subprocess.CompletedProcess[str]
Run = Callable[..., Result]
Golden = Callable[[Path, str], None]

USAGE = """version: 1
tables:
  support_tickets:
    read_units_per_second: 140
    write_units_per_second: 20
    storage_gb: 40
    indexes:
      tenant_status: {write_units_per_second: 90}
functions:
  support_tickets: {invocations: 5000000, duration_ms: 120, memory_used_mb: 210}
  authorizer: {memory_used_mb: 90}
s3: {standard_gb: 200, older_than_30_days_percent: 80, older_than_90_days_percent: 50}
others:
  - {resource: Redis for the portal, price: elasticache.cache_t3_micro_redis_memcached, quantity: 730}
"""
BAD_USAGE = """version: 1
tables:
  support_ticket: {storage_gb: 1}
  notifications:
    storage_gb: much
    replicas: -1
    indexes: {unread: {storage_gb: 1}}
function:
  support_tickets: {invocations: 1}
others:
  - {resource: x, price: elasticache, quantity: 1}
"""
UNKNOWN_USAGE = """version: 1
tables:
  support_ticket: {storage_gb: 1}
  notifications:
    indexes: {unread: {storage_gb: 1}}
functions:
  suport_tickets: {invocations: 1}
queues: {webhooks: {requests: 1}}
logs: {nothing: {ingested_gb: 1}}
s3: {older_than_30_days_percent: 10, older_than_90_days_percent: 20}
others:
  - {resource: x, price: elasticache.cache_t3, quantity: 1}
  - {resource: x, price: elasticache.cache_t3, quantity: 2}
"""


@pytest.fixture
def phase3b(tmp_path: Path) -> Run:
    """Runs phase3b in a folder with the real capacity file, a small one, and prices that never change."""
    (tmp_path / "capacity.yaml").write_text(securebase())
    (tmp_path / "small.yaml").write_text(SMALL.read_text("utf-8"))
    (tmp_path / "usage.yaml").write_text(USAGE)
    (tmp_path / "bad-usage.yaml").write_text(BAD_USAGE)
    (tmp_path / "unknown-usage.yaml").write_text(UNKNOWN_USAGE)
    (tmp_path / "prices").mkdir()
    (tmp_path / "prices/us-east-1.yaml").write_text(PRICES.read_text("utf-8"))

    def call(*arguments: str) -> Result:
        # No credentials, and none asked of a machine that might have some: AWS can't be reached.
        hidden = {key: value for key, value in os.environ.items() if not key.startswith("AWS_")}
        environment = {
            **hidden,
            "COLUMNS": "200",
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_CONFIG_FILE": str(tmp_path / "none"),
            "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "none"),
        }
        return subprocess.run(
            [sys.executable, "-m", "phase3b", *arguments],
            cwd=tmp_path,
            env=environment,
            check=False,
            capture_output=True,
            text=True,
        )

    return call


def priced(*arguments: str) -> list[str]:
    return ["cost", *arguments, "--prices", "prices", "--as-of", "2026-11-01"]


GOOD = {
    "cost": (priced("prod"), 0),
    "cost-usage": (priced("prod", "--usage", "usage.yaml"), 0),
    "cost-markdown": (priced("prod", "--assumptions", "--format", "markdown"), 0),
    "cost-free-tier": (priced("prod", "--free-tier", "--customers", "50"), 0),
    "cost-lines": (priced("dev", "--lines", "--file", "small.yaml"), 1),
    "cost-other-tier": (priced("dev", "--tier", "scale", "--customers", "9000"), 0),
    "cost-all-tiers": (priced("--all-tiers"), 1),
    "cost-all-tiers-markdown": (priced("--all-tiers", "--format", "markdown"), 1),
    "cost-environments": (priced(), 1),
    "cost-needs-usage": (priced("prod", "--file", "small.yaml"), 1),
    "cost-json": (priced("dev", "--file", "small.yaml", "--format", "json"), 1),
    "cost-csv": (priced("dev", "--file", "small.yaml", "--format", "csv"), 1),
    "cost-diff": (priced("diff", "scale", "global"), 0),
    "cost-diff-passes": (priced("diff", "business", "prod"), 0),
    "cost-diff-markdown": (priced("diff", "staging", "prod", "--customers", "500", "--format", "markdown"), 0),
    "cost-diff-csv": (priced("diff", "dev", "prod", "--file", "small.yaml", "--format", "csv"), 1),
    "cost-unreachable": (priced("prod", "--live"), 0),
}


@pytest.mark.parametrize("name", GOOD)
def test_output(name: str, phase3b: Run, golden: Golden, tmp_path: Path) -> None:
    arguments, code = GOOD[name]
    if arguments[0] == "cost":
        # Of the second region of `global`: what refreshes prices has one file.
        west = PRICES.with_name("us-west-2.yaml").read_text("utf-8")
        (tmp_path / "prices/us-west-2.yaml").write_text(west)
    done = phase3b(*arguments)
    assert done.returncode == code, done.stderr
    assert "\x1b" not in done.stdout
    # A finding is said on stderr, too, and nothing else is.
    golden(HERE / "output" / f"{name}.txt", done.stdout + (f"--- stderr\n{done.stderr}" if done.stderr else ""))


BAD = {
    "cost-no-such-name": (["cost", "prdo"], 2),
    "cost-no-such-tier": (["cost", "prod", "--tier", "huge"], 2),
    "cost-tier-of-a-tier": (["cost", "scale", "--tier", "global"], 2),
    "cost-all-tiers-and-a-name": (["cost", "prod", "--all-tiers"], 2),
    "cost-usage-without-a-name": (["cost", "--usage", "usage.yaml"], 2),
    "cost-no-customers": (["cost", "prod", "--customers", "0"], 2),
    "cost-more-customers-than-people": (["cost", "prod", "--customers", "100000000000"], 2),
    "cost-no-such-usage-file": (["cost", "prod", "--usage", "none.yaml"], 2),
    "cost-bad-usage": (["cost", "prod", "--usage", "bad-usage.yaml"], 2),
    "cost-unknown-usage": (["cost", "prod", "--usage", "unknown-usage.yaml", "--prices", "prices"], 2),
    "cost-a-capacity-file-as-usage": (["cost", "prod", "--usage", "small.yaml"], 2),
    "cost-no-prices": (["cost", "prod", "--prices", "."], 2),
    "cost-no-such-day": (["cost", "prod", "--as-of", "yesterday"], 2),
    "cost-diff-of-one": (["cost", "diff", "prod"], 2),
    "cost-diff-no-such-file": (["cost", "diff", "prod", "prod", "--before-file", "none.yaml"], 2),
    "cost-unreachable-without-a-margin": (["cost", "prod", "--live", "--file", "small.yaml"], 3),
    "prices-unreachable": (["prices", "refresh", "--prices", "prices"], 3),
    "prices-no-files": (["prices", "refresh", "--prices", "empty"], 2),
    "prices-no-region": (["prices", "refresh", "--region", "../etc/passwd"], 2),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name: str, phase3b: Run, golden: Golden, tmp_path: Path) -> None:
    before = (tmp_path / "prices/us-east-1.yaml").read_bytes()
    arguments, code = BAD[name]
    done = phase3b(*arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert "Traceback" not in done.stderr
    assert (tmp_path / "prices/us-east-1.yaml").read_bytes() == before
    golden(HERE / "bad" / f"{name}.txt", done.stderr)


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch) -> PriceList:
    """AWS's price list, as it would be asked by the command."""
    listed = PriceList(us_east_1())
    monkeypatch.setattr(price_list, "aws_products", listed)
    return listed


@pytest.mark.usefixtures("answered")
@pytest.mark.parametrize("dry", [True, False])
def test_prices_are_renewed_and_what_changed_is_shown(
    *, dry: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str], golden: Golden, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "prices/us-east-1.yaml"
    file.parent.mkdir()
    file.write_text(PRICES.read_text("utf-8"))
    assert run(["prices", "refresh", "--prices", "prices", *(["--dry-run"] if dry else [])]) == 0
    golden(HERE / "output" / f"prices-refresh{'-dry-run' if dry else ''}.txt", capsys.readouterr().out)
    assert ("rcu_hour: {usd: 0.0001," in file.read_text()) is not dry
    assert [each.name for each in file.parent.iterdir()] == ["us-east-1.yaml"]


def test_live_prices_are_used_and_not_written(
    answered: PriceList, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """AWS's answer has reads for 0.0001 and not 0.00013 an hour: 405,150 RCU-hours x 0.00003 = 12.1545 less."""
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "prices/us-east-1.yaml"
    file.parent.mkdir()
    file.write_text(PRICES.read_text("utf-8"))
    totals = []
    for more in ([], ["--live"]):
        assert run([*priced("prod", "--format", "json", "--file", str(ROOT / "capacity.yaml")), *more]) == 0
        totals.append(json.loads(capsys.readouterr().out)["expected_usd"])
    assert answered.asked
    assert totals[0] - totals[1] == pytest.approx(12.1545)
    assert file.read_text() == PRICES.read_text("utf-8")


def test_prices_that_are_old_are_raised_and_it_is_said(phase3b: Run) -> None:
    fresh = json.loads(
        phase3b("cost", "prod", "--prices", "prices", "--as-of", "2027-03-31", "--format", "json").stdout
    )
    old = json.loads(phase3b("cost", "prod", "--prices", "prices", "--as-of", "2027-04-01", "--format", "json").stdout)
    assert (fresh["prices"]["margin_percent"], fresh["notes"]) == (0, [])
    assert old["prices"]["margin_percent"] == 10
    said = "each raised by 10 %, as they are 181 days old, and 180 are the most"
    assert old["notes"] == [f"last known prices: those of prices/us-east-1.yaml of 2026-10-02, {said}"]
    assert old["expected_usd"] == pytest.approx(1.1 * fresh["expected_usd"])


def test_a_region_whose_file_lacks_prices_says_which_and_its_total_is_a_lower_bound(
    phase3b: Run, tmp_path: Path
) -> None:
    file = tmp_path / "capacity.yaml"
    file.write_text(
        file.read_text().replace("    account: production", "    region: us-west-2\n    account: production")
    )
    lines = PRICES.read_text("utf-8").replace("region: us-east-1", "region: us-west-2", 1).splitlines(keepends=True)
    (tmp_path / "prices/us-west-2.yaml").write_text("".join(each for each in lines if "wcu_hour:" not in each))
    done = phase3b(*priced("prod"))
    assert done.returncode == 1
    assert done.stdout.startswith("prod: at least $")
    assert "no price: prices/us-west-2.yaml has no dynamodb.wcu_hour (for 54,750)" in done.stdout
    assert "\nPrices: phase3b prices refresh --region us-west-2 --prices prices\n" in done.stdout
    assert "have no price (dynamodb.wcu_hour), so it is not known whether $650.00 a month are enough" in done.stderr


def test_a_region_without_a_file(phase3b: Run, tmp_path: Path) -> None:
    file = tmp_path / "capacity.yaml"
    file.write_text(
        file.read_text().replace("    account: production", "    region: sa-east-1\n    account: production")
    )
    done = phase3b("cost", "prod")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith('there are no prices of the region "sa-east-1": no file prices/sa-east-1.yaml. ')
    assert done.stderr.endswith("Or make one: phase3b prices refresh --region sa-east-1. [P3B-PRICES-MISSING]\n")


def test_a_change_of_the_file_itself(phase3b: Run, tmp_path: Path) -> None:
    file = tmp_path / "capacity.yaml"
    (tmp_path / "before.yaml").write_text(file.read_text())
    same = phase3b(*priced("diff", "prod", "prod", "--before-file", "before.yaml"))
    assert (same.returncode, same.stderr) == (0, "")
    assert same.stdout.startswith("prod to prod: +$0.00 a month (+0.0 %), from $438.74 to $438.74\n")
    # 75 to 90 units in a table and two indexes: 45 x 730 x 0.00065 = 21.3525 more, 4.9 % of 438.74.
    file.write_text(
        file.read_text().replace(
            "{read: {min: 75, max: 300}, write: {min: 75,", "{read: {min: 75, max: 300}, write: {min: 90,"
        )
    )
    more = phase3b(*priced("diff", "prod", "prod", "--before-file", "before.yaml"))
    assert (more.returncode, more.stderr) == (0, "")
    assert more.stdout.startswith("prod to prod: +$21.35 a month (+4.9 %), from $438.74 to $460.09\n")


def test_names_that_are_subcommands_can_be_priced() -> None:
    from phase3b.cli.cost.cost import command  # noqa: PLC0415

    assert set(command.commands) == {"of", "diff"}


def test_csv_and_json_hold_the_same_lines(phase3b: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(phase3b(*priced("prod", "--format", "csv")).stdout)))
    data = json.loads(phase3b(*priced("prod", "--format", "json")).stdout)
    assert [(row["resource"], row["component"]) for row in rows] == [
        (line["resource"], line["component"]) for line in data["lines"]
    ]
    assert sum(float(row["expected_usd"]) for row in rows) == pytest.approx(data["expected_usd"])
    records = {line["resource"].split(" ")[0] for line in data["lines"]} | {each["resource"] for each in data["free"]}
    assert "aws_dynamodb_table.support_tickets" in records
    assert all(each["source"] for each in data["lines"])
