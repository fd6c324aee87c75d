"""Refusals of what somebody has set in AWS and no stack of ours ever writes: Terraform keeps it, and does not report it.

Which arguments those can be, the provider's schema says (unwritten_arguments.json: optional and computed); each of them is
written by every stack (silent.py), compared here, or has a reason in NOTHING_LOST. SUPPRESSED are others that the provider
lets be, found out by hand on real Terraform (danger_rows.yaml).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from phase3b.capacity.aws_limits import quota
from phase3b.change.guard.losses.kept import KEPT
from phase3b.change.guard.plan_json import ResourceChange, Values, value_at
from phase3b.change.guard.refusal import Refusal

BUDGET: Final = "aws_budgets_budget"
ROLE: Final = "aws_iam_role"
ROLE_POLICY: Final = "aws_iam_role_policy"


@dataclass(frozen=True, slots=True)
class Unwritten:
    """An argument that differs in AWS from its default. The texts take {name}, {value} and other values of the resource.

    `as_made` is whether a value is what AWS makes of what is not written.
    """

    type: str
    argument: str
    as_made: Callable[[Any], bool]
    what: str
    why: str
    fix: str


def _empty(value: Any) -> bool:
    return not value


def _enabled(value: Any) -> bool:
    return value in (None, "", "ENABLED")


def _not_suspended(value: Any) -> bool:
    return not any(any(each.values()) for each in value or ())


def _owner_pays(value: Any) -> bool:
    return value in (None, "", "BucketOwner")


def _all_kinds_of_costs(value: Any) -> bool:
    """Every kind of cost counted, as it is charged: what AWS makes where nobody says."""
    return not any(
        text is not None and text is not name.startswith("include_")
        for each in value or ()
        for name, text in each.items()
    )


def _all_days(value: Any) -> bool:
    return not value or value >= quota("recovery_days")


def _longest(value: Any) -> bool:
    return not value or value >= quota("websocket_timeout_ms")


_MADE_ANEW: Final = "Delete it, which loses nothing, and apply again: aws budgets delete-budget --account-id {account_id} --budget-name {name}"
_OPENS: Final = "It may let others in whom capacity.yaml does not name, and Terraform does not report it."

UNWRITTEN: Final[tuple[Unwritten, ...]] = (
    Unwritten(
        "aws_cloudwatch_event_rule", "state", _enabled,
        "The schedule {name} is {value} in AWS.",
        "What it starts is not started, and Terraform does not report it.",
        "Switch it on again: aws events enable-rule --name {name}",
    ),
    Unwritten(
        "aws_api_gateway_rest_api", "disable_execute_api_endpoint", _empty,
        "The URL that AWS gave the REST API {name} is switched off.",
        "Customers who call it get 403, and Terraform does not report it.",
        "Switch it on again: aws apigateway update-rest-api --rest-api-id {id} --patch-operations "
        "op=replace,path=/disableExecuteApiEndpoint,value=false",
    ),
    Unwritten(
        "aws_api_gateway_rest_api", "policy", _empty,
        "The REST API {name} has a resource policy that capacity.yaml does not mention.",
        "It decides who may call the API, may refuse every customer, and Terraform does not report it.",
        "Remove it: aws apigateway update-rest-api --rest-api-id {id} --patch-operations op=replace,path=/policy,value=",
    ),
    Unwritten(
        "aws_api_gateway_rest_api", "binary_media_types", _empty,
        "The REST API {name} takes bodies of these types as binary: {value}.",
        "Functions get such a body encoded and refuse it, and Terraform does not report it.",
        "Remove each: aws apigateway update-rest-api --rest-api-id {id} --patch-operations op=remove,path=/binaryMediaTypes/TYPE "
        "(with ~1 for each /)",
    ),
    Unwritten(
        "aws_apigatewayv2_integration", "timeout_milliseconds", _longest,
        "The integration {name} of the WebSocket API waits {value} ms only.",
        "What takes longer is answered with an error, and Terraform does not report it.",
        "Let it wait as long as AWS does by itself: aws apigatewayv2 update-integration --api-id {api_id} --integration-id {id} "
        "--timeout-in-millis {longest}",
    ),
    Unwritten(
        "aws_dynamodb_table", "point_in_time_recovery.recovery_period_in_days", _all_days,
        "The table {name} can be restored to the last {value} days only.",
        "AWS throws away what is older at once, and Terraform does not report it.",
        "Lengthen it again: aws dynamodb update-continuous-backups --table-name {name} "
        "--point-in-time-recovery-specification PointInTimeRecoveryEnabled=true",
    ),
    Unwritten(
        "aws_appautoscaling_target", "suspended_state", _not_suspended,
        "Auto scaling of {resource_id} ({scalable_dimension}) is suspended.",
        "Its capacity no longer follows the traffic: requests are throttled, or idle capacity is paid for. Terraform does not report it.",
        "Resume it: aws application-autoscaling register-scalable-target --service-namespace {service_namespace} --resource-id "
        "{resource_id} --scalable-dimension {scalable_dimension} --suspended-state "
        "DynamicScalingInSuspended=false,DynamicScalingOutSuspended=false,ScheduledScalingSuspended=false",
    ),
    Unwritten(
        ROLE, "managed_policy_arns", _empty,
        "The role {name} has managed policies that capacity.yaml does not mention: {value}.",
        "The function may do more than its grants say, and Terraform does not report it.",
        "Remove each: aws iam detach-role-policy --role-name {name} --policy-arn ARN",
    ),
    Unwritten(
        "aws_secretsmanager_secret", "policy", _empty,
        "The secret {name} has a resource policy that capacity.yaml does not mention.",
        _OPENS,
        "Remove it: aws secretsmanager delete-resource-policy --secret-id {name}",
    ),
    Unwritten(
        "aws_sqs_queue", "redrive_allow_policy", _empty,
        "The queue {name} says which queues may send it their dead letters, which capacity.yaml does not: {value}.",
        "A message that fails and may not go there is tried until its retention ends, and is then deleted.",
        "Remove it: aws sqs set-queue-attributes --queue-url {url} --attributes RedriveAllowPolicy=",
    ),
    Unwritten(
        "aws_s3_bucket", "request_payer", _owner_pays,
        "Of the bucket {name}, who asks for something pays for it: {value}.",
        "A request that does not say that it pays is refused, and Terraform does not report it.",
        "Let the owner pay: aws s3api put-bucket-request-payment --bucket {name} --request-payment-configuration Payer=BucketOwner",
    ),
    Unwritten(
        BUDGET, "cost_filter", _empty,
        "The budget {name} counts a part of the account's costs only: a filter was set by hand.",
        "Nobody is notified of other costs, and Terraform does not report it.",
        _MADE_ANEW,
    ),
    Unwritten(
        BUDGET, "cost_types", _all_kinds_of_costs,
        "The budget {name} leaves kinds of costs out, or counts them differently from what is charged, set by hand.",
        "The mail comes at another amount than the file says, or never, and Terraform does not report it.",
        _MADE_ANEW,
    ),
)  # fmt: skip

# Not computed, as the schema has it, and left alone all the same.
SUPPRESSED: Final = frozenset(
    {
        "aws_appautoscaling_target.suspended_state", "aws_budgets_budget.cost_filter", "aws_budgets_budget.cost_types",
        "aws_cloudwatch_event_rule.state", "aws_iam_role.inline_policy",
    }
)  # fmt: skip
_WRITTEN: Final = "written wherever it means something, and in the plan then"
_NARROWER: Final = "it can only keep more, and longer"
_OTHER_NAME: Final = "how a name begins that nobody gives; ours are written"
_OF_REQUESTS: Final = "whose bucket a request must find; the name has the account in it"
_NOT_OURS: Final = "part of a block that no stack has, and that a plan removes"
# What else is computed where nobody writes it -> why nothing is lost by it, and nobody let in.
NOTHING_LOST: Final[Mapping[str, str]] = {
    "aws_api_gateway_account.cloudwatch_role_arn": _WRITTEN,
    "aws_api_gateway_api_key.value": "AWS can't change the value of a key that is there",
    "aws_api_gateway_rest_api.endpoint_configuration.ip_address_type": "another way to the same API; the URL stays",
    "aws_api_gateway_rest_api.endpoint_configuration.vpc_endpoint_ids": "of private APIs alone; the type is written",
    "aws_api_gateway_rest_api.minimum_compression_size": "clients say whether they take compressed answers",
    "aws_apigatewayv2_api.ip_address_type": "another way to the same API; the URL stays",
    "aws_apigatewayv2_authorizer.authorizer_result_ttl_in_seconds": "of HTTP APIs alone",
    "aws_apigatewayv2_stage.deployment_id": "the stage deploys by itself, and AWS says which",
    "aws_apigatewayv2_stage.route_settings.logging_level": _NOT_OURS,
    "aws_appautoscaling_target.role_arn": "AWS's own role for the service, whatever is written",
    "aws_budgets_budget.account_id": "the account that applies, and another account has other budgets",
    "aws_budgets_budget.time_period_start": "from when AWS counts; each month starts again",
    "aws_ce_anomaly_subscription.account_id": "the account that applies; a subscription can't be moved",
    "aws_cloudwatch_event_target.target_id": "what the target is called",
    "aws_cloudwatch_log_group.log_group_class": "AWS can't change the class of a log group that is there",
    "aws_dynamodb_table.global_secondary_index.on_demand_throughput.max_read_request_units": _WRITTEN,
    "aws_dynamodb_table.global_secondary_index.on_demand_throughput.max_write_request_units": _WRITTEN,
    "aws_dynamodb_table.on_demand_throughput.max_read_request_units": _WRITTEN,
    "aws_dynamodb_table.on_demand_throughput.max_write_request_units": _WRITTEN,
    "aws_dynamodb_table.replica.kms_key_arn": _NOT_OURS,
    "aws_kms_key.multi_region": "AWS can't change it of a key that is there",
    "aws_kms_key.rotation_period_in_days": "that it rotates is written; what was encrypted before can be read for ever",
    "aws_lambda_event_source_mapping.amazon_managed_kafka_event_source_config.consumer_group_id": _NOT_OURS,
    "aws_lambda_event_source_mapping.provisioned_poller_config.maximum_pollers": _NOT_OURS,
    "aws_lambda_event_source_mapping.provisioned_poller_config.minimum_pollers": _NOT_OURS,
    "aws_lambda_event_source_mapping.self_managed_kafka_event_source_config.consumer_group_id": _NOT_OURS,
    "aws_lambda_function.ephemeral_storage.size": "it is AWS's least, so it can only have been made more",
    "aws_s3_bucket.acceleration_status": "another way to the same objects, for those who use it; it costs by the GB",
    "aws_s3_bucket.acl": "grants are ignored: the public access block and the owner's control of new buckets see to it",
    "aws_s3_bucket.bucket_prefix": _OTHER_NAME,
    "aws_s3_bucket.object_lock_enabled": "what is locked is kept longer; AWS can't unlock a bucket",
    "aws_s3_bucket.policy": "another resource writes it (aws_s3_bucket_policy)",
    "aws_s3_bucket_lifecycle_configuration.expected_bucket_owner": _OF_REQUESTS,
    "aws_s3_bucket_lifecycle_configuration.rule.expiration.expired_object_delete_marker": "a marker holds nothing",
    "aws_s3_bucket_lifecycle_configuration.rule.filter.and.object_size_greater_than": _NARROWER,
    "aws_s3_bucket_lifecycle_configuration.rule.filter.and.object_size_less_than": _NARROWER,
    "aws_s3_bucket_lifecycle_configuration.rule.filter.and.prefix": _NARROWER,
    "aws_s3_bucket_lifecycle_configuration.rule.filter.object_size_greater_than": _NARROWER,
    "aws_s3_bucket_lifecycle_configuration.rule.filter.object_size_less_than": _NARROWER,
    "aws_s3_bucket_lifecycle_configuration.rule.noncurrent_version_expiration.newer_noncurrent_versions": _NARROWER,
    "aws_s3_bucket_lifecycle_configuration.rule.noncurrent_version_transition.newer_noncurrent_versions": _NOT_OURS,
    "aws_s3_bucket_lifecycle_configuration.rule.prefix": "the filter, which is written, says the same",
    "aws_s3_bucket_lifecycle_configuration.rule.transition.days": _NOT_OURS,
    "aws_s3_bucket_lifecycle_configuration.transition_default_minimum_object_size": "of transitions, which no rule has",
    "aws_s3_bucket_versioning.versioning_configuration.mfa_delete": "it only makes deleting harder",
    "aws_secretsmanager_secret.replica.kms_key_id": _NOT_OURS,
    "aws_secretsmanager_secret_version.version_stages": "which value is the current one is how a key is rotated",
    "aws_sns_topic.fifo_throughput_scope": "of FIFO topics alone",
    "aws_sns_topic.policy": "another resource writes it (aws_sns_topic_policy)",
    "aws_sns_topic.signature_version": "how messages over HTTP are signed; mails are not",
    "aws_sns_topic.tracing_config": "what X-Ray sees of it",
    "aws_sns_topic_subscription.filter_policy_scope": "without a filter policy, which a plan removes, it means nothing",
    "aws_sqs_queue.kms_data_key_reuse_period_seconds": "how often the key is asked, which costs; who may read stays the same",
    "aws_sqs_queue.sqs_managed_sse_enabled": "a queue with our own key, which is written, has no other",
}  # fmt: skip


def unwritten(
    changes: Sequence[ResourceChange], prior: Mapping[str, Values], wanted: Mapping[str, Any]
) -> Iterator[Refusal]:
    """One refusal for each argument that differs from AWS's default, and that the stack does not write."""
    inline = _policies_of_roles(changes, prior)
    for change in changes:
        if not change.before or change.destroyed:
            continue
        block = wanted.get("resource", {}).get(change.type, {}).get(change.address.partition(".")[2], {})
        for each in UNWRITTEN:
            if each.type != change.type or value_at(block, each.argument) is not None:
                continue
            value = value_at(change.after, each.argument)
            # What the plan changes is Terraform's to put right, and the guard's list of losses (kept.py) to judge.
            if value == value_at(change.before, each.argument) and not each.as_made(value):
                yield _refusal(change, each, value)
        if change.type == ROLE:
            yield from _inline_policies(change, inline)


def _refusal(change: ResourceChange, each: Unwritten, value: Any) -> Refusal:
    kind = KEPT.get(change.type)
    name = change.before.get(kind.name if kind is not None and kind.name else "name") or change.address
    shown = ", ".join(map(str, value)) if isinstance(value, list) else value
    text = {**change.before, "name": name, "value": shown, "longest": quota("websocket_timeout_ms")}
    return Refusal(
        f"{change.address}/{each.argument.replace('.', '/')}",
        each.what.format(**text),
        each.why,
        f"{each.fix.format(**text)}. If it is intended to be there, allow it: it stays.",
        code="P3B-GUARD-SET-BY-HAND",
    )


def _policies_of_roles(changes: Sequence[ResourceChange], prior: Mapping[str, Values]) -> frozenset[tuple[str, str]]:
    """(role, policy) of every inline policy that is ours, before or after; a plan may be of some resources only."""
    ours = [values for address, values in prior.items() if address.startswith(f"{ROLE_POLICY}.")]
    ours += [values for each in changes if each.type == ROLE_POLICY for values in (each.before, each.after)]
    return frozenset((str(values.get("role")), str(values.get("name"))) for values in ours)


def _inline_policies(change: ResourceChange, ours: frozenset[tuple[str, str]]) -> Iterator[Refusal]:
    role = str(change.before.get("name"))
    for each in change.before.get("inline_policy") or ():
        policy = each.get("name")
        if policy and (role, policy) not in ours:
            yield Refusal(
                f"{change.address}/inline_policy/{policy}",
                f"The role {role} has the inline policy {policy}, which capacity.yaml does not mention.",
                "The function may do more than its grants say, and Terraform does not report it.",
                f"Remove it: aws iam delete-role-policy --role-name {role} --policy-name {policy}. If this is intended to "
                "be there, allow it: it stays.",
                code="P3B-GUARD-SET-BY-HAND",
            )
