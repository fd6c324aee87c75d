"""phase3b ops capacity."""

from __future__ import annotations

import click

from phase3b.cli.ops.capacity.end import end
from phase3b.cli.ops.capacity.keep import keep
from phase3b.cli.ops.capacity.raising import raise_
from phase3b.cli.ops.capacity.status import status


@click.group("capacity")
def command() -> None:
    """Raise the capacity of a table or an index now, for a time; see, end or keep what is raised.

    Rights that it needs on the tables: dynamodb:DescribeTable, DescribeLimits and UpdateTable, cloudwatch:GetMetricData,
    and of application-autoscaling DescribeScalableTargets, RegisterScalableTarget, DescribeScheduledActions,
    PutScheduledAction and DeleteScheduledAction; with a state in S3, s3:GetObject and PutObject beside the state.

    \b
    Example:
      phase3b ops capacity raise support_tickets --env prod --write 200 --for 2h
    """


command.add_command(raise_)
command.add_command(status)
command.add_command(end)
command.add_command(keep)
