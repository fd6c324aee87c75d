"""What people see of DAX in `phase3b show`."""

from __future__ import annotations

from dax_made import with_dax

from phase3b.cli.service.service_tables import cache_lines

DAX = "DAX: 3 nodes of dax.t3.small; list_comments of support_tickets read through it, up to 5 s old"


def test_beside_a_cache_and_without_one() -> None:
    both = cache_lines(with_dax())
    assert both[0].endswith("read by support_tickets, cost_forecasting")
    assert both[1] == DAX
    assert cache_lines(with_dax(cached=False)) == (DAX,)
    assert DAX not in cache_lines(with_dax(size=None))
