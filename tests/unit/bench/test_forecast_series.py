"""Which files `make forecast-bench FILE=...` measures, and which it refuses."""

from __future__ import annotations

from pathlib import Path

import pytest
from forecast_series import SeriesError, series_of
from forecasts import Line


def written(folder: Path, *rows: str) -> Path:
    file = folder / "series.csv"
    file.write_text("\n".join(["series,month,value", *rows]) + "\n", encoding="utf-8")
    return file


@pytest.mark.parametrize("months", [("2025-11", "2025-12", "2026-01"), ("202511", "202512", "202601"), ("1", "2", "3")])
def test_months_in_a_row_in_any_order(tmp_path: Path, months: tuple[str, str, str]) -> None:
    first, second, third = months
    (found,) = series_of(written(tmp_path, f"a,{third},3", f"a,{first},1", f"a,{second},2"))
    assert found.values == (1, 2, 3)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (("a,2025-11,1", "a,2026-01,2"), "after 2025-11 of a comes 2026-01, which is not the month after it"),
        (("a,2025-11,1", "a,2025-11,2"), "after 2025-11 of a comes 2025-11, which is not the month after it"),
        (("a,2025-13,1", "a,2025-14,2"), "2025-14 is no month: write 2026-01"),
        (("a,2025-11,1", "a,2025-12,nan"), "value 2 of a is nan"),
        (("a,2025-11,inf",), "value 1 of a is inf"),
    ],
)
def test_what_is_no_monthly_series_is_refused(tmp_path: Path, rows: tuple[str, ...], said: str) -> None:
    file = written(tmp_path, *rows)
    with pytest.raises(SeriesError) as caught:
        series_of(file)
    assert str(caught.value) == f"{file} has no monthly series: {said}"


@pytest.mark.parametrize(("naive", "broken"), [(0.0, 0), (1.0, 2)])
def test_nothing_is_better_than_naive_where_that_is_right(naive: float, broken: int) -> None:
    """Twenty-four months that never change: naive is right, and no method can be more so."""
    assert len(Line(24, 1, naive, naive, naive, naive, 95.0, 1.0).broken()) == broken
