"""The deployment that the handlers of these tests are notified of: dev of capacity.yaml."""

from __future__ import annotations

from pathlib import Path

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.naming import Names

CAPACITY = load(Path(__file__).parents[2] / "capacity.yaml")
DEPLOYMENT = resolve(CAPACITY, "dev")
NAMES = Names(DEPLOYMENT.project, DEPLOYMENT.name, DEPLOYMENT.component)
REGION = "us-east-1"
SCOPES = () if DEPLOYMENT.api is None else tuple(DEPLOYMENT.api.definition.scopes)
