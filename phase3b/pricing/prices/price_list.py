"""AWS's answers about prices: products of the Price List API, and the prices in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final, NotRequired, TypedDict, cast

from phase3b.errors import ExitCode, Phase3bError, outside_failure
from phase3b.files.json_file import parse_json
from phase3b.pricing.prices.price_file import FreeAmount, Price, PriceTier
from phase3b.pricing.prices.price_queries import QUERIES, Filters, PriceQuery
from phase3b.problems.missing_package import how_to_install

Products = Callable[[str, Filters], Iterable[str]]
"""From a service code and filters to products, each a text of JSON; raises Phase3bError with OUTSIDE_FAILURE."""

# The API is served from a few regions and knows the prices of all.
ENDPOINT_REGION: Final = "us-east-1"
SECONDS: Final = 10
SOURCE: Final = "PL"
"""How price files call what was asked of the Price List API."""
FIX: Final = "Check the network and the credentials (pricing:GetProducts), or go on with the prices in the file"


UPFRONT_UNIT: Final = "Quantity"
"""The unit of what is paid once for a reserved term; what is paid by the hour has the unit of the product."""


class _Dimension(TypedDict):
    unit: str
    beginRange: str
    endRange: str
    pricePerUnit: Mapping[str, str]


class _Term(TypedDict):
    priceDimensions: Mapping[str, _Dimension]
    termAttributes: Mapping[str, str]


class _Terms(TypedDict):
    OnDemand: NotRequired[Mapping[str, _Term]]
    Reserved: NotRequired[Mapping[str, _Term]]


class _Attributes(TypedDict):
    attributes: Mapping[str, str]


class _Product(TypedDict):
    product: _Attributes
    terms: _Terms
    publicationDate: str


@dataclass(frozen=True, slots=True)
class Answer:
    """AWS's price for a query, or why there is none; `price` lacks what only the file knows."""

    query: PriceQuery
    price: Price | None
    reason: str = ""


def ask(region: str, products: Products, to: str | None) -> tuple[Answer, ...]:
    """AWS's prices of a region, in the order of the queries; AWS is asked once for what several queries share.

    `to` is the region that something is sent to; where that is None AWS is not asked what it costs.
    """
    seen: dict[tuple[str, Filters], tuple[_Product, ...]] = {}
    answers: list[Answer] = []
    for query in QUERIES:
        if query.sent and to is None:
            continue
        asked = (query.service_code, query.filters(region, to))
        if asked not in seen:
            seen[asked] = tuple(_product(text) for text in products(*asked))
        try:
            answer = _answer(query, region, seen[asked])
            price = answer.price
            if query.sent and price is not None:
                answer = replace(answer, price=price.model_copy(update={"to": to}))
            answers.append(answer)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            what = f"AWS's price list has another form than was known: {type(error).__name__} {error}"
            raise outside_failure(
                what, "Report it: phase3b/pricing/prices/price_list.py reads it", code="P3B-PRICE-LIST"
            ) from None
    return tuple(answers)


def _product(text: str) -> _Product:
    try:
        return cast("_Product", parse_json(text, "AWS's price list", "Try again").value)
    except Phase3bError as error:
        raise Phase3bError(*error.problems, exit_code=ExitCode.OUTSIDE_FAILURE) from None


def _answer(query: PriceQuery, region: str, products: Iterable[_Product]) -> Answer:
    found: list[Price] = []
    for product in products:
        if query.matches(product["product"]["attributes"], query.only_region or region):
            price = _price(query, product) if query.term_years is None else _reserved(query, product, query.term_years)
            if price is not None and not any(_same(price, other) for other in found):
                found.append(price)
    if not found:
        return Answer(query, None, f"AWS lists no such {'product' if query.term_years is None else 'term'} here")
    # us-east-1 lists some products twice: with what is free as a first tier, and without.
    with_free = [price for price in found if price.free is not None]
    chosen = with_free[0] if len(with_free) == 1 else found[0]
    if any(not _same(chosen.model_copy(update={"free": None}), _without_free(other)) for other in found):
        return Answer(query, None, f"AWS lists {len(found)} products with different prices")
    return Answer(query, chosen)


def _without_free(price: Price) -> Price:
    return price.model_copy(update={"free": None})


def _same(price: Price, other: Price) -> bool:
    return (price.usd, price.tiers, price.free, price.upfront_usd) == (
        other.usd,
        other.tiers,
        other.free,
        other.upfront_usd,
    )


def _price(query: PriceQuery, product: _Product) -> Price | None:
    """The price of a product; its first tier is what is free, where that costs nothing."""
    tiers = sorted(_tiers(product), key=lambda each: each.begin)
    free = 0.0
    if len(tiers) > 1 and tiers[0].usd == 0 and tiers[0].end is not None:
        free = tiers[0].end
        tiers = [replace(each, end=None if each.end is None else each.end - free) for each in tiers[1:]]
    if not tiers:
        return None
    single = len(tiers) == 1 and tiers[0].end is None
    return Price(
        usd=tiers[0].usd if single else None,
        tiers=() if single else tuple(PriceTier(up_to=each.end, usd=each.usd) for each in tiers),
        unit=query.unit,
        free=FreeAmount(quantity=free) if free else None,
        sources=(SOURCE,),
        status="confirmed",
        as_of=product["publicationDate"][:10],
    )


def _reserved(query: PriceQuery, product: _Product, years: int) -> Price | None:
    """The price of a term that a product is reserved for; what it is sold by in one purchase, the product does not say."""
    for term in product["terms"].get("Reserved", {}).values():
        if term["termAttributes"]["LeaseContractLength"] == f"{years}yr":
            once, hourly = (
                [
                    float(each["pricePerUnit"]["USD"])
                    for each in term["priceDimensions"].values()
                    if (each["unit"] == UPFRONT_UNIT) is upfront
                ]
                for upfront in (True, False)
            )
            (usd,), (upfront_usd,) = hourly, once
            return Price(
                usd=usd,
                unit=query.unit,
                upfront_usd=upfront_usd,
                term_years=years,
                sources=(SOURCE,),
                status="confirmed",
                as_of=product["publicationDate"][:10],
            )
    return None


@dataclass(frozen=True, slots=True)
class _Tier:
    begin: float
    end: float | None
    usd: float


def _tiers(product: _Product) -> Iterator[_Tier]:
    for term in product["terms"].get("OnDemand", {}).values():
        for dimension in term["priceDimensions"].values():
            end = dimension["endRange"]
            yield _Tier(
                begin=float(dimension["beginRange"]),
                end=None if end == "Inf" else float(end),
                usd=float(dimension["pricePerUnit"]["USD"]),
            )


def aws_products(service_code: str, filters: Filters) -> Iterator[str]:
    """Products out of the Price List API.

    Raises:
        Phase3bError: boto3 is not installed, or AWS could not be queried (exit code 3).
    """
    try:
        import boto3  # noqa: PLC0415  slow to import, and only a renewal needs it
        from botocore.config import Config  # noqa: PLC0415
        from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415
    except ImportError:
        raise outside_failure(
            "querying AWS's price list needs boto3, which is not installed",
            how_to_install("aws"),
            code="P3B-EXTRA-MISSING",
        ) from None
    asked = [{"Type": "TERM_MATCH", "Field": name, "Value": value} for name, value in filters]
    try:
        config = Config(connect_timeout=SECONDS, read_timeout=SECONDS, retries={"total_max_attempts": 2})
        client = boto3.client("pricing", region_name=ENDPOINT_REGION, config=config)
        pages = client.get_paginator("get_products")
        for page in pages.paginate(ServiceCode=service_code, Filters=asked, FormatVersion="aws_v1"):
            yield from page["PriceList"]
    except (BotoCoreError, ClientError) as error:
        what = f"AWS's price list could not be queried: {' '.join(str(error).split())}"
        raise outside_failure(what.rstrip("."), FIX, code="P3B-AWS-UNREACHABLE") from None
