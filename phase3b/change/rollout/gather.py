"""Asks for all that a verdict is made of: CloudWatch for the traffic, AWS for what is there already."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from phase3b.change.guard.asked.alert_receivers import planned_receivers
from phase3b.change.guard.asked.ask_account import ask_account
from phase3b.change.guard.asked.ask_beside import ask_beside
from phase3b.change.guard.asked.ask_unseen import ask_unseen
from phase3b.change.guard.asked.consumption import measure, owners_of
from phase3b.change.guard.asked.expired_items import count_expired
from phase3b.change.guard.asked.survey import Surveyed, survey
from phase3b.change.guard.evidence import Evidence
from phase3b.change.guard.place import Place
from phase3b.change.guard.plan_json import own_account, resource_changes
from phase3b.change.guard.refusals.time_to_live import all_new_times_to_live
from phase3b.change.rollout.workspace import Workspace
from phase3b.operations.doctor.account_time import account_time
from phase3b.operations.raised.kept_raises import raises_keeper, read_raises
from phase3b.operations.raised.raise_record import Raise


def gather(plan: Mapping[str, Any], workspace: Workspace) -> Evidence:
    """The evidence of a plan of this workspace; what could not be queried is unknown in it, with the reason.

    Raises:
        Phase3bError: the history beside the state can't be read.
    """
    evidence = Evidence.of_plan(plan, measure(owners_of(resource_changes(plan)), workspace.access))
    where = workspace.whereabouts
    # The account is that of the credentials; what the file says of it, the provider has compared.
    here = Place(where.here.region, own_account(plan) or where.here.account, where.here.state)
    asked = Surveyed(evidence.changes, evidence.drift, evidence.prior, here, where.known)
    raised, _ = raised_now(workspace)
    return replace(
        evidence,
        raised=raised,
        other_regions=where.other_regions,
        kept_region=where.kept_region,
        existing=survey(asked, workspace.access),
        here=here,
        environment=where.environment,
        options=where.options,
        expired=count_expired(all_new_times_to_live(evidence.changes), workspace.access),
        folder=_from_here(workspace.terraform.folder),
        wanted=workspace.wanted,
        asked=ask_unseen(evidence.changes, workspace.access),
        beside=ask_beside(evidence.changes, workspace.access),
        account=ask_account(evidence.changes, workspace.access),
        receivers=planned_receivers(evidence.prior, workspace.access),
        warned=planned_receivers(evidence.prior, workspace.access, "aws_sns_topic.warnings"),
        kept_unreserved=workspace.quotas.unreserved_concurrency,
    )


def raised_now(workspace: Workspace) -> tuple[tuple[Raise, ...], tuple[Raise, ...]]:
    """What phase3b ops capacity has raised: what is in force, and what is over and has not been ended yet.

    Raises:
        Phase3bError: the record beside the state can't be read.
    """
    every = read_raises(raises_keeper(workspace.keeper)).every
    if not every:
        return (), ()
    now = account_time(workspace.access)
    return tuple(each for each in every if not each.over(now)), tuple(each for each in every if each.over(now))


def _from_here(folder: Path) -> str:
    return str(folder.relative_to(Path.cwd()) if folder.is_relative_to(Path.cwd()) else folder)
