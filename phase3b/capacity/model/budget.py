"""Who is notified of an environment's costs: its monthly budget, and unusual costs."""

from typing import Annotated, Literal

from pydantic import Field

from phase3b.capacity.model.schema import Strict
from phase3b.capacity.text import text_form
from phase3b.units import Percent, Usd

# To the cent: what AWS takes.
Amount = Annotated[Usd, Field(ge=0.01, le=1_000_000_000_000)]
OfBudget = Annotated[Percent, Field(gt=0, le=1_000_000)]


class Budget(Strict):
    """A monthly budget in AWS Budgets, which costs nothing."""

    monthly_usd: Amount | None = Field(
        None, description="What a month may cost, in USD; without it the tier's documented.monthly_cost_usd."
    )
    warning_percent: OfBudget = Field(
        description="A mail when AWS forecasts that the month will cost more than so much of it. AWS forecasts once it has "
        "seen about five weeks."
    )
    critical_percent: OfBudget = Field(description="A mail when the month has cost more than so much of it.")
    covers: Literal["environment", "account"] = Field(
        "environment",
        description="environment: what has the tag Environment with its name, which sees nothing ($0) until Environment is an "
        "active cost allocation tag, and only a management or standalone account can activate one. account: everything in "
        "the AWS account, which needs no tag: for an environment with an account to itself.",
    )


class CostAnomaly(Strict):
    """A daily mail of costs that AWS finds out of the ordinary, in the whole account."""

    impact_usd: Amount = Field(
        description="What an anomaly must cost beyond what AWS expected, in USD, before anybody is notified."
    )
    monitor_arn: Annotated[str, Field(pattern=text_form.ANOMALY_MONITOR.pattern)] | None = Field(
        None,
        description="The account's own monitor of AWS services, where it has one already (`aws ce get-anomaly-monitors`): an "
        "account can have one, and AWS makes it by itself in newer accounts. Without this it is made here.",
    )
