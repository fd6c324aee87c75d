"""Products as the AWS Price List API's GetProducts tells them: made in its form, with prices that AWS publishes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from phase3b.pricing.prices.price_file import Price, PriceTier
from phase3b.pricing.prices.price_queries import QUERIES, Filters, PriceQuery
from phase3b.pricing.prices.prices import Prices

PUBLISHED = "2026-11-02T17:03:09Z"
Dimension = tuple[str, str, str]
"""Where a tier begins, where it ends, US dollars."""
BILLING_NAMES = {"us-west-2": "USW2", "eu-west-1": "EU", "ap-southeast-2": "APS2"}
TERM_CODES = {1: "YTVHEVGPBZ", 3: "VG8YD49WWM"}


def product(
    service_code: str,
    attributes: dict[str, str],
    dimensions: Sequence[Dimension],
    family: str = "API Request",
    reserved: Sequence[Price] = (),
) -> str:
    """One entry of a PriceList, which is a text of JSON, with the terms that it is reserved for."""
    sku = f"SKU{abs(hash(tuple(attributes.values()))) % 10**8:08d}"
    rates = {
        f"{sku}.JRTCKXETXF.{number}": {
            "unit": "Units",
            "endRange": end,
            "description": "$ per unit",
            "appliesTo": [],
            "rateCode": f"{sku}.JRTCKXETXF.{number}",
            "beginRange": begin,
            "pricePerUnit": {"USD": usd},
        }
        for number, (begin, end, usd) in enumerate(dimensions)
    }
    return json.dumps(
        {
            "product": {"productFamily": family, "attributes": {"servicecode": service_code, **attributes}, "sku": sku},
            "serviceCode": service_code,
            "terms": {
                "OnDemand": {f"{sku}.JRTCKXETXF": {"priceDimensions": rates, "sku": sku, "termAttributes": {}}},
                **({"Reserved": dict(_term(sku, price) for price in reserved)} if reserved else {}),
            },
            "version": "20261102170309",
            "publicationDate": PUBLISHED,
        }
    )


def _term(sku: str, price: Price) -> tuple[str, object]:
    code = f"{sku}.{TERM_CODES[price.term_years or 0]}"
    return code, {
        "sku": sku,
        "priceDimensions": {
            f"{code}.6YS6EN2CT7": {
                "unit": "Units",
                "beginRange": "0",
                "endRange": "Inf",
                "pricePerUnit": {"USD": f"{price.usd:.10f}"},
            },
            f"{code}.2TG2D8R56U": {"unit": "Quantity", "pricePerUnit": {"USD": str(price.upfront_usd)}},
        },
        "termAttributes": {"LeaseContractLength": f"{price.term_years}yr", "PurchaseOption": "Heavy Utilization"},
    }


def us_east_1() -> list[tuple[str, str]]:
    """Some of the products of us-east-1, with others that resemble them; each beside its service code."""
    here = {"regionCode": "us-east-1"}

    def of(code: str, usage: str, *dimensions: Dimension, **more: str) -> tuple[str, str]:
        return code, product(code, {**here, "usagetype": usage, **more}, dimensions)

    return [
        # The first 25 units are free; Standard-IA and replicated capacity have names that end alike.
        of("AmazonDynamoDB", "WriteCapacityUnit-Hrs", ("18600", "Inf", "0.0006500000"), ("0", "18600", "0.0000000000")),
        of("AmazonDynamoDB", "IA-WriteCapacityUnit-Hrs", ("0", "Inf", "0.0008100000")),
        of("AmazonDynamoDB", "ReplicatedWriteCapacityUnit-Hrs", ("0", "Inf", "0.0006500000")),
        # A price that fell.
        of("AmazonDynamoDB", "ReadCapacityUnit-Hrs", ("0", "18600", "0"), ("18600", "Inf", "0.0001000000")),
        # Listed twice, once with what is free.
        of("AmazonDynamoDB", "TimedStorage-ByteHrs", ("0", "25", "0"), ("25", "Inf", "0.2500000000")),
        of("AmazonDynamoDB", "USE1-TimedStorage-ByteHrs", ("0", "Inf", "0.2500000000")),
        of(
            "AWSLambda",
            "Lambda-GB-Second-ARM",
            ("7500000000", "18750000000", "0.0000120001"),
            ("0", "7500000000", "0.0000133334"),
            ("18750000000", "Inf", "0.0000106667"),
        ),
        of("AWSLambda", "Lambda-Provisioned-GB-Second-ARM", ("0", "Inf", "0.0000077778")),
        # Two different prices under one name: nobody knows which is meant.
        of("AmazonCloudWatch", "USE1-DataProcessing-Bytes", ("0", "Inf", "0.5000000000"), operation="PutLogEvents"),
        of("AmazonCloudWatch", "USE1-DataProcessing-Bytes", ("0", "Inf", "0.2500000000"), operation="Other"),
        of("AWSQueueService", "Requests-RBP", ("0", "Inf", "0.0000004000"), queueType="Standard"),
        of("AWSQueueService", "Requests-Fair-RBP", ("0", "Inf", "0.0000001000"), queueType="Fair"),
        of(
            "AWSQueueService", "Requests-FIFO-RBP", ("0", "Inf", "0.0000005000"), queueType="FIFO (first-in, first-out)"
        ),
        of("awskms", "us-east-1-KMS-Keys", ("0", "Inf", "1.0000000000")),
        (
            "AmazonCloudWatch",
            product("AmazonCloudWatch", {"usagetype": "DashboardsUsageHour"}, [("0", "Inf", "3.0000000000")]),
        ),
        (
            "AWSDataTransfer",
            product(
                "AWSDataTransfer",
                {
                    "fromRegionCode": "us-east-1",
                    "transferType": "AWS Outbound",
                    "toLocation": "External",
                    "usagetype": "DataTransfer-Out-Bytes",
                },
                [("0", "10240", "0.09"), ("10240", "Inf", "0.085")],
            ),
        ),
    ]


def everything(prices: Prices, region: str, to: str = "eu-west-1") -> list[tuple[str, str]]:
    """The products of all prices that a renewal asks for, as a price file has them, under the names that bills of the region have."""
    found: list[tuple[str, str]] = []
    for query in QUERIES:
        if query.term_years is not None:
            # A term of the product that it replaces.
            continue
        price = prices.by_key[query.key]
        terms = [
            prices.by_key[each.key] for each in QUERIES if each.term_years is not None and each.usage == query.usage
        ]
        rates: list[Dimension] = []
        begin = 0.0
        for tier in price.tiers or (PriceTier(usd=price.usd or 0),):
            end = "Inf" if tier.up_to is None else f"{tier.up_to:.0f}"
            rates.append((f"{begin:.0f}", end, f"{tier.usd:.10f}"))
            begin = tier.up_to or 0
        attributes = {**dict(query.filters(region, to)), **query.attributes, "usagetype": usage_type(query, region)}
        family = attributes.pop("productFamily", "Any")
        reserved = terms if query.service_code == "AmazonDynamoDB" else ()
        found.append((query.service_code, product(query.service_code, attributes, rates, family, reserved)))
    return found


def usage_type(query: PriceQuery, region: str) -> str:
    """What bills call it: with the region's short name before it, with its whole one (KMS), with two, or with none (us-east-1)."""
    if query.sent:
        return f"{BILLING_NAMES.get(region, 'USE1')}-EU-{query.usage[0]}"
    if region == "us-east-1" or query.region_attribute is None or query.only_region is not None:
        return query.usage[0]
    name = {"sqs.std": "Requests-Tier1", "sqs.fifo": "Requests-FIFO-Tier1"}.get(query.key, query.usage[0])
    return f"{region if query.service_code == 'awskms' else BILLING_NAMES[region]}-{name}"


class PriceList:
    """Answers as the API does: the products of a service whose attributes equal every filter."""

    def __init__(self, products: Iterable[tuple[str, str]]) -> None:
        self.products = list(products)
        self.asked: list[tuple[str, Filters]] = []

    def __call__(self, service_code: str, filters: Filters) -> list[str]:
        self.asked.append((service_code, filters))
        return [text for code, text in self.products if code == service_code and self._meets(text, filters)]

    def _meets(self, text: str, filters: Filters) -> bool:
        told = json.loads(text)["product"]
        known = {"productFamily": told["productFamily"], **told["attributes"]}
        return all(known.get(name) == value for name, value in filters)
