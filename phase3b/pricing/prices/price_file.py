"""The form of a price file: prices/REGION.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from phase3b.capacity.model.schema import Line, Name, Region, Strict
from phase3b.capacity.text import text_form

# Nothing that AWS sells by the unit costs so much; a slip of the pen may.
Money = Annotated[float, Field(ge=0, le=100_000)]
Amount = Annotated[float, Field(gt=0, le=1e18)]
# From 28 days to 31.
MonthHours = Annotated[float, Field(ge=672, le=744)]
Date = Annotated[str, Field(pattern=text_form.DATE.pattern)]
SourceId = Annotated[str, Field(pattern=text_form.SOURCE.pattern, max_length=12)]
Status = Literal["confirmed", "secondary", "unconfirmed"]


class Source(Strict):
    """Where prices were read."""

    title: Line = Field(description="What was read, and by whom.")
    date: Date | None = Field(None, description="When it was read, or the newest thing in it.")


class FreeAmount(Strict):
    """What AWS gives an account each month."""

    quantity: Amount = Field(description="How much, in the price's unit.")
    status: Status = Field("confirmed", description="How sure it is.")
    pool: Name | None = Field(None, description="Prices with the same word here share the amount.")
    note: Line | None = Field(None, description="Of what it is given.")


class PriceTier(Strict):
    """The price up to an amount of one month."""

    up_to: Amount | None = Field(None, description="Where the tier ends; the last one may have no end.")
    usd: Money = Field(description="US dollars for one unit.")


class Price(Strict):
    """What one unit of something costs."""

    usd: Money | None = Field(None, description="US dollars for one unit, however many.")
    tiers: tuple[PriceTier, ...] = Field((), description="Instead of usd: prices that fall with the month's amount.")
    unit: Line = Field(description="The unit.")
    to: Region | None = Field(None, description="The region that it is sent to, where the price depends on that.")
    free: FreeAmount | None = Field(None, description="What AWS gives an account each month.")
    upfront_usd: Money | None = Field(None, description="Paid once for each unit, at the beginning of the term.")
    term_years: Annotated[int, Field(ge=1)] | None = Field(None, description="For how long one is bound.")
    block: Annotated[int, Field(ge=1)] | None = Field(None, description="Sold in so many units at a time.")
    sources: tuple[SourceId, ...] = Field(min_length=1, description="Where it was read.")
    status: Status = Field(description="How sure it is.")
    as_of: Date | None = Field(None, description="When it was so; left out where the source does not say.")
    note: Line | None = Field(None, description="What else is known.")


class PriceFile(Strict):
    """Unit prices of one region."""

    version: Literal[1] = Field(description="Version of this file's format.")
    region: Region = Field(description="The AWS region.")
    currency: Literal["USD"] = Field(description="All prices are US dollars.")
    date: Annotated[str, Field(pattern=text_form.DAY.pattern)] = Field(
        description="The last day that all of its prices were compared with a source of theirs."
    )
    hours_per_month: MonthHours = Field(description="Hours that a month is taken to have.")
    sources: Mapping[SourceId, Source] = Field(description="Where prices were read, by a short name.")
    prices: Mapping[Name, Mapping[Name, Price]] = Field(description="Prices by service and item.")
