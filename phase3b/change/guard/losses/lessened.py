"""What of a resource may not become less silently: one list of arguments, with the reason of each.

As kept.py is of whole resources, which this goes with; tests/unit/change/guard/test_kept.py holds a copy.
"""

from __future__ import annotations

from typing import Final, Literal

from phase3b.quick_dataclass import dataclass

Becomes = Literal[
    "off",
    "on",
    "lower",
    "ends_sooner",
    "given_up_sooner",
    "rarer",
    "zero",
    "removed",
    "changed",
    "fewer",
    "disabled",
    "filtered",
]
"""How an argument changes when something is lost: `ends_sooner` is lower where 0 is for ever, `given_up_sooner` where -1
is; `rarer` is of a schedule; `fewer` is of a list or of the routes of an OpenAPI document, `disabled` is AWS's word for a
state, `filtered` is of filters, of which one is enough."""


@dataclass(frozen=True, slots=True)
class Lessened:
    """An argument that may not become less silently. `what` takes {name}, {before} and {after}.

    `record_name` is what our record calls the argument; None, with `only_plan` saying why, where capacity.yaml can't make that
    change, so that a diff of two files never meets it.
    """

    type: str
    argument: str
    becomes: Becomes
    what: str
    why: str
    fix: str
    record_name: str | None = None
    only_plan: str = ""

    @property
    def part(self) -> str:
        """What it is called behind the resource's address: point_in_time_recovery."""
        return self.argument.removesuffix(".enabled").replace(".", "/")


_TABLE: Final = "aws_dynamodb_table"
_QUEUE: Final = "aws_sqs_queue"
_FUNCTION: Final = "aws_lambda_function"
_MAPPING: Final = "aws_lambda_event_source_mapping"
_REST_API, _WEB_SOCKET_API = "aws_api_gateway_rest_api", "aws_apigatewayv2_api"
_ASYNC: Final = "aws_lambda_function_event_invoke_config"

_NO_KEY: Final = "The module encrypts with its own key always."
_ENCRYPTED: Final = "Who may read it is then no longer decided by the key's policy."
_PUT_BACK_KEY: Final = "Restore the key."
_GIVEN_UP: Final = (
    "A record that is given up waits in the bucket of failed_events until somebody replays it, or its retention ends."
)
_NOBODY_SEES: Final = "Lambda deletes such an event then, unless there is a dead-letter queue."
_NO_ASYNC: Final = "capacity.yaml leaves AWS's own: two more attempts in six hours."

LESSENED: Final[tuple[Lessened, ...]] = (
    # ── tables ──
    Lessened(
        _TABLE, "deletion_protection_enabled", "off",
        "The deletion protection of the table {name} would be removed.",
        "The next plan, script or click that deletes the table will succeed.",
        "Set environments.ENV.deletion_protection to true.", "deletion_protection",
    ),
    Lessened(
        _TABLE, "point_in_time_recovery.enabled", "off",
        "Point-in-time recovery of the table {name} would be switched off.",
        "AWS throws away the recovery period at once; switching it on again begins at nothing.",
        "Set environments.ENV.point_in_time_recovery to true.", "point_in_time_recovery",
    ),
    Lessened(
        _TABLE, "point_in_time_recovery.recovery_period_in_days", "lower",
        "The table {name} could be restored to the last {after} days instead of {before}.",
        "AWS throws away what is older at once, and nobody gets it back.",
        "Restore recovery_period_in_days.", only_plan="capacity.yaml does not set the days: AWS's 35 always.",
    ),
    Lessened(
        _TABLE, "server_side_encryption.enabled", "off",
        "The table {name} would no longer be encrypted with your own key.", _ENCRYPTED,
        "Restore the table's server_side_encryption.", only_plan=_NO_KEY,
    ),
    Lessened(
        _TABLE, "stream_enabled", "off",
        "The stream of the table {name} would be switched off.",
        "What is in it and not processed yet is lost: webhooks and pushes that nobody gets.",
        "Restore `stream` of the table, or wait until its functions have caught up (stream_age_ms near 0).", "stream",
    ),
    Lessened(
        _TABLE, "stream_view_type", "changed",
        "The stream of the table {name} would be switched off and on again to show {after}.",
        "The new stream has another ARN and begins empty; what is not processed yet is lost.",
        "Restore `stream` of the table, or wait until its functions have caught up.", "stream",
    ),
    # ── logs, messages, keys, secrets ──
    Lessened(
        "aws_cloudwatch_log_group", "retention_in_days", "ends_sooner",
        "Logs of {name} would be kept {after} days instead of {before_days}.",
        "CloudWatch deletes the older ones within days, and nobody gets them back.",
        "Restore environments.ENV.log_retention_days, or export the logs first.", "retention_days",
    ),
    Lessened(
        "aws_cloudwatch_log_group", "kms_key_id", "removed",
        "Logs of {name} would no longer be encrypted with your own key.", _ENCRYPTED, _PUT_BACK_KEY, only_plan=_NO_KEY,
    ),
    Lessened(
        _QUEUE, "message_retention_seconds", "lower",
        "Messages in the queue {name} would be kept {after_days} days instead of {before_days}.",
        "Those that wait longer are deleted at once.",
        "Restore retention_days of the queue, or let it be processed first.", "retention_seconds",
    ),
    Lessened(
        _QUEUE, "max_message_size", "lower",
        "The queue {name} would take messages of up to {after} bytes instead of {before}.",
        "SQS rejects larger messages, and a sender that ignores the error loses them.",
        "Restore max_message_size.", only_plan="capacity.yaml does not say it: AWS's most, always.",
    ),
    Lessened(
        _QUEUE, "redrive_policy", "removed",
        "The queue {name} would have no dead-letter queue any more.",
        "A message that fails is tried until its retention ends, and is then deleted: nobody sees that it was there.",
        "Restore max_receive_count of the queue's consumer.", "dead_letters",
    ),
    Lessened(
        _QUEUE, "kms_master_key_id", "removed",
        "The queue {name} would no longer be encrypted with your own key.", _ENCRYPTED, _PUT_BACK_KEY, only_plan=_NO_KEY,
    ),
    Lessened(
        "aws_s3_bucket_versioning", "versioning_configuration.status", "changed",
        "Versioning of the bucket {name} would be {after} instead of {before}.",
        "What is overwritten or deleted in it from then on is gone at once.",
        "Restore versioning_configuration.", only_plan="The bucket of failed batches is versioned, always.",
    ),
    Lessened(
        "aws_s3_bucket_lifecycle_configuration", "rule.expiration.days", "lower",
        "Failed batches in the bucket {name} would be kept {after} days instead of {before}.",
        "S3 deletes the older ones within a day or two; nobody can replay them any more.",
        "Restore retention_days of failed_events, or replay them first: phase3b failed list.", "retention_days",
    ),
    Lessened(
        "aws_kms_key", "is_enabled", "off",
        "The KMS key {name} would be switched off.",
        "From that second nothing encrypted with it can be read: tables, topics, secrets, logs.",
        "Leave it on.", only_plan="capacity.yaml can't switch the key off.",
    ),
    Lessened(
        "aws_kms_key", "deletion_window_in_days", "lower",
        "The KMS key {name}, once it is deleted, could be saved for {after} days instead of {before}.",
        "After that, nothing encrypted with it can ever be read again.",
        "Restore environments.ENV.kms_deletion_window_days.", "deletion_window_days",
    ),
    Lessened(
        "aws_secretsmanager_secret", "recovery_window_in_days", "zero",
        "The secret {name}, once it is deleted, could not be restored.",
        "Without a recovery window, deletion is immediate: every token signed with it is refused permanently.",
        "Restore recovery_window_in_days.", "recovery_days",
    ),
    Lessened(
        "aws_secretsmanager_secret", "kms_key_id", "removed",
        "The secret {name} would no longer be encrypted with your own key.", _ENCRYPTED, _PUT_BACK_KEY, only_plan=_NO_KEY,
    ),
    Lessened(
        "aws_secretsmanager_secret_version", "secret_string_wo_version", "changed",
        "The secret value {name} would be created again.",
        "Every token signed with the one before is refused.",
        "Restore secret_string_wo_version, or tell everybody who holds a token first.",
        only_plan="The code alone says when a secret is created again, capacity.yaml does not.",
    ),
    # ── what customers call and hold ──
    Lessened(
        "aws_api_gateway_api_key", "enabled", "off",
        "The API key {name} would be disabled.", "The customer who has it gets 403 on every request.",
        "Set enabled back to true.", only_plan="capacity.yaml can name a key or not, and not disable it.",
    ),
    Lessened(
        "aws_api_gateway_usage_plan", "api_stages", "fewer",
        "The usage plan {name} would open {after} stages instead of {before}.",
        "API keys of the plan are refused with 403 on a stage that is not in it.",
        "Restore the stage.", only_plan="The plan of capacity.yaml has the one stage, always.",
    ),
    Lessened(
        _REST_API, "disable_execute_api_endpoint", "on",
        "The URL that AWS gave the REST API {name} would be switched off.",
        "Customers who call it get 403; only a custom domain still answers.",
        "Set disable_execute_api_endpoint back to false.", only_plan="capacity.yaml can't switch the URL off.",
    ),
    Lessened(
        _REST_API, "api_key_source", "changed",
        "The REST API {name} would take API keys from {after} instead of {before}.",
        "Customers who send theirs as before are refused with 403.",
        "Restore api_key_source.", only_plan="capacity.yaml can't say where a key comes from: the header x-api-key.",
    ),
    Lessened(
        _REST_API, "endpoint_configuration.types", "changed",
        "The REST API {name} would be {after} instead of {before}.",
        "Its URL resolves to other addresses, and of a private API to none outside its network.",
        "Restore endpoint_configuration.", only_plan="The API of capacity.yaml is regional, always.",
    ),
    Lessened(
        _REST_API, "body", "fewer",
        "The REST API {name} would lose {gone}.",
        "Customers who call that get 403 (Missing Authentication Token).",
        "Restore the route in service.routes; an old path can stay beside a new one.", "body",
    ),
    Lessened(
        _WEB_SOCKET_API, "disable_execute_api_endpoint", "on",
        "The URL that AWS gave the WebSocket API {name} would be switched off.",
        "Clients that call it are refused; only a custom domain still answers.",
        "Set disable_execute_api_endpoint back to false.", only_plan="capacity.yaml can't switch the URL off.",
    ),
    Lessened(
        _WEB_SOCKET_API, "route_selection_expression", "changed",
        "The WebSocket API {name} would choose routes by {after} instead of {before}.",
        "What clients send as before reaches another route, or none.",
        "Restore route_selection_expression.", only_plan="capacity.yaml can't change it.",
    ),
    Lessened(
        "aws_apigatewayv2_route", "route_key", "changed",
        "The WebSocket route {before} would become {after}.",
        "What clients send on {before} is answered with an error.",
        "Make the new route beside the old one.", "route_key",
    ),
    # ── work ──
    Lessened(
        _FUNCTION, "reserved_concurrent_executions", "zero",
        "The function {name} would have a reserved concurrency of 0.",
        "Lambda then refuses every call of it: its routes answer with errors, its events wait or are lost.",
        "Restore reserved_concurrency of the function.", "reserved_concurrency",
    ),
    Lessened(
        _FUNCTION, "dead_letter_config.target_arn", "removed",
        "Events that the function {name} could not process would be kept nowhere.",
        "After its retries Lambda deletes such an event, and nobody sees that it was there.",
        "Restore failed_events.", "dead_letter_arn",
    ),
    Lessened(
        _MAPPING, "enabled", "off",
        "The event source mapping {name} would be disabled.",
        "Messages wait until their retention ends, records of a stream for 24 hours; then they are gone.",
        "Set `enabled` of the stream or of the consumer back to true.", "enabled",
    ),
    Lessened(
        _MAPPING, "destination_config.on_failure.destination_arn", "removed",
        "Records that the event source mapping {name} gives up would be kept nowhere.",
        "A batch that fails permanently is skipped, and its records are gone with the stream's last 24 hours.",
        "Restore failed_events.", "failed_events_arn",
    ),
    Lessened(
        _MAPPING, "maximum_record_age_in_seconds", "given_up_sooner",
        "Records that the event source mapping {name} can't deliver would be given up after {after_limit} s instead of {before_limit}.",
        _GIVEN_UP,
        "Restore maximum_record_age_seconds of the stream.", "maximum_record_age_seconds",
    ),
    Lessened(
        _MAPPING, "maximum_retry_attempts", "given_up_sooner",
        "Records that the event source mapping {name} can't deliver would be tried again {after_limit} times instead of {before_limit}.",
        _GIVEN_UP,
        "Restore maximum_retry_attempts of the stream.", "maximum_retry_attempts",
    ),
    Lessened(
        _MAPPING, "bisect_batch_on_function_error", "off",
        "The event source mapping {name} would give up whole batches, and not the one record in them that fails.",
        _GIVEN_UP,
        "Set bisect_batch_on_function_error back to true.", only_plan="capacity.yaml does not say it: always on.",
    ),
    Lessened(
        _MAPPING, "function_response_types", "fewer",
        "The event source mapping {name} would no longer read which messages of a batch the function reports as failed.",
        "What it reports as failed counts as processed: it is deleted, and nobody tries it again.",
        "Restore ReportBatchItemFailures.", only_plan="capacity.yaml does not say it: always on.",
    ),
    Lessened(
        _MAPPING, "filter_criteria.filter", "filtered",
        "The event source mapping {name} would deliver only what passes a filter that was not there.",
        "A message of a queue that does not pass it is deleted, a record of a stream is skipped.",
        "Restore `filters` of the stream, or add one beside those that are there: one of them is enough.", "filters",
    ),
    Lessened(
        _ASYNC, "maximum_event_age_in_seconds", "lower",
        "Events that the function {name} can't process would be given up after {after} s instead of {before}.",
        _NOBODY_SEES,
        "Restore maximum_event_age_in_seconds.", only_plan=_NO_ASYNC,
    ),
    Lessened(
        _ASYNC, "maximum_retry_attempts", "given_up_sooner",
        "Events that the function {name} can't process would be tried again {after_limit} times instead of {before_limit}.",
        _NOBODY_SEES,
        "Restore maximum_retry_attempts.", only_plan=_NO_ASYNC,
    ),
    Lessened(
        _ASYNC, "destination_config.on_failure.destination", "removed",
        "Events that the function {name} could not process would be kept nowhere.",
        _NOBODY_SEES,
        "Restore the destination.", only_plan=_NO_ASYNC,
    ),
    Lessened(
        "aws_cloudwatch_event_rule", "schedule_expression", "rarer",
        "The schedule {name} would run at {after} instead of {before}.",
        "What it starts is started less often, later, or not any more.",
        "Restore the expression of the schedule.", "expression",
    ),
    Lessened(
        "aws_cloudwatch_event_target", "dead_letter_config.arn", "removed",
        "Events that the schedule {name} could not deliver would be kept nowhere.",
        "After its retries EventBridge drops such an event, and nobody sees that it was there.",
        "Restore failed_events.", "dead_letter_arn",
    ),
    Lessened(
        "aws_cloudwatch_event_rule", "state", "disabled",
        "The schedule {name} would be disabled.",
        "What it starts is not started any more.",
        "Set its state to ENABLED.", only_plan="capacity.yaml can't disable a schedule.",
    ),
    Lessened(
        "aws_cloudwatch_event_rule", "is_enabled", "off",
        "The schedule {name} would be disabled.",
        "What it starts is not started any more.",
        "Set is_enabled back to true.", only_plan="capacity.yaml can't disable a schedule.",
    ),
    Lessened(
        "aws_sns_topic", "kms_master_key_id", "removed",
        "The topic {name} would no longer be encrypted with your own key.", _ENCRYPTED, _PUT_BACK_KEY, only_plan=_NO_KEY,
    ),
)  # fmt: skip
