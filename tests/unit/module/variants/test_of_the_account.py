"""What is of an AWS account, and so of a landing zone, is not made by a module that is one of several things in it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from service_capacity import changed as changed_service
from small_capacity import deployment

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load, parse
from phase3b.capacity.model.environment import Environment
from phase3b.errors import Phase3bError
from phase3b.module.built_module import refuse_switches
from phase3b.module.variants.placeholders import Placeholders, with_placeholders

ROOT = Path(__file__).parents[4]
README = ROOT / "templates" / "module" / "README.md.j2"
COSTS = """    budget: {monthly_usd: 650.5, warning_percent: 90, critical_percent: 100}
    cost_anomaly: {impact_usd: 50}
"""
BACKEND = "    backend: {type: s3,"
# Keys of an environment that a module has differently from by a mark: the consumer's own provider, state, tier and tags; an
# environment with switches of its own is refused.
OF_THE_CONSUMER = {"tier", "account", "account_id", "backend", "tags", "watch_account", "enabled", "provider"}
OF_COSTS = {"aws_budgets_budget", "aws_ce_anomaly_monitor", "aws_ce_anomaly_subscription"}


def test_a_module_of_an_environment_with_a_budget_has_none() -> None:
    whole = deployment("prod", (BACKEND, COSTS + BACKEND))
    assert whole.environment.budget is not None
    assert whole.environment.cost_anomaly is not None
    made = with_placeholders(whole, Placeholders()).environment
    assert (made.budget, made.cost_anomaly) == (None, None)


def test_each_key_of_an_environment_is_decided() -> None:
    """A key that a module neither marks nor leaves to the consumer would carry one environment's value into all."""
    # Each value is nothing that a mark is, so that what is left as it was is seen.
    values = {name: object() for name in Environment.model_fields}
    whole = deployment("prod")
    made = with_placeholders(
        replace(whole, environment=whole.environment.model_copy(update=values)), Placeholders()
    ).environment
    kept = {name for name in Environment.model_fields if getattr(made, name) is values[name]}
    assert kept == OF_THE_CONSUMER


def test_a_module_has_no_origins_of_an_environments_pages() -> None:
    whole = resolve(load(ROOT / "capacity.yaml"), "prod")
    assert whole.api is not None
    assert whole.api.cors is not None
    made = with_placeholders(whole, Placeholders())
    assert made.api is not None
    assert (made.environment.cors_origins, made.api.cors) == (None, None)


def test_the_released_module_has_none_and_its_readme_says_so() -> None:
    released = json.loads((ROOT / "releases/phase3b-performance.json").read_text("utf-8"))["addresses"]
    assert not OF_COSTS & {each.split(".")[0] for each in released}
    text = README.read_text("utf-8")
    assert "No budget and no cost anomaly monitor is made here" in text


PROD = "  prod:\n    tier: growth\n"
OFF = (PROD, f"{PROD}    enabled: {{routes: {{'POST /tickets': false}}}}\n")


def test_an_environment_with_switches_of_its_own_is_refused() -> None:
    capacity = parse(changed_service(OFF), "c.yaml")
    refuse_switches(capacity, "dev")
    with pytest.raises(
        Phase3bError, match=r"the environment prod switches parts of the service \(the route POST /tickets\)"
    ):
        refuse_switches(capacity, "prod")


def test_what_the_service_switches_off_is_in_no_module() -> None:
    everywhere = ("method: POST, path: /tickets,", "method: POST, path: /tickets, enabled: false,")
    refuse_switches(parse(changed_service(everywhere), "c.yaml"), "prod")
    with pytest.raises(Phase3bError, match=r"\(on\), and a module has all of it"):
        refuse_switches(parse(changed_service(everywhere, (OFF[0], OFF[1].replace("false", "true"))), "c.yaml"), "prod")
