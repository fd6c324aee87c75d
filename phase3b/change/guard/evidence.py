"""All that a verdict is made of: what the plan changes, what its refresh found, what was known, what AWS has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from phase3b.change.guard.asked.alert_receivers import AlertReceivers
from phase3b.change.guard.asked.existing import Existing
from phase3b.change.guard.asked.traffic import Traffic
from phase3b.change.guard.place import Place
from phase3b.change.guard.plan_json import ResourceChange, Values, prior_values, resource_changes, resource_drift
from phase3b.change.guard.refusals.account_limits import AccountLimits
from phase3b.change.guard.refusals.beside import AskedBeside
from phase3b.change.guard.refusals.time_to_live import Expired
from phase3b.change.guard.refusals.unseen import Asked
from phase3b.operations.raised.raise_record import Raise


@dataclass(frozen=True, slots=True)
class Evidence:
    """One plan and what belongs to it.

    `changes` is what Terraform would do. `drift` is how things differ from the state that Terraform had, a resource
    that is gone among them (`destroyed`): Terraform has forgotten it and calls its successor a creation. `prior` is
    what the state knows after that refresh, by address. `existing` is what AWS has under names that would be created,
    and what it has elsewhere of this environment. `expired` is what a new time to live would delete, by table and
    attribute. `wanted` is the synthesized stack, and `asked` what AWS says where Terraform does not look.
    """

    changes: tuple[ResourceChange, ...]
    traffic: Traffic
    drift: tuple[ResourceChange, ...] = ()
    prior: Mapping[str, Values] = field(default_factory=dict)
    existing: Existing = field(default_factory=Existing)
    expired: Mapping[tuple[str, str], Expired] = field(default_factory=dict)
    wanted: Mapping[str, Any] = field(default_factory=dict)
    asked: Asked = field(default_factory=Asked)
    # What AWS has beside our functions and tables.
    beside: AskedBeside = field(default_factory=AskedBeside)
    # What the account gives, and how many executions AWS keeps of it for functions that reserve none.
    account: AccountLimits = field(default_factory=AccountLimits)
    kept_unreserved: int = 0
    # Who gets the alarms, and who should; None where the topic is not made yet.
    receivers: tuple[AlertReceivers, str] | None = None
    # The same of the warnings, where they have a topic of their own.
    warned: tuple[AlertReceivers, str] | None = None
    # What phase3b ops capacity has raised for a time, and is not over.
    raised: tuple[Raise, ...] = ()
    # The regions that the file has a stack of this environment in, beside this one's; and whether this is what is kept of one.
    other_regions: tuple[str, ...] = ()
    kept_region: bool = False
    # Where the environment is to be; None where nobody said. Its account is that of the credentials, where known.
    here: Place | None = None
    environment: str = ""
    # What a command that is told to a person needs besides: " --embedded".
    options: str = ""
    # Where Terraform runs, as a path that a command can be given.
    folder: str = ""

    @classmethod
    def of_plan(
        cls,
        plan: Mapping[str, Any],
        traffic: Traffic,
        existing: Existing | None = None,
    ) -> Evidence:
        """The evidence in `terraform show -json` of a plan, and what was asked besides."""
        return cls(
            changes=resource_changes(plan),
            traffic=traffic,
            drift=resource_drift(plan),
            prior=prior_values(plan),
            existing=existing or Existing(),
        )
