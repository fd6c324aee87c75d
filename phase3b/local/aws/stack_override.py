"""The Terraform override file that turns a synthesized stack to the embedded AWS, and changes nothing else of it.

Terraform merges an override file over the configuration beside it
(https://developer.hashicorp.com/terraform/language/files/override), so the synthesized file is used byte for byte.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

FILE_NAME: Final = "embedded_aws_override.tf.json"
# The services that the stacks' resources are of, by the provider's names for them.
SERVICES: Final = (
    "apigateway", "apigatewayv2", "appautoscaling", "budgets", "ce", "cloudwatch", "dynamodb", "events", "iam", "kms",
    "lambda", "logs", "s3", "secretsmanager", "sns", "sqs", "sts",
)  # fmt: skip


EMBEDDED: Final[Mapping[str, str]] = {"access_key": "embedded", "secret_key": "embedded"}


def embedded_override(endpoint: str, state_path: str, credentials: Mapping[str, str] = EMBEDDED) -> dict[str, Any]:
    """Endpoints, credentials and state of the embedded AWS.

    An operation that moto lacks is answered with an error that the provider repeats, by default for minutes; a
    connection that a busy machine drops deserves a few attempts.
    """
    return {
        "terraform": {"backend": {"local": {"path": state_path}}},
        "provider": {
            "aws": {
                **credentials,
                "skip_metadata_api_check": "true",
                "skip_region_validation": True,
                "max_retries": 4,
                "endpoints": [dict.fromkeys(SERVICES, endpoint)],
            }
        },
    }
