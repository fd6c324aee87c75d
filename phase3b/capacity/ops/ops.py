"""How a deployment is run: the `ops` part of capacity.yaml."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from phase3b.capacity.aws_limits import limit
from phase3b.capacity.model.schema import Name, Strict
from phase3b.capacity.ops.backups import BackupSchedule
from phase3b.capacity.ops.budget import Budget
from phase3b.capacity.ops.check import Check
from phase3b.capacity.ops.escalation import EscalationLevel
from phase3b.capacity.ops.failover import Failover
from phase3b.capacity.ops.incident import Incident
from phase3b.capacity.ops.mute import Mute
from phase3b.capacity.ops.notifier import Notifier
from phase3b.capacity.ops.queue import OpsQueue
from phase3b.capacity.ops.raised_capacity import RaisedCapacity
from phase3b.capacity.ops.recovery import Recovery
from phase3b.capacity.ops.review import Review
from phase3b.capacity.text import text_form

TableName = Annotated[
    str, Field(pattern=text_form.TABLE_NAME.pattern, max_length=limit("dynamodb.CreateTable.TableName").longest())
]


class Ops(Strict):
    """What `phase3b ops` and the rendered guides go by."""

    escalation: tuple[EscalationLevel, ...] = Field(
        (),
        strict=False,
        description="Who is notified next when nobody has answered, the first level first; runbooks and reports name them.",
    )
    check: Check = Field(default_factory=Check, description="`phase3b ops check`.")
    budget: Budget = Field(default_factory=Budget, description="`phase3b ops budget`: error budgets.")
    review: Review = Field(default_factory=Review, description="`phase3b ops review`.")
    notifier: Notifier = Field(
        default_factory=Notifier,
        description="The function that sends alerts to Slack, Teams and PagerDuty, in environments with `notifications`.",
    )
    runbook_url: Annotated[str, Field(pattern=text_form.HTTPS_URL.pattern, max_length=300)] | None = Field(
        None,
        description="Where the rendered runbook is published. Each alarm's description then ends with the address of its entry: this, # "
        "and the kind of the alarm; that of a composite of several kinds with this. Left out: descriptions without an address.",
    )
    mute: Mute = Field(default_factory=Mute, description="`phase3b ops mute`.")
    raised: RaisedCapacity = Field(default_factory=RaisedCapacity, description="`phase3b ops capacity`.")
    incident: Incident = Field(
        default_factory=Incident, description="How far the incident commands look, and how much they show."
    )
    queue: OpsQueue = Field(
        default_factory=OpsQueue, description="`phase3b ops queue`: dead letters, and how they are moved back."
    )
    recovery: Recovery = Field(
        default_factory=Recovery, description="`phase3b ops backup` and `phase3b ops restore-drill`."
    )
    failover: Failover = Field(default_factory=Failover, description="`phase3b failover`.")
    backups: Mapping[str, BackupSchedule] = Field(
        default_factory=dict,
        description="On-demand backups by schedule, by environment: `phase3b ops backup scheduled`. Left out: none.",
    )
    switched_tables: Mapping[str, Mapping[Name, TableName]] = Field(
        default_factory=dict,
        description="Restored tables that took the place of deployed ones, by environment and table, as `phase3b ops backup switch` "
        "writes them: their names in AWS. Left out: every table has the name that phase3b gives it.",
    )
