"""How long logs may be kept: the days that CloudWatch Logs documents, those of six to nine years among them."""

from __future__ import annotations

from typing import get_args

from phase3b.capacity.model.environment import Environment

# "retentionInDays", PutRetentionPolicy in the Amazon CloudWatch Logs API Reference.
DOCUMENTED = (
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
)  # fmt: skip


def test_every_documented_retention_may_be_chosen() -> None:
    assert get_args(Environment.model_fields["log_retention_days"].annotation) == DOCUMENTED
