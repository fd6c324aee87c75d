"""What AWS would refuse of what is deployed, said of the place in capacity.yaml that makes it so.

Every value of every record is judged by AWS's models (`deployed_fields`), and what only the whole of several values
breaks by the rules of `derived_rules`. A problem that several environments share is told once, of the worst of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.text.effective_tree import effective_tree
from phase3b.capacity.text.node import MapNode, Path, nearest
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import Page
from phase3b.errors import Problem
from phase3b.limits.derived_rules import Excess, excesses
from phase3b.limits.fields.deployed_fields import KINDS
from phase3b.limits.fields.expected_text import ExpectedTexts
from phase3b.limits.fields.origins import Origins, filled
from phase3b.limits.fields.sent_field import Kind
from phase3b.limits.fields.sent_values import KeptLimits, SentValue, values_to_judge
from phase3b.limits.limit_fault import LimitFault, limit_fault
from phase3b.naming import Names
from phase3b.plan.plan import Plan
from phase3b.plan.records import Record
from phase3b.quick_dataclass import dataclass

# Parts of a place that a value may be without: what an index or a table takes over from above.
_TAKEN_OVER: Final = (("indexes", 2), ("tables", 2))


def limit_problems(
    capacity: Capacity, root: MapNode, plans: Sequence[Plan], tier: str | None = None
) -> Iterator[Problem]:
    """Everything in the plans that AWS would refuse, each once, of a file whose tree is `root`.

    The plans are of the tier with this name, or each of its environment's own.
    """
    worst: dict[tuple[object, ...], tuple[float, Problem]] = {}
    kept = KeptLimits()
    for plan in plans:
        for key, excess, problem in _Judge.of(capacity, root, plan, tier, kept).problems(plan):
            place = (problem.where, problem.path, key)
            if place not in worst or excess > worst[place][0]:
                worst[place] = (excess, problem)
    yield from (problem for _, problem in worst.values())


@dataclass(frozen=True, slots=True)
class _Judge:
    """Judges the plan of one environment; `kept` is what AWS takes, of this environment or another."""

    capacity: Capacity
    environment: str
    place: Place
    origins: Origins
    kept: KeptLimits

    @classmethod
    def of(cls, capacity: Capacity, root: MapNode, plan: Plan, tier: str | None, kept: KeptLimits) -> _Judge:
        """The judge of a plan."""
        named = tier if tier is not None else capacity.environments[plan.name].tier
        tree = effective_tree(root, capacity.name, plan.name, named)
        return cls(capacity, plan.name, Place(Page(capacity.name), tree), Origins.of(capacity, plan.name, named), kept)

    def problems(self, plan: Plan) -> Iterator[tuple[str, float, Problem]]:
        """Each with a key, by which it is one with that of another environment, and by how much it is too much."""
        texts = ExpectedTexts.of(plan)
        for record in plan.records:
            kind = KINDS.get(type(record).__name__)
            if kind is not None:
                yield from self._of_record(record, kind, texts)
        for excess in excesses(self.capacity, plan, texts):
            yield excess.rule, excess.by, self._of_excess(excess)

    def _of_record(self, record: Record, kind: Kind, texts: ExpectedTexts) -> Iterator[tuple[str, float, Problem]]:
        for each in values_to_judge(record, self.kept):
            value, limit = each.value, each.field.limit
            if each.field.sent.named and isinstance(value, str) and not value.startswith("${"):
                # A name that ends in an account's number.
                value = texts.of_text(value)
            # A reference to another record's name is judged there; texts with expressions by the rules of the whole.
            known = self.kept.of(limit)
            if value in known or (isinstance(value, str) and "${" in value):
                continue
            fault = limit_fault(limit, value)
            if fault is None:
                # One member may have several limits: a queue's batches are smaller than a stream's.
                known.add(value)
                continue
            sent = each.field.sent
            path = self._path(filled(sent.at, self.origins.of_record(record), each.positions))
            # One value may go to several operations: the narrowest of them says what it can be.
            named = each._replace(value=value)
            yield "name" if sent.named else "value", fault.excess, self._problem(path, kind, named, fault)

    def _problem(self, path: Path, kind: Kind, each: SentValue, fault: LimitFault) -> Problem:
        sent = each.field.sent
        operation = f"{(sent.of or kind.operation).split('.')[1]} {sent.member}"
        if each.key:
            path = self._path((*path, each.key.lower()))
        if sent.named:
            what = f"in {self.environment} the {kind.noun} would be named {each.value}: {fault.what} ({operation})"
            fix = f"{fault.fix}: this name, or another that it is made of{self._made_of(str(each.value))}"
            return self._at(path, what, fix, code="P3B-AWS-NAME")
        return self._at(path, f"{fault.what} ({operation})", fault.fix, code=fault.code)

    def _made_of(self, name: str) -> str:
        """The lengths of the parts that are the file's: which of them makes it too long is for a person to say."""
        service = self.capacity.service
        prefix = Names(service.project, self.environment, service.component).prefix
        if prefix not in name:
            return ""
        rest = len(name) - len(prefix)
        return f" (project: {len(service.project)} letters, environment: {len(self.environment)}, the rest: {rest})"

    def _of_excess(self, excess: Excess) -> Problem:
        return self._at(self._path(excess.path), excess.what, excess.fix, code=excess.code)

    def _at(self, path: Path, what: str, fix: str, *, code: str) -> Problem:
        node, rest = nearest(self.place.root, path)
        if isinstance(node, MapNode) and not rest and path:
            return self.place.key_problem(path, what, fix, code=code)
        return self.place.problem(path, what, fix, code=code)

    def _path(self, path: Path) -> Path:
        """The place where a value is: its own, or that of what it is taken over from."""
        for name, length in _TAKEN_OVER:
            _, rest = nearest(self.place.root, path)
            if not rest or path[0] != "tier" or name not in path:
                return path
            at = path.index(name)
            path = (*path[:at], *path[at + length :])
        return path
