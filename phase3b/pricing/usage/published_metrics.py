"""Which metrics API Gateway publishes of a REST API's methods where detailed metrics are on.

"Amazon API Gateway dimensions and metrics" in its developer guide: Count, Latency, IntegrationLatency, 4XXError and 5XXError of
a method, CacheHitCount and CacheMissCount where it is cached. "Amazon CloudWatch pricing": a metric is charged by the
hours in which it was sent. What nobody calls publishes nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Final

from phase3b.plan.apis.records import MethodSettings, RestApi, RestStage
from phase3b.plan.records import Record

ANY: Final = "x-amazon-apigateway-any-method"
METHODS: Final = frozenset({"get", "post", "put", "patch", "delete", "options", "head", ANY})
INTEGRATION: Final = "x-amazon-apigateway-integration"
PREFLIGHT_STATUS: Final = "204"
"""What a mock integration answers to a browser's question; those without it refuse each method that has no route."""


def called_methods(api: RestApi) -> Iterator[str]:
    """The methods of a REST API that a client calls: `GET /path`, and `OPTIONS /path` of one that browsers ask before.

    A mock integration that refuses every method that has no route is not called.
    """
    for path, item in json.loads(api.body)["paths"].items():
        for method in sorted(METHODS & set(item)):
            made = item[method].get(INTEGRATION, {})
            if made.get("type") != "mock":
                yield f"{method.upper()} {path}"
            elif PREFLIGHT_STATUS in made.get("responses", {}):
                yield f"OPTIONS {path}"


def answers_browsers(api: RestApi) -> bool:
    """Whether any path answers the question of a browser that a page of another origin makes it ask."""
    return any(each.startswith("OPTIONS ") for each in called_methods(api))


def cached_methods(records: Iterable[Record]) -> int:
    """How many methods API Gateway keeps answers of, and so publishes hits and misses of."""
    records = tuple(records)
    if not any(isinstance(each, RestStage) and each.cache_size_gb is not None for each in records):
        return 0
    return sum(1 for each in records if isinstance(each, MethodSettings) and each.cache_seconds > 0)
