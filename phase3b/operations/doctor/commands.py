"""Commands of the AWS CLI that work where they are pasted: with the region, the profile and the endpoint of an environment."""

from __future__ import annotations

import json
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.operations.doctor.reasons import Owner
from phase3b.plan.tables.scaling_dimension import Side, scaling_dimension


@dataclass(frozen=True, slots=True)
class AwsCommands:
    """The commands of one environment. Names of AWS resources need no quotes; what a person wrote gets them."""

    access: AwsAccess

    def aws(self, *words: str) -> str:
        """`aws` with these words; what is already written for a shell, as $(...), is one word in double quotes."""
        provider = self.access.provider
        start = ["aws", "--region", self.access.region]
        if self.access.endpoint is not None:
            start = ["AWS_ACCESS_KEY_ID=x", "AWS_SECRET_ACCESS_KEY=x", *start, "--endpoint-url", self.access.endpoint]
        elif provider is not None and provider.profile is not None:
            start += ["--profile", shlex.quote(provider.profile)]
        return " ".join([*start, *(each if each.startswith('"$(') else shlex.quote(each) for each in words)])

    @property
    def role(self) -> str:
        """The role that phase3b assumes and the AWS CLI does not by itself; nothing where there is none."""
        provider = self.access.provider
        if self.access.endpoint is not None or provider is None or provider.assume_role is None:
            return ""
        return provider.assume_role.role_arn

    def asked(self, *words: str) -> str:
        """A word that is the answer of another command."""
        return f'"$({self.aws(*words, "--output", "text")})"'

    def resumed_scaling(self, owner: Owner, side: Side) -> str:
        """Auto scaling goes on."""
        states = ("DynamicScalingInSuspended", "DynamicScalingOutSuspended", "ScheduledScalingSuspended")
        return self.aws(*self._target(owner, side), "--suspended-state", ",".join(f"{each}=false" for each in states))

    @staticmethod
    def _target(owner: Owner, side: Side) -> tuple[str, ...]:
        dimension = scaling_dimension(side, of_index=owner.index is not None)
        return (
            *("application-autoscaling", "register-scalable-target", "--service-namespace", "dynamodb"),
            *("--resource-id", owner.resource_id, "--scalable-dimension", dimension),
        )

    def on_demand_maximum(self, owner: Owner, side: Side, maximum: int) -> str:
        """Another maximum of an on-demand table or index."""
        units = f"Max{side.capitalize()}RequestUnits={maximum}"
        if owner.index_name is None:
            return self.aws(
                "dynamodb", "update-table", "--table-name", owner.table_name, "--on-demand-throughput", units
            )
        name, _, value = units.partition("=")
        update = [{"Update": {"IndexName": owner.index_name, "OnDemandThroughput": {name: int(value)}}}]
        return self.aws(
            *("dynamodb", "update-table", "--table-name", owner.table_name),
            *("--global-secondary-index-updates", _json(update)),
        )

    def key_counts(self, owner: Owner) -> str:
        """Contributor Insights of throttled keys, switched on."""
        index = () if owner.index_name is None else ("--index-name", owner.index_name)
        return self.aws(
            *("dynamodb", "update-contributor-insights", "--table-name", owner.table_name, *index),
            *("--contributor-insights-action", "ENABLE", "--contributor-insights-mode", "THROTTLED_KEYS"),
        )

    def refused_customer(self, key_name: str) -> str:
        """A customer's API key, switched off."""
        key = self.asked("apigateway", "get-api-keys", "--name-query", key_name, "--query", "items[0].id")
        patch = "op=replace,path=/enabled,value=false"
        return self.aws("apigateway", "update-api-key", "--api-key", key, "--patch-operations", patch)

    def customer_rate(self, plan_name: str, rate_per_second: float, burst: int) -> str:
        """Another limit for each customer."""
        plan = self.asked("apigateway", "get-usage-plans", "--query", f"items[?name=='{plan_name}'].id")
        patches = (
            f"op=replace,path=/throttle/{key},value={value:g}"
            for key, value in (("rateLimit", rate_per_second), ("burstLimit", burst))
        )
        return self.aws("apigateway", "update-usage-plan", "--usage-plan-id", plan, "--patch-operations", *patches)

    def reserved(self, function: str, executions: int) -> str:
        """Another reserved concurrency."""
        return self.aws(
            *("lambda", "put-function-concurrency", "--function-name", function),
            *("--reserved-concurrent-executions", str(executions)),
        )

    def reader(self, uuid: str, maximum: int | None) -> str:
        """The event source mapping of a queue, switched on, or with another maximum of invocations at a time."""
        change = ("--enabled",) if maximum is None else ("--scaling-config", f"MaximumConcurrency={maximum}")
        return self.aws("lambda", "update-event-source-mapping", "--uuid", uuid, *change)

    def logged_errors(self, group: str, minutes: int) -> str:
        """What a function logged as errors."""
        return self.aws("logs", "tail", group, "--since", f"{minutes}m", "--filter-pattern", "ERROR")


def _json(value: Sequence[Mapping[str, Any]]) -> str:
    return json.dumps(value, separators=(",", ":"))
