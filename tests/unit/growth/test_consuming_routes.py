"""What requests of routes consume goes with the route, the table or the index that it is of."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from phase3b.capacity.edit.text_edit import Path as KeyPath
from phase3b.growth.draft import ASSUMED, Draft
from phase3b.growth.routes import remove_routes
from phase3b.growth.tables import remove_index, remove_tables

ROOT = Path(__file__).parents[3]
ROUTES: KeyPath = (*ASSUMED, "routes")
POST = "POST /support/tickets"


@pytest.fixture
def draft(tmp_path: Path) -> Draft:
    shutil.copy(ROOT / "capacity.yaml", tmp_path)
    shutil.copytree(ROOT / "capacity", tmp_path / "capacity")
    (tmp_path / "lambda_src").symlink_to(ROOT / "lambda_src")
    return Draft(tmp_path / "capacity.yaml")


def test_a_route_takes_its_figures_with_it(draft: Draft) -> None:
    before = set(draft.keys(ROUTES))
    remove_routes(draft, [("POST", "/support/tickets/{ticket_id}/comments")])
    assert before - set(draft.keys(ROUTES)) == {"POST /support/tickets/{ticket_id}/comments"}


def test_a_table_and_an_index_go_out_of_the_figures_of_each_route(draft: Draft) -> None:
    remove_index(draft, "support_tickets", ["tenant_priority"], with_grants=True)
    assert draft.keys((*ROUTES, POST, "tables", "support_tickets", "indexes")) == ("tenant_status",)
    remove_tables(draft, ["webhooks"], with_grants=True)
    assert "webhooks" not in draft.keys((*ROUTES, POST, "tables"))
    # The route is still there, and consumes nothing of a table.
    assert draft.at((*ROUTES, "GET /webhooks", "tables")) == {}
