"""The records of what is ready before it is called: provisioned concurrency on the alias."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.deployment import FunctionDeployment
from phase3b.naming import Address, alias_address
from phase3b.plan.functions.records import ProvisionedConcurrency


def provisioned_records(function: FunctionDeployment) -> Iterator[ProvisionedConcurrency]:
    """Of one function; none where it starts on demand."""
    alias = alias_address(function.name)
    if function.capacity.provisioned_concurrency is not None:
        yield ProvisionedConcurrency(
            Address("aws_lambda_provisioned_concurrency_config", function.name),
            alias.ref("function_name"),
            alias.ref("name"),
            function.capacity.provisioned_concurrency,
        )
