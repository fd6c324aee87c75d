"""phase3b ops cost: the whole output and exit codes, with recorded answers of Cost Explorer."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from made.billed import CostExplorer, Row

from phase3b.cli import run
from phase3b.operations.doctor.reading import Reading

Asked = Callable[..., tuple[int, str, str]]
# A day: capacity as computed and dearer, requests beyond the assumed load, and what is not computed.
ROWS: tuple[Row, ...] = (
    ("Amazon DynamoDB", "ReadCapacityUnit-Hrs", "ReadCapacityUnit-Hrs", 17_400.0, 2.40),
    ("Amazon DynamoDB", "WriteCapacityUnit-Hrs", "WriteCapacityUnit-Hrs", 17_400.0, 11.31),
    ("AWS Lambda", "Request", "Requests", 200_000.0, 0.04),
    ("Amazon Route 53", "DNS-Queries", "Queries", 1_000_000.0, 0.40),
)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, root: Path, capsys: pytest.CaptureFixture[str]) -> Asked:
    monkeypatch.chdir(root)
    monkeypatch.setenv("COLUMNS", "160")
    monkeypatch.setattr(
        "phase3b.operations.costs.of_environment.account_time", lambda _: datetime(2026, 11, 30, 7, tzinfo=UTC)
    )

    def call(explorer: CostExplorer, *arguments: str) -> tuple[int, str, str]:
        def client(_: Reading, service: str) -> Any:
            assert service == "ce"
            return explorer

        monkeypatch.setattr(Reading, "client", client)
        code = run(["ops", "cost", *arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


def test_output(asked: Asked, golden: Callable[[Path, str], None], root: Path) -> None:
    code, out, err = asked(CostExplorer(ROWS), "week", "prod")
    assert (code, err) == (0, "")
    golden(root / "tests/cli/output/ops-cost-week.txt", out)


def test_nothing_is_answered(asked: Asked, golden: Callable[[Path, str], None], root: Path) -> None:
    """A conservative figure, and that it is one; nothing more is asked of who may not."""
    explorer = CostExplorer(ROWS, errors={"GetCostAndUsage": "AccessDeniedException"})
    code, out, err = asked(explorer, "month", "prod")
    assert (code, err) == (3, "")
    assert len(explorer.asked) == 1
    golden(root / "tests/cli/output/ops-cost-denied.txt", out)


def test_a_forecast_that_aws_does_not_make_is_a_conservative_one(asked: Asked) -> None:
    code, out, _ = asked(CostExplorer(ROWS, forecast=None), "month", "prod", "--json")
    found = json.loads(out)
    assert code == 3
    assert found["forecast"]["basis"] == "conservative"
    # 29 days of $14.15, and one more of the larger of that and what is computed.
    assert found["spent"]["days"] == {"start": "2026-11-01", "end": "2026-11-30"}
    assert found["forecast"]["usd"] == pytest.approx(29 * 14.15 + max(14.15, found["month"]["expected_usd"] / 30))
    assert found["unknown"] == ["forecast: ce:GetCostForecast failed with DataUnavailableException: too young"]


def test_customers_that_are_given_are_what_a_customer_costs_by(asked: Asked) -> None:
    _, out, _ = asked(CostExplorer(ROWS), "week", "prod", "--customers", "10", "--json")
    found = json.loads(out)
    assert found["limits"]["customers"] == 10
    assert "a customer costs" in found["findings"][0]


def test_environment_by_its_tag(asked: Asked) -> None:
    explorer = CostExplorer(ROWS)
    asked(explorer, "week", "prod", "--covers", "environment")
    assert {"Tags": {"Key": "Environment", "Values": ["prod"]}} in explorer.asked[0][1]["Filter"]["And"]


def test_bad_input(asked: Asked) -> None:
    code, out, err = asked(CostExplorer(ROWS), "week", "prd")
    assert (code, out) == (2, "")
    assert "Did you mean `prod`?" in err
    code, _, err = asked(CostExplorer(ROWS), "week", "prod", "--customers", "0")
    assert code == 2
    assert "--customers" in err
