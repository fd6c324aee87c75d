"""What moto 5.2.5 lacks for what we deploy, each with the AWS operation that it stands for.

moto is pinned: these replace methods of its classes. `fill_gaps` is called once, before the server starts.
"""

from __future__ import annotations

from functools import cache

from phase3b.capacity.quotas import Quotas
from phase3b.local.account_state.limits import limits
from phase3b.local.moto_gaps import (
    api_gateway,
    api_gateway_tags,
    application_auto_scaling,
    aws_lambda,
    budgets,
    cost_anomalies,
    dynamodb,
    lambda_account,
    s3,
    service_quotas,
    sns,
    sqs,
)


def fill_gaps(quotas: Quotas | None = None) -> None:
    """Adds everything below to moto's classes; the account gives what `quotas` say, or AWS's defaults."""
    _fill_once()
    account = limits(quotas)
    lambda_account.fill(account)
    service_quotas.fill(account)


@cache
def _fill_once() -> None:
    application_auto_scaling.fill()
    dynamodb.fill()
    sqs.fill()
    s3.fill()
    sns.fill()
    aws_lambda.fill()
    api_gateway.fill()
    api_gateway_tags.fill()
    budgets.fill()
    cost_anomalies.fill()
