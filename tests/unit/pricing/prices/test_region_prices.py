"""Every price that bills, savings and simulations use: in each region's file, and asked for by `phase3b prices refresh`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from by_formula import BY_FORMULA
from price_list_products import PriceList, everything
from priced_plan import ROOT, capacity, chosen

from phase3b.pricing.bill import Terms
from phase3b.pricing.prices.price_file import Price
from phase3b.pricing.prices.price_file_writer import refresh
from phase3b.pricing.prices.price_queries import QUERIES
from phase3b.pricing.prices.prices import Prices, known_regions, prices_of
from phase3b.pricing.report.cost_report import Priced, priced
from phase3b.pricing.report.cost_tables import overview_table, unknown_table

PRICING = ROOT / "phase3b/pricing"
NAMES_OF_AWS = PRICING / "prices/price_queries.py"
WITHOUT_A_FILE = "ap-southeast-2"
SENT = "datatransfer.between_regions"
# What us-east-1 has and only `others` of a usage file may name: a price that gets lost elsewhere is not among them.
SERVICES_OF_US_EAST_1 = {"cloudfront", "elasticache", "eventbridge", "route53", "stepfunctions"}
# Not known elsewhere until `phase3b prices refresh` has asked AWS: a bill with SnapStart says so there.
SNAP_START = frozenset({"lambda.snapstart_cache_gb_second", "lambda.snapstart_restore_gb"})
# Nor these of a cache, which nobody has recorded of AWS's price list of Ireland where we could read it.
VALKEY = {
    "us-east-1": frozenset[str](),
    "us-west-2": frozenset[str](),
    "eu-west-1": frozenset(
        f"elasticache.{each}"
        for each in (
            "cache_t3_small_valkey", "cache_t3_medium_valkey", "cache_t4g_micro_valkey", "cache_m7g_large_valkey",
            "cache_r7g_large_valkey", "serverless_ecpu_valkey",
        )
    ),
}  # fmt: skip
OF_US_EAST_1 = {
    "cloudwatch.alarm_anomaly_high_res",
    "cloudwatch.alarm_anomaly_standard",
    "lambda.edge_gb_second",
    "lambda.edge_request",
    *SNAP_START,
    "s3.storage_deep_archive",
    "s3.storage_express_onezone",
    "s3.storage_int_fa",
    "sqs.fair_queue_surcharge",
}


@cache
def shipped(region: str) -> Prices:
    return prices_of(region)


@cache
def keys_in_use() -> frozenset[str]:
    """The keys that the code names, whole or made of parts, among those of us-east-1, whose file has all."""
    return frozenset(
        key
        for file in sorted(PRICING.rglob("*.py"))
        if file != NAMES_OF_AWS
        for key in keys_of(file, shipped("us-east-1"))
    )


def keys_of(file: Path, prices: Prices) -> Iterator[str]:
    """Those that a file names: `sns.http_delivery`, f"lambda.request_{x}"; of f"dynamodb.{x}" x must be a text of the file."""
    nodes = list(ast.walk(ast.parse(file.read_text("utf-8"))))
    texts = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    yield from texts & prices.by_key.keys()
    items = "|".join(sorted(map(re.escape, texts), key=len, reverse=True))
    for node in nodes:
        match node:
            case ast.JoinedStr(values=[ast.Constant(value=str(begin)), ast.FormattedValue(), *rest]):
                end = "".join(re.escape(str(part.value)) for part in rest if isinstance(part, ast.Constant))
                part = f"({items})" if begin.endswith(".") else r"[^.]+"
                pattern = re.compile(rf"{re.escape(begin)}{part}{end}")
                yield from (key for key in prices.by_key if pattern.fullmatch(key))


@cache
def sized(tier: str, region: str) -> Priced:
    return priced(chosen(tier), Terms(shipped(region), BY_FORMULA))


def used_by(tier: str) -> set[str]:
    """The prices of a tier's lines, by the region that has them all."""
    found = sized(tier, "us-east-1").bills
    return {line.price for each in (found.floor, found.expected, found.ceiling) for line in each.lines}


def test_the_keys_in_use_are_those_that_lines_have() -> None:
    lines = set().union(*(used_by(tier) for tier in capacity().tiers))
    assert lines <= keys_in_use()
    # A tier with a second region writes to both.
    assert {"dynamodb.rwcu_hour", "dynamodb.rwru", SENT} <= lines
    # Beside them: what only savings, streams and buckets of a usage file ask for, and switches that no tier has.
    assert {
        "dynamodb.reserved_3y_rcu", "dynamodb.streams_read_request", "s3.storage_ia", "lambda.gb_second_x86",
        "apigateway.cache_hour_237_gb", "cloudwatch.alarm_high_res",
    } <= keys_in_use() - lines  # fmt: skip
    assert "dynamodb.ia_wcu_hour" not in keys_in_use()


@pytest.mark.parametrize("region", known_regions())
def test_a_region_has_every_price_in_use_and_lacks_only_those(region: str) -> None:
    lacking = shipped("us-east-1").by_key.keys() - shipped(region).by_key.keys()
    assert lacking & keys_in_use() == (set() if region == "us-east-1" else SNAP_START) | VALKEY[region]
    single = {key for key in lacking if key.partition(".")[0] not in SERVICES_OF_US_EAST_1}
    assert single == (set() if region == "us-east-1" else OF_US_EAST_1)
    assert not shipped(region).by_key.keys() - shipped("us-east-1").by_key.keys()


@pytest.mark.parametrize("region", [each for each in known_regions() if each != "us-east-1"])
def test_prices_of_regions_resemble_each_other(region: str) -> None:
    """A slip of a decimal place: eu-west-1 is at most 18 % above us-east-1, and neither is below."""
    for key, price in shipped(region).by_key.items():
        east = shipped("us-east-1").by_key[key]
        assert [tier.up_to for tier in price.tiers] == [tier.up_to for tier in east.tiers], key
        for here, there in zip(amounts(price), amounts(east), strict=True):
            assert there <= here <= 1.18 * there, key
        assert (price.unit, price.term_years, price.block) == (east.unit, east.term_years, east.block)


def amounts(price: Price) -> tuple[float, ...]:
    every = (price.usd, price.upfront_usd, *(tier.usd for tier in price.tiers))
    return tuple(each for each in every if each is not None)


@pytest.mark.parametrize("region", known_regions())
def test_the_bill_of_each_tier_says_what_the_region_lacks(region: str) -> None:
    lacking = shipped("us-east-1").by_key.keys() - shipped(region).by_key.keys()
    for tier in capacity().tiers:
        found = sized(tier, region)
        missing = sorted(used_by(tier) & lacking)
        assert list(found.missing.prices) == missing
        (row,) = overview_table([found], "t").rows
        assert [cell.startswith("at least ") for cell in row[4:7]] == [bool(missing)] * 3
        unknown = unknown_table(found)
        assert bool(unknown) == bool(missing)


def test_in_ireland_provisioned_concurrency_and_messages_cost_what_they_do() -> None:
    """The first stack of enterprise by hand: every line of both is its amount times $0.0000037168, and $1.14 a million up to a billion."""
    of_ireland, _ = sized("enterprise", "eu-west-1").stacks
    lines = of_ireland.bills.expected.lines
    warm = [line for line in lines if line.price == "lambda.pc_gb_second_arm64"]
    messages = [line for line in lines if line.price == "apigateway.ws_message"]
    assert warm
    assert messages
    for line in warm:
        assert line.monthly_usd == pytest.approx(line.quantity * 0.0000037168)
    for line in messages:
        assert line.monthly_usd == pytest.approx(
            1140 + (line.quantity - 1e9) * 0.94e-6 if line.quantity > 1e9 else line.quantity * 1.14e-6
        )


class TestRefresh:
    """AWS's price list of a region, under the usage types that its bills have."""

    def test_every_price_in_use_is_asked_for(self) -> None:
        assert keys_in_use() <= {query.key for query in QUERIES}

    @pytest.mark.parametrize("region", [*known_regions(), WITHOUT_A_FILE])
    def test_a_region_is_written_whole(self, region: str, tmp_path: Path) -> None:
        """Into a folder without a file of it: all of us-east-1's prices, what is free and what is sold at once included."""
        east = shipped("us-east-1")
        to = "eu-west-1" if region == "us-east-1" else "us-east-1"
        done = refresh(region, PriceList(everything(east, region, to)), date(2026, 11, 29), tmp_path)
        done.write()
        found = prices_of(region, tmp_path)
        assert keys_in_use() <= found.by_key.keys()
        assert found.by_key[SENT].to == to
        for key, price in found.by_key.items():
            like = east.by_key[key]
            assert amounts(price) == pytest.approx(amounts(like)), key
            assert (price.free, price.term_years, price.block) == (like.free, like.term_years, like.block), key
            assert price.sources == ("PL",)

    def test_what_is_sent_is_asked_for_the_region_that_the_file_names(self, tmp_path: Path) -> None:
        """$0.09 to São Paulo, $0.02 to Ireland; a file that does not say where has a price of nobody knows which."""
        text = (ROOT / "prices/us-east-1.yaml").read_text("utf-8")
        far = shipped("us-east-1").by_key[SENT].model_copy(update={"usd": 0.09})
        listed = [
            *everything(shipped("us-east-1"), "us-east-1"),
            *everything(
                replace(shipped("us-east-1"), by_key={**shipped("us-east-1").by_key, SENT: far}),
                "us-east-1",
                "sa-east-1",
            ),
        ]
        for place, usd in ((" to: sa-east-1,", 0.09), (" to: eu-west-1,", 0.02), ("", 0.02)):
            (tmp_path / "us-east-1.yaml").write_text(text.replace(" to: eu-west-1,", place), "utf-8")
            asked = PriceList(listed)
            done = refresh("us-east-1", asked, date(2026, 11, 29), tmp_path)
            (found,) = (each for each in done.renewals if each.key == SENT)
            assert found.after is not None
            assert found.after.usd == usd
            assert found.outcome == ("not asked" if not place else "changed" if usd > 0.02 else "same")
            told = [value for _, filters in asked.asked for name, value in filters if name == "toRegionCode"]
            assert told == ([place.split()[1].rstrip(",")] if place else [])

    def test_bills_of_such_a_region_lack_nothing(self, tmp_path: Path) -> None:
        listed = PriceList(everything(shipped("us-east-1"), WITHOUT_A_FILE, "us-east-1"))
        prices = refresh(WITHOUT_A_FILE, listed, date(2026, 11, 29), tmp_path).prices
        for tier in ("growth", "enterprise"):
            # What of enterprise is in its second region has that region's prices.
            found = priced(chosen(tier), Terms(prices, BY_FORMULA, elsewhere={"us-west-2": shipped("us-west-2")}))
            assert not found.missing
            assert found.total_usd == pytest.approx(sized(tier, "us-east-1").total_usd)

    @pytest.mark.parametrize(
        ("key", "usage", "region"),
        [
            # As bills and price lists of these regions have them (public records of both).
            ("dynamodb.wcu_hour", "USW2-WriteCapacityUnit-Hrs", "us-west-2"),
            ("dynamodb.reserved_3y_wcu", "EU-WriteCapacityUnit-Hrs", "eu-west-1"),
            ("dynamodb.pitr", "USW2-TimedPITRStorage-ByteHrs", "us-west-2"),
            ("apigateway.rest_request", "EU-ApiGatewayRequest", "eu-west-1"),
            ("apigateway.http_request", "USW2-ApiGatewayHttpRequest", "us-west-2"),
            ("apigateway.cache_hour_0_5_gb", "EU-ApiGatewayCacheUsage:0.5GB", "eu-west-1"),
            ("lambda.gb_second_arm64", "USW2-Lambda-GB-Second-ARM", "us-west-2"),
            ("cloudwatch.logs_vended_ingest", "EU-VendedLog-Bytes", "eu-west-1"),
            ("cloudwatch.metric", "USW2-CW:MetricMonitorUsage", "us-west-2"),
            ("kms.key", "us-west-2-KMS-Keys", "us-west-2"),
            ("xray.trace_recorded", "USW2-XRay-TracesStored", "us-west-2"),
            ("sns.email_delivery", "USW2-DeliveryAttempts-SMTP", "us-west-2"),
            ("secretsmanager.request", "EU-AWSSecretsManager-APIRequests", "eu-west-1"),
            ("secretsmanager.secret", "EU-AWSSecretsManager-Secrets", "eu-west-1"),
            ("datatransfer.out_internet", "USW2-DataTransfer-Out-Bytes", "us-west-2"),
            ("datatransfer.between_regions", "USW2-USE1-AWS-Out-Bytes", "us-west-2"),
            ("datatransfer.between_regions", "USE1-EU-AWS-Out-Bytes", "us-east-1"),
            ("elasticache.cache_t3_micro_valkey", "EU-NodeUsage:cache.t3.micro", "eu-west-1"),
            ("elasticache.serverless_storage_valkey", "EU-CachedData:Valkey", "eu-west-1"),
            ("elasticache.serverless_ecpu_valkey", "USW2-ElastiCacheProcessingUnits:Valkey", "us-west-2"),
            ("vpc.endpoint_hour", "USW2-VpcEndpoint-Hours", "us-west-2"),
            ("vpc.public_address_hour", "EU-PublicIPv4:InUseAddress", "eu-west-1"),
            ("vpc.nat_hour", "EU-NatGateway-Hours", "eu-west-1"),
            ("vpc.nat_gb", "NatGateway-Bytes", "us-east-1"),
        ],
    )
    def test_usage_types_of_other_regions_are_known(self, key: str, usage: str, region: str) -> None:
        (query,) = (each for each in QUERIES if each.key == key)
        assert query.matches({**query.attributes, "usagetype": usage}, region)

    @pytest.mark.parametrize(
        ("key", "usage"),
        [
            # A NAT gateway of all zones, and an address that nothing uses: other products.
            ("vpc.nat_hour", "EU-RegionalNatGateway-Hours"),
            ("vpc.public_address_hour", "EU-PublicIPv4:IdleAddress"),
            ("elasticache.serverless_storage_valkey", "EU-CachedData:Redis"),
        ],
    )
    def test_what_resembles_them_is_another_price(self, key: str, usage: str) -> None:
        (query,) = (each for each in QUERIES if each.key == key)
        assert not query.matches({**query.attributes, "usagetype": usage}, "eu-west-1")
