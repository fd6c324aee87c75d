"""The bill of a tier from sums of its own: AWS's public prices, and the numbers of the capacity files, read as plain YAML.

Nothing of phase3b.pricing is used, and of the rest only the plan, for how many alarms, log groups and keys there are.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from functools import cache
from math import ceil
from pathlib import Path
from typing import Any, Literal

import yaml

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.packaging.service_packages import described
from phase3b.plan.plan import plan

ROOT = Path(__file__).parents[3]
HERE = Path(__file__).parent
ENVIRONMENT = "prod"
HOURS = 730
DAYS = HOURS / 24
SECONDS = HOURS * 3600
DAY_SECONDS = 86_400
MILLION = 1_000_000
KB_PER_GB = 1024 * 1024
MB_PER_GB = 1024
Level = Literal["floor", "expected", "ceiling"]
Tree = dict[str, Any]


def read(file: Path) -> Tree:
    """A YAML file."""
    found: Tree = yaml.safe_load(file.read_text())
    return found


@cache
def sources() -> tuple[Tree, Tree, Tree, Tree]:
    """The capacity file, its service, its assumptions, and AWS's prices."""
    parts = [ROOT / "capacity.yaml", ROOT / "capacity/service.yaml", ROOT / "capacity/assumptions.yaml"]
    capacity, service, assumed = map(read, parts)
    return capacity, service, assumed, read(HERE / "aws_prices.yaml")


def tier_of(name: str) -> Tree:
    """A tier with what it inherits: mappings merged, but a table whose billing mode changes keeps no unit."""
    written: Tree = sources()[0]["tiers"][name]
    return merged(tier_of(written["extends"]), written) if "extends" in written else written


def merged(below: Any, above: Any) -> Any:
    """One tree over another."""
    if not (isinstance(below, dict) and isinstance(above, dict)):
        return above
    if "billing_mode" in above and above["billing_mode"] != below.get("billing_mode"):
        return above
    return {**below, **{key: merged(below[key], each) if key in below else each for key, each in above.items()}}


@dataclass(frozen=True, slots=True)
class Resources:
    """How many there are of what a plan has: by the kind of its record, and what alarms read."""

    counts: Counter[str]
    alarm_metrics: int
    functions_log_groups: int
    routes_with_browsers: bool


@cache
def resources_of(tier: str) -> Resources:
    """What the tier deploys in one region with the settings of production."""
    capacity = load(ROOT / "capacity.yaml")
    alone = capacity.environments[ENVIRONMENT].model_copy(update={"second_region": None})
    capacity = replace(capacity, environments={**capacity.environments, ENVIRONMENT: alone})
    records = plan(resolve(capacity, ENVIRONMENT, tier), described(capacity)).records
    counts = Counter(type(record).__name__ for record in records)
    read_by_alarms = sum(
        len(getattr(record.alarm.measure, "queries", ("one",)))
        for record in records
        if type(record).__name__ == "MetricAlarm"
    )
    groups = [record for record in records if type(record).__name__ == "LogGroup"]
    of_functions = sum(1 for each in groups if each.name.startswith("/aws/lambda/"))
    return Resources(
        counts, read_by_alarms, of_functions, bool(sources()[0]["environments"][ENVIRONMENT]["cors_origins"])
    )


@dataclass(slots=True)
class Sums:
    """US dollars by service."""

    by_service: dict[str, float] = field(default_factory=dict)

    def add(self, service: str, usd: float) -> None:
        """Adds to a service."""
        self.by_service[service] = self.by_service.get(service, 0.0) + usd


class Recomputed:
    """The sums of a tier; each method is one service's."""

    def __init__(self, name: str, level: Level, region: str = "us-east-1") -> None:
        self.capacity, self.service, self.assumed, prices = sources()
        self.prices = {**prices, **prices["regions"][region]}
        self.tier, self.level, self.resources = tier_of(name), level, resources_of(name)
        documented = self.tier["documented"]
        self.calls_a_day, self.tickets_a_day = documented["invocations_per_day"], documented["tickets_per_day"]
        self.gb = documented["database_gb"]
        self.region = region
        self.sums = Sums()
        self.internet_gb = 0.0

    def value(self, name: str) -> float:
        """An assumption."""
        found: float = self.assumed[name]["value"]
        return found

    def calls(self, name: str) -> float:
        """Invocations of a function a month."""
        return float(self.calls_a_day * DAYS * self.assumed["functions"][name]["invocations_percent"] / 100)

    def all(self) -> dict[str, float]:
        """Every service's sum."""
        for each in (self.tables, self.functions, self.rest, self.socket, self.watching, self.queues, self.rest_of_it):
            each()
        assert self.internet_gb < self.prices["internet_gb_first_tier"]
        self.sums.add("Data transfer", self.internet_gb * self.prices["internet_gb"])
        # Answers that come from the cache, or go there: its primary is in one of two zones.
        answers_gb = sum(self.kept_requests.values()) * DAYS * self.value("response_kb") / KB_PER_GB
        self.sums.add("Data transfer", answers_gb / 2 * self.prices["between_zones_gb"])
        return self.sums.by_service

    @property
    def kept_requests(self) -> dict[str, float]:
        """Requests a day of each table's cached route that reach the cache: what the API's cache has not answered, by function.

        notification_handler pushes, which keeps it out of the network; Cost Explorer has an endpoint in us-east-1 alone.
        """
        if not self.tier.get("cache"):
            return {}
        rest = {
            name: self.calls(name) / DAYS * used["rest_percent"] / 100
            for name, used in self.assumed["functions"].items()
        }
        keeps, hits = self.value("cacheable_percent") / 100, self.value("cache_hit_percent") / 100
        asked = sum(rest.values()) / (1 - keeps * hits) * keeps * (1 - hits)
        may = rest["support_tickets"] + rest["notification_handler"] + rest["cost_forecasting"]
        found = {"support_tickets": asked * rest["support_tickets"] / may}
        if self.region == "us-east-1":
            found["cost_forecasts"] = asked * rest["cost_forecasting"] / may
        return found

    def hits_units(self, table: str) -> float:
        """Read units a day that hits do not take of a table."""
        route = {"support_tickets": "GET /support/tickets", "cost_forecasts": "GET /cost/forecast"}.get(table)
        if route is None or table not in self.kept_requests:
            return 0.0
        each: float = self.assumed["routes"][route]["tables"][table]["read_units"]
        return self.kept_requests[table] * self.value("read_cache_hit_percent") / 100 * each

    def tables(self) -> None:
        """Capacity or requests, storage, and point-in-time recovery of the tables without their indexes."""
        prices, target = self.prices, self.tier["auto_scaling"]["target_percent"] / 100
        for name, sized in self.tier["tables"].items():
            of_table = self.assumed["tables"][name]
            owners = [(None, of_table), *((index, of_table["indexes"][index]) for index in self.indexes(name))]
            for index, used in owners:
                stored = self.gb * used["database_percent"] / 100
                self.sums.add("DynamoDB", stored * prices["table_gb_month"])
                if index is None and self.capacity["environments"][ENVIRONMENT]["point_in_time_recovery"]:
                    self.sums.add("DynamoDB", stored * prices["pitr_gb_month"])
                read_a_day = self.calls_a_day * used["read_units_per_invocation"]
                reads = (read_a_day - (self.hits_units(name) if index is None else 0)) / DAY_SECONDS
                writes = (
                    self.calls_a_day * used.get("write_units_per_invocation", 0)
                    + self.tickets_a_day * used.get("write_units_per_ticket", 0)
                ) / DAY_SECONDS
                for side, load_a_second in (("read", reads), ("write", writes)):
                    own = sized.get("indexes", {}).get(index, {}) if index is not None else {}
                    bounds = {**sized.get(side, {}), **own.get(side, {})}
                    if sized["billing_mode"] == "PAY_PER_REQUEST":
                        served = min(load_a_second, bounds.get("max", load_a_second))
                        price = prices[f"million_{side}_requests"]
                        self.sums.add("DynamoDB", served * SECONDS / MILLION * price)
                    else:
                        wanted = {
                            "floor": bounds["min"],
                            "expected": min(max(bounds["min"], ceil(load_a_second / target)), bounds["max"]),
                            "ceiling": bounds["max"],
                        }
                        self.sums.add("DynamoDB", wanted[self.level] * HOURS * prices[f"{side}_unit_hour"])
                        self.sums.add("CloudWatch", self.value("alarms_per_scaling_policy") * prices["alarm_metric"])

    def indexes(self, table: str) -> list[str]:
        """The indexes of a table."""
        return list(self.service["tables"][table].get("indexes", {}))

    def functions(self) -> None:
        """Requests, duration with INIT, provisioned concurrency, traces, and what deliveries send."""
        prices, total_seconds = self.prices, 0.0
        for name, size in self.tier["functions"].items():
            used, calls, gb = self.assumed["functions"][name], self.calls(name), size["memory_mb"] / MB_PER_GB
            self.sums.add("Lambda", calls / MILLION * prices["lambda_million_requests"])
            executions = size.get("provisioned_concurrency") or 0
            init_ms = 0 if executions else self.value("cold_starts_percent") / 100 * self.value("init_ms")
            seconds = calls * (used["duration_ms"] + init_ms) / 1000
            served = min(1.0, executions / (seconds / SECONDS))
            self.sums.add("Lambda", seconds * gb * served * prices["provisioned_duration_gb_second"])
            self.sums.add("Lambda", seconds * gb * (1 - served) * prices["lambda_gb_second"])
            self.sums.add("Lambda", executions * gb * SECONDS * prices["provisioned_gb_second"])
            total_seconds += seconds * gb
            if self.tier["tracing"] and name != self.service["api"]["authorizer"]["function"]:
                self.traces(calls * (1 - used["rest_percent"] / 100))
        assert total_seconds < prices["lambda_gb_seconds_first_tier"]
        for queue in self.service["queues"].values():
            if "consumer" in queue:
                each_kb = self.value("messages_per_consumer_invocation") * self.value("webhook_kb")
                self.internet_gb += self.calls(queue["consumer"]["function"]) * each_kb / KB_PER_GB

    def traces(self, count: float) -> None:
        """One a second, and a part of the rest."""
        first = min(count, SECONDS * self.value("traced_per_second"))
        traced = first + (count - first) * self.value("traced_percent") / 100
        self.sums.add("X-Ray", traced / MILLION * self.prices["million_traces"])

    @property
    def requests(self) -> float:
        """What the REST API is asked: hits of its cache and questions of browsers, too."""
        invoking = sum(
            self.calls(name) * used["rest_percent"] / 100 for name, used in self.assumed["functions"].items()
        )
        if "cache" in self.tier["api"]:
            invoking /= 1 - self.value("cacheable_percent") * self.value("cache_hit_percent") / 10_000
        return invoking * (1 + self.value("preflights_percent") / 100 * self.resources.routes_with_browsers)

    def rest(self) -> None:
        """Requests, the cache, the firewall, traces and responses."""
        prices, millions = self.prices, self.requests / MILLION
        assert millions < prices["million_rest_requests_first_tier"]
        self.sums.add("API Gateway", millions * prices["million_rest_requests"])
        cache_gb = self.tier["api"].get("cache", {}).get("size_gb")
        if cache_gb is not None:
            self.sums.add("API Gateway", HOURS * prices["cache_hour"][cache_gb])
        if self.tier["tracing"]:
            self.traces(self.requests)
        firewall = self.tier["api"].get("waf")
        if firewall is not None:
            rules = 1 + len(firewall["managed_rules"])
            fixed = prices["web_acl_month"] + rules * prices["web_acl_rule_month"]
            self.sums.add("WAF", fixed + millions * prices["million_web_acl_requests"])
        self.internet_gb += self.requests * self.value("response_kb") / KB_PER_GB

    @property
    def messages(self) -> float:
        """Messages of WebSocket connections."""
        found: float = self.connection_hours * self.assumed["websocket"]["messages_per_connection_per_hour"]
        return found

    @property
    def connection_hours(self) -> float:
        """Hours of all connections."""
        socket, customers = self.assumed["websocket"], self.tier["customers"]
        most = customers.get("max") or customers["min"]
        found: float = most * socket["connections_per_customer"] * socket["hours_per_day"] * DAYS
        return found

    def socket(self) -> None:
        """Messages and minutes."""
        self.sums.add("API Gateway", self.messages / MILLION * self.prices["million_messages"])
        minutes = self.connection_hours * 60
        self.sums.add("API Gateway", minutes / MILLION * self.prices["million_connection_minutes"])
        self.internet_gb += self.messages * self.assumed["websocket"]["message_kb"] / KB_PER_GB

    def watching(self) -> None:
        """Alarms by their metrics, metrics of the service and of logs, dashboards, logs as they come in and are kept."""
        prices, counts = self.prices, self.resources.counts
        self.sums.add("CloudWatch", self.resources.alarm_metrics * prices["alarm_metric"])
        self.sums.add("CloudWatch", counts["CompositeAlarm"] * prices["composite_alarm"])
        self.sums.add("CloudWatch", counts["Dashboard"] * prices["dashboard"])
        # Ten that the service counts, cold starts of each function, and what filters make of logs.
        # Of a cache four: hits, misses, what the table was asked in its place, and writes that it was not told of.
        cached = 4 if self.tier.get("cache") else 0
        metrics = 10 + cached + counts["LambdaFunction"] + counts["LogMetric"]
        assert metrics < prices["custom_metrics_first_tier"]
        assert not self.tier.get("detailed_metrics", False)
        self.sums.add("CloudWatch", metrics * prices["custom_metric"])
        calls = sum(self.calls(name) for name in self.tier["functions"])
        kb = calls * self.value("log_kb_per_invocation")
        both = self.value("access_log_kb_per_request") + self.value("execution_log_kb_per_request")
        kb += (self.requests + self.messages) * both
        gb = kb / KB_PER_GB
        assert gb < prices["log_gb_first_tier"]
        self.sums.add("CloudWatch", gb * prices["log_gb"])
        days = self.capacity["environments"][ENVIRONMENT]["log_retention_days"]
        kept = gb * self.value("stored_log_percent") / 100 * days / DAYS
        self.sums.add("CloudWatch", kept * prices["log_gb_month_stored"])

    def queues(self) -> None:
        """Requests of the queue that is written to, and idle polls of both."""
        polls = self.value("idle_polls_per_minute") * 60 * HOURS
        for name, queue in self.service["queues"].items():
            if "consumer" not in queue:
                continue
            sent = self.calls(queue["consumer"]["function"]) * self.value("messages_per_consumer_invocation")
            requests = sent * self.value("requests_per_message")
            fifo = self.tier["queues"][name]["fifo"]
            for kind, of in (("standard", 0 if fifo else requests), ("fifo", requests if fifo else 0)):
                self.sums.add("SQS", (of + polls) / MILLION * self.prices[f"million_{kind}_queue_requests"])

    def rest_of_it(self) -> None:
        """The key and its rotations, secrets, mails, Cost Explorer; the buckets of what failed are empty."""
        prices, counts = self.prices, self.resources.counts
        encrypted = sum(
            counts[kind]
            for kind in ("DynamodbTable", "LambdaFunction", "LogGroup", "Queue", "Secret", "CacheSecret", "Topic")
        )
        asked = encrypted * self.value("kms_requests_per_resource_per_hour") * HOURS
        self.sums.add("KMS", counts["Key"] * (1 + self.value("key_rotations")) * prices["key_month"])
        self.sums.add("KMS", asked / 10_000 * prices["ten_thousand_key_requests"])
        secrets = counts["Secret"] + counts["CacheSecret"]
        self.sums.add("Secrets Manager", secrets * prices["secret_month"])
        reads = secrets * self.value("secret_reads_per_hour") * HOURS
        self.sums.add("Secrets Manager", reads / 10_000 * prices["ten_thousand_secret_reads"])
        mails = self.value("alarm_emails_per_month")
        self.sums.add(
            "SNS", mails * (prices["million_publishes"] / MILLION + prices["hundred_thousand_emails"] / 100_000)
        )
        self.sums.add("Cost Explorer", self.value("cost_explorer_requests_per_month") * prices["cost_explorer_request"])
        self.sums.add("S3", 0)
        cache = self.tier.get("cache")
        if cache is not None:
            self.sums.add("ElastiCache", cache["nodes"] * HOURS * prices["cache_node_hour"][cache["node_type"]])
            # In two zones each: secrets are read, and pages of costs fewer times than those.
            answers_gb = self.value("secret_reads_per_hour") * HOURS * self.value("response_kb") / KB_PER_GB
            each = 2 * HOURS * prices["endpoint_hour"] + answers_gb * prices["endpoint_gb"]
            # The plan is that of us-east-1, where Cost Explorer has an endpoint.
            endpoints = counts["InterfaceEndpoint"] - (0 if self.region == "us-east-1" else 1)
            self.sums.add("VPC", endpoints * each)
