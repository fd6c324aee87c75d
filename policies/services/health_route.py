"""The route that Route 53's health checks ask: they bring no token, and so it is open, and throttled."""

from __future__ import annotations

from typing import Final

from policies.stack_read.stack import Resource, Stack

CHECK: Final = "aws_route53_health_check"
SETTINGS: Final = "aws_api_gateway_method_settings"


def health_operations(api: Resource, stack: Stack) -> frozenset[str]:
    """The operations of a REST API that a health check of the stack asks, as `path/GET`, where each has a throttle of its own.

    A path of a health check begins with the stage.
    """
    asked = {
        f"{check.text('resource_path').strip('/').partition('/')[2]}/GET"
        for check in stack.all(CHECK)
        if check.text("fqdn").startswith(f"${{{api.address}.id}}")
    }
    return frozenset(each for each in asked if any(_throttles(settings, each) for settings in stack.all(SETTINGS)))


def _throttles(settings: Resource, operation: str) -> bool:
    path, _, method = operation.rpartition("/")
    named = "~1" + path.replace("/", "~1") + f"/{method}"
    return (
        settings.text("method_path") == named and float(settings.block("settings").get("throttling_rate_limit", -1)) > 0
    )
