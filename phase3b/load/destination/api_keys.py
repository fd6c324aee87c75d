"""API keys of test tenants: one each, in the usage plan of customers, so that its limits count for each as for a customer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from phase3b.errors import bad_input
from phase3b.naming import Names

DESCRIPTION: Final = "Made by phase3b load run; phase3b load clean deletes it"
TAG: Final = "phase3b:load-test"


@dataclass(frozen=True, slots=True)
class LoadTestKeys:
    """The keys of an environment's test tenants, whose names begin with `prefix`; `gateway` is a client of API Gateway."""

    gateway: Any
    names: Names
    prefix: str

    def of(self, tenants: Sequence[str]) -> tuple[str, ...]:
        """A key for each; those that an earlier run made are taken again.

        Raises:
            Phase3bError: the environment has no usage plan.
        """
        plan = self._plan()
        there = self._there(values=True)
        planned = {each["id"] for each in self._all("get_usage_plan_keys", usagePlanId=plan)}
        for tenant in tenants:
            key = there.get(tenant)
            if key is None:
                key = there[tenant] = self.gateway.create_api_key(
                    name=self.names.load_test_key(tenant), description=DESCRIPTION, enabled=True,
                    tags={TAG: self.names.environment},
                )  # fmt: skip
            if key["id"] not in planned:
                self.gateway.create_usage_plan_key(usagePlanId=plan, keyId=key["id"], keyType="API_KEY")
        return tuple(there[tenant]["value"] for tenant in tenants)

    def tenants(self) -> tuple[str, ...]:
        """Tenants that have a key."""
        return tuple(sorted(self._there(values=False)))

    def delete(self) -> int:
        """Deletes all of them; how many there were."""
        there = self._there(values=False)
        for key in there.values():
            self.gateway.delete_api_key(apiKey=key["id"])
        return len(there)

    def _plan(self) -> str:
        wanted = self.names.shared("customers")
        found = next((each["id"] for each in self._all("get_usage_plans") if each["name"] == wanted), None)
        if found is None:
            raise bad_input(
                f"there is no usage plan {wanted}, so {self.names.environment} is not deployed, or the credentials are of another "
                "account",
                f"Apply it: phase3b apply {self.names.environment}; or check the credentials: aws sts get-caller-identity",
                code="P3B-LOAD-NOT-DEPLOYED",
            )
        return str(found)

    def _there(self, *, values: bool) -> dict[str, Any]:
        """Keys by tenant."""
        of_all, begin = self.names.load_test_key(""), self.names.load_test_key(f"{self.prefix}-")
        keys = self._all("get_api_keys", includeValues=values)
        return {each["name"].removeprefix(of_all): each for each in keys if each["name"].startswith(begin)}

    def _all(self, operation: str, **given: object) -> list[Any]:
        return [item for page in self.gateway.get_paginator(operation).paginate(**given) for item in page["items"]]
