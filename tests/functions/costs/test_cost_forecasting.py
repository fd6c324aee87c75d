"""cost_forecasting: forecasts, their cache, and budgets with their alerts."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

import boto3
import pytest
from cost_asked import NOW, Ask, ask_of, forecast, items, metrics, put, set_clock
from service_event import body_of

TABLE = "${aws_dynamodb_table.cost_forecasts.name}"
NOTIFICATIONS = "${aws_dynamodb_table.notifications.name}"


@pytest.fixture
def module(handler: Any) -> ModuleType:
    found: ModuleType = handler("cost_forecasting")[0]
    return found


@pytest.fixture
def at(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Sets the function's clock, in seconds after NOW."""
    del module

    set_clock(monkeypatch, 0)
    return functools.partial(set_clock, monkeypatch)


@pytest.fixture
def ask(module: ModuleType, at: Any, monkeypatch: pytest.MonkeyPatch) -> Ask:
    """With a method that is easy to follow: ten more each month. What is really chosen, test_chosen_forecast.py shows."""
    del at
    made = sys.modules["cost_forecasting.chosen_forecast"].Chosen

    def line(history: list[float], steps: int) -> Any:
        return made("a line", [history[-1] + 10 * step for step in range(1, steps + 1)], 2.0, 0.5)

    monkeypatch.setattr(sys.modules["cost_forecasting.forecasts"], "chosen", line)
    return ask_of(module)


LINE = {"2026-01": 100, "2026-02": 110, "2026-03": 120}
YEAR = {f"2025-{month:02d}": 20.0 for month in range(1, 13)} | {f"2026-{month:02d}": 30.0 for month in range(1, 4)}
WOBBLE = {"2025-11": 100, "2025-12": 130, "2026-01": 110, "2026-02": 160, "2026-03": 150}


def test_too_little_history_for_an_interval_is_an_answer(ask: Ask) -> None:
    assert put(ask, LINE)["statusCode"] == 200
    assert forecast(ask) == {
        "months": 3,
        "method": "a line",
        "interval_missing": "too little history for an interval: it needs 12 complete months of actuals in a row, and "
        "there are 3",
        "generated_at": "2026-04-15T12:00:00.000Z",
        "history_months": 3,
        "points": [
            {"month": "2026-04", "amount_usd": 130.0},
            {"month": "2026-05", "amount_usd": 140.0},
            {"month": "2026-06", "amount_usd": 150.0},
        ],
        "total_usd": 420.0,
        "cached": False,
    }


@pytest.mark.parametrize("amount", [0, 100])
def test_months_of_nothing_are_no_certainty(module: ModuleType, at: Callable[[float], None], amount: int) -> None:
    """Fifteen months of $0.00 forecast $0.00; an interval of $0.00 to $0.00 would promise that it stays so."""
    at(0)
    ask = ask_of(module)
    put(ask, dict.fromkeys(YEAR, amount))
    found = forecast(ask, 2)
    assert [point["amount_usd"] for point in found["points"]] == [amount, amount]
    assert ["low_usd" in point for point in found["points"]] == [amount > 0, amount > 0]
    said = "the months known do not differ by a cent: nothing shows how far off a forecast may be"
    assert found.get("interval_missing") == (None if amount else said)


def test_twelve_months_when_not_said(ask: Ask) -> None:
    put(ask, LINE)
    found = body_of(ask("GET", "/cost/forecast"))
    assert (len(found["points"]), found["points"][-1]["month"]) == (12, "2027-03")


def test_an_interval_from_a_year_on(ask: Ask) -> None:
    """The line below is off by 2 a month ahead, and by 2 times the root of the months later: half is so many times that."""
    put(ask, {f"2025-{month:02d}": 20 for month in range(1, 13)})
    found = forecast(ask, 2)
    multiple = sys.modules["cost_forecasting.forecasts"].CALIBRATION.multiple
    assert (found["interval_percent"], "interval_missing" in found) == (95.0, False)
    for step, point in enumerate(found["points"], 1):
        half = 2 * step**0.5 * multiple(12, step, 95)
        assert point["amount_usd"] == 20 + 10 * step
        assert point["low_usd"] == pytest.approx(max(0, 20 + 10 * step - half), abs=0.01)
        assert point["high_usd"] == pytest.approx(20 + 10 * step + half, abs=0.01)
        assert half > 2


def test_what_was_cached_in_another_form_is_not_answered(ask: Ask, aws: dict[str, str]) -> None:
    put(ask, LINE)
    made = forecast(ask)
    client = boto3.client("dynamodb", region_name="us-east-1")
    (item,) = [each for each in items(aws[TABLE]) if each["record_id"]["S"].startswith("forecast#")]
    assert item.pop("form") == {"N": "2"}
    client.put_item(TableName=aws[TABLE], Item=item)
    assert (made["cached"], forecast(ask)["cached"], forecast(ask)["cached"]) == (False, False, True)


def test_answers_have_the_form_of_their_schemas(ask: Ask, module: ModuleType) -> None:
    from shared.request import Reader  # noqa: PLC0415
    from shared.validation import faults  # noqa: PLC0415

    schemas = Reader.beside(str(module.__file__)).schemas
    budget = ask("PUT", "/cost/budget", body={"monthly_usd": 120})
    for name, found in (
        ("Actuals", body_of(put(ask, WOBBLE))),
        ("Budget", body_of(budget)),
        ("Forecast", forecast(ask)),
        ("Forecast", forecast(ask)),
        ("Actuals", body_of(put(ask, YEAR))),
        ("Forecast", forecast(ask, 36)),
    ):
        assert list(faults(found, schemas[name], schemas)) == []


def test_the_running_month_does_not_count(ask: Ask) -> None:
    put(ask, {**LINE, "2026-04": 5000})
    assert forecast(ask)["points"][0] == {"month": "2026-04", "amount_usd": 130}


@pytest.mark.parametrize(
    ("amounts", "said"),
    [
        ({"2026-04": 1}, "in a row, and there are 0"),
        ({"2026-02": 1, "2026-03": 1}, "needs 3 complete months"),
        ({"2026-02": 1, "2026-03": 1, "2026-04": 1}, "there are 2"),
        ({"2025-12": 1, "2026-02": 1, "2026-03": 1}, "there are 2: those of 2026-01 are missing"),
    ],
)
def test_too_little_history(ask: Ask, amounts: dict[str, float], said: str) -> None:
    put(ask, amounts)
    answer = ask("GET", "/cost/forecast")
    assert answer["statusCode"] == 409
    assert said in body_of(answer)["detail"]


def test_what_stands_before_a_gap_is_left_out(ask: Ask) -> None:
    """A year mistyped once: nothing takes a month away again, and forecasts go on without it."""
    put(ask, LINE)
    before = forecast(ask)
    put(ask, {"2006-03": 999})
    after = forecast(ask)
    assert (after["points"], after["history_months"]) == (before["points"], before["history_months"])


def test_nothing_at_all_is_too_little(ask: Ask) -> None:
    assert ask("GET", "/cost/forecast")["statusCode"] == 409
    assert body_of(ask("GET", "/cost/actuals")) == {"items": []}
    assert ask("GET", "/cost/budget")["statusCode"] == 404


@pytest.mark.parametrize("months", ["0", "37", "x", "1.5"])
def test_a_bad_horizon_is_named(ask: Ask, months: str) -> None:
    answer = ask("GET", "/cost/forecast", query={"months": months})
    assert (answer["statusCode"], body_of(answer)["errors"][0]["field"]) == (400, "months")


@pytest.mark.parametrize(
    ("actuals", "status", "fields"),
    [
        ([("2026-01", 1), ("2026-02", 1), ("2026-01", 2)], 409, ["actuals[2].month"]),
        ([("2026-05", 1)], 409, ["actuals[0].month"]),
        (
            [("2026-01", 1), ("2027-01", 1), ("2027-01", 1)],
            409,
            ["actuals[1].month", "actuals[2].month", "actuals[2].month"],
        ),
        ([("2026-13", 1)], 400, ["actuals[0].month"]),
        ([("2026-1", 1)], 400, ["actuals[0].month"]),
        ([("2026-01", -1)], 400, ["actuals[0].amount_usd"]),
        ([("2026-01", "1")], 400, ["actuals[0].amount_usd"]),
        ([("2026-01", True)], 400, ["actuals[0].amount_usd"]),
        ([], 400, ["actuals"]),
    ],
)
def test_bad_actuals_are_named(ask: Ask, actuals: list[tuple[str, Any]], status: int, fields: list[str]) -> None:
    body = {"actuals": [{"month": month, "amount_usd": amount} for month, amount in actuals]}
    answer = ask("PUT", "/cost/actuals", body=body)
    # 400 is what breaks the schema, 409 what keeps to it and can't be written now, or not together.
    assert answer["statusCode"] == status
    assert [error["field"] for error in body_of(answer)["errors"]] == fields
    assert body_of(ask("GET", "/cost/actuals")) == {"items": []}


def test_actuals_are_written_again_and_listed_in_order(ask: Ask) -> None:
    put(ask, {"2026-02": 2, "2026-01": 1.005})
    answer = put(ask, {"2026-02": 20.5})
    expected = [{"month": "2026-01", "amount_usd": 1.0}, {"month": "2026-02", "amount_usd": 20.5}]
    assert body_of(answer) == {"items": expected} == body_of(ask("GET", "/cost/actuals"))


def test_tenants_are_apart(ask: Ask) -> None:
    put(ask, LINE)
    forecast(ask)
    ask("PUT", "/cost/budget", body={"monthly_usd": 1})
    assert ask("GET", "/cost/forecast", tenant="globex")["statusCode"] == 409
    assert ask("GET", "/cost/budget", tenant="globex")["statusCode"] == 404
    assert body_of(ask("GET", "/cost/actuals", tenant="globex")) == {"items": []}


def test_a_forecast_is_made_once_until_it_expires(
    ask: Ask, at: Callable[[float], None], capsys: pytest.CaptureFixture[str]
) -> None:
    put(ask, LINE)
    capsys.readouterr()
    made = forecast(ask)
    assert metrics(capsys) == {"ForecastsGenerated": 1, "ForecastCacheMisses": 1}
    at(3599)
    assert forecast(ask) == {**made, "cached": True}
    assert metrics(capsys) == {"ForecastCacheHits": 1}
    # DynamoDB has not deleted it yet, as in AWS, where that may take days.
    at(3600)
    assert forecast(ask)["cached"] is False


def test_horizons_are_kept_apart(ask: Ask) -> None:
    put(ask, LINE)
    forecast(ask, 3)
    found = forecast(ask, 4)
    assert (found["cached"], len(found["points"])) == (False, 4)


def test_new_actuals_make_a_new_forecast(ask: Ask) -> None:
    put(ask, LINE)
    forecast(ask)
    put(ask, {"2026-03": 150})
    found = forecast(ask)
    assert found["cached"] is False
    assert found["points"][0]["amount_usd"] > 130
    assert forecast(ask)["cached"] is True


def test_actuals_that_are_written_in_part_are_new_actuals_too(
    ask: Ask, module: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some items were written before the table refused: what is cached is of amounts that are no more."""
    put(ask, LINE)
    forecast(ask)
    writer = type(module.INGESTION.actuals.writer)
    real = writer.put

    def in_part(self: Any, given: Any) -> None:
        found = list(given)
        real(self, found)
        if any("amount_usd" in item for item in found):
            raise sys.modules["shared.batch_writer"].UnwrittenError(found)

    monkeypatch.setattr(writer, "put", in_part)
    answer = put(ask, {"2026-03": 150})
    assert (answer["statusCode"], answer["headers"]["retry-after"]) == (503, "1")
    assert forecast(ask)["cached"] is False


def test_a_budget_is_compared(ask: Ask) -> None:
    put(ask, LINE)
    answer = ask("PUT", "/cost/budget", body={"monthly_usd": 145})
    expected = {"monthly_usd": 145, "alert_percent": 100, "updated_at": "2026-04-15T12:00:00.000Z"}
    assert body_of(answer) == expected == body_of(ask("GET", "/cost/budget"))
    found = forecast(ask)
    assert (found["budget_usd"], found["first_month_over_budget"]) == (145, "2026-06")
    ask("PUT", "/cost/budget", body={"monthly_usd": 150})  # reached is not crossed
    assert "first_month_over_budget" not in forecast(ask)


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "monthly_usd"),
        ({"monthly_usd": 0}, "monthly_usd"),
        ({"monthly_usd": 10, "alert_percent": 0}, "alert_percent"),
        ({"monthly_usd": 10, "alert_percent": 1001}, "alert_percent"),
    ],
)
def test_bad_budgets_are_named(ask: Ask, body: Any, field: str) -> None:
    answer = ask("PUT", "/cost/budget", body=body)
    assert (answer["statusCode"], body_of(answer)["errors"][0]["field"]) == (400, field)


def test_an_alert_at_a_share_of_the_budget(ask: Ask, aws: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    """80 % of 170 are 136: April with 130 is below, May with 140 above."""
    put(ask, LINE)
    ask("PUT", "/cost/budget", body={"monthly_usd": 170, "alert_percent": 80})
    capsys.readouterr()
    forecast(ask)
    assert metrics(capsys)["BudgetAlerts"] == 1
    (item,) = items(aws[NOTIFICATIONS])
    assert sys.modules["shared.identifiers"].is_id(item["notification_id"]["S"])
    assert item == {
        "tenant_id": {"S": "acme"},
        "notification_id": item["notification_id"],
        "title": {"S": "A forecast is above your budget"},
        "body": {"S": "2026-05: 140.00 USD are expected, 80 % of the budget of 170.00 USD are 136.00 USD."},
        "created_at": {"S": "2026-04-15T12:00:00.000Z"},
        "read": {"BOOL": False},
        "unread_created_at": {"S": "2026-04-15T12:00:00.000Z"},
        "expires_at": {"N": str(int(NOW) + 90 * 86_400)},
    }


def test_an_alert_is_given_once_a_budget_and_month(
    ask: Ask, at: Callable[[float], None], aws: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    put(ask, LINE)
    ask("PUT", "/cost/budget", body={"monthly_usd": 135})
    forecast(ask, 3)
    capsys.readouterr()
    at(10)
    forecast(ask, 4)  # created again, crosses in the same month
    assert "BudgetAlerts" not in metrics(capsys)
    assert len(items(aws[NOTIFICATIONS])) == 1
    ask("PUT", "/cost/budget", body={"monthly_usd": 135})  # set again: another budget, and no new forecast needed
    assert forecast(ask, 3)["cached"] is True
    assert len(items(aws[NOTIFICATIONS])) == 2
    put(ask, {"2026-03": 160})  # crosses earlier
    forecast(ask, 3)
    assert len(items(aws[NOTIFICATIONS])) == 3


def test_an_alert_is_of_a_month_that_is_not_over(ask: Ask, aws: dict[str, str]) -> None:
    """The actuals end in December: January to March are over in April, though the forecast begins with them."""
    put(ask, {"2025-10": 100, "2025-11": 110, "2025-12": 120})
    ask("PUT", "/cost/budget", body={"monthly_usd": 125})
    assert forecast(ask, months=3)["first_month_over_budget"] == "2026-01"
    assert items(aws[NOTIFICATIONS]) == []
    forecast(ask, months=4)
    (alert,) = items(aws[NOTIFICATIONS])
    assert alert["body"]["S"].startswith("2026-04: 160.00 USD are expected")


def test_no_alert_below_the_budget(ask: Ask, aws: dict[str, str]) -> None:
    put(ask, LINE)
    ask("PUT", "/cost/budget", body={"monthly_usd": 150})
    forecast(ask)
    assert items(aws[NOTIFICATIONS]) == []


def test_an_alert_that_could_not_be_written_is_not_lost(
    ask: Ask, aws: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    put(ask, LINE)
    ask("PUT", "/cost/budget", body={"monthly_usd": 135})
    with monkeypatch.context() as broken:
        broken.setattr(sys.modules["cost_forecasting.budgets"].Budgets, "alert", lambda *_: 1 / 0)
        assert ask("GET", "/cost/forecast", query={"months": "3"})["statusCode"] == 500
    assert forecast(ask)["cached"] is False
    assert len(items(aws[NOTIFICATIONS])) == 1
