"""The proof as data: its parts, and whether they say that a switch of tiers may be made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from phase3b.change.difference.environment_difference import EnvironmentDifference
from phase3b.change.proof.costs import Costs
from phase3b.change.proof.holding import Holding
from phase3b.change.proof.planned import AnnouncedPlan, PlanSummary, TerraformPlan
from phase3b.change.proof.policies import Judged, NotJudged, Policies
from phase3b.simulation.report.verdict_sentence import depending


@dataclass(frozen=True, slots=True)
class Proof:
    """Everything that is known of a switch from a tier to another in an environment.

    `current` is the tier that the environment has in the file.
    """

    environment: str
    before: str
    after: str
    current: str
    difference: EnvironmentDifference
    costs: Costs
    holding: Holding
    policies: Policies
    plan: PlanSummary

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why the switch is not ready, a sentence each; none where it is."""
        return (
            *self._changes(),
            *self.costs.findings,
            *self._holding(),
            *_of_policies(self.policies),
            *_of_plan(self.plan),
        )

    @property
    def ready(self) -> bool:
        """Whether nothing speaks against it."""
        return not self.reasons

    def _changes(self) -> Iterator[str]:
        for rule in self.difference.rules:
            if rule.level == "danger":
                yield f"{rule.about}: {rule.text}"

    def _holding(self) -> Iterator[str]:
        for finding in self.holding.after.findings:
            if finding.level == "fails":
                yield f"{self.after} does not handle {self.holding.traffic}: {finding.about}: {finding.what}"
        bearing = self.holding.after
        if bearing.holds and bearing.depends_on:
            # Of a run that fails the findings say it.
            yield f"whether {self.after} handles {self.holding.traffic} {depending(bearing.depends_on)}"


def _of_policies(policies: Policies) -> Iterator[str]:
    match policies:
        case Judged():
            if policies.open:
                yield f"policies: {len(policies.open):,} open {'finding' if len(policies.open) == 1 else 'findings'}"
        case NotJudged():
            if not policies.meant:
                yield f"policies: not checked, as {policies.because}"
        case _:
            assert_never(policies)


def _of_plan(plan: PlanSummary) -> Iterator[str]:
    match plan:
        case TerraformPlan():
            for refusal in plan.refusals:
                yield f"the guard refuses {refusal.address}: {refusal.what} [{refusal.code}]"
            if plan.unfinished:
                yield f"{plan.file}: {plan.unfinished}"
        case AnnouncedPlan():
            pass
        case _:
            assert_never(plan)
