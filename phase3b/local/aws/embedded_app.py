"""The embedded AWS as one WSGI application: who answers a request, in the order in which they are asked."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app

from phase3b.local.account_state.account_state import AccountState
from phase3b.local.account_state.clock import Clock
from phase3b.local.account_state.history import History
from phase3b.local.aws.answered_once import AnsweredOnce
from phase3b.local.dynamodb.data_plane import DataPlane
from phase3b.local.kept.keeper import Keeper
from phase3b.local.kept.kept_state import KeptPlace, read_kept
from phase3b.local.moto_gaps import fill_gaps
from phase3b.local.requests.checked_requests import CheckedRequests
from phase3b.local.requests.judged_requests import JudgedRequests

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
) -> WSGIApplication:
    """moto with its gaps filled, behind what AWS refuses.

    Args:
        quotas: of the account; AWS's defaults where none are given.
        clock: the account's time; the machine's where none is given.
        account_id: the account that every request is of; moto finds it by the access key where none is given.
        judged: a file to which each action is written that was judged by a role's policies.
    """
    clock = clock or Clock()
    fill_gaps(quotas, clock)
    return AnsweredOnce(_answering(_account(quotas, account_id, clock), judged))


def kept_app(quotas: Quotas | None, account_id: str | None, judged: Path | None, kept: Kept) -> Keeper:
    """The same with an account that is kept; answered by the keeper itself only what is asked of it.

    Raises:
        Phase3bError: what is kept can't be used.
    """
    from phase3b.local.kept.account_bytes import loads, put  # noqa: PLC0415  what keeps nothing needs no cryptography

    found = read_kept(kept.place) if kept.load else None
    clock, history = Clock(), None
    if found is not None:
        try:
            data = loads(found.account)
        except Exception as error:  # noqa: BLE001  what was written by another code may fail in any way
            raise kept.place.unreadable(f"the account in it can't be read: {type(error).__name__}: {error}") from None
        clock, history = Clock(moved=data.moved), data.history
        put(data)
    fill_gaps(quotas, clock)
    account = _account(quotas, account_id, clock, history)
    keeper = Keeper(
        _answering(account, judged), account, kept.place.environment, kept.endpoint, kept.place.file, kept.state
    )
    keeper.start()
    return keeper


def _account(
    quotas: Quotas | None, account_id: str | None, clock: Clock, history: History | None = None
) -> AccountState:
    plane = DataPlane(DomainDispatcherApplication(create_backend_app), clock, account_id)
    return AccountState(plane, quotas, clock, account_id, history, moved=plane.expire)


def _answering(account: AccountState, judged: Path | None) -> JudgedRequests:
    # Who may not ask is not told what is wrong with the question: rights first, as on AWS.
    return JudgedRequests(CheckedRequests(account), judged)
