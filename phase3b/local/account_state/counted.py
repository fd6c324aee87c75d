"""What a quota of the account counts: a new one beyond it is refused. Error codes: as the services' API references list them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Final

from phase3b.capacity.model.quotas import Quotas
from phase3b.local.account_state.account import Account
from phase3b.local.account_state.call import Call, Denied


@dataclass(frozen=True, slots=True)
class Counted:
    """A kind of thing: what there is, which of them a call is about, and how many there may be."""

    what: str
    there: Callable[[Account], Collection[str]]
    limit: Callable[[Quotas], int | None]
    code: str
    # The parameter that names one which may be there already; "" where each call makes another.
    name: str = ""

    def __call__(self, call: Call, account: Account) -> Iterator[Denied]:
        """The refusal of one too many."""
        there, most = self.there(account), self.limit(account.limits)
        is_there = bool(self.name) and call.text(self.name) in there
        if most is not None and not is_there and len(there) >= most:
            yield Denied(self.code, f"The maximum number of {self.what} of this account has been reached: {most}")


def create_rule(call: Call, account: Account) -> Iterator[Denied]:
    """PutRule: each bus has its own count."""
    bus = account.events.event_buses.get(call.text("EventBusName").rpartition("/")[2] or "default")
    most = account.limits.rules_per_region
    if bus is None or most is None or call.text("Name") in bus.rules:
        return
    if len(bus.rules) >= most:
        yield Denied("LimitExceededException", "The requested resource exceeds the maximum number allowed.")


ALARMS: Final = Counted(
    "alarms", lambda account: account.cloudwatch.alarms, lambda quotas: quotas.alarms_per_region, "LimitExceeded", "AlarmName"
)  # fmt: skip
REST_APIS: Final = Counted(
    "REST APIs", lambda account: account.apis.apis, lambda quotas: quotas.rest_apis_per_region, "LimitExceededException"
)  # fmt: skip
USAGE_PLANS: Final = Counted(
    "usage plans", lambda account: account.apis.usage_plans, lambda quotas: quotas.usage_plans_per_region, "LimitExceededException"
)  # fmt: skip
API_KEYS: Final = Counted(
    "API keys", lambda account: account.apis.keys, lambda quotas: quotas.api_keys_per_region, "LimitExceededException"
)  # fmt: skip
