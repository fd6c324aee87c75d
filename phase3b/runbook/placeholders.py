"""What the placeholders of the runbook's commands are for an alarm: names of the plan, numbers of the file, lookups in AWS.

What AWS names only after it was made (the id of an API, the URL of a queue, an ARN with the account's number) is a command
that looks it up by its name, as `$(...)` in double quotes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final, get_args

from phase3b.capacity.aws_limits import raisable
from phase3b.capacity.deployment import Deployment, FunctionDeployment
from phase3b.capacity.ops.lasting import lasting
from phase3b.local.cloudwatch.sent_points import CLOCK_PATH
from phase3b.naming import RATE_RULE, Names, schedule_address
from phase3b.operations.doctor.commands import AwsCommands
from phase3b.plan.alerts import notifier_names
from phase3b.plan.apis.addresses import WEBSOCKET_API
from phase3b.plan.cache.alarms import node_names, of_node, of_service
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.plan.cloudwatch.measures import Statistic
from phase3b.plan.cloudwatch.metrics import Metric, MetricSeries
from phase3b.plan.domain.addresses import HEALTH_CHECK, Api, certificate_address
from phase3b.plan.functions.planned import ALIAS
from phase3b.plan.network.members import cache_members, dax_members
from phase3b.plan.tables.scaling_dimension import scaling_dimension
from phase3b.quick_dataclass import dataclass
from phase3b.runbook.network_ids import with_network_ids
from phase3b.runbook.place import Place
from phase3b.runbook.subject import JUDGED, Watched

# How far commands look back at least, and how far into logs at most: of several days a search takes minutes.
LEAST_SECONDS: Final = 3 * 3600
MOST_LOG_SECONDS: Final = 24 * 3600
# As many times the periods of an alarm show what was before it fired.
LOOKED_BACK: Final = 3
MINUTES_AGO: Final = 600
# Of figures beside those that the alarm judges.
FIGURES_SECONDS: Final = 300


def placeholders(watched: Watched, deployment: Deployment, names: Names, place: Place) -> dict[str, str]:
    """Every placeholder that there is for an alarm, filled."""
    look_up = LookUp(place.commands, names)
    found = {
        "noun": f"{watched.side}s",
        "environment": deployment.name,
        "embedded": "" if place.commands.access.endpoint is None else " --embedded",
        "tier": deployment.tier_name,
        "aws": place.commands.aws(),
        "alarm": watched.alarm.name,
        "prefix": names.prefix,
        "metric_data": metric_data(watched, look_up),
        "key_alias": names.alias(),
        "raise_concurrency_quota": place.commands.aws(
            *("service-quotas", "request-service-quota-increase", "--service-code", raisable("concurrent_executions").service),
            *("--quota-code", raisable("concurrent_executions").code),
            *("--desired-value", str(place.grown(deployment.quotas.concurrent_executions))),
        ),
        "table_quota_code": raisable(f"table_{watched.side}s_per_second").code,
        "raised_table_quota": str(place.grown(deployment.quotas.table_units_per_second)),
        "network": names.shared("network"),
        **_times(watched.alarm, place),
        "every_function_log": "\n".join(
            f"{look_up.aws} logs filter-log-events --log-group-name {names.function_logs(each.name)} "
            f"--start-time {_milliseconds_ago(_log_seconds(watched.alarm), place)} --filter-pattern ERROR --max-items 5 "
            "--query 'events[].[message]' --output text"
            for each in deployment.functions
        ),
    }  # fmt: skip
    following = place.tiers[place.tiers.index(deployment.tier_name) + 1 :]
    if following:
        found["larger_tier"] = following[0]
    if deployment.failed_events is not None:
        found["failed_events_url"] = look_up.queue_url(names.queue(deployment.failed_events, fifo=False))
    found["raised_for"] = lasting(deployment.ops.raised.proposed_minutes)
    found |= _of_table(watched, names, place)
    found |= _of_queue(watched, names, place, look_up)
    if watched.function is not None:
        found |= _of_function(watched.function, names, place, look_up)
    if deployment.api is not None:
        found |= dict(_of_apis(deployment, names, look_up))
    found |= _of_cache(watched.alarm, deployment, names, place, look_up)
    if dax_members(deployment):
        found |= {"dax": names.dax(), "dax_logs": names.function_logs(dax_members(deployment)[0].name)}
    if deployment.environment.domain is not None:
        found["zone"] = deployment.environment.domain.zone_id
        found["health_check"] = look_up.first_dimension(watched.alarm.name)
    if deployment.environment.notifications:
        found["notifier_logs"] = notifier_names.log_group(names)
        found["undelivered_url"] = look_up.queue_url(notifier_names.queue_name(names))
        found["notification_prefix"] = names.shared("notification_")
    dimensions, schedule = watched.dimensions, watched.alarm.subject.schedule
    if "TopicName" in dimensions:
        found["topic_arn"] = look_up.topic_arn(dimensions["TopicName"])
    if schedule is not None and watched.function is not None:
        found["rule_name"] = names.of(schedule_address(watched.function.name, schedule))
    return found


@dataclass(frozen=True, slots=True)
class LookUp:
    """What AWS says a name stands for, as a command within another."""

    commands: AwsCommands
    names: Names

    @property
    def aws(self) -> str:
        """How every command begins."""
        return self.commands.aws()

    def asked(self, words: str) -> str:
        """The answer to words of the AWS CLI."""
        return f'"$({self.aws} {words} --output text)"'

    def first_dimension(self, alarm: str) -> str:
        """What an alarm is of, by the name that AWS gave it: a health check."""
        query = "MetricAlarms[0].Dimensions[0].Value"
        return self.asked(f"cloudwatch describe-alarms --alarm-names {alarm} --query '{query}'")

    def queue_url(self, name: str) -> str:
        """The URL of a queue."""
        return self.asked(f"sqs get-queue-url --queue-name {name} --query QueueUrl")

    def queue_arn(self, name: str) -> str:
        """The ARN of a queue."""
        return self.asked(
            f"sqs get-queue-attributes --queue-url {self.queue_url(name)} --attribute-names QueueArn --query Attributes.QueueArn"
        )

    def queue_mapping(self, name: str) -> str:
        """The id of what reads a queue for its consumer."""
        return self.asked(
            f"lambda list-event-source-mappings --event-source-arn {self.queue_arn(name)} --query 'EventSourceMappings[].UUID'"
        )

    def topic_arn(self, name: str) -> str:
        """The ARN of a topic."""
        return self.asked(f"""sns list-topics --query "Topics[?ends_with(TopicArn, ':{name}')].TopicArn\"""")

    def rest_api_id(self, name: str) -> str:
        """The id of the REST API."""
        return self.asked(f"""apigateway get-rest-apis --query "items[?name=='{name}'].id\"""")

    def websocket_api_id(self, name: str) -> str:
        """The id of the WebSocket API."""
        return self.asked(f"""apigatewayv2 get-apis --query "Items[?Name=='{name}'].ApiId\"""")

    def web_acl_arn(self, name: str) -> str:
        """The ARN of the web ACL."""
        return self.asked(f"""wafv2 list-web-acls --scope REGIONAL --query "WebACLs[?Name=='{name}'].ARN\"""")

    def previous_version(self, function: str) -> str:
        """The version before the newest. As JSON, because the CLI applies a query to each page of text by itself."""
        query = """'sort_by(Versions[?Version!=`"$LATEST"`],&to_number(Version))[-2].Version'"""
        words = f"lambda list-versions-by-function --function-name {function} --query {query} --output json"
        return f"""\"$({self.aws} {words} | tr -d '"')\""""

    def newest_version(self, function: str) -> str:
        """A version that is published now."""
        return self.asked(f"lambda publish-version --function-name {function} --query Version")

    def alias_arn(self, function: str) -> str:
        """The ARN by which a function is called."""
        return self.asked(f"lambda get-alias --function-name {function} --name {ALIAS} --query AliasArn")


def metric_data(watched: Watched, look_up: LookUp) -> str:
    """What GetMetricData is asked for so that it answers with what the alarm judges: JSON within single quotes."""
    period = watched.alarm.period_seconds
    queries: list[dict[str, Any]] = [
        {
            "Id": query.id,
            "MetricStat": {
                "Metric": {
                    "Namespace": query.series.namespace,
                    "MetricName": query.series.metric.metric_name,
                    "Dimensions": [{"Name": name, "Value": value} for name, value in query.series.dimensions],
                },
                "Period": period,
                "Stat": query.statistic,
            },
            "ReturnData": isinstance(watched.alarm.measure, Statistic),
        }
        for query in watched.queries
    ]
    if not isinstance(watched.alarm.measure, Statistic):
        queries.append({"Id": JUDGED, "Expression": watched.alarm.measure.expression, "Period": period})
    text = json.dumps(queries, separators=(",", ":"))
    # AWS names a WebSocket API, and the parts of a network, by their ids alone.
    websocket = look_up.websocket_api_id(look_up.names.shared("websocket"))
    text = text.replace(WEBSOCKET_API.ref("id"), f"'{websocket}'")
    # Nor has a health check or a certificate a name of ours: the alarm knows which it is.
    theirs = look_up.first_dimension(watched.alarm.name)
    for expression in (HEALTH_CHECK.ref("id"), *(certificate_address(each).ref("arn") for each in get_args(Api))):
        text = text.replace(expression, f"'{theirs}'")
    return with_network_ids(text, look_up.asked, look_up.names)


def _log_seconds(alarm: Alarm) -> int:
    return min(looked_back_seconds(alarm), MOST_LOG_SECONDS)


def looked_back_seconds(alarm: Alarm) -> int:
    """How far commands and graphs look back: some times as long as the alarm judges."""
    return max(LEAST_SECONDS, LOOKED_BACK * alarm.period_seconds * alarm.evaluation_periods)


def seconds_now(place: Place) -> str:
    """A command that prints seconds since 1970: an embedded AWS has a clock of its own, which --speed and a drill move on."""
    endpoint = place.commands.access.endpoint
    return "date +%s" if endpoint is None else f"curl -s {endpoint}{CLOCK_PATH} | grep -o '[0-9]*' | head -1"


def _milliseconds_ago(seconds: int, place: Place) -> str:
    return f'"$((($({seconds_now(place)}) - {seconds}) * 1000))"'


def _times(alarm: Alarm, place: Place) -> dict[str, str]:
    """Times as every shell reckons them, and as the AWS CLI takes them: seconds since 1970; logs, milliseconds."""
    now = seconds_now(place)
    return {
        "begin": f'"$(($({now}) - {looked_back_seconds(alarm)}))"',
        "now": f'"$({now})"',
        "begin_ms": _milliseconds_ago(_log_seconds(alarm), place),
        "minutes_ago_ms": _milliseconds_ago(MINUTES_AGO, place),
    }


def _of_table(watched: Watched, names: Names, place: Place) -> dict[str, str]:
    table, owner, maximum = watched.table, watched.owner(names), watched.maximum
    if table is None or owner is None:
        return {}
    found = {
        "table": table.name,
        "raised_place": table.name if owner.index is None else f"{table.name}/{owner.index}",
        "side": watched.side,
        "table_name": owner.table_name,
        "scaling_resource": owner.resource_id,
        "scaling_dimension": scaling_dimension(watched.side, of_index=owner.index is not None),
        "count_throttled_keys": place.commands.key_counts(owner),
    }
    if owner.index_name is not None:
        found["index_name"] = owner.index_name
    if table.ttl_attribute is not None:
        found["ttl_attribute"] = table.ttl_attribute
    if maximum is not None:
        raised = place.grown(maximum)
        found |= {
            "maximum": str(maximum),
            "raised_maximum": str(raised),
            "raise_on_demand_maximum": place.commands.on_demand_maximum(owner, watched.side, raised),
        }
    return found


def _of_function(function: FunctionDeployment, names: Names, place: Place, look_up: LookUp) -> dict[str, str]:
    name, capacity = names.function(function.name), function.capacity
    found = {
        "function": function.name,
        "function_name": name,
        "function_logs": names.function_logs(function.name),
        "memory_mb": str(capacity.memory_mb),
        "raised_memory_mb": str(place.grown(capacity.memory_mb)),
        "previous_version": look_up.previous_version(name),
        "newest_version": look_up.newest_version(name),
        "function_alias_arn": look_up.alias_arn(name),
    }
    if capacity.reserved_concurrency is not None:
        found["reserved"] = str(capacity.reserved_concurrency)
        found["raised_concurrency"] = str(place.grown(capacity.reserved_concurrency))
    if capacity.provisioned_concurrency is not None:
        found["raised_provisioned"] = str(place.grown(capacity.provisioned_concurrency))
    return found


def _of_queue(watched: Watched, names: Names, place: Place, look_up: LookUp) -> dict[str, str]:
    queue = watched.queue
    if queue is None:
        return {}
    name = watched.dimensions["QueueName"]
    found = {"queue": queue.name, "queue_url": look_up.queue_url(name), "queue_arn": look_up.queue_arn(name)}
    consumer = queue.definition.consumer
    if consumer is not None:
        found |= {
            "consumer_logs": names.function_logs(consumer.function),
            "queue_mapping": look_up.queue_mapping(name),
            "raised_consumers": str(place.grown(consumer.maximum_concurrency)),
        }
    return found


def _of_cache(alarm: Alarm, deployment: Deployment, names: Names, place: Place, look_up: LookUp) -> Mapping[str, str]:
    cache, api = deployment.tier.cache, deployment.api
    if cache is None or api is None or api.read_cache is None:
        return {}

    def figures(metric: Metric, node: str, statistic: str) -> str:
        series = of_node(metric, node)
        return (
            f"{look_up.aws} cloudwatch get-metric-statistics --namespace {series.namespace} "
            f"--metric-name {series.metric.metric_name} --dimensions {_words(series)} {times} --statistics {statistic} "
            f"--query 'Datapoints[].[Timestamp,{statistic}]' --output text"
        )

    found = _times(alarm, place)
    times = f"--start-time {found['begin']} --end-time {found['now']} --period {FIGURES_SECONDS}"
    nodes = node_names(cache, names)
    since = _milliseconds_ago(_log_seconds(alarm), place)
    return {
        "cache": names.cache(),
        "cache_secret": names.shared("cache"),
        "kept_seconds": str(max(each.seconds for each in api.read_cache.reads.values())),
        "service_dimensions": _words(of_service(Metric.READ_HITS, deployment)),
        "cache_evictions": "\n".join(figures(Metric.CACHE_EVICTIONS, node, "Sum") for node in nodes),
        "cache_credits": "\n".join(figures(Metric.CACHE_CPU_CREDITS, node, "Minimum") for node in nodes),
        "every_cache_log": "\n".join(
            f"{look_up.aws} logs filter-log-events --log-group-name {names.function_logs(each.name)} --start-time {since} "
            "--filter-pattern '\"the cache\"' --max-items 20 --query 'events[].[message]' --output text"
            for each in cache_members(deployment)
        ),
    }


def _words(series: MetricSeries) -> str:
    """Dimensions as the AWS CLI takes them."""
    return " ".join(f"Name={name},Value={value}" for name, value in series.dimensions)


def _of_apis(deployment: Deployment, names: Names, look_up: LookUp) -> Iterator[tuple[str, str]]:
    api = deployment.api
    if api is None:
        return
    yield "api_logs", names.api_logs("api")
    yield "api_stage", api.definition.stage
    yield "rest_api_id", look_up.rest_api_id(names.shared("api"))
    yield "api_key_prefix", names.customer("")
    yield "usage_plan", names.shared("customers")
    yield "web_acl", names.web_acl()
    yield "web_acl_arn", look_up.web_acl_arn(names.web_acl())
    yield "rate_rule", RATE_RULE
    if api.definition.websocket is not None:
        yield "websocket_stage", api.definition.websocket.stage
        yield "websocket_api_id", look_up.websocket_api_id(names.shared("websocket"))
        yield "websocket_logs", names.api_logs("websocket")
        yield "websocket_function", names.function(api.definition.websocket.function)
        yield "websocket_function_logs", names.function_logs(api.definition.websocket.function)
