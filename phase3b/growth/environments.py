"""Environments: added with a state of their own, removed from the file while AWS keeps them."""

from __future__ import annotations

from collections.abc import Sequence

from phase3b.capacity.edit.written import InLine, Value
from phase3b.capacity.model.backend import S3Backend
from phase3b.capacity.text.text_form import ENVIRONMENT, LONGEST_ENVIRONMENT
from phase3b.errors import bad_input
from phase3b.growth.draft import Draft
from phase3b.growth.names import known, refuse_new
from phase3b.quick_dataclass import dataclass

# What all environments share.
DEFAULTS = "defaults"


@dataclass(frozen=True, slots=True)
class NewEnvironment:
    """What is given of an environment; None is what the others and sizes.json say."""

    name: str
    tier: str
    region: str
    production: bool = True
    alert_email: str | None = None
    account: str | None = None
    account_id: str | None = None
    bucket: str | None = None
    bucket_region: str | None = None


def add_environment(draft: Draft, new: NewEnvironment) -> None:
    """An environment with the protections of production, or of none.

    Raises:
        Phase3bError: the name can't be used, there is no such tier, or nobody is notified of its alarms.
    """
    refuse_new("environment", new.name, draft.keys(("environments",)), ENVIRONMENT, LONGEST_ENVIRONMENT)
    known("tier", [new.tier], draft.capacity.tiers)
    entry: dict[str, Value] = {"tier": new.tier, "region": new.region}
    if new.account is not None:
        entry["account"] = new.account
    if new.account_id is not None:
        entry["account_id"] = new.account_id
    shared = draft.keys(("environments", DEFAULTS))
    if new.alert_email is not None or "alert_email" not in shared:
        entry["alert_email"] = new.alert_email or _shared_email(draft)
    # Every protection is on in production; elsewhere none is, unless the file says so.
    if new.production != (draft.at(("environments", DEFAULTS, "production")) is not False):
        entry["production"] = new.production
    if draft.capacity.service.api is not None and _alone_in_its_account(draft, new):
        # The role with which API Gateway writes logs is one for an account and region.
        entry["manage_api_gateway_account"] = True
    entry["backend"] = _backend(draft, new)
    draft.edit.put(("environments", new.name), entry)


def _shared_email(draft: Draft) -> str:
    emails = list(dict.fromkeys(each.alert_email for each in draft.capacity.written_environments.values()))
    if len(emails) != 1:
        raise bad_input(
            f"nobody is named who is notified of alarms, and the environments have {len(emails)} addresses",
            f"Give one: --alert-email {emails[-1] if emails else 'devops@example.com'}",
            code="P3B-OPTION-MISSING",
        )
    return emails[0]


def _alone_in_its_account(draft: Draft, new: NewEnvironment) -> bool:
    if new.account is None and new.account_id is None:
        return False
    return not any(
        each.region == new.region
        and (
            (each.account, each.account_id) == (None, None)
            or each.account == new.account
            or each.account_id == new.account_id
        )
        for each in draft.capacity.written_environments.values()
        if each.account is not None or each.account_id is not None or each.manage_api_gateway_account
    )


def _backend(draft: Draft, new: NewEnvironment) -> InLine:
    """The bucket of --bucket, else that of the last environment with one, else a file."""
    of_others = [
        each.backend for each in draft.capacity.written_environments.values() if isinstance(each.backend, S3Backend)
    ]
    names = [name for name, each in draft.capacity.written_environments.items() if isinstance(each.backend, S3Backend)]
    if new.bucket is None and (not of_others or new.account is not None or new.account_id is not None):
        return InLine(type="local", path=f"state/{new.name}.tfstate")
    key = of_others[-1].key if of_others else ""
    own = key.replace(names[-1], new.name) if of_others and names[-1] in key else f"phase3b/{new.name}.tfstate"
    bucket = new.bucket or of_others[-1].bucket
    region = new.bucket_region or (new.region if new.bucket else str(of_others[-1].region))
    return InLine(type="s3", bucket=bucket, key=own, region=region, lock_file=True)


def remove_environments(draft: Draft, names: Sequence[str]) -> None:
    """Environments, in the file alone.

    Raises:
        Phase3bError: one is not there, or none would be left.
    """
    environments = known("environment", names, draft.capacity.written_environments)
    if len(environments) == len(draft.capacity.written_environments):
        what = "no environment would be left"
        raise bad_input(what, "Keep one: its tier and region are what everything else is for", code="P3B-REMOVE-LAST")
    for name in environments:
        draft.edit.cut(("environments", name))
        draft.notes.append(
            f"all of {name} stays in AWS and in its state; to destroy it, synth and apply it as it was, then terraform destroy"
        )
