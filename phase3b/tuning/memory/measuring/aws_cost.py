"""What measuring on AWS will cost, computed before it; pure.

Each invocation is taken for twice, as what a call needs is made before it and deleted after it, and as long as the assumptions have it
at the size that the function has, longer at smaller sizes as if it only computed: more than it will be, and never less.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from phase3b.capacity.deployment import Deployment
from phase3b.load.destination.run_cost import RunCost, RunCostLine
from phase3b.pricing.prices.prices import Prices
from phase3b.pricing.pricing_context import MB_PER_GB
from phase3b.tuning.memory.lambda_cpu import cpu_share

TIMES = 2


def aws_cost(
    deployment: Deployment, functions: Sequence[str], sizes_mb: Sequence[int], invocations: int, prices: Prices,
    architectures: Mapping[str, str],
) -> RunCost:  # fmt: skip
    """The cost of so many invocations of each function at each size; `architectures` are as prices have them in their names."""
    lines = list(_lines(deployment, functions, sizes_mb, invocations, prices, architectures))
    return RunCost(float(len(functions) * len(sizes_mb) * invocations * TIMES), tuple(lines))


def _lines(
    deployment: Deployment, functions: Sequence[str], sizes_mb: Sequence[int], invocations: int, prices: Prices,
    architectures: Mapping[str, str],
) -> Iterator[RunCostLine]:  # fmt: skip
    count = float(len(functions) * len(sizes_mb) * invocations * TIMES)
    yield _line("Lambda invocations", "lambda.request", count, prices)
    assumptions = deployment.assumptions
    for each in deployment.functions:
        if each.name not in functions:
            continue
        what, price = f"Lambda duration of {each.name}", f"lambda.gb_second_{architectures[each.name]}"
        assumed = None if assumptions is None else assumptions.functions.get(each.name)
        if assumptions is None or assumed is None:
            yield RunCostLine(what, price, None, None, f"service.assumptions.functions has no {each.name}")
            continue
        at_full_speed_ms = float(assumed.duration_ms) * cpu_share(each.capacity.memory_mb)
        seconds = [
            size
            / MB_PER_GB
            * (max(float(assumed.duration_ms), at_full_speed_ms / cpu_share(size)) + float(assumptions.init_ms.value))
            / 1000
            for size in sizes_mb
        ]
        yield _line(what, price, sum(seconds) * invocations * TIMES, prices)


def _line(what: str, price: str, quantity: float, prices: Prices) -> RunCostLine:
    found = prices.find(price)
    if found is None:
        return RunCostLine(what, price, quantity, None, f"{prices.name} has no price {price}")
    return RunCostLine(what, price, quantity, prices.cost_usd(found, quantity))
