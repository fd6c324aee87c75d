"""Renewing prices: what is understood of AWS's answers, what changes in a file, and what happens without an answer."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import boto3
import pytest
from botocore.stub import Stubber
from price_list_products import PriceList, everything, product, us_east_1
from priced_plan import FROZEN_PRICES, frozen_prices

from phase3b.errors import ExitCode, Phase3bError
from phase3b.pricing.prices import price_list
from phase3b.pricing.prices.price_file import FreeAmount, Price, PriceTier
from phase3b.pricing.prices.price_file_writer import refresh
from phase3b.pricing.prices.price_list import Answer, ask, aws_products
from phase3b.pricing.prices.price_queries import QUERIES, Filters
from phase3b.pricing.prices.price_refresh import change, number, renewals, shown, written
from phase3b.pricing.prices.prices import parse_prices, prices_of

TODAY = date(2026, 11, 21)


def answers(*products: tuple[str, str]) -> dict[str, Answer]:
    return {each.query.key: each for each in ask("us-east-1", PriceList(products or us_east_1()), None)}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "us-east-1.yaml").write_text((FROZEN_PRICES / "us-east-1.yaml").read_text("utf-8"))
    return tmp_path


def test_every_query_is_of_a_price_that_the_shipped_file_has() -> None:
    shipped = prices_of("us-east-1")
    for query in QUERIES:
        price = shipped.find(query.key)
        assert price is not None, query.key
        assert price.unit == query.unit
    assert len({query.key for query in QUERIES}) == len(QUERIES)


class TestAnswers:
    def test_what_is_free_is_the_first_tier(self) -> None:
        price = answers()["dynamodb.wcu_hour"].price
        assert price is not None
        assert (price.usd, price.tiers) == (0.00065, ())
        assert price.free is not None
        assert price.free.quantity == 18_600
        assert (price.sources, price.status, price.as_of) == (("PL",), "confirmed", "2026-11-02")

    def test_names_that_end_alike_are_told_apart(self) -> None:
        found = answers()
        for key, usd in (
            ("dynamodb.rwcu_hour", 0.00065),
            ("sqs.std", 4e-7),
            ("sqs.fifo", 5e-7),
            ("lambda.pc_duration_arm64", 7.7778e-6),
            ("kms.key", 1),
            ("cloudwatch.dashboard", 3),
        ):
            price = found[key].price
            assert price is not None, key
            assert price.usd == usd

    def test_tiers_are_put_in_order_and_count_from_what_is_charged(self) -> None:
        price = answers()["lambda.gb_second_arm64"].price
        assert price is not None
        assert price.tiers == (
            PriceTier(up_to=7_500_000_000, usd=0.0000133334),
            PriceTier(up_to=18_750_000_000, usd=0.0000120001),
            PriceTier(up_to=None, usd=0.0000106667),
        )
        free_first = product(
            "AmazonSNS",
            {"regionCode": "us-east-1", "usagetype": "Requests-Tier1"},
            [("0", "1000", "0"), ("1000", "5000", "2"), ("5000", "Inf", "1")],
        )
        price = answers(("AmazonSNS", free_first))["sns.publish_std"].price
        assert price is not None
        assert price.tiers == (PriceTier(up_to=4000, usd=2), PriceTier(up_to=None, usd=1))

    def test_listed_twice_with_one_price_is_one(self) -> None:
        price = answers()["dynamodb.storage_std"].price
        assert price is not None
        assert price.free is not None
        assert (price.usd, price.free.quantity) == (0.25, 25)

    def test_two_prices_are_none(self) -> None:
        found = answers()["cloudwatch.logs_ingest"]
        assert (found.price, found.reason) == (None, "AWS lists 2 products with different prices")

    def test_what_is_not_listed_is_said(self) -> None:
        assert answers()["apigateway.ws_message"].reason == "AWS lists no such product here"

    def test_aws_is_asked_once_for_what_many_share(self) -> None:
        listed = PriceList(us_east_1())
        ask("us-east-1", listed, None)
        assert len(listed.asked) == len(set(listed.asked))
        assert ("AmazonDynamoDB", (("regionCode", "us-east-1"),)) in listed.asked
        assert ("AmazonCloudWatch", (("usagetype", "DashboardsUsageHour"),)) in listed.asked
        assert ("AWSDataTransfer", (("fromRegionCode", "us-east-1"), ("transferType", "AWS Outbound"))) in listed.asked

    @pytest.mark.parametrize(
        ("usage", "matches"),
        [
            ("WriteCapacityUnit-Hrs", True),
            ("USW2-WriteCapacityUnit-Hrs", True),
            ("EU-WriteCapacityUnit-Hrs", True),
            ("eu-west-1-WriteCapacityUnit-Hrs", True),
            ("us-east-1-WriteCapacityUnit-Hrs", False),
            ("IA-WriteCapacityUnit-Hrs", False),
            ("EU-IA-WriteCapacityUnit-Hrs", False),
            ("ReplicatedWriteCapacityUnit-Hrs", False),
            ("WriteCapacityUnit-Hrs-x", False),
        ],
    )
    def test_prefixes_of_regions(self, usage: str, *, matches: bool) -> None:
        query = next(each for each in QUERIES if each.key == "dynamodb.wcu_hour")
        assert query.matches({"usagetype": usage}, "eu-west-1") is matches


class TestReserved:
    """$0.000128 an hour and $1.50 once for a unit and a year, as a term of the product that it replaces."""

    WCU = Price(
        usd=0.000128,
        upfront_usd=1.5,
        term_years=1,
        unit="WCU-hour",
        sources=("PL",),
        status="confirmed",
        as_of="2026-11-02",
    )

    def told(self, *terms: Price) -> dict[str, Answer]:
        attributes = {"regionCode": "us-east-1", "usagetype": "WriteCapacityUnit-Hrs"}
        listed = product("AmazonDynamoDB", attributes, [("0", "Inf", "0.00065")], reserved=terms)
        return answers(("AmazonDynamoDB", listed))

    def test_a_term_is_a_price_of_its_own(self) -> None:
        found = self.told(self.WCU)
        assert found["dynamodb.reserved_1y_wcu"].price == self.WCU
        assert found["dynamodb.reserved_3y_wcu"].reason == "AWS lists no such term here"
        on_demand = found["dynamodb.wcu_hour"].price
        assert on_demand is not None
        assert (on_demand.usd, on_demand.upfront_usd) == (0.00065, None)

    def test_what_it_is_sold_by_comes_from_the_file_or_another_region(self) -> None:
        answer, shipped = self.told(self.WCU)["dynamodb.reserved_1y_wcu"], frozen_prices().by_key
        for known, outcome in ((shipped, "same"), ({}, "new")):
            found = {each.key: each for each in renewals(known, [answer], shipped)}[answer.query.key]
            assert found.outcome == outcome
            assert found.after is not None
            assert found.after.block == 100
            assert "upfront_usd: 1.5, term_years: 1, block: 100" in written(found.after)

    def test_only_what_is_paid_once_changes(self) -> None:
        dearer = self.WCU.model_copy(update={"upfront_usd": 1.8})
        answer = self.told(dearer)["dynamodb.reserved_1y_wcu"]
        found = {each.key: each for each in renewals(frozen_prices().by_key, [answer], {})}[answer.query.key]
        assert (found.outcome, change(found)) == ("changed", "what is paid once")
        assert (shown(found.before), shown(found.after)) == ("0.000128 + 1.5 once", "0.000128 + 1.8 once")

    def test_another_form_is_said(self) -> None:
        with pytest.raises(Phase3bError, match="has another form than was known"):
            self.told(self.WCU.model_copy(update={"upfront_usd": None}))


class TestFile:
    def test_what_changed(self) -> None:
        found = {each.key: each for each in renewals(frozen_prices().by_key, answers().values(), {})}
        assert found["dynamodb.rcu_hour"].outcome == "changed"
        assert change(found["dynamodb.rcu_hour"]) == "-23.1 %"
        assert found["dynamodb.wcu_hour"].outcome == "same"
        assert found["cloudwatch.logs_ingest"].outcome == "not found"
        reserved = found["dynamodb.reserved_1y_wcu"]
        assert (reserved.outcome, reserved.reason) == ("not found", "AWS lists no such term here")
        assert found["datatransfer.between_regions"].outcome == "not asked"
        # The file's tiers go on to 0.07 and 0.05, and AWS's answer ends before.
        assert change(found["datatransfer.out_internet"]) == "tiers or free amount"
        assert len(found) == len(frozen_prices().by_key)

    @pytest.mark.parametrize("quantity", [400_000, 500_000])
    def test_who_shares_a_free_amount_stays(self, quantity: int) -> None:
        query = next(each for each in QUERIES if each.key == "lambda.gb_second_arm64")
        before = frozen_prices().by_key[query.key]
        told = before.model_copy(update={"free": FreeAmount(quantity=quantity)})
        every = renewals(frozen_prices().by_key, [Answer(query, told)], {})
        (found,) = (each for each in every if each.key == query.key)
        assert found.after is not None
        assert found.after.free is not None
        assert (found.after.free.quantity, found.after.free.pool) == (quantity, "lambda_gb_seconds")
        assert "pool: lambda_gb_seconds" in written(found.after)

    def test_comments_stay_and_every_other_price_too(self, folder: Path) -> None:
        before = (folder / "us-east-1.yaml").read_text().splitlines()
        done = refresh("us-east-1", PriceList(us_east_1()), TODAY, folder)
        done.write()
        after = (folder / "us-east-1.yaml").read_text().splitlines()
        assert [line for line in before if line.lstrip().startswith("#")] == [
            line for line in after if line.lstrip().startswith("#")
        ]
        # AWS told some prices only, so the others must not look new.
        assert "date: 2026-10-02 # the newest of the sources" in "\n".join(after)
        assert '  PL: {title: "AWS Price List API (GetProducts)", date: 2026-11-21}' in after
        gone, new = set(before) - set(after), set(after) - set(before)
        renewed = [each for each in done.renewals if each.outcome in {"changed", "same"}]
        # Their lines, and the source.
        assert (len(gone), len(new)) == (len(renewed), len(renewed) + 1)
        rcu = next(line for line in after if line.startswith("    rcu_hour:"))
        assert rcu == (
            "    rcu_hour: {usd: 0.0001, unit: WCU-hour, ".replace("WCU", "RCU")
            + 'free: {quantity: 18600, note: "25 units all month, of an account and region, Standard class"}, '
            "sources: [PL], status: confirmed, as_of: 2026-11-02}"
        )
        prices = prices_of("us-east-1", folder)
        assert prices.find("sqs.fifo") == done.prices.find("sqs.fifo")
        assert prices.by_key.keys() == frozen_prices().by_key.keys()

    def test_a_file_is_of_the_day_that_aws_told_all_of_it(self, folder: Path) -> None:
        listed = everything(frozen_prices(), "us-east-1")
        done = refresh("us-east-1", PriceList(listed), TODAY, folder)
        assert {each.outcome for each in done.renewals} == {"same", "not asked"}
        assert done.prices.as_of == TODAY
        assert "date: 2026-11-21 # the newest of the sources" in done.text
        most = refresh("us-east-1", PriceList(listed[1:]), TODAY, folder)
        # With the product its terms are gone.
        assert [each.key for each in most.renewals if each.outcome == "not found"] == [
            "dynamodb.wcu_hour", "dynamodb.reserved_1y_wcu", "dynamodb.reserved_3y_wcu",
        ]  # fmt: skip
        assert most.prices.as_of == date(2026, 10, 2)

    def test_a_second_renewal_changes_nothing_but_the_day(self, folder: Path) -> None:
        refresh("us-east-1", PriceList(us_east_1()), TODAY, folder).write()
        again = refresh("us-east-1", PriceList(us_east_1()), TODAY, folder)
        assert again.text == (folder / "us-east-1.yaml").read_text()
        assert {each.outcome for each in again.renewals} == {"same", "not found", "not asked"}

    def test_new_prices_and_new_services_are_added(self, folder: Path) -> None:
        text = parse = (FROZEN_PRICES / "us-east-1.yaml").read_text()
        text = text[: text.index("\n  lambda:")] + "\n"
        (folder / "us-east-1.yaml").write_text(text)
        done = refresh("us-east-1", PriceList(us_east_1()), TODAY, folder)
        assert {each.key for each in done.renewals if each.outcome == "new"} == {
            "lambda.gb_second_arm64", "lambda.pc_duration_arm64", "sqs.std", "sqs.fifo", "kms.key",
            "cloudwatch.dashboard", "datatransfer.out_internet",
        }  # fmt: skip
        assert done.text.startswith(parse[: parse.index("date:")])
        assert done.text.endswith("as_of: 2026-11-02}\n")

    def test_a_region_without_a_file_gets_one(self, tmp_path: Path) -> None:
        here = [(code, text.replace('"us-east-1"', '"eu-central-1"')) for code, text in us_east_1()]
        done = refresh("eu-central-1", PriceList(here), TODAY, tmp_path / "new")
        done.write()
        found = prices_of("eu-central-1", tmp_path / "new")
        assert (found.region, found.as_of) == ("eu-central-1", TODAY)
        assert found.by_key == {each.key: each.after for each in done.renewals if each.outcome == "new"}

    def test_a_region_that_aws_does_not_list(self, tmp_path: Path) -> None:
        with pytest.raises(Phase3bError, match="has no prices of mars-north-1") as caught:
            refresh("mars-north-1", PriceList(us_east_1()), TODAY, tmp_path)
        assert caught.value.exit_code is ExitCode.OUTSIDE_FAILURE
        assert list(tmp_path.iterdir()) == []

    def test_a_price_over_several_lines_can_not_be_renewed(self, folder: Path) -> None:
        file = folder / "us-east-1.yaml"
        text = file.read_text()
        line = next(each for each in text.splitlines() if each.startswith("    rwcu_hour:"))
        file.write_text(
            text.replace(
                line, "    rwcu_hour:\n      usd: 1\n      unit: h\n      sources: [S1]\n      status: confirmed"
            )
        )
        with pytest.raises(Phase3bError) as caught:
            refresh("us-east-1", PriceList(us_east_1()), TODAY, folder)
        assert "prices.dynamodb.rwcu_hour: the price is not on one line between braces" in str(caught.value)

    def test_unreachable_leaves_the_file_as_it_is(self, folder: Path) -> None:
        def unreachable(service_code: str, filters: Filters) -> list[str]:
            raise price_list.outside_failure(f"no way to {service_code} {filters}", "Wait", code="P3B-AWS-UNREACHABLE")

        before = (folder / "us-east-1.yaml").read_bytes()
        with pytest.raises(Phase3bError, match="no way"):
            refresh("us-east-1", unreachable, TODAY, folder)
        assert (folder / "us-east-1.yaml").read_bytes() == before
        assert [each.name for each in folder.iterdir()] == ["us-east-1.yaml"]

    @pytest.mark.parametrize(
        ("value", "text"),
        [(0.000000625, "0.000000625"), (1, "1"), (18_600, "18600"), (0, "0"), (3.50, "3.5"), (5e12, "5000000000000")],
    )
    def test_numbers_have_no_exponent(self, value: float, text: str) -> None:
        assert number(value) == text

    def test_what_is_written_is_read_as_it_was(self) -> None:
        """Every price of the shipped file."""
        head = "version: 1\nregion: us-east-1\ncurrency: USD\ndate: 2026-10-02\nhours_per_month: 730\nsources:\n"
        head += "".join(f"  {source}: {{title: T}}\n" for source in (*frozen_prices().sources, "PL"))
        for key, price in frozen_prices().by_key.items():
            service, item = key.split(".")
            text = f"{head}prices:\n  {service}:\n    {item}: {written(price)}\n"
            assert parse_prices(text, "p", "us-east-1").find(key) == price


class TestApi:
    """boto3's own model of the API judges what is asked and what is answered."""

    def stubbed(self, monkeypatch: pytest.MonkeyPatch) -> Stubber:
        client = boto3.client("pricing", region_name="us-east-1", aws_access_key_id="x", aws_secret_access_key="y")  # noqa: S106
        monkeypatch.setattr(boto3, "client", lambda *_, **__: client)
        return Stubber(client)

    def test_all_pages_are_read(self, monkeypatch: pytest.MonkeyPatch) -> None:
        stub = self.stubbed(monkeypatch)
        asked = {
            "ServiceCode": "AWSLambda",
            "Filters": [{"Type": "TERM_MATCH", "Field": "regionCode", "Value": "us-east-1"}],
            "FormatVersion": "aws_v1",
        }
        stub.add_response("get_products", {"PriceList": ["{}", "{}"], "NextToken": "more"}, asked)
        stub.add_response("get_products", {"PriceList": ["{}"]}, {**asked, "NextToken": "more"})
        with stub:
            assert list(aws_products("AWSLambda", (("regionCode", "us-east-1"),))) == ["{}"] * 3
            stub.assert_no_pending_responses()

    def test_a_refusal_is_one_message(self, monkeypatch: pytest.MonkeyPatch) -> None:
        stub = self.stubbed(monkeypatch)
        stub.add_client_error("get_products", "AccessDeniedException", "not authorized to perform: pricing:GetProducts")
        with stub, pytest.raises(Phase3bError) as caught:
            list(aws_products("AWSLambda", ()))
        assert caught.value.exit_code is ExitCode.OUTSIDE_FAILURE
        assert len(caught.value.problems) == 1
        assert "pricing:GetProducts" in str(caught.value)
