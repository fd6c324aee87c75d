from __future__ import annotations

from collections.abc import Iterator

import pytest
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from two_regions import ACCOUNT, TwoRegions, by_hand, two_regions

from phase3b.local.dynamodb.data_plane import DataPlane
from phase3b.local.dynamodb.replication.replication import Replication
from phase3b.local.moto_gaps import fill_gaps


@pytest.fixture
def both(monkeypatch: pytest.MonkeyPatch) -> Iterator[TwoRegions]:
    """Two regions without a thread that delivers: what arrives, arrives when the test goes on."""
    clock, hands = by_hand()
    fill_gaps(clock=clock)
    plane = DataPlane(DomainDispatcherApplication(create_backend_app), clock, ACCOUNT)
    monkeypatch.setattr(Replication, "start", lambda _: None)
    made = two_regions(plane, plane, hands)
    made.make()
    yield made
    made.remove()
