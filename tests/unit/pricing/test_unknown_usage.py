"""What is not assumed is unknown, and never zero: in the usage, and so in the cost."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from split_file import securebase

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import parse
from phase3b.capacity.model.assumptions import Assumptions
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.expected_traffic import expected_traffic
from phase3b.naming import function_address
from phase3b.packaging.service_packages import described
from phase3b.plan.functions.records import LambdaFunction
from phase3b.plan.plan import plan
from phase3b.pricing.usage.usage import Usage
from phase3b.pricing.usage.usage_estimate import estimated


@cache
def whole() -> Capacity:
    return parse(securebase(), "c.yaml")


def usage(**left_out: object) -> Usage:
    """The estimate of prod, where of the assumptions something is left out."""
    assumed = whole().service.assumptions
    assert assumed is not None
    capacity = replace(
        whole(), service=whole().service.model_copy(update={"assumptions": assumed.model_copy(update=left_out)})
    )
    deployment = resolve(capacity, "prod")
    made = plan(deployment, described(capacity))
    assert isinstance(deployment.assumptions, Assumptions)
    return estimated(made, expected_traffic(deployment.tier), deployment.assumptions, 730)


def functions_without(name: str) -> dict[str, object]:
    assumed = whole().service.assumptions
    assert assumed is not None
    return {key: value for key, value in assumed.functions.items() if key != name}


def test_all_is_known_where_all_is_assumed() -> None:
    found = usage()
    assert found.api.requests is not None
    assert found.websocket.messages is not None
    assert all(each.invocations is not None for each in found.functions.values())
    assert all(each.requests is not None for each in found.queues.values())


def test_a_function_makes_unknown_what_depends_on_it() -> None:
    found = usage(functions=functions_without("webhook_delivery"))
    assert found.functions["webhook_delivery"].invocations is None
    assert found.functions["support_tickets"].invocations is not None
    # Which part of the requests it answers is not known either.
    assert (found.api.requests, found.api.data_out_gb, found.api.traces) == (None, None, None)
    assert found.api.method_metrics is not None
    assert found.logs["webhook_delivery"].ingested_gb is None
    assert found.logs["api"].ingested_gb is None
    assert found.queues["webhook_deliveries"].requests is None
    assert found.queues["webhook_deliveries"].idle_polls
    assert found.queues["failed_events"].requests == 0


def test_who_consumes_a_queue_is_told_by_what_it_calls_and_not_by_how_names_begin() -> None:
    """A function `webhook` beside webhook_delivery, which consumes webhook_deliveries, sends nothing to webhooks."""
    deployment = resolve(whole(), "prod")
    made = plan(deployment, described(whole()))
    assert deployment.assumptions is not None
    of_it = next(
        each for each in made.records if isinstance(each, LambdaFunction) and each.address.name == "support_tickets"
    )
    other = replace(of_it, address=function_address("webhook"))
    assumed = deployment.assumptions.model_copy(
        update={
            "functions": {
                **deployment.assumptions.functions,
                "webhook": deployment.assumptions.functions["support_tickets"],
            }
        }
    )
    found = estimated(replace(made, records=(*made.records, other)), expected_traffic(deployment.tier), assumed, 730)
    assert found.functions["webhook_delivery"].data_out_gb
    assert found.functions["webhook"].data_out_gb is None


def test_the_websocket_side_by_itself() -> None:
    found = usage(websocket=None)
    assert (found.websocket.messages, found.websocket.connection_minutes) == (None, None)
    assert found.logs["websocket"].ingested_gb is None
    assert found.api.requests is not None


@pytest.mark.parametrize("tables", [{}])
def test_a_table_has_no_usage(tables: dict[str, object]) -> None:
    assert usage(tables=tables).tables == {}
