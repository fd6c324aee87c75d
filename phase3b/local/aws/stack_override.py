"""The Terraform override file that turns a synthesized stack to the embedded AWS, and changes nothing else of it.

Terraform merges an override file over the configuration beside it
(https://developer.hashicorp.com/terraform/language/files/override), so the synthesized file is used byte for byte.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from phase3b.capacity.aws_limits import endpoint_services, every_endpoint
from phase3b.extensions.added import PREFIX

FILE_NAME: Final = "embedded_aws_override.tf.json"
# The services that the stacks' resources are of, by the provider's names for them.
SERVICES: Final = tuple(endpoint_services())
EMBEDDED: Final[Mapping[str, str]] = {"access_key": "embedded", "secret_key": "embedded"}


def embedded_override(
    endpoint: str, state_path: str, credentials: Mapping[str, str] = EMBEDDED, *, stack: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """Endpoints, credentials and state of the embedded AWS; `stack` is the synthesized one.

    An operation that moto lacks is answered with an error that the provider repeats, by default for minutes; a
    connection that a busy machine drops deserves a few attempts.
    """
    return {
        "terraform": {"backend": {"local": {"path": state_path}}},
        "provider": {
            "aws": {
                **credentials,
                **_without_sign_in(stack or {}),
                "skip_metadata_api_check": "true",
                "skip_region_validation": True,
                "max_retries": 4,
                "endpoints": [dict.fromkeys(_services(stack or {}), endpoint)],
            }
        },
    }


def _services(stack: Mapping[str, Any]) -> tuple[str, ...]:
    """Every service where the stack has resources of extensions: none of them may reach AWS itself."""
    theirs = any(
        name.startswith(PREFIX)
        for part in ("resource", "data")
        for each in stack.get(part, {}).values()
        for name in each
    )
    return every_endpoint() if theirs else SERVICES


def _without_sign_in(stack: Mapping[str, Any]) -> dict[str, Any]:
    """Takes back the profile and the role of the stack's provider: the embedded AWS knows neither."""
    provider: Mapping[str, Any] = next(iter(stack.get("provider", {}).get("aws", ())), {})
    taken: dict[str, Any] = {}
    if "profile" in provider:
        taken["profile"] = None
    if "assume_role" in provider:
        # An override can't remove a block; without an ARN the provider assumes no role.
        taken["assume_role"] = [{"role_arn": None}]
    return taken
