"""The records of what is ready before it is called: provisioned concurrency on the alias, and what sets it by the hour."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.deployment import FunctionDeployment
from phase3b.naming import Address, Names, alias_address, provisioned_action_address, provisioned_target_address
from phase3b.plan.functions.records import ProvisionedAction, ProvisionedConcurrency, ProvisionedTarget


def provisioned_records(
    function: FunctionDeployment, names: Names
) -> Iterator[ProvisionedConcurrency | ProvisionedTarget | ProvisionedAction]:
    """Of one function; none where it starts on demand."""
    executions, schedules = function.capacity.provisioned_concurrency, function.capacity.schedules
    if executions is None:
        return
    alias, made = alias_address(function.name), Address("aws_lambda_provisioned_concurrency_config", function.name)
    yield ProvisionedConcurrency(made, alias.ref("function_name"), alias.ref("name"), executions, bool(schedules))
    if not schedules:
        return
    target = provisioned_target_address(function.name)
    resource = f"function:{alias.ref('function_name')}:{alias.ref('name')}"
    # What has none yet auto scaling would not bring into its bounds: "RegisterScalableTarget" in its API Reference.
    yield ProvisionedTarget(target, resource, executions, (made,))
    for name, schedule in schedules.items():
        address = provisioned_action_address(function.name, name)
        yield ProvisionedAction(
            address,
            names.of(address),
            target.ref("resource_id"),
            schedule.expression,
            schedule.timezone,
            schedule.concurrency,
        )
