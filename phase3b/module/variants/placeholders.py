"""A deployment whose numbers and names are marks: each is found again in what was synthesized, wherever it went.

A number of a tier becomes a number that appears nowhere else; so the alarm that judges 90 % of a maximum, the graph that
draws it and the target that keeps to it are all seen to mean that maximum, and not 100, which other things are too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from phase3b.capacity.deployment import (
    ApiDeployment,
    Billing,
    Deployment,
    FunctionDeployment,
    IndexDeployment,
    OnDemand,
    Provisioned,
    Range,
    TableDeployment,
    TargetTracking,
)
from phase3b.capacity.model.roles import Iam
from phase3b.capacity.service.api import Cache, CustomerThrottle, Throttle
from phase3b.capacity.service.expected_events import ExpectedEvents
from phase3b.capacity.service.firewall import Waf
from phase3b.module.hcl.expression import Reference
from phase3b.module.variants.read_cache import NAMES as NAMES_OF_CACHE
from phase3b.naming import capacity_owner
from phase3b.units import Days, Gigabytes, Percent, Seconds, UnitsPerSecond

# Six digits: `:g` writes no more, and nothing of the domain is as large and as odd.
FIRST: Final = 910_001
PROJECT, ENVIRONMENT, REGION, EMAIL, WARNINGS_EMAIL, TIER, DESCRIPTION, CUSTOMER = (
    "zqproject", "zqenvironment", "zqregion", "zqemail", "zqwarnings", "zqtier", "zqdescription", "zqcustomer",
)  # fmt: skip
NAMES: Final = {
    f"{PROJECT}-{ENVIRONMENT}": "local.prefix",
    PROJECT: "var.project_name",
    ENVIRONMENT: "var.environment",
    REGION: "local.region",
    EMAIL: "var.alert_email",
    WARNINGS_EMAIL: "var.warnings",
    TIER: "var.capacity_tier",
    DESCRIPTION: "local.tier.description",
    CUSTOMER: "each.key",
    **NAMES_OF_CACHE,
}
_SECONDS_PER_MINUTE: Final = 60


@dataclass(slots=True)
class Placeholders:
    """Numbers given out so far, and the HCL that each stands for."""

    codes: dict[str, str] = field(default_factory=dict)
    _by_code: dict[str, int] = field(default_factory=dict)

    def number(self, code: str) -> int:
        """The mark of what this HCL says; always the same for the same HCL."""
        if code not in self._by_code:
            number = FIRST + len(self._by_code)
            self._by_code[code] = number
            self.codes[str(number)] = code
        return self._by_code[code]

    def derived(self, number: float, code: str) -> None:
        """Says what a number means that the plan computes of a mark."""
        self.codes[str(int(number)) if number == int(number) else str(number)] = code

    def of(self, value: float) -> Reference | None:
        """What a number stands for; None of a number that is not a mark."""
        code = self.codes.get(str(int(value)) if value == int(value) else str(value))
        return None if code is None else Reference(code)

    def split(self, text: str) -> Iterator[str | Reference]:
        """A string with what its marks stand for."""
        for part in self._pattern().split(text):
            code = NAMES.get(part) or self.codes.get(part)
            if part:
                yield part if code is None else Reference(code)

    def within(self, code: str) -> str:
        """HCL with what its marks stand for; a name is within quotes there."""

        def text(found: re.Match[str]) -> str:
            name = NAMES.get(found[0])
            if name is None:
                return self.codes[found[0]]
            # Outside of quotes it is a part of an address.
            return f"${{{name}}}" if code[: found.start()].count('"') % 2 else found[0]

        return self._pattern().sub(text, code)

    def _pattern(self) -> re.Pattern[str]:
        names = "|".join(re.escape(name) for name in NAMES)
        numbers = "|".join(re.escape(number) for number in sorted(self.codes, key=len, reverse=True))
        return re.compile(rf"({names}|(?<![0-9.])(?:{numbers})(?![0-9]|\.[0-9]))")


def owner_code(owner: str) -> str:
    """The HCL of the capacity of a table or an index."""
    return f"local.capacity.{owner}"


def function_code(function: str, number: str) -> str:
    """The HCL of a number of a function."""
    return f"local.tier.functions.{function}.{number}"


# Whether warnings have a topic of their own: what is not a word is an address.
WARNINGS_TOPIC: Final = '!contains(["alerts", "none"], var.warnings)'
CACHE_SIZE: Final = "local.tier.api.cache_size_gb"
REQUESTS_PER_IP: Final = "local.tier.api.requests_per_ip"
WINDOW_SECONDS: Final = "local.tier.api.requests_per_ip_window_seconds"
QUOTA_OF_EXECUTIONS: Final = "local.account_quotas.concurrent_executions"
ALLOCATED_EXECUTIONS: Final = "local.allocated_concurrency"


def with_placeholders(deployment: Deployment, placeholders: Placeholders) -> Deployment:
    """The deployment with marks for its names, its environment's values and its tier's numbers."""
    environment = deployment.environment.model_copy(
        update={
            "region": REGION,
            "alert_email": EMAIL,
            "warnings": None,
            "point_in_time_recovery": False,
            "deletion_protection": False,
            # A literal for Terraform, which no variable can drive; see the module's README for what protects data.
            "prevent_destroy": False,
            "kms_deletion_window_days": Days(placeholders.number("var.kms_deletion_window_days")),
            "log_retention_days": placeholders.number("var.log_retention_days"),
            "alarm_levels": ("warning", "critical"),
            "api_keys": (CUSTOMER,),
            # var.api_key_tenants has them (with_key_tenants in adapted.py).
            "api_key_tenants": {},
            "manage_api_gateway_account": False,
            "production": True,
            # Of the account, which is the landing zone's: two instances in one would make two monitors, and AWS takes one.
            # The module's README says so.
            "budget": None,
            # So are its KMS keys, its networks and what it asks of roles.
            "kms_key_arn": None,
            "vpc": None,
            "network": None,
            # A module is in the region of its provider.
            "second_region": None,
            "domain": None,
            "layers": {},
            # A module with a function of an image is refused before.
            "images": {},
            "iam": Iam(),
            "cost_anomaly": None,
            # A baseline is of one environment alone.
            "tuned": None,
            # A receiver of alerts is of who runs the environment.
            "notifications": {},
            # Origins are this environment's own pages. The module's README says that it has none.
            "cors_origins": None,
        }
    )
    return replace(
        deployment,
        expected=ExpectedEvents(),
        project=PROJECT,
        name=ENVIRONMENT,
        tier_name=TIER,
        tier=deployment.tier.model_copy(
            update={"description": DESCRIPTION, "tracing": False, "detailed_metrics": False}
        ),
        environment=environment,
        tables=tuple(_table(table, placeholders) for table in deployment.tables),
        functions=tuple(_function(function, placeholders) for function in deployment.functions),
        queues=tuple(replace(queue, fifo=False) for queue in deployment.queues),
        api=None if deployment.api is None else _api(deployment.api, placeholders),
        quotas=deployment.quotas.model_copy(update={"concurrent_executions": placeholders.number(QUOTA_OF_EXECUTIONS)}),
        watches_account=False,
        # Of the consumer's other configurations nothing is known.
        allocated_elsewhere=0,
    )


def _table(table: TableDeployment, placeholders: Placeholders) -> TableDeployment:
    return replace(
        table,
        billing=billing_with_placeholders(table.billing, capacity_owner(table.name, None), placeholders),
        indexes=tuple(_index(table, index, placeholders) for index in table.indexes),
    )


def _index(table: TableDeployment, index: IndexDeployment, placeholders: Placeholders) -> IndexDeployment:
    return replace(
        index, billing=billing_with_placeholders(index.billing, capacity_owner(table.name, index.name), placeholders)
    )


def billing_with_placeholders(billing: Billing, owner: str, placeholders: Placeholders) -> Billing:
    """The billing of a table or an index, with marks for the numbers it has."""
    own = owner_code(owner)

    def units(side: str, bound: str) -> UnitsPerSecond:
        return UnitsPerSecond(placeholders.number(f"{own}.{side}.{bound}"))

    match billing:
        case Provisioned():
            return Provisioned(
                Range(units("read", "min"), units("read", "max")),
                Range(units("write", "min"), units("write", "max")),
                TargetTracking(
                    Percent(placeholders.number(f"{own}.auto_scaling.target_percent")),
                    Seconds(placeholders.number(f"{own}.auto_scaling.scale_out_cooldown_seconds")),
                    Seconds(placeholders.number(f"{own}.auto_scaling.scale_in_cooldown_seconds")),
                ),
            )
        case OnDemand(read_ceiling=read, write_ceiling=write):
            return OnDemand(
                None if read is None else units("read", "max"), None if write is None else units("write", "max")
            )


def _function(function: FunctionDeployment, placeholders: Placeholders) -> FunctionDeployment:
    numbers = ("memory_mb", "timeout_seconds", "reserved_concurrency", "provisioned_concurrency")
    return replace(
        function,
        capacity=function.capacity.model_copy(
            update={
                **{number: placeholders.number(function_code(function.name, number)) for number in numbers},
                "snap_start": False,
            }
        ),
    )


def _api(api: ApiDeployment, placeholders: Placeholders) -> ApiDeployment:
    throttle = Throttle.model_construct(
        rate_per_second=placeholders.number("local.tier.api.rate_per_second"),
        burst=placeholders.number("local.tier.api.burst"),
    )
    a_minute = placeholders.number("local.tier.api.customer_requests_per_minute")
    placeholders.derived(
        round(a_minute / _SECONDS_PER_MINUTE, 4),
        # As many digits as the plan keeps, for AWS counts in floating point.
        f'tonumber(format("%.4f", local.tier.api.customer_requests_per_minute / {_SECONDS_PER_MINUTE}))',
    )
    each = CustomerThrottle.model_construct(
        requests_per_minute=a_minute, burst=placeholders.number("local.tier.api.customer_burst")
    )
    cache = Cache.model_construct(size_gb=Gigabytes(placeholders.number(CACHE_SIZE)), seconds={})
    routes = tuple(
        replace(
            route,
            cache_seconds=Seconds(placeholders.number(f"local.tier.api.cache_seconds.{route.definition.operation}"))
            if route.cache_seconds
            else Seconds(0),
            throttle=throttle if route.definition.throttle is None else route.throttle,
        )
        for route in api.routes
    )
    waf = api.capacity.waf and Waf.model_construct(
        requests_per_ip=placeholders.number(REQUESTS_PER_IP),
        window_seconds=placeholders.number(WINDOW_SECONDS),  # type: ignore[arg-type]  # a mark
        managed_rules=api.capacity.waf.managed_rules,
    )
    parts = {"cache": cache, "throttle": throttle, "per_customer": each, "waf": waf}
    capacity = api.capacity.model_copy(update=parts)
    return replace(api, capacity=capacity, routes=routes, cors=None)
