"""phase3b ops budget: whole output and exit codes, with days of requests that are made for it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from made.morning_account import MorningAccount

from phase3b.cli import run
from phase3b.operations.doctor.reading import Reading

Asked = Callable[..., tuple[int, str, str]]
NOW = datetime(2026, 11, 30, 7, 13, tzinfo=UTC)
LATENCY = "Latency PR(:500)"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, root: Path, capsys: pytest.CaptureFixture[str]) -> Asked:
    monkeypatch.chdir(root)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setattr("phase3b.operations.budget.of_environment.account_time", lambda _: NOW)

    def call(account: MorningAccount, *arguments: str) -> tuple[int, str, str]:
        def client(_: Reading, service: str) -> Any:
            return account.client(service)

        monkeypatch.setattr(Reading, "client", client)
        code = run(["ops", "budget", *arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


def made(failed: float, quick: float) -> Callable[[str, Mapping[str, str], datetime], float | None]:
    """100,000 requests a day; so many failed, and so many of 100 were quick, since yesterday."""

    def value(name: str, dimensions: Mapping[str, str], at: datetime) -> float | None:
        assert dimensions == {"ApiName": "securebase-prod-phase3b-api", "Stage": "v1"}
        recent = at >= datetime(2026, 11, 29, tzinfo=UTC)
        return {
            "Count": 100_000.0, "5XXError": failed if recent else 20.0, LATENCY: quick if recent else 99.0
        }.get(name)  # fmt: skip

    return value


def test_a_budget_that_is_being_spent(asked: Asked, golden: Callable[[Path, str], None], root: Path) -> None:
    """30 days of 100,000: 3,000 may fail. 28 * 20 + 2 * 400 = 1,360 did: 54.7 % are left. The last three days: 820 of 300."""
    account = MorningAccount(made(failed=400, quick=99))
    code, out, err = asked(account, "prod")
    assert (code, err) == (1, "")
    golden(root / "tests/cli/output/ops-budget.txt", out)
    assert account.calls["get_metric_data"] == 1


def test_as_json(asked: Asked) -> None:
    _, out, _ = asked(MorningAccount(made(failed=400, quick=0)), "prod", "--json")
    (found,) = json.loads(out)["environments"]
    available, fast = found["budgets"]
    assert available["budget"]["left_percent"] == pytest.approx(100 * (1 - 1360 / 3000))
    assert available["days_left"] == pytest.approx((1 - 1360 / 3000) * 30 / (820 / 300))
    # 1 % of 28 days and all of two: 228,000 of 150,000 that may be slow.
    assert (fast["state"], fast["budget"]["left_percent"]) == ("spent", pytest.approx(-52))


def test_all_is_well(asked: Asked) -> None:
    code, out, _ = asked(MorningAccount(made(failed=20, quick=99)), "prod")
    assert code == 0
    assert "80 % left: 600 of 3,000,000 requests were answered with a 5xx" in " ".join(out.split())


def test_no_data_is_not_known_and_not_a_whole_budget(asked: Asked) -> None:
    code, out, _ = asked(MorningAccount(lambda *_: None), "prod")
    assert code == 0
    assert " ".join(out.split()).count("not known: CloudWatch has no data for any day of the window") == 2
    assert "100 %" not in " ".join(out.split())


def test_a_right_that_is_missing(asked: Asked) -> None:
    account = MorningAccount(made(failed=20, quick=99), denied={"get_metric_data": "AccessDenied"})
    code, out, _ = asked(account, "prod")
    assert code == 3
    assert "cloudwatch:GetMetricData is not allowed: as recorded" in " ".join(out.split())


def test_without_an_environment_each_one(asked: Asked) -> None:
    def value(name: str, dimensions: Mapping[str, str], at: datetime) -> float | None:
        del dimensions, at
        return {"Count": 100.0, "5XXError": 0.0, LATENCY: 100.0}.get(name)

    code, out, _ = asked(MorningAccount(value), "--json")
    assert code == 0
    assert [each["environment"] for each in json.loads(out)["environments"]] == ["dev", "staging", "prod"]


def test_another_environment(asked: Asked) -> None:
    code, _, err = asked(MorningAccount(made(failed=20, quick=99)), "prd")
    assert code == 2
    assert "Did you mean `prod`?" in err


def burning(*firing: str, denied: bool = False) -> MorningAccount:
    account = MorningAccount(made(failed=20, quick=99), denied={"describe_alarms": "AccessDenied"} if denied else {})
    account.composites = [
        {
            "AlarmName": f"securebase-prod-api-{kind}-burn-{rate}-incident-critical",
            "StateValue": "ALARM" if rate in firing else "OK",
        }
        for kind in ("availability", "latency")
        for rate in ("fast", "slow")
    ][:-1]
    return account


def test_the_alarms_of_its_burn_rates_and_one_that_is_not_there(asked: Asked) -> None:
    account = burning()
    code, out, _ = asked(account, "prod", "--json")
    (found,) = json.loads(out)["environments"]
    assert code == 0
    assert [(each["objective"], each["rate"], each["state"]) for each in found["alarms"]] == [
        ("availability", "fast", "OK"), ("availability", "slow", "OK"), ("latency", "fast", "OK"),
        ("latency", "slow", "not deployed"),
    ]  # fmt: skip
    assert found["alarms"][0]["alarm"] == "securebase-prod-api-availability-burn-fast-incident-critical"


def test_a_budget_that_lasts_and_is_spent_too_fast_now(
    asked: Asked, golden: Callable[[Path, str], None], root: Path
) -> None:
    code, out, err = asked(burning("fast"), "prod")
    assert (code, err) == (1, "")
    golden(root / "tests/cli/output/ops-budget-burning.txt", out)


def test_states_that_may_not_be_read_are_not_known(asked: Asked) -> None:
    code, out, _ = asked(burning(denied=True), "prod")
    assert code == 3
    text = " ".join(out.split())
    assert "alarms of budgets: cloudwatch:DescribeAlarms is not allowed: as recorded" in text
    assert text.count("not known securebase-prod-api-") == 4
