"""Which functions count the items that they write in batches: where a change of the environment was kept, and is watched."""

from __future__ import annotations

from typing import Final

from phase3b.capacity.deployment import Deployment, FunctionDeployment

# What tells a function to count (lambda_src/shared/batch_writer.py), and the operation that it counts.
BATCH_METRICS: Final = "BATCH_METRICS"
BATCH_WRITE: Final = "BatchWriteItem"


def batch_variables(deployment: Deployment, function: FunctionDeployment) -> dict[str, str]:
    """The variable of a function that may write batches to one of its tables; none where nothing was tuned."""
    if deployment.environment.tuned is None:
        return {}
    written = {table.name for table in deployment.tables if BATCH_WRITE in table.operations}
    return {} if written.isdisjoint(function.definition.tables) else {BATCH_METRICS: "1"}
