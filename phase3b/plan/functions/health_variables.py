"""What phase3b's own function that says whether the service is healthy is told."""

from __future__ import annotations

import json

from phase3b.capacity.deployment import Deployment, FunctionDeployment
from phase3b.naming import queue_address
from phase3b.plan.iam.function_access import asks_health
from phase3b.plan.tables.references import table_reference


def health_variables(deployment: Deployment, function: FunctionDeployment) -> dict[str, str]:
    """What phase3b's own function asks: each table by the attributes of its key, with their types, and each queue."""
    if not asks_health(deployment, function):
        return {}
    tables = {}
    for table in deployment.tables:
        keys, types = [each for each in (table.partition_key, table.sort_key) if each], dict(table.attributes)
        tables[table_reference(deployment, table.name, "name")] = {each: types[each] for each in keys}
    queues = [queue_address(each.name, fifo=each.fifo).ref("url") for each in deployment.queues]
    return {
        "HEALTH_TABLES": json.dumps(tables, separators=(",", ":")),
        "HEALTH_QUEUES": json.dumps(queues, separators=(",", ":")),
    }
