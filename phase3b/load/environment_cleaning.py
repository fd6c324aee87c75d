"""What load tests left in an environment, counted or deleted."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.capacity import Capacity
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.load.cleaning import Cleaned, TenantItems
from phase3b.load.destination.api_keys import LoadTestKeys
from phase3b.naming import names_of

REPEATS = 10


def cleaned(capacity: Capacity, deployment: Deployment, access: AwsAccess, *, delete: bool, scan: bool) -> Cleaned:
    """Items of test tenants first, then their keys: an interrupted one finds the tenants again by their keys."""
    prefix = capacity.load.settings.tenant_prefix
    names = names_of(deployment)
    keys = LoadTestKeys(access.client("apigateway", repeats=REPEATS), names, prefix)
    with_keys = keys.tenants()
    most = max((each.tenants for each in capacity.load.scenarios.values()), default=0)
    tenants = sorted({*with_keys, *(f"{prefix}-{number:05d}" for number in range(most))})
    found = TenantItems(access.client("dynamodb", repeats=REPEATS), capacity.service.tenant_key, prefix, tenants, scan)
    items, unreached = found.clean([names.table(each.name) for each in deployment.tables], delete=delete)
    return Cleaned(
        environment=deployment.name,
        deleted=delete,
        items=items,
        api_keys=keys.delete() if delete else len(with_keys),
        unreached=unreached,
        not_in_tables=tuple(_elsewhere(deployment)),
    )


def _elsewhere(deployment: Deployment) -> Iterator[str]:
    """What a table's items are not, and goes by itself."""
    if deployment.queues:
        yield "messages of queues, which are processed or end in a dead letter queue"
    yield f"lines of logs, which CloudWatch deletes after {deployment.environment.log_retention_days} days"
    if deployment.environment.point_in_time_recovery:
        yield "what point-in-time recovery keeps of tables, for 35 days"
