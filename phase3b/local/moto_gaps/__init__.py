"""What moto 5.2.5 lacks for what we deploy, each with the AWS operation that it stands for.

moto is pinned: these replace methods of its classes. `fill_gaps` is called once, before the server starts.
"""

from __future__ import annotations

from functools import cache

from phase3b.capacity.model.quotas import Quotas
from phase3b.local.account_state.clock import Clock
from phase3b.local.account_state.limits import limits
from phase3b.local.cloudwatch.inbox import Inbox
from phase3b.local.moto_gaps import (
    api_gateway,
    api_gateway_tags,
    application_auto_scaling,
    aws_lambda,
    dynamodb,
    global_tables,
    lambda_account,
    logs,
    s3,
    security_groups,
    service_quotas,
    sns,
)
from phase3b.local.moto_gaps.backups import restored_tables
from phase3b.local.moto_gaps.cloudwatch import cloudwatch_alarms, metric_answers, mute_rules
from phase3b.local.moto_gaps.costs import budgets, cost_anomalies
from phase3b.local.moto_gaps.dax import filled as dax
from phase3b.local.moto_gaps.domain import filled as domain
from phase3b.local.moto_gaps.elasticache import filled as elasticache
from phase3b.local.moto_gaps.queues import move_tasks, sqs, sqs_levels


def fill_gaps(quotas: Quotas | None = None, clock: Clock | None = None, inbox: Inbox | None = None) -> None:
    """Adds everything below to moto's classes.

    Args:
        quotas: what the account gives; AWS's defaults where none are given.
        clock: the account's time; the machine's where none is given.
        inbox: where what SNS delivers to people is kept.
    """
    _fill_once()
    account = limits(quotas)
    lambda_account.fill(account)
    service_quotas.fill(account)
    fill_clock(clock, inbox)


def fill_clock(clock: Clock | None = None, inbox: Inbox | None = None) -> None:
    """Gives moto the account's time, and the inbox, as in `fill_gaps`; both belong to the process."""
    clock = clock or Clock()
    cloudwatch_alarms.fill_clock(clock)
    restored_tables.fill_clock(clock)
    sns.fill_inbox(inbox or Inbox(clock))
    sqs_levels.fill_clock(clock)
    move_tasks.fill_clock(clock)


@cache
def _fill_once() -> None:
    application_auto_scaling.fill()
    dynamodb.fill()
    dax.fill()
    global_tables.fill()
    domain.fill()
    elasticache.fill()
    restored_tables.fill()
    sqs.fill()
    sqs_levels.fill()
    move_tasks.fill()
    logs.fill()
    s3.fill()
    security_groups.fill()
    sns.fill()
    aws_lambda.fill()
    api_gateway.fill()
    api_gateway_tags.fill()
    budgets.fill()
    cost_anomalies.fill()
    cloudwatch_alarms.fill()
    metric_answers.fill()
    mute_rules.fill()
