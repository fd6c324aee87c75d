"""The embedded AWS as one WSGI application: who answers a request, in the order in which they are asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app

from phase3b.local.account_state.account_state import AccountState
from phase3b.local.account_state.clock import Clock
from phase3b.local.aws.answered_once import AnsweredOnce
from phase3b.local.moto_gaps import fill_gaps
from phase3b.local.requests.checked_requests import CheckedRequests
from phase3b.local.requests.judged_requests import JudgedRequests

if TYPE_CHECKING:
    from pathlib import Path

    from _typeshed.wsgi import WSGIApplication

    from phase3b.capacity.model.quotas import Quotas


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
    served = DomainDispatcherApplication(create_backend_app)
    checked = CheckedRequests(AccountState(served, quotas, clock, account_id))
    # Who may not ask is not told what is wrong with the question: rights first, as on AWS.
    return AnsweredOnce(JudgedRequests(checked, judged))
