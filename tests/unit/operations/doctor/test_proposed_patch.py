"""The patch is a change of capacity.yaml that is valid, means what was proposed, and touches nothing else."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

from small_capacity import TEXT, deployment
from split_file import copied

from phase3b.capacity.deployment import Deployment, OnDemand, Provisioned, TableDeployment, resolve
from phase3b.capacity.loader import load
from phase3b.capacity.text.capacity_text import read_capacity_text
from phase3b.operations.doctor.proposed_patch import ProposedPatch, key_of, proposed_patch
from phase3b.operations.doctor.verdict import CapacityChange, Change, SettingChange

TABLE = CapacityChange("support_tickets", None, "write", 120, 554)
INDEX = CapacityChange("support_tickets", "tenant_status", "read", None, 900)
ON_DEMAND = CapacityChange("webhooks", None, "write", None, 82)
RESERVED = SettingChange(("functions", "support_tickets", "reserved_concurrency"), 200, 252)
RATE = SettingChange(("api", "throttle", "rate_per_second"), 1000, 1500)
CUSTOMER = SettingChange(("api", "per_customer", "requests_per_minute"), 100, 425.5)
READERS = SettingChange(("queues", "webhook_deliveries", "consumer", "maximum_concurrency"), 12, 11, of_service=True)


def proposed(file: Path, changes: Sequence[Change], environment: str = "prod") -> ProposedPatch:
    """The patch, which git has applied."""
    made = proposed_patch(environment, file, read_capacity_text(file, str(file)), changes)
    (file.parent / "doctor.patch").write_text(made.diff, "utf-8")
    for command in (["git", "init", "-q"], ["git", "apply", "doctor.patch"]) if made.diff else ():
        subprocess.run(command, cwd=file.parent, check=True, capture_output=True)
    return made


def small(folder: Path) -> Path:
    file = folder / "capacity.yaml"
    file.write_text(TEXT, "utf-8")
    return file


def table(deployment: Deployment, name: str) -> TableDeployment:
    return next(each for each in deployment.tables if each.name == name)


def test_everything_at_once_and_nothing_else(tmp_path: Path) -> None:
    """Tables and indexes, settings of the tier, and one of the service, which is in a file of its own."""
    file = copied(tmp_path)
    capacity = load(file)
    before = {name: resolve(capacity, name) for name in capacity.environments}
    made = proposed(file, [TABLE, INDEX, ON_DEMAND, RATE, CUSTOMER, READERS])
    assert made.hindered == ()
    changed = load(file)
    after = resolve(changed, "prod")
    tickets, webhooks = table(after, "support_tickets"), table(after, "webhooks")
    assert isinstance(tickets.billing, Provisioned)
    assert (tickets.billing.write.floor, tickets.billing.write.ceiling) == (120, 554)
    indexes = {each.name: each.billing for each in tickets.indexes}
    tenant_status = indexes["tenant_status"]
    assert isinstance(tenant_status, Provisioned)
    assert (tenant_status.read.floor, tenant_status.read.ceiling) == (75, 900)
    # An index that takes its table's numbers keeps those that it had.
    assert (tenant_status.write.floor, tenant_status.write.ceiling) == (75, 300)
    assert isinstance(webhooks.billing, OnDemand)
    assert (webhooks.billing.read_ceiling, webhooks.billing.write_ceiling) == (60, 82)
    others = {"support_tickets", "webhooks"}
    assert [each for each in after.tables if each.name not in others] == [
        each for each in before["prod"].tables if each.name not in others
    ]
    assert after.api is not None
    assert (after.api.capacity.throttle.rate_per_second, after.api.capacity.throttle.burst) == (1500, 2000)
    assert after.api.capacity.per_customer.requests_per_minute == 425.5
    consumer = after.queues[0].definition.consumer
    assert consumer is not None
    assert consumer.maximum_concurrency == 11
    assert "--- a/capacity/service.yaml\n" in made.diff
    # Other environments have what they had, but for the service, which is one for all.
    for name in ("dev", "staging"):
        assert (resolve(changed, name).tables, resolve(changed, name).api) == (before[name].tables, before[name].api)


def test_a_minimum_above_the_maximum_raises_both(tmp_path: Path) -> None:
    file = small(tmp_path)
    proposed(file, [CapacityChange("tickets", None, "write", 400, None)])
    billing = table(resolve(load(file), "prod"), "tickets").billing
    assert isinstance(billing, Provisioned)
    assert (billing.write.floor, billing.write.ceiling) == (400, 400)


def test_what_breaks_a_rule_is_said_and_the_rest_proposed(tmp_path: Path) -> None:
    """A table above the quota of one, beside one that fits."""
    file = small(tmp_path)
    too_much = CapacityChange("tickets", None, "read", None, 50_000)
    made = proposed(file, [too_much, ON_DEMAND])
    assert len(made.hindered) == 1
    assert made.hindered[0].startswith("tables.tickets.read: ")
    assert made.hindered[0].endswith("[P3B-QUOTA-EXCEEDED]")
    after = resolve(load(file), "prod")
    assert table(after, "tickets").billing == table(deployment("prod"), "tickets").billing
    webhooks = table(after, "webhooks").billing
    assert isinstance(webhooks, OnDemand)
    assert webhooks.write_ceiling == 82


def test_nothing_to_change_is_an_empty_patch(tmp_path: Path) -> None:
    assert proposed(small(tmp_path), []) == ProposedPatch("")


def test_keys_as_they_are_named() -> None:
    assert [key_of(each) for each in (TABLE, INDEX, RESERVED)] == [
        "tables.support_tickets.write",
        "tables.support_tickets.indexes.tenant_status.read",
        "functions.support_tickets.reserved_concurrency",
    ]
