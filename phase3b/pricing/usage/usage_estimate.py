"""From a load and stated assumptions to what is used of a plan in a month."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Final

from phase3b.capacity.health_function import HEALTH
from phase3b.capacity.model.assumptions import Assumptions, IndexAssumption, WebSocketAssumption
from phase3b.capacity.model.expected_traffic import ExpectedTraffic
from phase3b.naming import alias_address
from phase3b.plan.alerts.records import FunctionSubscription, NotifierFunction, Topic
from phase3b.plan.apis.records import RestApi, RestStage, WebSocketRoute, WebSocketStage
from phase3b.plan.buckets.records import Bucket
from phase3b.plan.cache.records import CacheSecret, CacheSubnetGroup
from phase3b.plan.functions.records import (
    LambdaFunction,
    LogGroup,
    NamedSecretValue,
    ProvisionedConcurrency,
    QueueMapping,
    Secret,
)
from phase3b.plan.network.records import FlowLog
from phase3b.plan.plan import Plan
from phase3b.plan.queues.records import Queue
from phase3b.plan.tables.records import DynamodbTable, TableReplica
from phase3b.pricing.usage.dax_reads import reads_through_dax
from phase3b.pricing.usage.health_requests import health_requests
from phase3b.pricing.usage.kept_reads import AS_ASSUMED, Hits, kept_reads
from phase3b.pricing.usage.published_metrics import answers_browsers, cached_methods, called_methods
from phase3b.pricing.usage.region_share import region_share
from phase3b.pricing.usage.usage import (
    ApiUsage,
    FunctionUsage,
    IndexUsage,
    KeptUsage,
    LogUsage,
    NetworkUsage,
    QueueUsage,
    TableUsage,
    Usage,
    WebSocketUsage,
)

SECONDS_PER_DAY: Final = 86_400
KB_PER_GB: Final = 1024 * 1024
MINUTES_PER_HOUR: Final = 60
SECONDS_PER_HOUR: Final = 3600


class Estimate:
    """What a load uses of a plan; each method is one part of it."""

    def __init__(
        self,
        plan: Plan,
        load: ExpectedTraffic,
        assumptions: Assumptions,
        hours_per_month: float,
        hits: Hits = AS_ASSUMED,
    ) -> None:
        self.plan = plan
        self.load = load
        self.assumptions = assumptions
        self.share = region_share(plan.deployment, assumptions)
        asked_here = replace(load, invocations_per_day=load.invocations_per_day * self.share.requests)
        self.kept = kept_reads(plan.deployment, asked_here, assumptions, hits.cache_percent)
        self.through_dax = reads_through_dax(plan.deployment, asked_here, assumptions, hits.dax_percent)
        self.hours = hours_per_month
        self.days = hours_per_month / 24
        self.health = health_requests(plan.records, assumptions, hours_per_month)

    def usage(self) -> Usage:
        """Everything that the plan needs to know."""
        assumed = self.assumptions
        return Usage(
            tables={name: self._table(name) for name in assumed.tables},
            functions={each.address.name: self._function(each) for each in self._functions()},
            queues={each.address.name: self._queue(each) for each in self._queues()},
            # As with dead letters: in the month that is estimated nothing fails permanently.
            buckets={
                each.address.name: KeptUsage(kept_gb=0, put_requests=0)
                for each in self.plan.records
                if isinstance(each, Bucket)
            },
            logs={each.address.name: self._logs(each) for each in self.plan.records if isinstance(each, LogGroup)},
            api=self._api(),
            websocket=self._websocket(),
            kms_requests=self._encrypted() * assumed.kms_requests_per_resource_per_hour.value * self.hours,
            key_rotations=assumed.key_rotations.value,
            secret_reads=self._secrets() * assumed.secret_reads_per_hour.value * self.hours,
            alarms_per_scaling_policy=assumed.alarms_per_scaling_policy.value,
            alarm_emails=assumed.alarm_emails_per_month.value,
            cost_explorer_requests=assumed.cost_explorer_requests_per_month.value * self.share.schedules,
            network=self._network(),
        )

    def _network(self) -> NetworkUsage:
        """Endpoints lead to answers of a few KB each: a secret, a page of costs. Without WebSockets nothing needs the internet."""
        assumed = self.assumptions
        secrets = assumed.secret_reads_per_hour.value * self.hours
        asked = max(secrets, assumed.cost_explorer_requests_per_month.value)
        pushed = self._websocket().data_out_gb
        return NetworkUsage(
            endpoint_gb=asked * assumed.response_kb.value / KB_PER_GB,
            nat_gb=pushed,
            between_zones_gb=self._between_zones(),
        )

    def _between_zones(self) -> float | None:
        """A hit brings an answer from the cache, and a miss leads one into it: the part of the zones that the primary is not in."""
        zones = next((len(each.subnet_ids) for each in self.plan.records if isinstance(each, CacheSubnetGroup)), 0)
        if not zones or self.kept is None:
            return None
        asked = self.kept.requests_per_day * self.days
        return asked * self.assumptions.response_kb.value / KB_PER_GB * (zones - 1) / zones

    def _functions(self) -> Iterator[LambdaFunction]:
        return (each for each in self.plan.records if isinstance(each, LambdaFunction))

    def _queues(self) -> Iterator[Queue]:
        return (each for each in self.plan.records if isinstance(each, Queue))

    def _mappings(self) -> Iterator[QueueMapping]:
        return (each for each in self.plan.records if isinstance(each, QueueMapping))

    def _encrypted(self) -> int:
        kinds = (DynamodbTable, TableReplica, LambdaFunction, LogGroup, Queue, Secret, CacheSecret, Topic)
        return sum(1 for each in self.plan.records if isinstance(each, kinds))

    def _secrets(self) -> int:
        return sum(1 for each in self.plan.records if isinstance(each, Secret | NamedSecretValue | CacheSecret))

    def _table(self, name: str) -> TableUsage:
        assumed = self.assumptions.tables[name]
        # Of a table that is not replicated each region has the part of its own requests; writes of others arrive in both.
        replicated = name in self.plan.deployment.replicated
        written = 1.0 if replicated else self.share.requests
        own = self._owner(assumed, self._kept_units(name), written)
        sent = self._units_written(assumed) * self.share.requests * SECONDS_PER_HOUR * self.hours
        replicated_kb = self.assumptions.replicated_kb_per_write_unit.value
        return TableUsage(
            replicated_gb=sent * replicated_kb / KB_PER_GB if replicated else None,
            read_units_per_second=own.read_units_per_second,
            write_units_per_second=own.write_units_per_second,
            storage_gb=own.storage_gb,
            indexes={
                index: self._owner(each, self._kept_units(name, index), written)
                for index, each in assumed.indexes.items()
            },
        )

    def _kept_units(self, table: str, index: str | None = None) -> float:
        return sum(
            each.units_per_day.get((table, index), 0) for each in (self.kept, self.through_dax) if each is not None
        )

    def _units_written(self, assumed: IndexAssumption) -> float:
        """Write units a second of all regions together."""
        load = self.load
        written = (
            load.invocations_per_day * assumed.write_units_per_invocation
            + load.tickets_per_day * assumed.write_units_per_ticket
        )
        return written / SECONDS_PER_DAY

    def _owner(self, assumed: IndexAssumption, kept_per_day: float, written: float) -> IndexUsage:
        """`written` is the part of what is written, and so stored, that is in this region."""
        read = self.load.invocations_per_day * self.share.requests * assumed.read_units_per_invocation
        return IndexUsage(
            read_units_per_second=max(read - kept_per_day, 0) / SECONDS_PER_DAY,
            write_units_per_second=self._units_written(assumed) * written,
            storage_gb=self.load.database_gb * assumed.database_percent / 100 * written,
        )

    def _invocations(self, name: str) -> float | None:
        """None of a function that has no assumption; ours is called by the health check alone."""
        if self._is_ours(name):
            return self.health
        assumed = self.assumptions.functions.get(name)
        if assumed is None:
            return None
        part = self.share.calls(name, assumed.rest_percent)
        return self.load.invocations_per_day * self.days * assumed.invocations_percent / 100 * part

    def _is_ours(self, name: str) -> bool:
        return name == HEALTH and self.health > 0 and name not in self.assumptions.functions

    def _by_rest(self, name: str) -> float | None:
        """Of the invocations of a function those that a customer's REST request causes."""
        if self._is_ours(name):
            return 0
        assumed = self.assumptions.functions.get(name)
        if assumed is None:
            return None
        every = self.load.invocations_per_day * self.days * assumed.invocations_percent / 100
        return every * assumed.rest_percent / 100 * self.share.requests

    def _function(self, function: LambdaFunction) -> FunctionUsage:
        name = function.address.name
        calls = self._invocations(name)
        if calls is None:
            return FunctionUsage()
        consumes = any(mapping.function_arn == alias_address(name).ref("arn") for mapping in self._mappings())
        sent = calls * self.assumptions.messages_per_consumer_invocation.value * self.assumptions.webhook_kb.value
        cold = self.assumptions.cold_starts_percent.value / 100
        made = FunctionUsage(
            invocations=calls,
            duration_ms=self._duration_ms(function),
            traces=self._traces(self._untraced_calls(name, calls)),
            restores=calls * cold if function.snap_start else None,
            snapshots=self.assumptions.kept_snapshots.value if function.snap_start else None,
        )
        return made.model_copy(update={"data_out_gb": sent / KB_PER_GB}) if consumes else made

    def _duration_ms(self, function: LambdaFunction) -> float:
        """As it is billed: with INIT, but where concurrency is provisioned or a snapshot restored, which initialised before.

        "AWS Lambda standardizes billing for INIT Phase" (AWS Compute Blog, 2025). A version with SnapStart is initialised when it
        is published: once, which is no line of a month ("Improving startup performance with Lambda SnapStart").
        """
        name, assumed = function.address.name, self.assumptions
        duration = assumed.health_ms.value if self._is_ours(name) else assumed.functions[name].duration_ms
        if function.snap_start or any(
            isinstance(each, ProvisionedConcurrency) and each.address.name == name for each in self.plan.records
        ):
            return duration
        return duration + assumed.cold_starts_percent.value / 100 * assumed.init_ms.value

    def _untraced_calls(self, name: str, calls: float) -> float:
        """Invocations that no request of the REST API causes: of those, X-Ray has decided before."""
        api = self.plan.deployment.api
        if self._is_ours(name) or (api is not None and name == api.definition.authorizer.function):
            return 0
        return max(calls - (self._by_rest(name) or 0), 0)

    def _traces(self, count: float) -> float:
        """What X-Ray records of so many a month, at most: the first of each second, and a part of the others.

        "Configuring sampling rules" in the X-Ray Developer Guide; "Visualize Lambda function invocations using AWS X-Ray"
        in Lambda's. A load that comes in bursts has fewer first ones.
        """
        seconds = self.hours * SECONDS_PER_HOUR
        first = min(count, seconds * self.assumptions.traced_per_second.value)
        return first + (count - first) * self.assumptions.traced_percent.value / 100

    def _requests(self) -> float | None:
        """What is asked of the REST API: by the health check, and by clients what causes an invocation, what the cache answers, and what browsers ask before.

        "Amazon API Gateway pricing": a request is charged whether it is answered by the cache, by a mock or by a function.
        """
        invoking = self._rest_requests()
        if invoking is None:
            return None
        if any(isinstance(each, RestStage) and each.cache_size_gb is not None for each in self.plan.records):
            cacheable = self.assumptions.cacheable_percent
            answered = (
                0 if cacheable is None else cacheable.value / 100 * self.assumptions.cache_hit_percent.value / 100
            )
            if cacheable is None or answered >= 1:
                return None
            invoking /= 1 - answered
        asked = any(isinstance(each, RestApi) and answers_browsers(each) for each in self.plan.records)
        return self.health + invoking * (1 + (self.assumptions.preflights_percent.value / 100 if asked else 0))

    def _rest_requests(self) -> float | None:
        """Those that cause an invocation; None where a function has no assumption: nobody knows how many it answers."""
        found = 0.0
        for function in self._functions():
            calls = self._by_rest(function.address.name)
            if calls is None:
                return None
            found += calls
        return found

    def _api(self) -> ApiUsage:
        assumed, requests = self.assumptions, self._requests()
        methods = sum(1 for each in self.plan.records if isinstance(each, RestApi) for _ in called_methods(each))
        cached = cached_methods(self.plan.records) * assumed.cache_metrics_per_method.value
        return ApiUsage(
            requests=requests,
            data_out_gb=None if requests is None else self._answered_kb(requests) / KB_PER_GB,
            method_metrics=methods * assumed.metrics_per_method.value + cached,
            traces=None if requests is None else self._traces(requests),
        )

    def _answered_kb(self, requests: float) -> float:
        assumed = self.assumptions
        return (requests - self.health) * assumed.response_kb.value + self.health * assumed.health_kb.value

    def _messages(self) -> float | None:
        assumed = self.assumptions.websocket
        return None if assumed is None else self._connection_hours(assumed) * assumed.messages_per_connection_per_hour

    def _connection_hours(self, assumed: WebSocketAssumption) -> float:
        customers = self.load.customers * self.share.requests
        return customers * assumed.connections_per_customer * assumed.hours_per_day * self.days

    def _websocket(self) -> WebSocketUsage:
        routes = sum(1 for each in self.plan.records if isinstance(each, WebSocketRoute))
        metrics = routes * self.assumptions.metrics_per_websocket_route.value
        assumed, messages = self.assumptions.websocket, self._messages()
        if assumed is None or messages is None:
            return WebSocketUsage(route_metrics=metrics)
        return WebSocketUsage(
            messages=messages,
            connection_minutes=self._connection_hours(assumed) * MINUTES_PER_HOUR,
            data_out_gb=messages * assumed.message_kb / KB_PER_GB,
            route_metrics=metrics,
        )

    def _logs(self, group: LogGroup) -> LogUsage:
        assumed, arn = self.assumptions, group.address.ref("arn")
        count: float | None
        if any(
            isinstance(each, NotifierFunction) and group.address.name == each.address.name for each in self.plan.records
        ):
            receivers = sum(isinstance(each, FunctionSubscription) for each in self.plan.records)
            count, each_kb = assumed.alarm_emails_per_month.value * receivers, assumed.log_kb_per_invocation.value
        elif group.address.name in assumed.functions or self._is_ours(group.address.name):
            count, each_kb = self._invocations(group.address.name), assumed.log_kb_per_invocation.value
        elif any(isinstance(each, RestStage) and each.log_group_arn == arn for each in self.plan.records):
            count, each_kb = self._requests(), assumed.access_log_kb_per_request.value
        elif any(isinstance(each, WebSocketStage) and each.log_group_arn == arn for each in self.plan.records):
            count, each_kb = self._messages(), assumed.access_log_kb_per_request.value
        elif any(isinstance(each, RestStage) and group.address in each.needs for each in self.plan.records):
            count, each_kb = self._requests(), assumed.execution_log_kb_per_request.value
        elif any(isinstance(each, WebSocketStage) and group.address in each.needs for each in self.plan.records):
            count, each_kb = self._messages(), assumed.execution_log_kb_per_request.value
        elif any(isinstance(each, FlowLog) and each.log_group_arn == arn for each in self.plan.records):
            # In the month that is estimated no security group refuses anything.
            count, each_kb = 0, 0
        else:
            count, each_kb = None, 0
        if count is None:
            return LogUsage(stored_percent=assumed.stored_log_percent.value)
        return LogUsage(ingested_gb=count * each_kb / KB_PER_GB, stored_percent=assumed.stored_log_percent.value)

    def _is_written_to(self, queue: Queue) -> bool:
        url = queue.address.ref("url")
        return any(url in function.environment.values() for function in self._functions())

    def _has_fifo_beside(self, consumers: Collection[QueueMapping]) -> bool:
        """Whether a FIFO queue that is written to has the same consumer."""
        functions = {mapping.function_arn for mapping in consumers}
        beside = {mapping.queue_arn for mapping in self._mappings() if mapping.function_arn in functions}
        return any(
            queue.fifo and queue.address.ref("arn") in beside and self._is_written_to(queue) for queue in self._queues()
        )

    def _queue(self, queue: Queue) -> QueueUsage:
        """Requests go to the queue that a function is told to write to; the others wait and are polled.

        Where that is a FIFO queue, what has to wait goes to the standard one beside it: each message is counted once, in the
        FIFO queue, which is the more expensive one.
        """
        assumed, arn = self.assumptions, queue.address.ref("arn")
        consumers = [mapping for mapping in self._mappings() if mapping.queue_arn == arn]
        polls = len(consumers) * assumed.idle_polls_per_minute.value * MINUTES_PER_HOUR * self.hours
        written_to = self._is_written_to(queue) and (queue.fifo or not self._has_fifo_beside(consumers))
        called = [
            self._invocations(function.address.name)
            for mapping in consumers
            for function in self._functions()
            if mapping.address.name == f"{function.address.name}_{queue.address.name}"
        ]
        known = [calls for calls in called if calls is not None]
        if written_to and len(known) < len(called):
            return QueueUsage(idle_polls=polls)
        calls = sum(known)
        messages = calls * assumed.messages_per_consumer_invocation.value if written_to else 0
        return QueueUsage(requests=messages * assumed.requests_per_message.value, idle_polls=polls)


def estimated(
    plan: Plan,
    load: ExpectedTraffic,
    assumptions: Assumptions | None,
    hours_per_month: float,
    hits: Hits = AS_ASSUMED,
) -> Usage:
    """What a load uses of a plan; nothing is known without assumptions."""
    if assumptions is None:
        return Usage()
    return Estimate(plan, load, assumptions, hours_per_month, hits).usage()
