"""What must be true of a tier's functions, queues and API, with all it inherits."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from phase3b.capacity.model.quotas import Quotas
from phase3b.capacity.model.tier import Tier
from phase3b.capacity.rules.cache_rules import cache_problems
from phase3b.capacity.rules.concurrency_schedule_rules import concurrency_schedule_problems
from phase3b.capacity.rules.dax_rules import dax_problems
from phase3b.capacity.rules.firewall_rules import firewall_problems
from phase3b.capacity.service.service import Service
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import Problem

# "Configuring an Amazon SQS queue as a trigger" in the Lambda Developer Guide: six times the function's timeout.
VISIBILITY_PER_TIMEOUT = 6
# "Configuring scaling behavior for SQS event source mappings": a function's reserved concurrency is no less than the
# maximum concurrency of all its queues together. Each queue with a consumer is two: phase3b/plan/queues/dead_letters.py.
QUEUES_OF_A_CONSUMER = 2
# What a worker keeps to write down how a message went: MARGIN_SECONDS of webhook_delivery.
SECONDS_AFTER_A_MESSAGE = 2


def size_problems(tier: Tier, service: Service, quotas: Quotas | None, place: Place) -> Iterator[Problem]:
    """Functions, queues and API of a tier, against the service that has them."""
    consumed = [name for name, queue in service.queues.items() if queue.consumer is not None]
    yield from _names("functions", "function", tier.functions, service.functions, place, code="P3B-FUNCTION-UNKNOWN")
    yield from _names("queues", "queue with a consumer", tier.queues, consumed, place, code="P3B-QUEUE-UNKNOWN")
    if (tier.api is None) != (service.api is None):
        says = "the API has no capacity in this tier" if tier.api is None else "the service has no API"
        yield place.problem(
            ("api",),
            says,
            "Add api: with its throttle" if tier.api is None else "Remove `api`",
            code="P3B-API-INCOMPLETE",
        )
    if tier.api is not None and tier.api.cache is not None:
        operations = {route.operation for route in service.routes}
        for operation in tier.api.cache.seconds:
            if operation not in operations:
                yield place.key_problem(
                    ("api", "cache", "seconds", operation),
                    f"there is no operation {quoted(operation)} in service.routes",
                    instead(operation, operations),
                    code="P3B-OPERATION-UNKNOWN",
                )
    if tier.api is not None and tier.api.cache is not None and quotas is not None:
        size = tier.api.cache.size_gb
        if size not in quotas.api_cache_sizes_gb:
            sizes = ", ".join(f"{each:g}" for each in quotas.api_cache_sizes_gb)
            yield place.problem(
                ("api", "cache", "size_gb"),
                f"{size:g} GB is not a size that the cache comes in",
                f"Use one of {sizes}",
                code="P3B-VALUE-CHOICE",
            )
    if tier.api is not None and tier.api.waf is not None:
        yield from firewall_problems(tier.api.waf, place)
    yield from cache_problems(tier, service, place)
    yield from dax_problems(tier, service, place)
    yield from _concurrency(tier, quotas, place)
    yield from concurrency_schedule_problems(tier, place)
    yield from _snap_start(tier, service, place)
    yield from _visibility(tier, service, place)
    yield from _receivers(tier, service, place)
    yield from _time_for_a_message(tier, service, place)


def _names(
    key: str, kind: str, given: Collection[str], wanted: Collection[str], place: Place, *, code: str
) -> Iterator[Problem]:
    for name in given:
        if name not in wanted:
            yield place.key_problem(
                (key, name), f"there is no {kind} {quoted(name)} in the service", instead(name, wanted), code=code
            )
    for name in wanted:
        if name not in given:
            yield place.problem(
                (key, name),
                f"the {kind} {name} has no capacity in this tier",
                f"Add {name}: here, or in a tier it extends",
                code="P3B-TIER-INCOMPLETE",
            )


def _concurrency(tier: Tier, quotas: Quotas | None, place: Place) -> Iterator[Problem]:
    allocated = sum(capacity.allocated_concurrency for capacity in tier.functions.values())
    unreserved = any(each.most_provisioned and each.reserved_concurrency is None for each in tier.functions.values())
    for name, capacity in tier.functions.items():
        most = capacity.reserved_concurrency
        provisioned = capacity.provisioned_concurrency
        if provisioned is not None and most is not None and provisioned > most:
            yield place.problem(
                ("functions", name, "provisioned_concurrency"),
                f"provisioned concurrency {provisioned} is more than the reserved concurrency {most}",
                "Lower it, or raise reserved_concurrency",
                code="P3B-FUNCTION-CONCURRENCY",
            )
    if quotas is not None and allocated > quotas.concurrent_executions - quotas.unreserved_concurrency:
        kind = "reserved or provisioned" if unreserved else "reserved"
        yield place.problem(
            ("functions",),
            f"{allocated:,} {kind} executions leave less than the {quotas.unreserved_concurrency} that AWS keeps of the "
            f"account's {quotas.concurrent_executions:,}",
            f"Lower reserved_concurrency{' or provisioned_concurrency' if unreserved else ''}, or raise quotas.concurrent_executions once AWS has raised yours",
            code="P3B-FUNCTION-CONCURRENCY",
        )


def _snap_start(tier: Tier, service: Service, place: Place) -> Iterator[Problem]:
    """What SnapStart can't be had with: "Supported features and limitations" of SnapStart in the Lambda Developer Guide."""
    for name, capacity in tier.functions.items():
        at = ("functions", name, "snap_start")
        if not capacity.snap_start or name not in service.functions:
            continue
        if capacity.provisioned_concurrency is not None:
            line = place.line(("functions", name, "provisioned_concurrency"))
            yield place.problem(
                at,
                f"Lambda has SnapStart or provisioned concurrency for a function, never both, and {name} has "
                f"{capacity.provisioned_concurrency} ({line})",
                "Remove snap_start, or set provisioned_concurrency: null",
                code="P3B-FUNCTION-SNAP-START",
            )
        if service.functions[name].image is not None:
            yield place.problem(
                at,
                f"SnapStart is of functions that Lambda runs from a zip archive, and {name} is a container image",
                f"Remove snap_start, or remove service.functions.{name}.image, and phase3b packs its folder",
                code="P3B-FUNCTION-SNAP-START",
            )


def _visibility(tier: Tier, service: Service, place: Place) -> Iterator[Problem]:
    for name, queue in service.queues.items():
        if queue.consumer is None or queue.consumer.function not in tier.functions:
            continue
        timeout = tier.functions[queue.consumer.function].timeout_seconds
        visible = queue.consumer.visibility_timeout_seconds
        if visible < VISIBILITY_PER_TIMEOUT * timeout:
            yield place.problem(
                ("functions", queue.consumer.function, "timeout_seconds"),
                f"{timeout} s is more than a sixth of the {visible} s that a message of {name} stays hidden: it would be "
                "worked on twice",
                f"Lower it to {visible // VISIBILITY_PER_TIMEOUT} or less, or raise "
                f"service.queues.{name}.consumer.visibility_timeout_seconds",
                code="P3B-FUNCTION-TIMEOUT",
            )


def _receivers(tier: Tier, service: Service, place: Place) -> Iterator[Problem]:
    """What Lambda receives and may not run goes back, and counts as a receive: in the end as a dead letter, unseen."""
    for name, capacity in tier.functions.items():
        consumers = [queue.consumer for queue in service.queues.values() if queue.consumer is not None]
        most = QUEUES_OF_A_CONSUMER * sum(each.maximum_concurrency for each in consumers if each.function == name)
        if capacity.reserved_concurrency is not None and most > capacity.reserved_concurrency:
            yield place.problem(
                ("functions", name, "reserved_concurrency"),
                f"{capacity.reserved_concurrency} are fewer than the {most} invocations that its queues, standard and FIFO, "
                "may cause at a time: Lambda would throttle messages that it has received",
                f"Raise it to {most} or more, or lower maximum_concurrency of its queues",
                code="P3B-FUNCTION-CONCURRENCY",
            )


def _time_for_a_message(tier: Tier, service: Service, place: Place) -> Iterator[Problem]:
    """A worker begins no message that it could not finish: with too little time it would begin none at all."""
    for name, capacity in tier.functions.items():
        function = service.functions.get(name)
        wanted = None if function is None else function.settings.get("total_timeout_seconds")
        if not isinstance(wanted, int | float) or capacity.timeout_seconds >= wanted + SECONDS_AFTER_A_MESSAGE:
            continue
        yield place.problem(
            ("functions", name, "timeout_seconds"),
            f"{capacity.timeout_seconds} s leave no time for one message: it may take {wanted:g} s, and "
            f"{SECONDS_AFTER_A_MESSAGE} s are kept to write down how it went",
            f"Raise it to {wanted + SECONDS_AFTER_A_MESSAGE:g} or more, or lower "
            f"service.functions.{name}.settings.total_timeout_seconds",
            code="P3B-FUNCTION-TIMEOUT",
        )
