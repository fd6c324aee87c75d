"""One run of `phase3b tune batches`: what writes and what consumes, measured in an embedded AWS of its own, judged, priced."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from typing import Any, Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.capacity import Capacity
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.local.aws.behaviour import Behaviour
from phase3b.naming import Names
from phase3b.operations.doctor.verdict import SettingChange
from phase3b.packaging.source.source_tree import Source
from phase3b.plan.functions.artifacts import Schema
from phase3b.tuning.batches import consumers, judged
from phase3b.tuning.batches.consumer_measuring import ConsumerMeasuring
from phase3b.tuning.batches.consumers import EventSource, Load
from phase3b.tuning.batches.measuring import Destination, Measuring, WriterProcess, make_table, unpacked
from phase3b.tuning.batches.on_aws import aws_destination, left_out
from phase3b.tuning.batches.report import (
    BatchDuration,
    BatchReport,
    ConsumerReport,
    Saved,
    WriteReport,
)
from phase3b.tuning.batches.sample_items import fields_of
from phase3b.tuning.batches.standing_aws import ACCOUNT_ID, StandingAws
from phase3b.tuning.batches.written import MOST_MEMBERS, WriteOperation, write_operations
from phase3b.tuning.monthly import Monthly
from phase3b.tuning.proposal import Confidence, Proposal

# Of AWS's interface: what the service's clients send again by themselves (lambda_src/shared/clients.py, standard mode).
SDK_ATTEMPTS: Final = 3
FIRST_PAUSE_MS: Final = 50
SAVED_ITEMS: Final = 100
CALLS: Final = "calls_for_100_items"
OWN_WRITER: Final = "shared.batch_writer of the service"
OUR_WRITER: Final = "a writer of phase3b with the same pauses"
Client = Any
Told = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is tuned; `only` names functions, none all of them. With `access` items are written on AWS."""

    capacity: Capacity
    deployment: Deployment
    names: Names
    source: Source
    packages: Mapping[str, bytes]
    schemas: Mapping[str, Schema]
    month: Monthly
    only: tuple[str, ...]
    seed: int
    told: Told
    access: AwsAccess | None = None

    def wants(self, function: str) -> bool:
        """Whether a function is asked for."""
        return not self.only or function in self.only


@dataclass(frozen=True, slots=True)
class Place:
    """Where it is measured: clients, and how a writer's process gets there."""

    dynamodb: Client
    streams: Client
    endpoint: str
    destination: Destination
    variables: Mapping[str, str]


def report(asked: Asked, at: str) -> BatchReport:
    """Everything, measured in an embedded AWS that is started for it.

    Raises:
        Phase3bError: the embedded AWS does not start, or a process ended.
    """
    tuning = asked.capacity.tuning.batches
    with ExitStack() as stack:
        place = stack.enter_context(_embedded(asked))
        written_to = place
        if asked.access is not None and operations(asked):
            destination, variables = stack.enter_context(aws_destination(asked.deployment, asked.names, asked.access))
            written_to = replace(place, destination=destination, variables=variables)
        writes = tuple(_writes(asked, written_to))
        saved = _saved(asked, written_to, writes)
        consumed = tuple(_consumers(asked, place))
    proposals = tuple(_proposals(asked, writes, consumed))
    times: Confidence = "measured" if tuning.call_time is None or asked.access is not None else "modelled"
    return BatchReport(
        asked.deployment.name,
        asked.deployment.tier_name,
        at,
        "embedded AWS" if asked.access is None or not writes else "AWS",
        times,
        tuning.items,
        tuning.repeats,
        bulk_text(),
        writes,
        consumed,
        saved,
        proposals,
        tuple(_notes(asked, writes)),
    )


@contextmanager
def _embedded(asked: Asked) -> Iterator[Place]:
    import boto3  # noqa: PLC0415  heavy

    region = asked.deployment.environment.region
    simulation = asked.capacity.simulation
    # A table is not served by what it did not use before: how much of that there would be, nobody knows.
    rules = simulation.rules.model_copy(update={"burst_seconds": 0})
    behaviour = Behaviour(simulation.model_copy(update={"rules": rules}), throttling=True)
    with StandingAws(account_id=ACCOUNT_ID, quotas=asked.deployment.quotas, behaviour=behaviour) as aws:
        given = {
            "endpoint_url": aws.endpoint,
            "region_name": region,
            "aws_access_key_id": "embedded",
            "aws_secret_access_key": "embedded",
        }
        dynamodb: Client = boto3.client("dynamodb", **given)  # type: ignore[call-overload]
        streams: Client = boto3.client("dynamodbstreams", **given)  # type: ignore[call-overload]
        variables = {
            "AWS_ENDPOINT_URL": aws.endpoint,
            "AWS_ACCESS_KEY_ID": "embedded",
            "AWS_SECRET_ACCESS_KEY": "embedded",
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_REGION": region,
            "AWS_DEFAULT_REGION": region,
        }
        destination = Destination(
            lambda table, name, units: make_table(dynamodb, table, name, units), f"{aws.endpoint}/phase3b/clock"
        )
        yield Place(dynamodb, streams, aws.endpoint, destination, variables)


def operations(asked: Asked) -> tuple[WriteOperation, ...]:
    """What is measured of all that writes."""
    # The service's own, where no setting says another: lambda_src/shared/batch_writer.py and transaction.py.
    return tuple(
        each
        for each in write_operations(asked.deployment, asked.source, FIRST_PAUSE_MS)
        if asked.wants(each.function)
        and each.function in asked.packages
        and (asked.access is None or not left_out(asked.deployment, each, asked.capacity.service.tenant_key))
    )


def _writes(asked: Asked, place: Place) -> Iterator[WriteReport]:
    for operation in operations(asked):
        with _measuring(asked, place, operation) as measuring:
            yield _write_report(asked, measuring)


@contextmanager
def _measuring(asked: Asked, place: Place, operation: WriteOperation, name: str = "") -> Iterator[Measuring]:
    with (
        unpacked(asked.packages[operation.function]) as folder,
        WriterProcess(folder, place.variables) as writer,
    ):
        fields = fields_of(asked.deployment, operation.function, operation.table.name, asked.schemas)
        tuning = asked.capacity.tuning.batches
        if place.destination.deployed:
            # There a call takes what it takes.
            tuning = tuning.model_copy(update={"call_time": None})
        yield Measuring(
            operation, fields, tuning, writer, place.destination, f"{asked.capacity.load.settings.tenant_prefix}-tune-{name}",
            SDK_ATTEMPTS, asked.seed, asked.told,
        )  # fmt: skip


def _write_report(asked: Asked, measuring: Measuring) -> WriteReport:
    op, tuning = measuring.operation, asked.capacity.tuning.batches
    cells = list(measuring.cells())
    choice = judged.chosen(cells, op.way, op.size, op.first_pause_ms, tuning.tolerated_percent)
    cells += measuring.other_ways(choice.size or op.size)
    why = [*choice.why]
    most = max(tuning.parallel)
    deployed = next(
        (
            each
            for each in cells
            if (each.condition, each.way, each.size, each.parallel) == ("as deployed", op.way, op.size, most)
        ),
        None,
    )
    finding = choice.finding
    if deployed is not None and (deployed.throttled_calls or deployed.unprocessed):
        units = measuring.deployed_units()
        capacity = "on demand" if units is None else f"with {units:,} write units a second"
        burst = "" if measuring.destination.deployed else " and with no burst capacity left"
        why.append(
            f"{capacity}, as deployed{burst}, "
            f"{deployed.throttled_calls:,} of {deployed.calls:,} calls are throttled and "
            f"{deployed.unwritten_percent:.1f} % of the items are not written"
        )
        finding = "throttled" if finding == "right" else finding
        if deployed.put_p95_ms > op.timeout_seconds * 1000:
            why.append(
                f"a request's items take {deployed.put_p95_ms / 1000:,.1f} s then, and {op.function} is ended after "
                f"{op.timeout_seconds} s: the pauses of botocore do not count for write_patience_seconds"
            )
    if op.way == "PutItem":
        why.append("one item a call: a batch can't have the condition that a PutItem may have")
    writer = "batch_writer" if op.way == "BatchWriteItem" else "transaction"
    return WriteReport(
        op.function, op.table.name, op.way, tuning.item_bytes,
        f"shared.{writer} of the service" if writer in measuring.writes_with and op.way != "PutItem" else OUR_WRITER,
        op.size, op.first_pause_ms, op.size_key, op.pause_key, choice.size, choice.first_pause_ms, finding, tuple(why),
        tuple(cells), choice.neighbours,
    )  # fmt: skip


def _saved(asked: Asked, place: Place, writes: Sequence[WriteReport]) -> Saved | None:
    """Of the first operation that writes batches: a hundred items in each way."""
    first = next((each for each in writes if each.way == "BatchWriteItem" and each.best_size is not None), None)
    if first is None:
        return None
    operation = next(
        each for each in operations(asked) if (each.function, each.table.name) == (first.function, first.table)
    )
    with _measuring(asked, place, operation, "saved-") as measuring:
        one = measuring.in_one_put("PutItem", 1, SAVED_ITEMS)
        batches = measuring.in_one_put("BatchWriteItem", first.best_size or 1, SAVED_ITEMS)
        transactions = measuring.in_one_put("TransactWriteItems", SAVED_ITEMS, SAVED_ITEMS)
        most = MOST_MEMBERS["BatchExecuteStatement"]
        # The tuning role has no PartiQL on AWS.
        partiql = None if asked.access else measuring.in_one_put("BatchExecuteStatement", most, SAVED_ITEMS)
    documented = asked.capacity.objectives.improvements.get(CALLS)
    return Saved(
        first.table, SAVED_ITEMS, one.calls, batches.calls, one.seconds, batches.seconds, one.units, batches.units,
        transactions.units, None if partiql is None else partiql.units, None if documented is None else documented.before,
        None if documented is None else documented.target,
    )  # fmt: skip


def _consumers(asked: Asked, place: Place) -> Iterator[ConsumerReport]:
    sources = [each for each in consumers.event_sources(asked.deployment) if asked.wants(each.function)]
    if any(each.kind == "stream" for each in sources):
        for table in asked.deployment.tables:
            make_table(place.dynamodb, table, asked.names.table(table.name), None, asked.names.index)
    measuring = ConsumerMeasuring(
        asked.deployment, asked.names, asked.month.functions, asked.packages, asked.schemas,
        asked.capacity.load.benchmark, place.endpoint, asked.deployment.environment.region,
        f"{asked.capacity.load.settings.tenant_prefix}tuning", place.dynamodb, place.streams,
    )  # fmt: skip
    for source in sources:
        yield _consumer_report(asked, measuring, source)


def _consumer_report(asked: Asked, measuring: ConsumerMeasuring, source: EventSource) -> ConsumerReport:
    tuning, why = asked.capacity.tuning.batches, list[str]()
    sizes = consumers.sizes_of(source, tuning.sizes)
    asked.told(f"{source.function}: batches of the {source.kind} {source.source}")
    durations: tuple[BatchDuration, ...] | str = "its messages are not known"
    if source.kind == "stream":
        durations = measuring.durations(source, sizes, tuning.repeats)
    certainty: Confidence = "measured"
    if isinstance(durations, str):
        why.append(f"durations are those of service.assumptions, so many times as long for a batch: {durations}")
        one = asked.month.of(source.function).duration_ms
        durations = () if one is None else consumers.assumed_durations(sizes, one, source.timeout_seconds)
        certainty = "assumed"
    load = Load(
        _arrivals(asked, source),
        asked.month.prices.seconds_per_month,
        lambda invocations, ms: asked.month.invocations_usd(source.function, invocations, ms),
    )
    points = tuple(
        consumers.point(source, each, durations, load, tuning.most_delay_seconds)
        for each in consumers.combinations(source, tuning.sizes, tuning.windows_seconds, tuning.parallel)
    )
    best, finding, sentences = consumers.chosen(source, points, tuning.tolerated_percent)
    own = (source.size, source.window_seconds, source.parallel)
    now = next((each for each in points if (each.size, each.window_seconds, each.parallel) == own), None)
    return ConsumerReport(
        source.function, source.kind, source.source, *own, load.arrivals_per_month, durations, certainty, points, now, best,
        finding, (*sentences, *why),
    )  # fmt: skip


def _arrivals(asked: Asked, source: EventSource) -> float | None:
    """Records or messages a month, by the assumptions: a write unit of a table is taken for a record of its stream."""
    if source.kind == "stream":
        units = asked.month.usage.tables.get(source.source)
        if units is None or units.write_units_per_second is None:
            return None
        return units.write_units_per_second * asked.month.prices.seconds_per_month
    invocations = asked.month.of(source.function).invocations
    assumptions = asked.deployment.assumptions
    if invocations is None or assumptions is None:
        return None
    return invocations * assumptions.messages_per_consumer_invocation.value


def _proposals(asked: Asked, writes: Sequence[WriteReport], consumed: Sequence[ConsumerReport]) -> Iterator[Proposal]:
    for each in writes:
        settings = ("functions", each.function, "settings")
        times: Confidence = "measured" if asked.capacity.tuning.batches.call_time is None else "modelled"
        text = "; ".join(each.why)
        if each.best_size is not None and each.size_key and each.best_size != each.size:
            change = SettingChange((*settings, each.size_key), each.size, each.best_size, of_service=True)
            yield Proposal(change, text, None, times, "none: the same items are written, and consume the same units")
        pause = each.best_pause_ms
        if pause is not None and each.pause_key and pause != each.first_pause_ms:
            change = SettingChange((*settings, each.pause_key), each.first_pause_ms, pause, of_service=True)
            why = f"where {each.table} throttles, a put ends sooner with a first pause of {pause} ms"
            yield Proposal(change, why, None, times, "measured in an embedded AWS: AWS publishes no such times")
    sources = {(each.function, each.source): each for each in consumers.event_sources(asked.deployment)}
    for found in consumed:
        if found.best is None or found.finding == "right":
            continue
        saved = None
        if found.now is not None and found.now.monthly_usd is not None and found.best.monthly_usd is not None:
            saved = found.now.monthly_usd - found.best.monthly_usd if not found.now.refusal else None
        for path, before, after in consumers.changes_of(sources[found.function, found.source], found.best):
            risk = f"a record waits up to {found.best.longest_wait_seconds:,.2f} s"
            confidence: Confidence = "assumed" if found.certainty == "assumed" else "modelled"
            yield Proposal(SettingChange(path, before, after, of_service=True), found.why[0], saved, confidence, risk)
            # It is of all changes together.
            saved = None


def _notes(asked: Asked, writes: Sequence[WriteReport]) -> Iterator[str]:
    tuning = asked.capacity.tuning.batches
    if not writes:
        who = "no function of the service" if not asked.only else f"none of {', '.join(asked.only)}"
        yield f"{who} writes many items at a time in a way that could be measured{'' if asked.access is None else ' on AWS'}"
    if asked.access is not None and writes:
        yield "measured on AWS from this machine, with its way there; consumers were measured in an embedded AWS"
    if asked.access is not None:
        for each in write_operations(asked.deployment, asked.source, FIRST_PAUSE_MS):
            reason = left_out(asked.deployment, each, asked.capacity.service.tenant_key)
            if asked.wants(each.function) and reason:
                yield f"not measured on AWS: {reason}"
    elif tuning.call_time is None:
        yield (
            "times of calls are those of this machine's embedded AWS, without a network; pauses are counted and not waited for. "
            "Calls, units and what is throttled do not depend on that"
        )
    else:
        yield (
            f"times are computed: {tuning.call_time.call_ms:g} ms for a call and {tuning.call_time.item_ms:g} ms for each of its "
            "items (tuning.batches.call_time)"
        )
    if any(each.condition == "throttled" for found in writes for each in found.cells):
        yield (
            f"where all of a call is throttled, botocore repeats it up to {SDK_ATTEMPTS - 1} times by itself, after up to 1 s and "
            "2 s, before the service's own pause begins"
        )


def bulk_text() -> str:
    """What the installed SDK has of StartBulkPutItems; it is looked up, never called."""
    import botocore  # noqa: PLC0415  heavy
    import botocore.session  # noqa: PLC0415

    names = botocore.session.get_session().get_service_model("dynamodb").operation_names
    if "StartBulkPutItems" not in names:
        return f"botocore {botocore.__version__} has no operation StartBulkPutItems"
    return (
        f"botocore {botocore.__version__} has StartBulkPutItems: asynchronous, of objects in S3, at 1,024 write units a second or "
        "more, and paid by bytes. It is for loads of whole tables: a request can't wait for it, and it is not measured here"
    )
