"""The project's own capacity.yaml, simulated: its rules, patterns and tables are what the tests are about."""

from __future__ import annotations

from pathlib import Path

from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.simulation import Simulation
from phase3b.pricing.prices.capacity_prices import CapacityPrices
from phase3b.simulation.capacity.lane_outcome import CapacityCost

FILE = Path(__file__).parents[3] / "capacity.yaml"
INDEXES = {"support_tickets": ["tenant_status", "tenant_priority"], "webhooks": []}
# Round prices, so that a sum can be worked out by hand.
COST = CapacityCost(CapacityPrices(0.001, 0.01, 0.1, 1.0), 720, "us-east-1")


def capacity() -> Capacity:
    return load(FILE, name="capacity.yaml")


def simulation() -> Simulation:
    return capacity().simulation
