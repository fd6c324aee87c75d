"""phase3b ops backup."""

from __future__ import annotations

import click

from phase3b.cli.ops.backup.copy_back import copy_back
from phase3b.cli.ops.backup.create import create
from phase3b.cli.ops.backup.looking import list_, verify
from phase3b.cli.ops.backup.restore import restore
from phase3b.cli.ops.backup.scheduled import scheduled
from phase3b.cli.ops.backup.switch import switch


@click.group("backup")
def command() -> None:
    """What can be restored of the tables of an environment: look, verify, back up, restore beside it, copy items back.

    list and verify need of dynamodb DescribeTable, DescribeContinuousBackups and ListBackups; create needs CreateBackup.
    restore needs RestoreTableToPointInTime or RestoreTableFromBackup with Scan, Query, GetItem, PutItem, UpdateItem,
    DeleteItem and BatchWriteItem on the new table, and for its settings UpdateTable, UpdateTimeToLive, DescribeTimeToLive,
    UpdateContinuousBackups, TagResource and ListTagsOfResource, and of application-autoscaling RegisterScalableTarget,
    PutScalingPolicy, PutScheduledAction and DescribeScalingPolicies.
    copy-back needs DescribeTable, Scan, BatchGetItem and PutItem, and CreateBackup where point-in-time recovery is off.
    scheduled needs DescribeTable, ListBackups, CreateBackup and DeleteBackup.
    switch needs DescribeTable, Scan and BatchGetItem, and what `phase3b adopt` needs.

    \b
    Example:
      phase3b ops backup verify prod
    """


command.add_command(list_)
command.add_command(verify)
command.add_command(create)
command.add_command(restore)
command.add_command(copy_back)
command.add_command(scheduled)
command.add_command(switch)
