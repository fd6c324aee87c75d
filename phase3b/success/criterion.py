"""One success criterion: what is promised, what was found, and how that was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from phase3b.load.report import Judged, Verdict

Group = Literal["performance", "scalability", "reliability", "cost"]
ShownBy = Literal["run", "simulated", "computed", "planned", "not shown"]
"""run: on this machine's embedded AWS; simulated: by AWS's published rules; computed: from prices; planned: by what Terraform
is given."""


@dataclass(frozen=True, slots=True)
class Criterion:
    """What is promised (`at_most` or `at_least` of `unit`) and what was found, both None where there is no number.

    `how` says in a sentence what was done, or why nothing shows it.
    """

    group: Group
    what: str
    unit: str
    at_most: float | None
    at_least: float | None
    found: float | None
    shown_by: ShownBy
    met: Verdict
    how: str


def of_judged(group: Group, what: str, judged: Judged, how: str) -> Criterion:
    """What a run measured, with its verdict."""
    why = f"{how}; {judged.why}" if judged.why else how
    return Criterion(group, what, judged.unit, judged.at_most, judged.at_least, judged.found, "run", judged.kept, why)


def not_shown(
    group: Group, what: str, why: str, unit: str = "", at_most: float | None = None, at_least: float | None = None
) -> Criterion:
    """One that nothing here shows."""
    return Criterion(group, what, unit, at_most, at_least, None, "not shown", "not known", why)
