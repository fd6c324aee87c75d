"""Entries filled for alarms: the names of the plan in every command, and nothing left to fill in."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from functools import cache

import pytest
from runbook_made import capacity, filled, place, prod

from phase3b.capacity.model.provider import Provider
from phase3b.naming import names_of
from phase3b.packaging.service_packages import described
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.plan.plan import plan
from phase3b.runbook.place import Place
from phase3b.runbook.runbook_entry import RunbookEntry, chapters, entry_of, every_command


@cache
def of_prod() -> dict[str, Alarm]:
    return {each.name: each for each in alarms(prod(), names_of(prod()))}


def entry(alarm: str, at: Place | None = None) -> RunbookEntry:
    return entry_of(of_prod()[f"securebase-prod-{alarm}"], prod(), names_of(prod()), at or place())


def commands(found: RunbookEntry) -> str:
    return "\n".join(command for _, command in every_command(found))


def test_no_placeholder_is_left_in_any_tier() -> None:
    entries = filled()
    assert len(entries) > 2000
    left = re.compile(r"\{[a-z_0-9]+\}|\$\{|None(?! where)")
    for _, alarm, each in entries:
        steps = (*each.look, *each.now, *each.permanently, *each.confirm)
        texts = (each.title, each.means, each.customers, each.over, *(step.says for step in steps))
        for text in (*texts, *(command for step in steps for command in step.commands)):
            assert not left.search(text), (alarm.name, text)


def test_an_entry_has_the_alarms_own_names() -> None:
    found = commands(entry("support-tickets-tenant-status-index-write-throttles-critical"))
    assert "--resource-id table/securebase-prod-support-tickets/index/tenant-status-index " in found
    assert "--scalable-dimension dynamodb:index:WriteCapacityUnits --min-capacity 300" in found
    assert "GlobalSecondaryIndexes[?IndexName=='tenant-status-index']" in found
    assert "--alarm-names securebase-prod-support-tickets-tenant-status-index-write-throttles-critical " in found
    assert "ReadCapacityUnits" not in found


def test_a_queue_that_is_consumed_and_one_that_is_not() -> None:
    found = entry("webhook-deliveries-dead-letters-kept-critical")
    text = commands(found)
    assert "--queue-name securebase-prod-webhook-deliveries-dead-letters " in text
    assert "--log-group-name /aws/lambda/securebase-prod-webhook-delivery " in text
    assert "start-message-move-task" in text
    assert "purge-queue" not in text
    kept = commands(entry("failed-events-kept-critical"))
    assert "purge-queue" in kept
    assert "phase3b failed replay prod --yes" in kept
    assert "start-message-move-task" not in kept


def test_what_is_left_out_is_left_out_by_what_the_subject_is() -> None:
    on_demand = commands(entry("cost-forecasts-write-throttles-critical"))
    assert "application-autoscaling" not in on_demand
    assert "--on-demand-throughput MaxWriteRequestUnits=" in on_demand
    provisioned = commands(entry("support-tickets-write-throttles-critical"))
    assert "on-demand-throughput" not in provisioned
    assert "describe-scaling-activities" in provisioned


def test_numbers_have_the_room_that_the_file_asks_for() -> None:
    growth = capacity().simulation.confidence.growth_percent
    table = next(each for each in prod().tables if each.name == "support_tickets")
    most = table.billing.write.ceiling  # type: ignore[union-attr]  a provisioned one in this tier
    assert (growth, most) == (25, 300)
    found = commands(entry("support-tickets-write-ceiling-critical"))
    assert "--max-capacity 375" in found
    at = dataclasses.replace(place(), growth_percent=100)
    assert "--max-capacity 600" in commands(entry("support-tickets-write-ceiling-critical", at))


def test_commands_are_for_the_place_where_they_are_pasted() -> None:
    profile = Provider.model_validate({"profile": "team:ops"})
    found = commands(entry("api-server-errors-critical", place(provider=profile, file_option=" --file other.yaml")))
    assert found.count("aws --region us-east-1 --profile team:ops ") == found.count("aws --region")
    assert "phase3b check prod --file other.yaml" in found.splitlines()
    embedded = commands(entry("api-server-errors-critical", place(endpoint="http://127.0.0.1:1")))
    assert "phase3b check prod --embedded" in embedded.splitlines()
    assert embedded.count("--endpoint-url http://127.0.0.1:1 ") == embedded.count("aws --region")


def test_a_websocket_api_is_looked_up_by_its_name() -> None:
    found = commands(entry("websocket-latency-critical"))
    assert (
        """"Name":"ApiId","Value":"'"$(aws --region us-east-1 apigatewayv2 get-apis --query "Items[?Name==""" in found
    )
    assert "${" not in found


@cache
def deployed_names() -> frozenset[str]:
    """Every text in the records of prod."""
    return frozenset(_texts(plan(prod(), described(capacity())).records))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _texts(key)
            yield from _texts(each)
    elif isinstance(value, (tuple, list, frozenset)):
        for each in value:
            yield from _texts(each)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from _texts(value.__getattribute__(field.name))


def test_names_in_commands_are_those_of_the_plan() -> None:
    # What all names, or those of customers' keys, begin with; a namespace of metrics that are made of logs.
    begins = {"securebase-prod", "securebase-prod-", "securebase-prod-phase3b-customer-"}
    known = deployed_names() | begins | {f"table/{each}" for each in deployed_names()}
    seen = set()
    for deployment, _, each in filled():
        if deployment.tier_name != prod().tier_name or deployment.api is None or deployment.project != prod().project:
            continue
        if deployment.environment.domain is not None:
            # Its function health is of no other environment.
            continue
        for _, command in every_command(each):
            seen |= set(re.findall(r"(?:/aws/[a-z]+/|alias/|table/|Phase3b/)?securebase-prod[a-z0-9.-]*", command))
    assert len(seen) > 400
    assert seen - known == set()


def test_a_chapter_is_filled_for_an_alarm_that_calls_somebody() -> None:
    found = chapters(prod(), names_of(prod()), place())
    assert [each.entry.kind for each in found][:2] == ["read_throttles", "write_throttles"]
    assert sum(len(each.alarms) for each in found) == len(of_prod())
    for each in found:
        levels = {alarm.level for alarm in each.alarms}
        shown = of_prod()[each.entry.alarm]
        assert shown in each.alarms
        assert shown.level == ("critical" if "critical" in levels else "warning")


@pytest.mark.parametrize("pattern", ["securebase-prod-api-latency-[cw]*", "api_latency"])
def test_alarms_are_chosen_by_their_names_or_their_kind(pattern: str) -> None:
    (found,) = chapters(prod(), names_of(prod()), place(), pattern)
    assert {each.kind for each in found.alarms} == {"api_latency"}
    assert chapters(prod(), names_of(prod()), place(), "nothing") == ()
