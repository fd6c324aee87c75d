"""What was made of each kind, on the backend of its region, and what asking for it is answered."""

from __future__ import annotations

from typing import Any, Final

from moto.elasticache.exceptions import ElastiCacheException
from moto.elasticache.responses import ElastiCacheResponse

# Kinds, as they are in ARNs.
GROUPS: Final = "replicationgroup"
PARAMETER_GROUPS: Final = "parametergroup"
USER_GROUPS: Final = "usergroup"
SERVERLESS: Final = "serverlesscache"
STATE: Final = "phase3b_state"
Made = dict[str, Any]


class Missing(ElastiCacheException):
    """What is asked for is not there: AWS has a code for each kind."""

    def __init__(self, code: str, name: str) -> None:
        self.code = code
        super().__init__(f"{name} not found.")


class Taken(ElastiCacheException):
    """The name is taken."""

    def __init__(self, code: str, name: str) -> None:
        self.code = code
        super().__init__(f"{name} already exists.")


class StillUsed(ElastiCacheException):
    """What is to be deleted is used by something else."""

    def __init__(self, code: str, text: str) -> None:
        self.code = code
        super().__init__(text)


def every(response: ElastiCacheResponse, kind: str) -> dict[str, Made]:
    """What there is of a kind, by name; on the backend, so that a reset forgets it."""
    found: dict[str, Made] = vars(response.elasticache_backend).setdefault(STATE, {}).setdefault(kind, {})
    return found


def one(response: ElastiCacheResponse, kind: str, name: str, code: str) -> Made:
    """One of a kind by its name; AWS has a code for each kind that is not there."""
    try:
        return every(response, kind)[name]
    except KeyError:
        raise Missing(code, name) from None


def make(response: ElastiCacheResponse, kind: str, name: str, code: str, what: Made) -> Made:
    """Keeps what is new under its name, with its ARN and its tags."""
    if name in every(response, kind):
        raise Taken(code, name)
    backend = response.elasticache_backend
    arn = f"arn:{backend.partition}:elasticache:{backend.region_name}:{backend.account_id}:{kind}:{name}"
    if tags := response._get_params().get("Tags"):  # noqa: SLF001  moto's own way to a request's members
        backend.tagging_service.tag_resource(arn, tags)
    every(response, kind)[name] = {**what, "ARN": arn}
    return every(response, kind)[name]


def asked(response: ElastiCacheResponse, kind: str, name: str | None, code: str) -> list[Made]:
    """One by its name or all; what is being deleted is gone once it was asked for."""
    found = [one(response, kind, name, code)] if name else list(every(response, kind).values())
    answered = [dict(each) for each in found]
    for key, each in list(every(response, kind).items()):
        if each.get("Status") == "deleting" and each in found:
            del every(response, kind)[key]
    return answered


def is_true(value: object) -> bool:
    """Whether a member of a form is true."""
    return value in (True, "true", "True")


def switched(value: object) -> str:
    """A switch as answers have it."""
    return "enabled" if is_true(value) else "disabled"
