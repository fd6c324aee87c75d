"""What AWS allows in one account and region: the `quotas` part of capacity.yaml.

The numbers are AWS's defaults; an account may have more. Sources: "Quotas in Amazon DynamoDB", "CloudWatch service
quotas", "Amazon EventBridge quotas" and "Amazon API Gateway quotas" in the AWS documentation.
"""

from typing import Annotated, Any, Final

from pydantic import Field

from phase3b.capacity.model.left_out import default_of, left_out
from phase3b.capacity.model.schema import Strict, Units

Quota = Annotated[int, Field(ge=1)]
DAY_SECONDS: Final = 86_400


def _of_changes(name: str, description: str) -> Any:
    """A field of ChangeLimits that is AWS's own where it is not written."""
    value = default_of("quotas", "changes")[name]
    return Field(value, description=f"{description} Left out: {value}.")


class ChangeLimits(Strict):
    """How often AWS lets a thing be changed, and how long a change takes.

    Sources: "Quotas in Amazon DynamoDB", "Managing global secondary indexes" and "Time to Live" in the DynamoDB
    Developer Guide; "Cache settings for REST APIs" in the API Gateway Developer Guide; "Configuring provisioned
    concurrency" in the Lambda Developer Guide.
    """

    to_on_demand_per_day: Quota = _of_changes(
        "to_on_demand_per_day", "Switches of a table from provisioned to on-demand in 24 hours."
    )
    decreases_at_once: Quota = _of_changes(
        "decreases_at_once", "Decreases of a table's or an index's capacity, one after another."
    )
    decrease_pause_seconds: Annotated[int, Field(ge=60, le=DAY_SECONDS)] = _of_changes(
        "decrease_pause_seconds", "After those, the pause before each further decrease."
    )
    index_changes_at_once: Quota = _of_changes(
        "index_changes_at_once", "Indexes of a table that are created or deleted at a time."
    )
    ttl_change_seconds: Quota = _of_changes(
        "ttl_change_seconds", "Longest that a change of TTL takes; no other is taken meanwhile."
    )
    stream_record_hours: Quota = _of_changes("stream_record_hours", "How long a stream keeps its records.")
    api_cache_change_seconds: Quota = _of_changes(
        "api_cache_change_seconds", "How long the REST API's cache takes to come, change or go."
    )
    warm_environments_per_minute: Quota = _of_changes(
        "warm_environments_per_minute", "Provisioned concurrency that Lambda makes ready in a minute, of one function."
    )

    @property
    def decreases_per_day(self) -> int:
        """All decreases of a day: those at once at its begin, and one after each pause. AWS's own sum is 4 + 23 = 27."""
        return self.decreases_at_once + (DAY_SECONDS - 1) // self.decrease_pause_seconds


class Quotas(Strict):
    """Quotas of the account."""

    table_units_per_second: Units = left_out(
        "quotas", "table_units_per_second", "Reads or writes of one table or index."
    )
    account_units_per_second: Units = left_out(
        "quotas", "account_units_per_second", "Reads or writes of all provisioned tables and indexes."
    )
    indexes_per_table: Quota = left_out("quotas", "indexes_per_table", "Global secondary indexes of one table.")
    projected_attributes_per_table: Quota = left_out(
        "quotas", "projected_attributes_per_table", "non_key_attributes of all indexes of a table."
    )
    tables_per_region: Quota = left_out("quotas", "tables_per_region", "Tables of the account in a region.")
    alarms_per_region: Quota = left_out("quotas", "alarms_per_region", "CloudWatch alarms of the account in a region.")
    metrics_per_alarm: Quota = left_out("quotas", "metrics_per_alarm", "Metrics that one metric-math alarm may use.")
    widgets_per_dashboard: Quota = left_out(
        "quotas", "widgets_per_dashboard", "Widgets of one dashboard; more make further dashboards."
    )
    alarms_per_widget: Quota = left_out(
        "quotas", "alarms_per_widget", "Alarms of one alarm status widget; more make further widgets."
    )
    concurrent_executions: Quota = left_out(
        "quotas", "concurrent_executions", "Lambda invocations of the account at a time."
    )
    unreserved_concurrency: Quota = left_out(
        "quotas", "unreserved_concurrency", "Of these, what AWS keeps for functions without reserved concurrency."
    )
    rules_per_region: Quota | None = Field(None, description="EventBridge rules of the account in a region.")
    rest_apis_per_region: Quota | None = Field(None, description="REST APIs of the account in a region.")
    usage_plans_per_region: Quota | None = Field(None, description="Usage plans of the account in a region.")
    api_keys_per_region: Quota | None = Field(None, description="API keys of the account in a region.")
    api_timeout_seconds: Quota = left_out(
        "quotas", "api_timeout_seconds", "Longest that the REST API waits for a function."
    )
    api_request_bytes: Quota = left_out("quotas", "api_request_bytes", "Largest request that API Gateway accepts.")
    api_cache_sizes_gb: tuple[float, ...] = left_out(
        "quotas", "api_cache_sizes_gb", "Sizes that the REST API's cache comes in.", min_length=1
    )
    changes: ChangeLimits = Field(
        default_factory=ChangeLimits, description="How often AWS lets a thing be changed. Left out: AWS's own."
    )
