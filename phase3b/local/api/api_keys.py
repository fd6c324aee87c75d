"""The API keys that the local API accepts: those that API Gateway would, asked of the embedded AWS."""

from __future__ import annotations

from typing import Any, Final

Client = Any
LOCAL_KEY: Final = "phase3b-local"


def accepted_keys(gateway: Client) -> dict[str, str]:
    """The keys that are enabled and in a usage plan, their ids by their values: API Gateway answers 403 to all others."""
    planned = {
        key["id"]
        for plan in _all(gateway, "get_usage_plans")
        for key in _all(gateway, "get_usage_plan_keys", usagePlanId=plan["id"])
    }
    keys = _all(gateway, "get_api_keys", includeValues=True)
    return {key["value"]: key["id"] for key in keys if key["id"] in planned and key["enabled"]}


def key_named(gateway: Client, name: str) -> str | None:
    """The value of the key of a name; None where there is none, or it is off."""
    keys = _all(gateway, "get_api_keys", includeValues=True)
    return next((key["value"] for key in keys if key["name"] == name and key["enabled"]), None)


def make_local_key(gateway: Client) -> str:
    """A key for this machine, in each usage plan; Terraform knows nothing of it, so it is bound to no tenant."""
    made: dict[str, str] = gateway.create_api_key(
        name=LOCAL_KEY, description="Made by phase3b local up; not part of the stack", enabled=True
    )
    for plan in _all(gateway, "get_usage_plans"):
        gateway.create_usage_plan_key(usagePlanId=plan["id"], keyId=made["id"], keyType="API_KEY")
    return made["value"]


def _all(gateway: Client, operation: str, **given: object) -> list[Any]:
    return [item for page in gateway.get_paginator(operation).paginate(**given) for item in page["items"]]
