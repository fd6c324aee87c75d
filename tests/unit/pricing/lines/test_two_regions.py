"""The bill of two regions, worked out by hand: what doubles, what is divided, and what is in one; beside the guide's +$2,500."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from by_formula import BY_FORMULA
from priced_plan import capacity

from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.second_region import SecondRegion
from phase3b.packaging.service_packages import described
from phase3b.pricing.bill import Terms
from phase3b.pricing.lines.cost_line import CostLine
from phase3b.pricing.priced_target import priced_target
from phase3b.pricing.prices.prices import prices_of
from phase3b.pricing.report.cost_data import size_data
from phase3b.pricing.report.cost_diff import cost_diff
from phase3b.pricing.report.cost_report import Priced, priced
from phase3b.pricing.report.cost_tables import regions_sentences, regions_table
from phase3b.pricing.savings.reserved_savings import reserved_savings
from phase3b.pricing.savings.saving import Baseline, NotProposed

HOURS = 730
DAYS = HOURS / 24
CALLS = 1_000_000
SECOND = "prod-us-west-2"


def sized(*, two_regions: bool, failed_over: bool = False) -> Capacity:
    """production at `global`, in us-east-1 and us-west-2 or in one; deliveries are made in one region."""
    read = capacity()
    size = read.environment_tiers["prod"]["global"].model_copy(update={"second_region": two_regions})
    there = SecondRegion(region="us-west-2", failed_over=failed_over) if two_regions else None
    tables = {
        name: each.model_copy(update={"regional": name == "connections"}) for name, each in read.service.tables.items()
    }
    functions = dict(read.service.functions)
    manager = functions["webhook_manager"]
    streams = {name: each.model_copy(update={"one_region": True}) for name, each in manager.streams.items()}
    functions["webhook_manager"] = manager.model_copy(update={"streams": streams})
    return replace(
        read,
        environments={
            **read.environments,
            "prod": read.environments["prod"].model_copy(update={"second_region": there}),
        },
        environment_tiers={**read.environment_tiers, "prod": {**read.environment_tiers["prod"], "global": size}},
        service=read.service.model_copy(update={"tables": tables, "functions": functions}),
        second_regions={},
    )


@cache
def found(*, two_regions: bool = True, failed_over: bool = False) -> Priced:
    of = sized(two_regions=two_regions, failed_over=failed_over)
    return priced(priced_target(of, described(of), "prod", "global"), Terms(prices_of("us-east-1"), BY_FORMULA))


def lines(of: Priced, component: str, service: str) -> list[CostLine]:
    return [each for each in of.bills.expected.lines if (each.component, each.service) == (component, service)]


def spent(of: Priced, component: str, service: str = "DynamoDB") -> float:
    return sum(each.monthly_usd for each in lines(of, component, service))


def calls(of: Priced, function: str) -> float:
    return next(
        each.quantity
        for each in of.bills.expected.lines
        if each.resource == f"aws_lambda_function.{function}" and each.component == "requests"
    )


def test_capacity_of_tables_is_there_twice() -> None:
    """Minimums of global: 300 + 120 + 600 of tables and as much of their indexes, 2,340 units of each side in each region."""
    for stack in found().stacks:
        assert spent(stack, "write capacity") == pytest.approx(2_340 * HOURS * 0.00065) == pytest.approx(1_110.33)
        assert spent(stack, "read capacity") == pytest.approx(2_340 * HOURS * 0.00013) == pytest.approx(222.066)


def test_what_is_stored_is_there_twice_but_what_is_each_regions_own() -> None:
    """100 GB, of which connections and their index have 0.5 %."""
    for stack in found().stacks:
        assert spent(stack, "storage") == pytest.approx((99.5 + 0.25) * 0.25)


def test_writes_on_demand_arrive_in_both_and_reads_in_one() -> None:
    """Reads 0.9 and writes 0.65 units a call of the tables on demand; connections (0.4 and 0.2 of them) are divided."""
    one = found(two_regions=False)
    for stack in found().stacks:
        assert spent(stack, "read requests") == pytest.approx(spent(one, "read requests") / 2)
    whole = {each.resource: each.quantity for each in lines(one, "write requests", "DynamoDB")}
    for stack in found().stacks:
        for each in lines(stack, "write requests", "DynamoDB"):
            name = each.resource.rpartition(".")[2].partition(" ")[0]
            first = next(
                value
                for resource, value in whole.items()
                if resource.rpartition(".")[2] == each.resource.rpartition(".")[2]
            )
            assert each.quantity == pytest.approx(first * (0.5 if name == "connections" else 1)), each.resource


def test_what_is_written_in_one_goes_to_the_other() -> None:
    """0.64 units a call and 16 a ticket of what is replicated, of 1 KB: 20.9 GB a month, half of it from each region."""
    units = (0.03 + 0.36 + 0.2 + 0.05) * CALLS + (10 + 6) * 5_000
    for stack in found().stacks:
        sent = lines(stack, "between regions", "Data transfer")
        assert len(sent) == 6
        assert sum(each.quantity for each in sent) == pytest.approx(units * DAYS / 1024**2 / 2)
        assert sum(each.monthly_usd for each in sent) == pytest.approx(0.4177 / 2, abs=1e-4)
        written = {each.price for each in lines(stack, "write capacity", "DynamoDB") if "tenant" not in each.resource}
        assert written == {"dynamodb.rwcu_hour"}


def test_requests_are_divided() -> None:
    one = found(two_regions=False)
    for component, service in (("requests", "API Gateway"), ("messages", "API Gateway"), ("requests", "WAF")):
        assert spent(found(), component, service) == pytest.approx(spent(one, component, service))
        first, second = (spent(stack, component, service) for stack in found().stacks)
        assert first == pytest.approx(second)


def test_each_change_calls_what_reads_it_in_both_regions() -> None:
    """Of 30 % of the calls 40 % are requests, which are divided; 60 % are of the stream, in each region for each change."""
    for stack in found().stacks:
        assert calls(stack, "notification_handler") == pytest.approx(CALLS * DAYS * 0.3 * (0.4 / 2 + 0.6))
        assert calls(stack, "support_tickets") == pytest.approx(CALLS * DAYS * 0.3 / 2)


@pytest.mark.parametrize("failed_over", [False, True])
def test_what_is_of_one_region_is_called_in_one(*, failed_over: bool) -> None:
    """webhook_manager: 10 %, of which 20 % are requests; its stream and the deliveries (7 %) are where it is active."""
    first, second = found(failed_over=failed_over).stacks
    active, other = (second, first) if failed_over else (first, second)
    assert calls(active, "webhook_manager") == pytest.approx(CALLS * DAYS * 0.1 * (0.2 / 2 + 0.8))
    assert calls(other, "webhook_manager") == pytest.approx(CALLS * DAYS * 0.1 * 0.2 / 2)
    assert (calls(active, "webhook_delivery"), calls(other, "webhook_delivery")) == (
        pytest.approx(CALLS * DAYS * 0.07),
        0,
    )
    assert spent(other, "requests", "Cost Explorer") == 0


def test_the_sum_is_that_of_both_each_by_its_prices() -> None:
    of = found()
    first, second = of.stacks
    assert of.total_usd == pytest.approx(first.total_usd + second.total_usd)
    assert (first.terms.prices.region, second.terms.prices.region) == ("us-east-1", "us-west-2")
    assert of.complete
    resources = {each.resource.partition(": ")[0] for each in of.bills.expected.lines if ": " in each.resource}
    assert resources == {SECOND}
    (said,) = regions_sentences(of)
    assert said == (
        f"regions: ${first.total_usd:,.2f} prod (us-east-1) + ${second.total_usd:,.2f} {SECOND} (us-west-2); "
        "50 % of the requests in the second (assumed)"
    )
    table = regions_table(of)
    assert table is not None
    assert table.rows[-1] == ("total", f"{first.total_usd:,.2f}", f"{second.total_usd:,.2f}", f"{of.total_usd:,.2f}")
    data = size_data(of)["regions"]
    assert isinstance(data, list)
    assert [each["environment"] for each in data] == ["prod", SECOND]
    assert sum(each["expected_usd"] for each in data) == pytest.approx(of.total_usd)


def test_beside_the_guides_approximate_doubling() -> None:
    """+$2,500 in the guide. Tables double, $1,375; what is by the request does not: 87 % more and no doubling.

    Capacity $1,332.40; of 100 GB 99.5 are there twice, $24.88, and their recovery, $17.10; writes on demand but those of
    connections arrive twice: 0.05 units a call, $0.95.
    """
    diff = cost_diff(found(two_regions=False), found())
    assert diff.difference_usd == pytest.approx(1_601, abs=5)
    assert diff.difference_percent == pytest.approx(87, abs=1.5)
    tables = sum(each.difference_usd for each in diff.changes if each.service == "DynamoDB")
    assert tables == pytest.approx(1_332.396 + 24.875 + 17.10 + 0.9505, abs=0.01)
    assert diff.difference_usd < 2_500
    appearing = [each.resource for each in diff.changes if each.change == "appears"]
    assert {each.partition(": ")[0] for each in appearing if ": " in each} == {SECOND}


def test_one_region_says_nothing_of_two() -> None:
    one = found(two_regions=False)
    assert one.stacks == (one,)
    assert list(regions_sentences(one)) == []
    assert regions_table(one) is None
    assert "regions" not in size_data(one)


def test_what_is_put_on_old_prices_is_put_on_those_of_both_regions() -> None:
    east = prices_of("us-east-1")
    of = sized(two_regions=True)
    target = priced_target(of, described(of), "prod", "global")
    raised = priced(target, Terms(east.with_margin(10), BY_FORMULA))
    assert raised.total_usd == pytest.approx(1.1 * priced(target, Terms(east, BY_FORMULA)).total_usd)


def test_no_reserved_capacity_is_offered_for_what_is_replicated() -> None:
    """ "DynamoDB reserved capacity": of one region; none for replicated writes. All that is provisioned here has a replica."""
    for stack in found().stacks:
        target = stack.priced_target
        base = Baseline(target.deployment, target.plan, stack.usage, stack.terms, stack.bills.expected)
        offers = list(reserved_savings(base))
        assert {type(each) for each in offers} == {NotProposed}
        assert all("tables with replicas" in each.reason for each in offers if isinstance(each, NotProposed))
