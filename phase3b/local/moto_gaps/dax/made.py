"""What was made of each kind, on the backend of its region."""

from __future__ import annotations

import json
from typing import Any, Final

from moto.core.exceptions import JsonRESTError
from moto.dax.models import DaxCluster
from moto.dax.responses import DAXResponse

SUBNET_GROUPS: Final = "SubnetGroup"
PARAMETER_GROUPS: Final = "ParameterGroup"
# "Configuring TTL settings" in the Amazon DynamoDB Developer Guide: five minutes, of items and of queries.
DEFAULT_PARAMETERS: Final = {"query-ttl-millis": "300000", "record-ttl-millis": "300000"}
STATE: Final = "phase3b_state"
Made = dict[str, Any]


class RefusedError(JsonRESTError):
    """A refusal by its name, as the operation's model has it."""

    code = 400

    def __init__(self, name: str, text: str) -> None:
        super().__init__(name, text)


def given(response: DAXResponse) -> Made:
    """The members of a request."""
    found: Made = json.loads(response.body)
    return found


def every(response: DAXResponse, kind: str) -> dict[str, Made]:
    """What there is of a kind, by name; on the backend, so that a reset forgets it."""
    found: dict[str, Made] = vars(response.dax_backend).setdefault(STATE, {}).setdefault(kind, {})
    return found


def one(response: DAXResponse, kind: str, name: str) -> Made:
    """One of a kind by its name."""
    try:
        return every(response, kind)[name]
    except KeyError:
        raise RefusedError(f"{kind}NotFoundFault", f"{kind} {name} not found.") from None


def make(response: DAXResponse, kind: str, name: str, what: Made) -> Made:
    """Keeps what is new under its name."""
    if name in every(response, kind):
        raise RefusedError(f"{kind}AlreadyExistsFault", f"{kind} {name} already exists.")
    every(response, kind)[name] = what
    return what


def clusters(response: DAXResponse) -> list[DaxCluster]:
    """The clusters that are there, or are on their way out."""
    return list(response.dax_backend.clusters.values())


def asked(response: DAXResponse, kind: str, names: list[str] | None) -> list[Made]:
    """Those that are named, or all."""
    return [one(response, kind, name) for name in names] if names else list(every(response, kind).values())
