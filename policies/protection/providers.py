"""Policies of how and where Terraform reaches AWS and its state, and of the provider that it does so with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from policies.policy import Policy, Verdict
from policies.stack_read.arn import foreign, parsed
from policies.stack_read.bounds import bounds
from policies.stack_read.stack import Resource, Stack

# The provider of AWS, under whichever name a stack has it.
AWS: Final = "hashicorp/aws"
REGISTRY: Final = "registry.terraform.io/"


def _settings(values: Mapping[str, Any], kind: str, called: str, stated: Mapping[str, Any]) -> Iterator[str]:
    """What is given and neither harmless nor what the environment states."""
    allowed = set(map(str, bounds()["settings"][kind]))
    yield from (
        f"{called}{key} is given: it decides where calls go, or as whom"
        for key, value in values.items()
        if key not in {*allowed, "//"} and value not in (None, [], {}, False) and stated.get(key) != value
    )


def _reached(resource: Resource, stack: Stack) -> Verdict:
    if resource.type == "provider":
        return tuple(_settings(resource.values, "provider", "", stack.context.provider or {}))
    known = bounds()["settings"]
    return tuple(
        problem
        for kind, values in resource.values.items()
        if kind in known and isinstance(values, Mapping)
        for problem in _settings(values, kind, f"{kind}.", stack.context.backend or {})
    )


def _is_aws(provider: Resource, stack: Stack) -> bool:
    named = provider.name.split(".", 1)[0]
    required = stack.part("terraform_providers.required")
    given = {} if required is None else required.values.get(named, {})
    source = given.get("source") if isinstance(given, Mapping) else None
    return named == "aws" or str(source or "").removeprefix(REGISTRY) == AWS


def _unwritten(text: str) -> bool:
    return "${" in text or "%{" in text


def _of_provider(provider: Resource, stack: Stack) -> Iterator[str]:
    if provider.name != "aws":
        yield f"{provider.name} is a second provider of AWS: what names it is made where nothing here judges it"
    region, wanted = provider.text("region"), stack.context.region
    if not region:
        yield "region is not given: the machine that applies decides"
    elif _unwritten(region):
        yield f"region is {region}: nobody can read before an apply where it goes"
    elif wanted is not None and region != wanted:
        yield f"region is {region}, and the environment is in {wanted}"
    for role in provider.blocks("assume_role"):
        named = str(role.get("role_arn") or "")
        arn = parsed(named)
        if _unwritten(named) or arn is None:
            yield f"assume_role is {named or 'none'}: nobody can read before an apply whose role that is"
        elif foreign(arn.account, stack):
            yield f"assume_role is {named}, a role of account {arn.account or 'nobody'}, and not of the environment's"
    allowed = provider.values.get("allowed_account_ids")
    if stack.context.held_account and not allowed:
        yield f"allowed_account_ids does not hold it to {stack.context.account}: it goes wherever its credentials lead"
    for account in allowed if isinstance(allowed, list) else [allowed] if allowed else []:
        if foreign(str(account), stack):
            yield f"allowed_account_ids has {account}, and the environment is in {stack.context.account or 'none that it states'}"


def _of_backend(stated: Resource, stack: Stack) -> Iterator[str]:
    wanted = stack.context.backend
    if wanted is None:
        return
    kind = str(wanted["type"])
    given = stated.values.get(kind)
    if not isinstance(given, Mapping):
        yield f"state is kept by {', '.join(stated.values) or 'nothing'}, and the environment's is {kind}"
        return
    for key, value in wanted.items():
        if key != "type" and given.get(key) != value:
            yield f"{kind}.{key} is {given.get(key) or 'not given'}, and the environment's is {value}"


def _place(resource: Resource, stack: Stack) -> Verdict:
    if resource.type == "terraform":
        return tuple(_of_backend(resource, stack))
    return tuple(_of_provider(resource, stack)) if _is_aws(resource, stack) else None


POLICIES: Final = (
    Policy(
        "P3B_PROVIDER_PLACE",
        "Terraform works in the environment's own region and account, and keeps the environment's own state",
        ("provider", "terraform"),
        "Another region, a role of another account or another state makes everything a second time where nobody looks.",
        "State one provider of AWS with region written out; the environment's region, account_id and backend decide",
        "environments.{environment}",
        _place,
        security=True,
    ),
    Policy(
        "P3B_PROVIDER_ARGUMENT",
        "Terraform reaches AWS and its state as it does by itself",
        ("provider", "terraform"),
        "Another endpoint, proxy, profile or certificate hands credentials and state to anyone who answers there.",
        "Take the argument away: credentials come from the pipeline; one that is right is listed in policies/stack_read/bounds.yaml",
        "environments.{environment}",
        _reached,
        security=True,
    ),
)
