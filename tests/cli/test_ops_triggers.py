"""phase3b ops triggers: whole output and exit codes, with an account that is slow, throttled, cold, silent or denied."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest
from made.billed import CostExplorer, Row
from made.reviewed_account import ReviewedAccount

from phase3b.cli import run
from phase3b.operations.doctor.reading import Reading

Asked = Callable[..., tuple[int, str, str]]
NOW = datetime(2026, 11, 30, 7, 13, tzinfo=UTC)
ROWS: tuple[Row, ...] = (("Amazon DynamoDB", "WriteCapacityUnit-Hrs", "WriteCapacityUnit-Hrs", 13_000.0, 8.45),)


def quiet(name: str, dimensions: Mapping[str, str], at: datetime) -> float | None:
    del dimensions, at
    return {"Latency": 120.0, "Invocations": 100.0, "ColdStarts": 2.0, "ConsumedReadCapacityUnits": 9.0}.get(name)


def slow(name: str, dimensions: Mapping[str, str], at: datetime) -> float | None:
    """Slow since more than a day; 12 throttles in one hour; every third start is cold."""
    if name == "ReadThrottleEvents":
        hot = dimensions.get("TableName") == "securebase-prod-support-tickets" and len(dimensions) == 1
        return 12.0 if hot and at == datetime(2026, 11, 30, 3, tzinfo=UTC) else None
    return {"Latency": 640.0, "ColdStarts": 33.0}.get(name, quiet(name, dimensions, at))


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Asked:
    # Not the repository: findings of `phase3b tune` beside its file are those of whoever works there.
    for name in ("capacity.yaml", "capacity", "lambda_src", "prices"):
        (tmp_path / name).symlink_to(root / name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "140")
    monkeypatch.setattr("phase3b.operations.triggers.of_environment.account_time", lambda _: NOW)

    def call(account: ReviewedAccount, *arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(Reading, "client", lambda _, service: account.client(service))
        code = run(["ops", "triggers", *arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


def states(out: str) -> dict[str, str]:
    return {each["what"]: each["state"] for each in json.loads(out)["triggers"]}


def test_it_is_time(asked: Asked, golden: Callable[[Path, str], None], root: Path) -> None:
    code, out, err = asked(ReviewedAccount(slow, CostExplorer(ROWS, forecast=1200.0)), "prod")
    golden(root / "tests/cli/output/ops-triggers-met.txt", out)
    assert (code, err) == (1, "")


def test_it_is_not(asked: Asked) -> None:
    code, out, _ = asked(ReviewedAccount(quiet, CostExplorer(ROWS, forecast=12.0)), "prod", "--json")
    assert code == 0
    assert set(states(out).values()) == {"not met"}


def test_an_empty_account_is_not_known(asked: Asked) -> None:
    code, out, _ = asked(ReviewedAccount(lambda *_: None, CostExplorer(ROWS, forecast=12.0)), "prod", "--json")
    assert code == 3
    assert states(out) == {
        "latency": "not known", "cost": "not met", "throttles": "not known", "cold starts": "not known"
    }  # fmt: skip
    assert any("no point of any figure" in each for each in json.loads(out)["unknown"])


def test_what_is_denied_is_named(asked: Asked) -> None:
    account = ReviewedAccount(quiet, CostExplorer(ROWS, forecast=12.0), denied=frozenset({"get_metric_data"}))
    code, out, _ = asked(account, "prod", "--json")
    assert code == 3
    assert states(out)["latency"] == "not known"
    assert "metrics: cloudwatch:GetMetricData is not allowed: as recorded" in json.loads(out)["unknown"]


def test_more_customers_cost_less_each(asked: Asked) -> None:
    def value(*arguments: str) -> float:
        _, out, _ = asked(ReviewedAccount(quiet, CostExplorer(ROWS, forecast=500.0)), "prod", "--json", *arguments)
        found: float = next(each["value"] for each in json.loads(out)["triggers"] if each["what"] == "cost")
        return found

    # The same dollars of ten times the customers.
    assert value("--customers", "100") == pytest.approx(10 * value("--customers", "1000"))


def test_what_is_in_place_is_said(asked: Asked) -> None:
    _, out, _ = asked(ReviewedAccount(quiet, CostExplorer(ROWS, forecast=12.0)), "prod", "--json")
    found = {each["item"]: each for each in json.loads(out)["priorities"]}
    assert len(found) == 9
    assert found["Enable API Gateway caching"]["state"] == "in place"
    assert found["Right-size Lambda memory"]["state"] == "not in place"
    assert found["Right-size Lambda memory"]["command"] == "phase3b tune memory prod"
    _, out, _ = asked(ReviewedAccount(quiet, CostExplorer(ROWS, forecast=12.0)), "dev", "--json")
    dev = {each["item"]: each["state"] for each in json.loads(out)["priorities"]}
    assert dev["Enable API Gateway caching"] == "not in place"
