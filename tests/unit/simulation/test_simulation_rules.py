"""What capacity.yaml may not say of simulations, and the words for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from split_file import securebase

from phase3b.capacity.loader import load
from phase3b.errors import Phase3bError

TEXT = securebase()

WRONG = [
    (
        "default_pattern: weekly",
        "default_pattern: weakly",
        "default_pattern",
        'there is no pattern "weakly". Did you mean',
    ),
    ("low_times: 0.2}", "low_times: 1.9}", "patterns.daily.low_times", "the low 1.9 is above the peak 1.8. Swap"),
    ("minutes: 10, times: 8", "minutes: 1440, times: 8", "patterns.spike.minutes", "a spike of 1,440 minutes leaves"),
    ("rise_minutes: 15", "rise_minutes: 1440", "patterns.launch_day.rise_minutes", "1,440 minutes are no jump. Use a"),
    (
        "steady, days: 1",
        "steady, days: 93",
        "patterns.steady",
        "93 days are more than the 92 that are simulated. Short",
    ),
    (
        "values: [0, 10]",
        "values: [0, 61]",
        "readings[0].values[1]",
        "61 is not a value of simulation.assumptions.minutes",
    ),
    ("values: [read, write]", "values: [read, both]", "readings[3].values[1]", '"both" is not a value of simulation'),
    (
        "key: assumptions.alarm_lag_minutes",
        "key: assumptions.minutes_to_apply",
        "readings[1].key",
        "assumptions.minutes_to",
    ),
    (
        "units_per_request: 1 # the smallest request: the most of them are counted as throttled\n",
        "units_per_request: 1 # the smallest request: the most of them are counted as throttled\n    warm_throughput: {webhook: {read_units_per_second: 30000}}\n",
        "assumptions.warm_throughput.webhook",
        'there is no table "webhook" in service.tables. Did you mean `webhooks`?',
    ),
    (
        "units_per_request: 1 # the smallest request: the most of them are counted as throttled\n",
        "units_per_request: 1 # the smallest request: the most of them are counted as throttled\n    warm_throughput: {webhooks: {indexes: {by_url: {}}}}\n",
        "assumptions.warm_throughput.webhooks.indexes.by_url",
        'the table webhooks has no index "by_url"',
    ),
    (
        "units_per_request: 1 # the smallest request: the most of them are counted as throttled\n",
        "units_per_request: 1 # the smallest request: the most of them are counted as throttled\n    warm_throughput: {connections: {indexes: {tenant: {write_units_per_second: 3999}}}}\n",
        "assumptions.warm_throughput.connections.indexes.tenant.write_units_per_second",
        "3,999 is less than the 4,000 of a new on-demand table. Leave it out",
    ),
    (
        "units_per_request: 1 # the smallest request: the most of them are counted as throttled\n",
        "units_per_request: 1 # the smallest request: the most of them are counted as throttled\n    warm_throughput: {webhooks: {read_units_per_second: 11999}}\n",
        "assumptions.warm_throughput.webhooks.read_units_per_second",
        "11,999 is less than the 12,000 of a new on-demand table. Leave it out",
    ),
    ("[50, 60, 70, 80, 90]", "[50, 60, 50]", "sweep.target_percents", "50 is listed twice. Keep it once."),
]


@pytest.mark.parametrize(("right", "wrong", "path", "said"), WRONG, ids=[path for *_, path, _ in WRONG])
def test_it_is_named_where_it_stands(right: str, wrong: str, path: str, said: str, tmp_path: Path) -> None:
    assert TEXT.count(right) == 1
    file = tmp_path / "capacity.yaml"
    file.write_text(TEXT.replace(right, wrong), "utf-8")
    with pytest.raises(Phase3bError) as caught:
        load(file)
    (problem,) = caught.value.problems
    assert f"simulation.{path}: {said}" in str(problem)
    assert problem.where is not None
