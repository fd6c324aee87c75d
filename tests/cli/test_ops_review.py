"""phase3b ops review: whole output and exit codes, with an account whose growth, faults and gaps are made for it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from made.billed import CostExplorer, Row
from made.reviewed_account import ReviewedAccount

from phase3b.cli import run
from phase3b.operations.doctor.reading import Reading

Asked = Callable[..., tuple[int, str, str]]
NOW = datetime(2026, 11, 30, 7, tzinfo=UTC)
ROWS: tuple[Row, ...] = (("Amazon DynamoDB", "WriteCapacityUnit-Hrs", "WriteCapacityUnit-Hrs", 13_000.0, 8.45),)
# The load grows by 2 % a week: from 60,000 invocations a day at the end to the 100,000 of the tier in 26 weeks.
PER_WEEK = 1.02


def weeks_before(at: datetime) -> float:
    return (datetime(2026, 11, 30, tzinfo=UTC) - at).days / 7


def busy(name: str, dimensions: Mapping[str, str], at: datetime) -> float | None:
    """A service that grows, with one throttled day and errors that have doubled since the month before."""
    grown = PER_WEEK ** -weeks_before(at)
    recent = weeks_before(at) <= 30 / 7
    match name:
        case "Invocations":
            return 10_000 * grown if "FunctionName" in dimensions else None
        case "Errors":
            return 20 * grown * (2 if recent else 1)
        case "Count":
            return 65_000 * grown
        case "5XXError":
            return 65 * grown
        case "Latency":
            return 180.0
        case "TicketsCreated":
            return 300 * grown
        case "Throttles":
            return 0.0
        case "WriteThrottleEvents":
            return (
                40.0 if at.date().isoformat() == "2026-11-12" and "GlobalSecondaryIndexName" not in dimensions else None
            )
        case "ConsumedReadCapacityUnits":
            return 3600 * 10 * grown
        case "ConsumedWriteCapacityUnits":
            return 3600 * 20 * grown * (1 if at.hour == 10 else 0.5)
        case _:
            return None


def nothing(name: str, dimensions: Mapping[str, str], at: datetime) -> float | None:
    del name, dimensions, at
    return None


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, root: Path, capsys: pytest.CaptureFixture[str]) -> Asked:
    monkeypatch.chdir(root)
    monkeypatch.setenv("COLUMNS", "160")
    monkeypatch.setattr("phase3b.operations.review.of_environment.account_time", lambda _: NOW)
    # What was run on this machine is not what a test looks at.
    monkeypatch.setattr("phase3b.operations.review.of_environment.HISTORY", Path("no-such-folder"))

    def call(account: ReviewedAccount, *arguments: str) -> tuple[int, str, str]:
        def client(_: Reading, service: str) -> Any:
            return account.client(service)

        monkeypatch.setattr(Reading, "client", client)
        code = run(["ops", "review", *arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


def test_output(asked: Asked, golden: Callable[[Path, str], None], root: Path) -> None:
    account = ReviewedAccount(
        busy,
        CostExplorer(ROWS),
        failed={"table/securebase-prod-notifications": "The account's limit is reached"},
        suspended=frozenset({"table/securebase-prod-support-tickets"}),
    )
    code, out, err = asked(account, "quarter", "prod")
    assert (code, err) == (1, "")
    golden(root / "tests/cli/output/ops-review-quarter.txt", out)


def test_as_markdown_and_as_a_page(
    asked: Asked, golden: Callable[[Path, str], None], root: Path, tmp_path: Path
) -> None:
    account = ReviewedAccount(busy, CostExplorer(ROWS))
    code, out, _ = asked(account, "month", "prod", "--format", "markdown")
    assert code == 1
    golden(root / "tests/cli/output/ops-review-month.md", out)
    page = tmp_path / "month.html"
    code, out, err = asked(account, "month", "prod", "--format", "html", "--out", str(page))
    assert (code, out, err) == (1, "", "")
    assert "<h2>Checklist</h2>" in page.read_text("utf-8")


def test_growth_by_hand(asked: Asked) -> None:
    """60,000 a day that grow by 2 % a week are 100,000 in ln(1 / 0.6) / ln(1.02) = 25.8 weeks; the trend ends with the middle of the
    last week, half a week and half a day before today."""
    account = ReviewedAccount(busy, CostExplorer(ROWS))
    _, out, _ = asked(account, "month", "prod", "--json", "--customers", "600")
    found = json.loads(out)["evidence"]
    load = next(each for each in found["growing"] if each["name"] == "invocations a day")
    assert load["found"]["factor"] == pytest.approx(1.02, abs=1e-6)
    business = next(each for each in load["limits"] if each["limit"] == "business")
    assert business["reached"]["weeks"] == pytest.approx(25.8 + 4 / 7, abs=0.1)
    now, then, _ = found["ahead"]
    assert (now["customers"], now["tier"]) == (600, "business")
    assert then["customers"] == round(600 * 1.02**13)


def test_an_account_without_points_is_not_in_order(asked: Asked) -> None:
    account = ReviewedAccount(nothing, CostExplorer([], errors={"GetCostAndUsage": "AccessDenied"}))
    code, out, _ = asked(account, "month", "prod", "--json")
    found = json.loads(out)
    states = {each["item"]: each["state"] for each in found["items"]}
    assert states["Check p95 latency trends"] == "not known"
    assert states["Review DynamoDB throttling incidents"] == "not known"
    assert states["Compare actual vs projected costs"] == "not known"
    assert states["Review customer growth rate"] == "not known"
    assert states["Monthly load test"] == "look"
    assert code == 1
    assert any("CloudWatch has no point" in each for each in found["evidence"]["unknown"])


def test_rights_that_are_denied_are_named(asked: Asked) -> None:
    denied = frozenset({"get_metric_data", "describe_table", "describe_scalable_targets"})
    account = ReviewedAccount(busy, CostExplorer(ROWS), denied=denied)
    _, out, _ = asked(account, "month", "prod", "--json")
    found = json.loads(out)
    unknown = "\n".join(found["evidence"]["unknown"])
    for action in (
        "cloudwatch:GetMetricData",
        "dynamodb:DescribeTable",
        "application-autoscaling:DescribeScalableTargets",
    ):
        assert f"{action} is not allowed" in unknown
    states = {each["item"]: each["state"] for each in found["items"]}
    assert states["Review DynamoDB table sizes and adjust capacity"] == "not known"
    assert states["Verify auto-scaling policies are functioning correctly"] == "not known"


def test_bad_input(asked: Asked) -> None:
    account = ReviewedAccount(busy, CostExplorer(ROWS))
    code, out, err = asked(account, "month", "prd")
    assert (code, out) == (2, "")
    assert "Did you mean `prod`?" in err
    code, _, err = asked(account, "month", "prod", "--out", "month.txt")
    assert code == 2
    assert "--format" in err


def test_tables_that_are_larger_than_the_tier_is_documented_for_want_a_person(asked: Asked) -> None:
    """Seven tables of 2 GB are 14 of 10 GB."""
    account = ReviewedAccount(busy, CostExplorer(ROWS), table_bytes=2 * 2**30)
    _, out, _ = asked(account, "month", "prod", "--json")
    item = next(each for each in json.loads(out)["items"] if each["item"].startswith("Review DynamoDB table sizes"))
    assert (item["state"], item["findings"][0]) == ("look", "14 GB of 10 GB that the tier is documented for")


def test_a_tier_that_is_full_soon_is_named(asked: Asked) -> None:
    """With a tenth more a week 60,000 a day are 100,000 in 5.4 weeks, and a bit, as the trend ends with the last week."""

    def fast(name: str, dimensions: Mapping[str, str], at: datetime) -> float | None:
        value = busy(name, dimensions, at)
        return None if value is None else value * (1.1 / PER_WEEK) ** -weeks_before(at)

    _, out, _ = asked(ReviewedAccount(fast, CostExplorer(ROWS)), "month", "prod", "--json")
    item = next(each for each in json.loads(out)["items"] if each["item"] == "Plan scaling activities")
    assert item["state"] == "look"
    assert item["findings"][0].startswith("business is full in 6 weeks (6 weeks to 6 weeks) by invocations a day")
