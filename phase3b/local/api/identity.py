"""Whose token the local API can be asked with."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import Phase3bError, Problem, bad_input

# As the authorizer has them, which accepts no token of another form; a test holds both together.
TENANT: Final = re.compile(r"[A-Za-z0-9_.-]{1,64}")
LONGEST_USER: Final = 128


def refuse_unfit(tenant_id: str, user_id: str) -> None:
    """Refuses names that no token can have.

    Raises:
        Phase3bError: the authorizer would refuse a token of this tenant or user.
    """
    if TENANT.fullmatch(tenant_id) is None:
        raise bad_input(
            f"{tenant_id!r} can't be the name of a tenant",
            "Use 1 to 64 letters, digits, dots, hyphens and underscores",
            code="P3B-IDENTITY-FORM",
        )
    if not 1 <= len(user_id) <= LONGEST_USER or not user_id.isprintable():
        raise bad_input(
            f"{user_id!r} can't be the name of a user",
            f"Use 1 to {LONGEST_USER} printable characters",
            code="P3B-IDENTITY-FORM",
        )


def refuse_without_key(deployment: Deployment, tenant_id: str) -> None:
    """Refuses a tenant that no API key of the environment goes with.

    Raises:
        Phase3bError: none is the tenant's, and the authorizer refuses keys that are bound to none.
    """
    environment, api = deployment.environment, deployment.api
    tenants = [environment.tenant_of(each) for each in environment.api_keys]
    if api is None or api.definition.authorizer.unbound_keys == "allow" or tenant_id in tenants:
        return
    raise bad_input(
        f"environments.{deployment.name}.api_keys names no key of the tenant {tenant_id}, and service.api.authorizer.unbound_keys "
        "refuses all others",
        f"Use --tenant {tenants[0]}, or add the tenant to api_keys" if tenants else "Add the tenant to api_keys",
        code="P3B-API-KEY-TENANT",
    )


def refuse_too_long(seconds: int, deployment: Deployment) -> None:
    """Refuses a life that no token may have.

    Raises:
        Phase3bError: the authorizer would refuse a token that is good for so many seconds.
    """
    authorizer = None if deployment.api is None else deployment.api.definition.authorizer.function
    for function in deployment.functions:
        most = function.definition.settings.get("token_longest_seconds")
        if function.name == authorizer and isinstance(most, int | float) and seconds > most:
            raise bad_input(
                f"a token that is good for {seconds:,} seconds would be refused",
                f"Use at most {most:,}, or raise token_longest_seconds of service.functions.{authorizer}",
                code="P3B-IDENTITY-FORM",
            )


def refuse_unknown_scopes(scopes: Collection[str], declared: Collection[str]) -> None:
    """Refuses scopes that no route could ask for.

    Raises:
        Phase3bError: with each of them.
    """
    problems = [
        Problem(
            f"there is no scope {quoted(scope)} in service.api.scopes",
            instead(scope, declared) if declared else "The service has none; leave out --scope",
            code="P3B-SCOPE-UNKNOWN",
        )
        for scope in scopes
        if scope not in declared
    ]
    if problems:
        raise Phase3bError(*problems)
