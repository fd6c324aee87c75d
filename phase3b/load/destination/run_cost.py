"""What a run will cost on AWS, computed before it: what it sends, by the assumptions, at the prices of the region.

Every request is taken as one that reaches its function, and what follows from it (streams, queues, writes of tables) as the
assumptions have it on average. Of prices in tiers the first is taken, and nothing of the AWS Free Tier is subtracted: what was
used of it this month nobody knows here. What is kept afterwards (items, logs) is not in it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import ceil
from typing import Final

from phase3b.capacity.model.assumptions import Assumptions, IndexAssumption
from phase3b.load.order import Order
from phase3b.plan.firewall.records import WebAcl
from phase3b.plan.functions.records import LambdaFunction
from phase3b.plan.plan import Plan
from phase3b.plan.tables.planned import scaling_resource
from phase3b.plan.tables.records import DynamodbTable
from phase3b.plan.tables.scaling_dimension import scaling_dimension
from phase3b.pricing.lines.functions import SUFFIXES
from phase3b.pricing.lines.tables import SIDES, Owner, Side, owners
from phase3b.pricing.prices.prices import Prices
from phase3b.pricing.pricing_context import MB_PER_GB, PricingContext, context
from phase3b.pricing.usage.expected_units import expected_units
from phase3b.pricing.usage.index_names import index_key
from phase3b.pricing.usage.usage import Usage
from phase3b.pricing.usage.usage_estimate import KB_PER_GB

# Target tracking lowers capacity after 15 minutes below the target ("How target tracking scaling works"), and DynamoDB bills
# what was provisioned in an hour as that hour.
SCALE_IN_SECONDS: Final = 900
HOUR: Final = 3600
MINUTE: Final = 60


@dataclass(frozen=True, slots=True)
class RunCostLine:
    """One thing that is paid for. `quantity` None: not known, as `why` says; `usd` None: that, or there is no price."""

    what: str
    price: str
    quantity: float | None
    usd: float | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class RunCost:
    """A run's cost; `requests` None: how many there will be is not known before."""

    requests: float | None
    lines: tuple[RunCostLine, ...]

    @property
    def usd(self) -> float:
        """The sum; at least so much where it is not complete."""
        return sum(each.usd for each in self.lines if each.usd is not None)

    @property
    def unknown(self) -> tuple[RunCostLine, ...]:
        """Lines without an amount."""
        return tuple(each for each in self.lines if each.usd is None)

    def most_requests(self, most_usd: float) -> int | None:
        """How many requests may be sent until so much is spent; None where that is not known."""
        if not self.requests or not self.usd:
            return None
        return int(most_usd / (self.usd / self.requests))


def run_cost(plan: Plan, order: Order, prices: Prices) -> RunCost:
    """The cost of a run against a deployment; `order` needs no tokens."""
    return _Computed(plan, order, prices).cost()


@dataclass(frozen=True, slots=True)
class _Computed:
    plan: Plan
    order: Order
    prices: Prices

    def cost(self) -> RunCost:
        requests = self._requests()
        total = None if requests is None else sum(requests.values())
        return RunCost(total, tuple(self._line(*each) for each in self._amounts(requests, total)))

    def _line(self, what: str, price: str, quantity: float | None, why: str = "") -> RunCostLine:
        found = self.prices.find(price)
        if quantity is None:
            return RunCostLine(what, price, None, None, why)
        if found is None:
            return RunCostLine(what, price, quantity, None, f"{self.prices.name} has no price {price}")
        usd = self.prices.cost_usd(found, quantity)
        return RunCostLine(what, price, quantity, usd, "" if usd is not None else "beyond the last tier of the price")

    def _requests(self) -> Mapping[str, float] | None:
        """How many of each kind, with warm-up and preparation."""
        sessions = self._sessions()
        if sessions is None or self.order.locust_file is not None:
            return None
        weights = sum(each.weight for each in self.order.sessions)
        found: dict[str, float] = defaultdict(float)
        for session in self.order.sessions:
            for request in session.requests:
                found[request.label] += sessions * session.weight / weights * request.percent / 100
        for request in self.order.prepare:
            found[request.label] += len(self.order.tenants) * request.percent / 100
        return found

    def _sessions(self) -> float | None:
        order = self.order
        if order.recorded is not None:
            return float(sum(1 for _ in order.arrivals()))
        if order.users is None:
            warm_up = order.warm_up_seconds * order.stretches[0].from_per_second
            return warm_up + sum(
                (each.from_per_second + each.to_per_second) / 2 * each.seconds for each in order.stretches
            )
        each = self._session_seconds()
        seconds = order.warm_up_seconds + (order.users.seconds or 0)
        if each is None:
            return None if seconds else order.users.sessions
        return order.users.users * ceil(seconds / each) + (order.users.sessions or 0)

    def _session_seconds(self) -> float | None:
        """How long a session takes a user, at least: its pauses, and as long as its functions are assumed to take."""
        assumptions = self._assumptions
        if assumptions is None:
            return None
        weights = sum(each.weight for each in self.order.sessions)
        seconds = 0.0 if self.order.users is None else self.order.users.pause_seconds
        for session in self.order.sessions:
            for request in session.requests:
                assumed = assumptions.functions.get(self._function_of(request.label))
                if assumed is None:
                    return None
                took = request.think_seconds + assumed.duration_ms / 1000
                seconds += session.weight / weights * request.percent / 100 * took
        return seconds or None

    @property
    def _assumptions(self) -> Assumptions | None:
        return self.plan.deployment.assumptions

    def _function_of(self, label: str) -> str:
        api = self.plan.deployment.api
        routes = () if api is None else api.routes
        return next(
            each.definition.function for each in routes if f"{each.definition.method} {each.definition.path}" == label
        )

    def _seconds(self) -> float:
        """How long it takes; of a run that ends after so many sessions, as long as its users need for them."""
        order = self.order
        if order.users is None or order.users.seconds is not None:
            return order.warm_up_seconds + (order.seconds or 0)
        each = self._session_seconds() or 0.0
        return order.warm_up_seconds + each * (order.users.sessions or 0) / order.users.users

    def _amounts(
        self, requests: Mapping[str, float] | None, total: float | None
    ) -> Iterator[tuple[str, str, float | None, str]]:
        why = "how often users come back follows from service.assumptions.functions, which lacks a function"
        if self.order.locust_file is not None:
            why = "what users of a Locust file send is not known before"
        yield "API Gateway requests", "apigateway.rest_request", total, why
        if any(isinstance(each, WebAcl) for each in self.plan.records):
            yield "WAF requests", "waf.request", total, why
        yield from self._websocket(requests)
        if requests is None or total is None:
            yield "Lambda and DynamoDB", "lambda.request", None, why
            return
        assumptions = self._assumptions
        if assumptions is None:
            yield "Lambda and DynamoDB", "lambda.request", None, "the file has no service.assumptions"
            return
        calls = dict(self._calls(requests, total, assumptions))
        yield from self._functions(calls, assumptions)
        # A request with POST may be a ticket: then tables are written as the assumptions have it of one.
        tickets = sum(count for label, count in requests.items() if label.startswith("POST "))
        yield from self._tables(sum(calls.values()), tickets, assumptions)
        yield from self._others(total, calls, assumptions)

    def _websocket(self, requests: Mapping[str, float] | None) -> Iterator[tuple[str, str, float | None, str]]:
        if not self.order.listeners:
            return
        pushed = {each.label for session in self.order.sessions for each in session.requests if each.pushed}
        # A tenant with several connections gets each message on all of them; what is sent by them is answered.
        each_tenant = ceil(self.order.listeners / len(self.order.tenants))
        messages = None if requests is None else sum(requests[label] for label in pushed) * each_tenant
        yield (
            "WebSocket messages", "apigateway.ws_message", None if messages is None else messages + 2 * self._sent_messages(),
            "how many requests there will be is not known",
        )  # fmt: skip
        minutes = self.order.listeners * (ceil(self._seconds() / MINUTE) + 1)
        yield "WebSocket connection minutes", "apigateway.ws_connection_minute", float(minutes), ""

    def _sent_messages(self) -> float:
        """Messages that connections send."""
        per_hour = sum(each.per_hour for each in self.order.messages)
        return per_hour * self.order.listeners * self._seconds() / HOUR

    def _calls(
        self, requests: Mapping[str, float], total: float, assumptions: Assumptions
    ) -> Iterator[tuple[str, float]]:
        """Invocations by function: of requests, of what follows from them, of the authorizer, of connections."""
        api = self.plan.deployment.api
        if api is None:
            return
        direct: dict[str, float] = defaultdict(float)
        for label, count in requests.items():
            direct[self._function_of(label)] += count
        authorizer, websocket = api.definition.authorizer, api.definition.websocket
        listeners = self.order.listeners
        if listeners and websocket is not None:
            # One of $connect, one of $disconnect, and one for each message.
            direct[websocket.function] += 2 * listeners + self._sent_messages()
        # Verdicts are cached for each token; an authorizer without a cache is called each time.
        kept = authorizer.cache_seconds
        verdicts = len(self.order.tenants) * (ceil(self._seconds() / kept) + 1) if kept else total
        direct[authorizer.function] += min(total, verdicts) + listeners
        shares = assumptions.functions
        by_rest = sum(each.invocations_percent * each.rest_percent for each in shares.values()) / 100
        for function in self.plan.deployment.functions:
            assumed, follows = shares.get(function.name), 0.0
            if assumed is not None and by_rest and function.name != authorizer.function:
                follows = total * assumed.invocations_percent * (1 - assumed.rest_percent / 100) / by_rest
            yield function.name, direct[function.name] + follows

    def _functions(
        self, calls: Mapping[str, float], assumptions: Assumptions
    ) -> Iterator[tuple[str, str, float | None, str]]:
        yield "Lambda invocations", "lambda.request", sum(calls.values()), ""
        seconds: dict[str, float] = defaultdict(float)
        for function in self.plan.records:
            if not isinstance(function, LambdaFunction) or not calls.get(function.address.name):
                continue
            name = function.address.name
            price, assumed = f"lambda.gb_second_{SUFFIXES[function.architecture]}", assumptions.functions.get(name)
            if assumed is None:
                yield f"Lambda duration of {name}", price, None, f"service.assumptions.functions has no {name}"
                continue
            took = assumed.duration_ms + assumptions.cold_starts_percent.value / 100 * assumptions.init_ms.value
            seconds[price] += calls[name] * took / 1000 * function.memory_mb / MB_PER_GB
        for price, amount in seconds.items():
            yield "Lambda GB-seconds", price, amount, ""

    def _tables(
        self, invocations: float, tickets: float, assumptions: Assumptions
    ) -> Iterator[tuple[str, str, float | None, str]]:
        asked: dict[tuple[str, Side], float] = defaultdict(float)
        hours = ceil((self._seconds() + SCALE_IN_SECONDS) / HOUR)
        setting = context(self.plan, Usage(), "floor", self.prices.hours_per_month, expected_units)
        for table in self.plan.records:
            if not isinstance(table, DynamodbTable):
                continue
            name = table.address.name
            of_table = assumptions.tables.get(name)
            for owner in owners(table, setting):
                assumed = of_table
                if of_table is not None and owner.index is not None:
                    assumed = of_table.indexes.get(index_key(owner.index))  # type: ignore[assignment]
                if assumed is None:
                    yield f"units of {owner.resource}", "dynamodb.rru", None, f"service.{owner.needs} is not assumed"
                    continue
                for side in SIDES:
                    units = _units(assumed, side, invocations, tickets)
                    if table.billing_mode == "PROVISIONED":
                        more = self._more_capacity(owner, side, units, setting)
                        asked["rcu_hour" if side == "read" else "wcu_hour", side] += more * hours
                    else:
                        asked["rru" if side == "read" else "wru", side] += units
        for (price, side), amount in asked.items():
            kind = "capacity-hours more than now" if price.endswith("_hour") else "request units"
            yield f"DynamoDB {side} {kind}", f"dynamodb.{price}", amount, ""

    def _more_capacity(self, owner: Owner, side: Side, units: float, setting: PricingContext) -> float:
        """Capacity units that auto scaling adds to the minimum under the run's highest rate."""
        resource = scaling_resource(owner.table.address, owner.index)
        scaled = setting.scaled.get((resource, scaling_dimension(side, of_index=owner.index is not None)))
        if scaled is None:
            return 0.0
        # It judges minutes: what is shorter is seen as the mean of one.
        mean = units / max(self._seconds(), MINUTE)
        return expected_units(mean * self._peak(), scaled) - scaled.floor

    def _peak(self) -> float:
        """The highest rate of sessions, as a multiple of the mean one."""
        stretches = self.order.stretches
        seconds = sum(each.seconds for each in stretches)
        begun = sum((each.from_per_second + each.to_per_second) / 2 * each.seconds for each in stretches)
        highest = max((max(each.from_per_second, each.to_per_second) for each in stretches), default=0.0)
        return highest / (begun / seconds) if begun else 1.0

    def _others(
        self, total: float, calls: Mapping[str, float], assumptions: Assumptions
    ) -> Iterator[tuple[str, str, float | None, str]]:
        logged = sum(calls.values()) * assumptions.log_kb_per_invocation.value / KB_PER_GB
        yield "GB of Lambda logs", "cloudwatch.logs_vended_ingest", logged, ""
        kb = assumptions.access_log_kb_per_request.value + assumptions.execution_log_kb_per_request.value
        yield "GB of API logs", "cloudwatch.logs_ingest", total * kb / KB_PER_GB, ""
        out = total * assumptions.response_kb.value / KB_PER_GB
        yield "GB to the internet", "datatransfer.out_internet", out, ""
        deployment = self.plan.deployment
        if deployment.tier.tracing:
            first = min(total, self._seconds() * assumptions.traced_per_second.value)
            traces = first + (total - first) * assumptions.traced_percent.value / 100
            yield "X-Ray traces", "xray.trace_recorded", traces, ""
        fifo = {each.definition.consumer.function: each.fifo for each in deployment.queues if each.definition.consumer}
        for price, is_fifo in (("sqs.std", False), ("sqs.fifo", True)):
            messages = sum(calls.get(name, 0.0) for name, its in fifo.items() if its is is_fifo)
            if messages:
                each = assumptions.messages_per_consumer_invocation.value * assumptions.requests_per_message.value
                yield "SQS requests", price, messages * each, ""


def _units(assumed: IndexAssumption, side: Side, invocations: float, tickets: float) -> float:
    if side == "read":
        return invocations * assumed.read_units_per_invocation
    return invocations * assumed.write_units_per_invocation + tickets * assumed.write_units_per_ticket
