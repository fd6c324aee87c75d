"""What a file has that says nothing of simulations, or of one number of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from split_file import securebase

from phase3b.capacity.loader import parse
from phase3b.capacity.model import simulation as model
from phase3b.capacity.model.quotas import ChangeLimits, Quotas
from phase3b.capacity.model.simulation import Simulation
from phase3b.errors import Phase3bError
from phase3b.simulation.capacity.readings import value_text

ROOT = Path(__file__).parents[3]
SMALL = (ROOT / "tests/golden/small.yaml").read_text("utf-8")


def test_it_is_what_the_example_has() -> None:
    assert parse(SMALL, "small.yaml").simulation == parse(securebase(), "capacity.yaml").simulation


def test_each_number_is_that_of_the_file_of_defaults() -> None:
    stated = json.loads(Path(model.__file__).with_name("simulation_defaults.json").read_bytes())
    found = Simulation().model_dump(mode="json")
    for part in ("rules", "assumptions", "sweep", "confidence", "default_pattern"):
        assert found[part] == stated[part], part
    readings = zip(found["readings"], stated["readings"], strict=True)
    assert [{key: own[key] for key in each} for own, each in readings] == stated["readings"]
    assert {
        name: {key: found["patterns"][name][key] for key in each} for name, each in stated["patterns"].items()
    } == stated["patterns"]


def test_one_number_is_changed_by_itself() -> None:
    found = parse(f"{SMALL}\nsimulation: {{rules: {{scale_out_minutes: 3}}, confidence: {{days: 28}}}}\n", "small.yaml")
    assert found.simulation == Simulation().model_copy(
        update={
            "rules": Simulation().rules.model_copy(update={"scale_out_minutes": 3}),
            "confidence": Simulation().confidence.model_copy(update={"days": 28}),
        }
    )
    assert Quotas.model_validate({"changes": {"decreases_at_once": 8}}).changes == ChangeLimits(decreases_at_once=8)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("null", "`simulation` is empty"),
        ("{rules: null}", "simulation.rules"),
        ("{patterns: {calm: {type: steady, days: 1, times: 1}}}", 'there is no pattern "weekly". Valid values: calm'),
        ("{sweep: {floors: 1}}", "simulation.sweep.floors"),
    ],
)
def test_what_is_no_simulation_is_refused(written: str, said: str) -> None:
    with pytest.raises(Phase3bError) as refused:
        parse(f"{SMALL}\nsimulation: {written}\n", "small.yaml")
    assert said in str(refused.value)


def test_the_readings_are_listed_in_the_documents() -> None:
    """With what AWS publishes of each, and when that was compared."""
    page = (ROOT / "docs/simulation.md").read_text("utf-8")
    for reading in Simulation().readings:
        values = ", ".join(value_text(each, None) for each in reading.values)
        shown = values if reading.unit is None else f"{values} {reading.unit}"
        assert f"| {reading.name} (`{reading.key}`) | {shown} | {reading.unpublished} ({reading.as_of}) |\n" in page
