"""One run of `phase3b tune cold-starts`: imports and connections measured here, cold starts from reports, options priced."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from phase3b.capacity.deployment import Deployment, FunctionDeployment
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.objectives import API_ENDPOINTS
from phase3b.local.aws.behaviour import Behaviour
from phase3b.naming import Names
from phase3b.operations.doctor.verdict import SettingChange
from phase3b.packaging.runtime import RUNTIME
from phase3b.plan.functions.artifacts import Schema
from phase3b.plan.functions.records import LambdaFunction
from phase3b.plan.queues.dead_letters import siblings
from phase3b.pricing.lines.functions import SUFFIXES
from phase3b.pricing.pricing_context import MB_PER_GB
from phase3b.tuning.batches.consumer_measuring import ConsumerMeasuring
from phase3b.tuning.batches.measuring import make_table, unpacked
from phase3b.tuning.batches.standing_aws import ACCOUNT_ID, StandingAws
from phase3b.tuning.handler_process import variables_here
from phase3b.tuning.monthly import Monthly
from phase3b.tuning.proposal import Confidence, Proposal
from phase3b.tuning.route_events import route_event, simple_calls
from phase3b.tuning.starts.counting_proxy import CountingProxy
from phase3b.tuning.starts.imports import imports
from phase3b.tuning.starts.report import ColdShare, ColdStartReport, Imports, Reuse, StartOption, StartReport
from phase3b.tuning.starts.reuse import reuse
from phase3b.tuning.starts.start_options import Starting, Wanted, chosen, options
from phase3b.tuning.starts.start_reports import StartReports, share_of

ASSUMED: Final = "service.assumptions"
Client = Any


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked at; `only` names functions, none all of them. `reports` are those of a function, `source` where they are from."""

    capacity: Capacity
    deployment: Deployment
    names: Names
    packages: Mapping[str, bytes]
    schemas: Mapping[str, Schema]
    month: Monthly
    only: tuple[str, ...]
    reports: Callable[[str], StartReports]
    source: str
    on_aws: bool
    told: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Here:
    """The embedded AWS with the deployment's tables and queues, behind the proxy that counts."""

    consumers: ConsumerMeasuring
    proxy: CountingProxy
    queue_urls: Mapping[str, str]


def report(asked: Asked, at: str) -> ColdStartReport:
    """Everything.

    Raises:
        Phase3bError: the embedded AWS does not start, a handler can't be imported, or AWS could not be queried.
    """
    wanted = [each for each in asked.deployment.functions if not asked.only or each.name in asked.only]
    # Before anything is measured: AWS may refuse.
    found = {each.name: asked.reports(each.name) for each in wanted}
    with _here(asked) as here:
        functions = tuple(_function(asked, here, each, found[each.name]) for each in wanted)
    proposals = tuple(each for function in functions for each in _proposals(function))
    return ColdStartReport(
        asked.deployment.name,
        asked.deployment.tier_name,
        at,
        "AWS" if asked.on_aws else "this machine",
        functions,
        proposals,
        tuple(_notes(asked)),
    )


@contextmanager
def _here(asked: Asked) -> Iterator[Here]:
    import boto3  # noqa: PLC0415  heavy

    deployment, region = asked.deployment, asked.deployment.environment.region
    behaviour = Behaviour(asked.capacity.simulation)
    with (
        StandingAws(account_id=ACCOUNT_ID, quotas=deployment.quotas, behaviour=behaviour) as aws,
        CountingProxy(aws.endpoint) as proxy,
    ):

        def client(service: str) -> Client:
            return boto3.client(
                service,  # type: ignore[call-overload]
                endpoint_url=aws.endpoint,
                region_name=region,
                aws_access_key_id="embedded",
                aws_secret_access_key="embedded",  # noqa: S106  the embedded AWS has no secrets
            )

        dynamodb, sqs = client("dynamodb"), client("sqs")
        for table in deployment.tables:
            make_table(dynamodb, table, asked.names.table(table.name), None, asked.names.index)
        urls = {}
        for queue in deployment.queues:
            for each in siblings(queue, asked.names):
                fifo = {"FifoQueue": "true"} if each.name.endswith(".fifo") else {}
                urls[each.name] = sqs.create_queue(QueueName=each.name, Attributes=fifo)["QueueUrl"]
        consumers = ConsumerMeasuring(
            deployment, asked.names, asked.month.functions, asked.packages, asked.schemas, asked.capacity.load.benchmark,
            aws.endpoint, region, f"{asked.capacity.load.settings.tenant_prefix}tuning", dynamodb, client("dynamodbstreams"),
            urls,
        )  # fmt: skip
        yield Here(consumers, proxy, urls)


def _function(asked: Asked, here: Here, function: FunctionDeployment, reports: StartReports) -> StartReport:
    name, tuning = function.name, asked.capacity.tuning.starts
    asked.told(f"{name}: imports, connections, cold starts")
    record = asked.month.functions[name]
    imported, reused, why = _measured(asked, here, record, name)
    share = _share(asked, reports)
    of = _starting(asked, record, function, reports, share)
    found = tuple(options(of, tuning.provisioned, tuning.restore_ms, tuning.snapshots, asked.month.usd))
    best, reasons = chosen(found, _wanted(asked, function))
    return StartReport(
        name, record.memory_mb, function.capacity.provisioned_concurrency, imported, reused, share, found, best,
        "modelled" if share.certainty == "measured" and asked.on_aws else "assumed", (*reasons, *why, *_faults(reused)),
    )  # fmt: skip


def _measured(
    asked: Asked, here: Here, record: LambdaFunction, name: str
) -> tuple[Imports | None, Reuse | None, tuple[str, ...]]:
    tuning = asked.capacity.tuning.starts
    if name not in asked.packages:
        return None, None, ("it runs from an image: nothing of it was measured here",)
    region = asked.deployment.environment.region
    with unpacked(asked.packages[name]) as folder:
        variables = variables_here(record, asked.names, region, here.proxy.endpoint, here.queue_urls)
        module = str(record.handler).rpartition(".")[0]
        imported = imports(module, folder, variables, tuning.processes, tuning.modules)
        events = _events(asked, here, name, tuning.invocations + 1)
        if not events:
            return (
                imported,
                None,
                ("no event of it is known that needs nothing else: its connections were not counted",),
            )
        return imported, reuse(record, folder, variables, events, here.proxy), ()


def _events(asked: Asked, here: Here, name: str, count: int) -> Sequence[Any]:
    """Events that are real: of one of its routes, a question where it has one, or records of a stream that calls it."""
    calls = [
        each
        for each in simple_calls(asked.deployment, asked.schemas, asked.capacity.load.benchmark)
        if each.function == name
    ]
    if calls:
        call = min(calls, key=lambda each: each.method != "GET")
        return [route_event(call, asked.deployment, here.consumers.tenant)] * count
    streams = next(each for each in asked.deployment.functions if each.name == name).definition.streams
    for table in streams:
        records = here.consumers.records(table, count)
        if records:
            return [{"Records": [each]} for each in records]
    return ()


def _share(asked: Asked, reports: StartReports) -> ColdShare:
    """From the reports; where there are none, as it is assumed."""
    if reports.durations_ms or asked.source:
        return share_of(reports, asked.capacity.tuning.starts.fewest_invocations, asked.source)
    assumptions = asked.deployment.assumptions
    if assumptions is None:
        return ColdShare(0, 0, None, None, None, None, "nothing is assumed")
    init = assumptions.init_ms.value
    return ColdShare(0, 0, assumptions.cold_starts_percent.value, init, init, "assumed", ASSUMED)


def _starting(
    asked: Asked, record: LambdaFunction, function: FunctionDeployment, reports: StartReports, share: ColdShare
) -> Starting:
    usage = asked.month.of(function.name)
    warm = reports.durations_ms if share.certainty == "measured" else ()
    if not warm and usage.duration_ms is not None:
        # What is billed of an invocation on average has the starts of the cold ones in it.
        warm = (max(0.0, usage.duration_ms - (_mean_start_ms(asked) or 0.0)),)
    starts = reports.inits_ms or (() if share.init_p50_ms is None else (share.init_p50_ms,))
    certainty: Confidence = "measured" if share.certainty == "measured" else "assumed"
    return Starting(
        record.memory_mb / MB_PER_GB, SUFFIXES[record.architecture], usage.invocations, share.percent, warm, starts, certainty,
        function.capacity.provisioned_concurrency, record.package_type == "Image", RUNTIME,
        asked.deployment.environment.region, asked.month.prices.seconds_per_month, function.capacity.snap_start,
    )  # fmt: skip


def _mean_start_ms(asked: Asked) -> float | None:
    """What starts take of an invocation on average, by the assumptions."""
    assumptions = asked.deployment.assumptions
    return None if assumptions is None else assumptions.cold_starts_percent.value / 100 * assumptions.init_ms.value


def _wanted(asked: Asked, function: FunctionDeployment) -> Wanted:
    """Objectives of a function that somebody waits for: those of the API's endpoints, and the share of cold starts."""
    deployment = asked.deployment
    if deployment.api is None or (not deployment.api.answers(function.name) and not deployment.authorizes(function)):
        return Wanted(None, None)
    thresholds = deployment.objectives.thresholds.functions
    most: float = deployment.objectives.percentiles[API_ENDPOINTS].p99_ms
    own = thresholds.of.get(function.name)
    if own is not None and own.duration_p95_ms is not None:
        # A function that is meant to take longer.
        most = max(most, own.duration_p95_ms.target or own.duration_p95_ms.warning or 0.0)
    return Wanted(most, thresholds.cold_start_percent.target)


def _faults(reused: Reuse | None) -> Iterator[str]:
    if reused is None:
        return
    if reused.clients_later:
        yield f"it makes {reused.clients_later} clients while it answers: make them where the handler is imported"
    if reused.later_connections:
        yield (
            f"{reused.later_invocations} later invocations opened {reused.later_connections} connections for "
            f"{reused.later_requests} requests: they do not use those of the first"
        )
    if reused.failed:
        yield f"{reused.failed} of these invocations failed"


def _proposals(found: StartReport) -> Iterator[Proposal]:
    best = found.best
    if best is None or best.remedy != "provisioned concurrency" or best.executions == found.provisioned_concurrency:
        return
    before = found.provisioned_concurrency
    path = ("functions", found.function, "provisioned_concurrency")
    now = _cost_of(found.options, before)
    saves = None if best.monthly_usd is None or now is None else now - best.monthly_usd
    yield Proposal(
        SettingChange(path, before, best.executions), found.why[0], saves, found.confidence,
        "it is paid for all the time, and more at a time than so many start cold as before",
    )  # fmt: skip


def _cost_of(found: Sequence[StartOption], executions: int | None) -> float | None:
    if executions is None:
        return 0.0
    return next((each.monthly_usd for each in found if each.executions == executions), None)


def _notes(asked: Asked) -> Iterator[str]:
    tuning = asked.capacity.tuning.starts
    yield (
        f"SnapStart's restore is assumed to take {tuning.restore_ms:g} ms (tuning.starts.restore_ms), and {tuning.snapshots} published "
        f"version{'' if tuning.snapshots == 1 else 's'} to keep a snapshot. phase3b has no key for it: there is no patch"
    )
    yield "imports and connections are those of this machine; what a cold start takes on AWS only reports of AWS say"
    if not asked.source:
        yield (
            "the share of cold starts is that of service.assumptions: --embedded takes it from the session that is up, --on-aws from "
            "CloudWatch"
        )
