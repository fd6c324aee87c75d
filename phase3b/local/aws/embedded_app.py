"""The embedded AWS as one WSGI application: who answers a request, in the order in which they are asked."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app

from phase3b.local.account_state.account_state import AccountState
from phase3b.local.account_state.clock import Clock
from phase3b.local.account_state.history import History
from phase3b.local.account_state.limits import limits
from phase3b.local.aws.answered_once import AnsweredOnce
from phase3b.local.aws.behaviour import Behaviour
from phase3b.local.cloudwatch.alarm_rounds import AlarmRounds
from phase3b.local.cloudwatch.inbox import Inbox
from phase3b.local.cloudwatch.minutes import Minutes, OfMinute
from phase3b.local.cloudwatch.own_requests import OwnRequests
from phase3b.local.dynamodb.data_plane import DataPlane
from phase3b.local.dynamodb.published_tables import PublishedTables
from phase3b.local.dynamodb.throughput.lanes import Rules
from phase3b.local.faults.aws_faults import AwsFaults
from phase3b.local.faults.lost_regions import LostRegions
from phase3b.local.kept.keeper import Keeper
from phase3b.local.kept.kept_state import KeptPlace, read_kept
from phase3b.local.logs.received_lines import ReceivedLines
from phase3b.local.metrics.own_metrics import OwnMetrics
from phase3b.local.metrics.queue_levels import publish_queues
from phase3b.local.metrics.stored_points import StoredPoints
from phase3b.local.moto_gaps import fill_gaps
from phase3b.local.moto_gaps.cloudwatch.insight_reports import fill as fill_insight_reports
from phase3b.local.requests.checked_requests import CheckedRequests
from phase3b.local.requests.judged_requests import JudgedRequests
from phase3b.plan.cloudwatch.metrics import Metric

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

    from phase3b.capacity.model.quotas import Quotas


@dataclass(frozen=True, slots=True)
class Kept:
    """That the account is kept: where, of which endpoint, with Terraform's state in the file `state`.

    With `load` it begins with what is kept there.
    """

    place: KeptPlace
    endpoint: str
    state: Path
    load: bool


def embedded_app(
    quotas: Quotas | None = None,
    account_id: str | None = None,
    clock: Clock | None = None,
    judged: Path | None = None,
    behaviour: Behaviour | None = None,
    *,
    live: bool = False,
) -> WSGIApplication:
    """moto with its gaps filled, behind what AWS refuses.

    Args:
        quotas: of the account; AWS's defaults where none are given.
        behaviour: how DynamoDB behaves and how fast time passes; a clock that is given has a speed of its own.
        clock: the account's time; the machine's where none is given.
        account_id: the account that every request is of; moto finds it by the access key where none is given.
        judged: a file to which each action is written that was judged by a role's policies.
        live: minutes end as the clock goes on; without it only when somebody moves it on.
    """
    behaviour = behaviour or Behaviour()
    clock = clock or Clock(speed=behaviour.speed)
    _, faults, minutes, _ = _account(quotas, account_id, clock, behaviour)
    if live:
        minutes.start()
    return AnsweredOnce(_answering(faults, judged))


def kept_app(
    quotas: Quotas | None, account_id: str | None, judged: Path | None, kept: Kept, behaviour: Behaviour
) -> Keeper:
    """The same with an account that is kept; answered by the keeper itself only what is asked of it.

    Raises:
        Phase3bError: what is kept can't be used.
    """
    from phase3b.local.kept.account_bytes import loads, put  # noqa: PLC0415  what keeps nothing needs no cryptography

    found = read_kept(kept.place) if kept.load else None
    clock, history = Clock(speed=behaviour.speed), None
    if found is not None:
        try:
            data = loads(found.account)
        except Exception as error:  # noqa: BLE001  what was written by another code may fail in any way
            raise kept.place.unreadable(f"the account in it can't be read: {type(error).__name__}: {error}") from None
        clock, history = Clock(moved=data.moved, speed=behaviour.speed), data.history
        put(data)
    account, faults, minutes, plane = _account(quotas, account_id, clock, behaviour, history)
    keeper = Keeper(
        _answering(faults, judged),
        account,
        kept.place.environment,
        kept.endpoint,
        kept.place.file,
        kept.state,
    )
    keeper.start()
    minutes.guard = plane.replication.guard = keeper.not_while_written
    minutes.start()
    return keeper


def _account(
    quotas: Quotas | None, account_id: str | None, clock: Clock, behaviour: Behaviour, history: History | None = None
) -> tuple[AccountState, AwsFaults, Minutes, DataPlane]:
    inbox = Inbox(clock)
    fill_gaps(quotas, clock, inbox)
    rules = Rules(behaviour.simulation, limits(quotas))
    moto = DomainDispatcherApplication(create_backend_app)
    plane = DataPlane(moto, clock, account_id, rules, throttling=behaviour.throttling)
    # What each ended minute of the account brings, in this order: who publishes metrics of it, then what scales, then alarms.
    # Tables do both at once: what auto scaling decides is in force in the next minute.
    each: tuple[OfMinute, ...] = (publish_queues, PublishedTables(plane.throughput), AlarmRounds())
    minutes = Minutes(clock, each)
    own = OwnRequests(plane, clock, inbox, account_id, emptied=minutes.reset)

    def moved() -> None:
        plane.expire()
        minutes.walk()

    account = AccountState(own, quotas, clock, account_id, history, moved=moved)
    plane.throughput.decreased = account.note_decrease
    fill_insight_reports(plane.throughput)
    faults = AwsFaults(ReceivedLines(account, clock, account_id), clock, account_id, plane.throughput.injected)
    plane.replication.faults = faults.faults

    def arrived(account_id: str, table: str, source: str, target: str, seconds: float) -> None:
        metrics = OwnMetrics(StoredPoints(account_id, source, clock.now))
        metrics.put(Metric.REPLICATION_LATENCY, seconds * 1000, TableName=table, ReceivingRegion=target)

    plane.replication.arrived = arrived
    return account, faults, minutes, plane


def _answering(faults: AwsFaults, judged: Path | None) -> LostRegions:
    # Who may not ask is not told what is wrong with the question: rights first, as on AWS. A region that is lost does not answer at all.
    return LostRegions(JudgedRequests(CheckedRequests(faults), judged), faults.faults)
