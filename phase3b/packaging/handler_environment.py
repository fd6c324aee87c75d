"""What a handler is told when it is imported on this machine, to see that it can be and how long it takes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from phase3b.capacity.deployment import resolve
from phase3b.capacity.model.capacity import Capacity
from phase3b.plan.functions.artifacts import Artifacts
from phase3b.plan.functions.records import LambdaFunction
from phase3b.plan.plan import plan

_REFERENCE: Final = re.compile(r"\$\{.*\}")
# In place of what Terraform knows only when it has applied; a client takes it for an endpoint, too. RFC 6761 keeps
# .invalid from ever being a host.
UNKNOWN: Final = "https://known-after-apply.invalid"
# And of a port (CACHE_PORT of a serverless cache), which a function reads as a number.
UNKNOWN_PORT: Final = "6379"


def handler_environments(capacity: Capacity, artifacts: Artifacts) -> dict[str, Mapping[str, str]]:
    """The variables of each function, by its name, as the first environment of the file gives them.

    Raises:
        Phase3bError: the environment can't be planned.
    """
    planned = plan(resolve(capacity, next(iter(capacity.environments))), artifacts)
    return {
        record.address.name: {
            name: _REFERENCE.sub(UNKNOWN_PORT if name.endswith("_PORT") else UNKNOWN, value)
            for name, value in record.environment.items()
        }
        for record in planned.records
        if isinstance(record, LambdaFunction)
    }
