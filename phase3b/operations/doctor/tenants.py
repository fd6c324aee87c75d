"""Whose requests are throttled: throttled keys of Contributor Insights, else the tenants of the API's access log."""

from __future__ import annotations

from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.operations.doctor.evidence import Evidence, TenantCounts
from phase3b.operations.doctor.reasons import Owner
from phase3b.operations.doctor.surroundings import Surroundings
from phase3b.operations.doctor.verdict import Share, Whose

SHOWN: Final = 5
# What of the access log is counted, by the status that it answers with.
BUSY, THROTTLED = "503", "429"
# How AWS writes the keys of Contributor Insights is not documented: both `tenant` and `tenant_id: tenant` are read.
_SEPARATOR: Final = ": "


def tenant_of_key(key: str) -> str:
    """The value of a partition key as Contributor Insights has it."""
    return key.rpartition(_SEPARATOR)[2].strip("\"'")


def whose_keys(found: Evidence, owner: Owner, around: Surroundings) -> Whose:
    """Whose requests throttle a table or an index: by its keys, else by what routes that use it could not answer."""
    keys, commands, tenant_key = found.keys.get(owner), around.commands, around.tenant_key
    named = "tenants" if tenant_key == owner.partition_key else f"values of {owner.partition_key}"
    if keys is not None and keys.keys:
        whole = sum(count for _, count in keys.keys)
        shares = tuple(Share(tenant_of_key(key), 100 * count / whole) for key, count in keys.keys[:SHOWN])
        return Whose(shares, f"throttled keys ({named}) of Contributor Insights")
    every = found.tenants.get(BUSY)
    logged = None if every is None else every.of_routes(_routes_with(owner.table, around.deployment))
    if logged is not None and any(logged.by_tenant()):
        return whose_requests(logged, " of routes whose function uses the table")
    if keys is None:
        because = "Contributor Insights could not be read, and the access log names no tenant"
    elif keys.state == "ENABLED":
        because = "Contributor Insights has no throttled key in this time, and the access log names no tenant"
    else:
        because = f"Contributor Insights is {keys.state or 'off'} for it, and the access log names no tenant"
    command = commands.key_counts(owner) if keys is not None and keys.state != "ENABLED" else ""
    return Whose((), "", because, command)


def _routes_with(table: str, deployment: Deployment) -> frozenset[str]:
    """The routes whose function reads or writes a table."""
    if deployment.api is None:
        return frozenset()
    using = {each.name for each in deployment.functions if table in {*each.definition.tables, *each.definition.indexes}}
    return frozenset(
        f"{each.definition.method} {each.definition.path}"
        for each in deployment.api.routes
        if each.definition.function in using
    )


def whose_requests(logged: TenantCounts, which: str = "") -> Whose:
    """Shares of the tenants in requests of the access log; requests without a tenant are in the whole."""
    tenants = logged.by_tenant()
    whole = sum(tenants.values())
    named = {tenant: count for tenant, count in tenants.items() if tenant}
    most = sorted(named.items(), key=lambda pair: (-pair[1], pair[0]))[:SHOWN]
    cut = "" if logged.complete else ", the first that were read"
    shares = tuple(Share(tenant, 100 * count / whole) for tenant, count in most)
    source = f"{logged.what} in the API's access log{which}{cut}"
    if not shares:
        return Whose((), source, f"none of the {whole:,} {logged.what} in the API's access log names a tenant")
    return Whose(shares, source)


def customer_of(tenant: str, deployment: Deployment) -> str | None:
    """The customer of `api_keys` whose tokens are of a tenant; None where there is none."""
    environment = deployment.environment
    return next((each for each in environment.api_keys if environment.tenant_of(each) == tenant), None)
