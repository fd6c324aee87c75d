"""The key of capacity.yaml that decides what a check looks at, where checkov's own checks can't say it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from phase3b.extensions.added import is_extension

# checkov's check -> the path in capacity.yaml; {subject} is the table, function or queue that a resource belongs to.
OF_CHECK: Final[Mapping[str, str]] = MappingProxyType(
    {
        "CKV_AWS_28": "environments.{environment}.point_in_time_recovery",
        "CKV_AWS_50": "tiers.{tier}.tracing",
        "CKV_AWS_73": "tiers.{tier}.tracing",
        "CKV_AWS_76": "environments.{environment}.log_retention_days",
        "CKV_AWS_95": "environments.{environment}.log_retention_days",
        "CKV_AWS_115": "tiers.{tier}.functions.{subject}.reserved_concurrency",
        "CKV_AWS_116": "service.functions.{subject}",
        "CKV_AWS_117": "service.functions.{subject}",
        "CKV_AWS_120": "tiers.{tier}.api.cache",
        "CKV_AWS_158": "environments.{environment}.log_retention_days",
        "CKV_AWS_225": "tiers.{tier}.api.cache",
        "CKV_AWS_272": "service.functions.{subject}",
        "CKV_AWS_309": "service.api",
        "CKV_AWS_338": "environments.{environment}.log_retention_days",
        "CKV2_AWS_29": "tiers.{tier}.api.waf",
        "CKV2_AWS_31": "tiers.{tier}.api.waf",
        "CKV2_AWS_51": "service.api",
        "CKV2_AWS_57": "service.api",
        "CKV2_AWS_77": "tiers.{tier}.api.waf",
    }
)
# Terraform type -> the path, for a check that is not above. The first prefix that fits counts.
OF_TYPE: Final = (
    ("aws_dynamodb_", "service.tables.{subject}"),
    ("aws_appautoscaling_", "tiers.{tier}.tables.{subject}"),
    ("aws_lambda_", "service.functions.{subject}"),
    ("aws_iam_", "service.functions.{subject}"),
    ("aws_sqs_", "service.queues.{subject}"),
    ("aws_api_gateway_", "service.api"),
    ("aws_wafv2_", "tiers.{tier}.api.waf"),
    ("aws_apigatewayv2_", "service.api"),
    ("aws_secretsmanager_", "service.api"),
    ("aws_cloudwatch_log_", "environments.{environment}.log_retention_days"),
    ("aws_cloudwatch_", "objectives.thresholds"),
    ("aws_sns_", "environments.{environment}.alert_email"),
    ("aws_budgets_", "environments.{environment}.budget"),
    ("aws_ce_", "environments.{environment}.cost_anomaly"),
    ("aws_", "service"),
)
# What scales the provisioned concurrency of a function has addresses of its own: naming.provisioned_target_address.
OF_PROVISIONED: Final = "tiers.{tier}.functions.{subject}.provisioned_schedules"
EXTENSIONS: Final = "service.extensions"
ANYWHERE: Final = "environments.{environment}"


def deciding_key(check: str, address: str, ours: Mapping[str, str]) -> str:
    """The path of the key, with {tier}, {environment} and {subject} in it; `ours` are those of our own policies."""
    if is_extension(address):
        return EXTENSIONS
    known = ours.get(check) or OF_CHECK.get(check)
    if known is not None:
        return known
    kind = address.split(".", 1)[0]
    if kind.startswith("aws_appautoscaling_") and "_provisioned" in address:
        return OF_PROVISIONED
    return next((path for prefix, path in OF_TYPE if kind.startswith(prefix)), ANYWHERE)


def subject(address: str, names: Iterable[str]) -> str | None:
    """The table, function or queue whose name an address begins with; the longest where several do."""
    name = address.rsplit(".", 1)[-1].split("[", 1)[0]
    return max((each for each in names if name == each or name.startswith(f"{each}_")), key=len, default=None)
