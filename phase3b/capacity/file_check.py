"""One pass over a capacity file, part by part: what it says, and everything that is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from phase3b.capacity.model.capacity import Capacity, Head
from phase3b.capacity.model.environment import Environment
from phase3b.capacity.model.load import Load
from phase3b.capacity.model.objectives import Objectives
from phase3b.capacity.model.quotas import Quotas
from phase3b.capacity.model.simulation import Simulation
from phase3b.capacity.model.tier import Overrides, Tier
from phase3b.capacity.ops.ops import Ops
from phase3b.capacity.rules import (
    advice_rules,
    assumption_rules,
    cors_rules,
    enabled_rules,
    environment_rules,
    expression_rules,
    function_rules,
    image_rules,
    load_rules,
    objective_rules,
    ops_rules,
    region_rules,
    route_rules,
    scaling_schedule_rules,
    service_rules,
    simulation_rules,
    size_rules,
    tag_rules,
    tier_rules,
    tuning_rules,
)
from phase3b.capacity.second_regions import with_second_regions
from phase3b.capacity.service.service import Service
from phase3b.capacity.text.effective_tree import OBJECTIVES
from phase3b.capacity.text.inheritance import inherit, tier_trees
from phase3b.capacity.text.node import MapNode, Path, Scalar, dotted, merge, plain, without
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import Page, closest, instead, problems_of, quoted
from phase3b.capacity.text.salvage import Lost, salvaged
from phase3b.capacity.text.text_form import ENVIRONMENT, LONGEST_ENVIRONMENT, LONGEST_NAME, NAME, TextForm
from phase3b.capacity.tuning.tuning import Tuning
from phase3b.errors import Problem

Model = TypeVar("Model", bound=BaseModel)
PARTS: Final = ("version", "service", "tiers", "environments")
# In the place of a quota that the file says wrongly: nothing exceeds it.
NO_BOUND: Final = 10**9
# What a file may leave out: it is as its model says then.
OPTIONAL_PARTS: Final = ("objectives", "quotas", "simulation", "load", "tuning", "ops")


class Found(NamedTuple):
    """A problem of a tier, with its path below the tier, by which it is recognised in a tier that inherits it."""

    below: str
    problem: Problem


def _news(found: Iterable[Found], inherited: Iterable[Found]) -> list[Problem]:
    """Problems that are not already said of what is extended."""
    known = {(each.below, each.problem.what) for each in inherited}
    return [each.problem for each in found if (each.below, each.problem.what) not in known]


@dataclass(slots=True)
class FileCheck:
    """One pass over a file, part by part, so that a mistake in one part hides none in another."""

    page: Page
    root: MapNode
    problems: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)
    indexes_by_table: Mapping[str, Collection[str]] | None = None
    service: Service | None = None
    objectives_tree: MapNode | None = None
    tier_objectives: dict[str, Objectives] = field(default_factory=dict)
    environment_objectives: dict[str, dict[str, Objectives]] = field(default_factory=dict)
    tier_problems: dict[str, list[Found]] = field(default_factory=dict)
    lost: Lost = field(default_factory=Lost)

    def capacity(self) -> Capacity | None:
        """What the file says; None where it says too little. Its problems are in `problems` then."""
        head = self._model(Head, self._head())
        service_tree, quotas_tree = self._part("service"), self._part("quotas")
        quotas = self._quotas(quotas_tree)
        self.indexes_by_table = tier_rules.indexes_by_table(service_tree)
        service, service_tree = self._parsed(Service, service_tree)
        if service is not None and service_tree is not None:
            place = Place(self.page, service_tree)
            self._rule(service_rules.service_problems(service, quotas, place))
            self._rule(tag_rules.tag_problems(service.tags, {}, place))
            self._rule(function_rules.function_problems(service, place))
            self._rule(image_rules.image_problems(service, place))
            self._rule(route_rules.route_problems(service, place))
            self._rule(cors_rules.cors_problems(service, place))
            self._rule(enabled_rules.switch_problems(service, place))
            self._rule(assumption_rules.assumption_problems(service, place))
        self.service = service
        objectives_tree = self._part("objectives")
        objectives, objectives_tree = self._parsed(Objectives, objectives_tree)
        if objectives is not None and objectives_tree is not None:
            self.objectives_tree = objectives_tree
            self._rule(objective_rules.objective_problems(objectives, service, Place(self.page, objectives_tree)))
        trees, tiers = self._tiers(quotas)
        environments, environment_tiers, second_regions = self._environments(quotas, trees, tiers)
        simulation = self._ruled(
            Simulation, "simulation", lambda made, at: simulation_rules.simulation_problems(made, service, at)
        )
        load = self._load(service, objectives, simulation)
        tuning = self._ruled(Tuning, "tuning", lambda made, at: tuning_rules.tuning_problems(made, load, at))
        ops = self._ruled(Ops, "ops", lambda made, at: ops_rules.ops_problems(made, environments, service, at))
        self._rule(expression_rules.expression_problems(self.root, self.page))
        if head is None or service is None or quotas is None or objectives is None:
            return None
        return Capacity(
            self.page.name,
            service,
            objectives,
            quotas,
            tiers,
            environments,
            environment_tiers,
            simulation,
            self.tier_objectives,
            self.environment_objectives,
            load,
            tuning,
            ops,
            second_regions,
        )

    def _rule(self, problems: Iterator[Problem]) -> None:
        self.problems.extend(problem for problem in problems if not self.lost.follows(problem))

    def _model(self, model: type[Model], tree: MapNode | None) -> Model | None:
        return self._parsed(model, tree)[0]

    def _parsed(self, model: type[Model], tree: MapNode | None) -> tuple[Model | None, MapNode | None]:
        """A part of the file, less what is wrong with it, and the tree of that."""
        if tree is None:
            return None, None
        try:
            return model.model_validate(plain(tree)), tree
        except ValidationError as error:
            self.problems.extend(problems_of(error, tree, self.page, model))
            return salvaged(model, tree, error, self.lost) or (None, None)

    def _quotas(self, tree: MapNode | None) -> Quotas | None:
        """The quotas; one that is missing or wrong bounds nothing, so that the others are judged."""
        if tree is None:
            return None
        given = plain(tree)
        try:
            return Quotas.model_validate(given)
        except ValidationError as error:
            self.problems.extend(problems_of(error, tree, self.page, Quotas))
            wrong = {str(details["loc"][0]) for details in error.errors(include_url=False)}
        kept = {key: value for key, value in given.items() if key not in wrong} if isinstance(given, dict) else {}
        try:
            return Quotas.model_validate({**dict.fromkeys(wrong & Quotas.model_fields.keys(), NO_BOUND), **kept})
        except ValidationError:
            return None

    def _head(self) -> MapNode:
        known = (*PARTS, *OPTIONAL_PARTS)
        for key in self.root.items:
            if key not in known:
                missing = [part for part in known if part not in self.root.items]
                self.problems.append(
                    self.page.on_key(
                        self.root,
                        key,
                        f"`{key}` is not a valid key",
                        _right_place(key, ()) or instead(key, missing or known),
                        code="P3B-KEY-UNKNOWN",
                    )
                )
        return without(self.root, *(key for key in self.root.items if key != "version"))

    def _part(self, name: str) -> MapNode | None:
        node = self.root.get(name)
        if isinstance(node, MapNode):
            return node
        known = (*PARTS, *OPTIONAL_PARTS)
        if node is None and name in {closest(key, known) for key in self.root.items if key not in known}:
            return None
        if node is None and name in OPTIONAL_PARTS:
            return MapNode(self.root.mark, (name,), {})
        if node is None:
            what, fix = f"`{name}` is missing", f"Add `{name}:` at the top level"
            self.problems.append(self.page.at(self.root.mark, (name,), what, fix, code="P3B-KEY-MISSING"))
        else:
            self.problems.append(
                self.page.on(node, f"`{name}` is empty", "Write its keys below it", code="P3B-VALUE-TYPE")
            )
        return None

    def _load(self, service: Service | None, objectives: Objectives | None, simulation: Simulation) -> Load:
        load, tree = self._parsed(Load, self._part("load"))
        if load is not None and tree is not None and service is not None and objectives is not None:
            self._rule(load_rules.load_problems(load, service, objectives, simulation, Place(self.page, tree)))
        return load or Load()

    def _ruled(self, model: type[Model], part: str, rules: Callable[[Model, Place], Iterator[Problem]]) -> Model:
        found, tree = self._parsed(model, self._part(part))
        if found is not None and tree is not None:
            self._rule(rules(found, Place(self.page, tree)))
        return found or model()

    def _names(self, part: MapNode, form: TextForm, kind: str, most_characters: int) -> None:
        if not part.items:
            self.problems.append(
                self.page.on(part, f"there is no {kind}", f"Add at least one {kind}", code="P3B-VALUE-EMPTY")
            )
        for name in part.items:
            if not re.fullmatch(form.pattern, name) or len(name) > most_characters:
                self.problems.append(
                    self.page.on_key(
                        part,
                        name,
                        f"{quoted(name)} is not a name that can be used here",
                        f"Use {form.words}, at most {most_characters} characters",
                        code="P3B-NAME-FORM",
                    )
                )

    def _tiers(self, quotas: Quotas | None) -> tuple[Mapping[str, MapNode | None], dict[str, Tier]]:
        part = self._part("tiers")
        if part is None:
            return {}, {}
        self._names(part, NAME, "tier", LONGEST_NAME)
        resolved = tier_trees(part, self.page)
        self.problems.extend(resolved.problems)
        tiers: dict[str, Tier] = {}
        for name in part.items:
            tree = resolved.trees.get(name)
            tier, self.tier_problems[name] = self._checked_tier(tree, quotas)
            if tier is not None:
                tiers[name] = tier
            own = self._own_objectives(tree)
            if own is not None:
                self.tier_objectives[name] = own
        for name, node in part.items.items():
            extends = node.get("extends") if isinstance(node, MapNode) else None
            parent = str(extends.value) if isinstance(extends, Scalar) else ""
            self.problems.extend(_news(self.tier_problems[name], self.tier_problems.get(parent, ())))
        return {name: resolved.trees.get(name) for name in part.items}, tiers

    def _own_objectives(self, tier: MapNode | None) -> Objectives | None:
        """The objectives of a tier, alone or in an environment, that wants some otherwise; None where it has the file's."""
        own = None if tier is None else tier.get(OBJECTIVES)
        if own is None or self.objectives_tree is None:
            return None
        if not isinstance(own, MapNode):
            what, fix = f"`{OBJECTIVES}` is not a mapping", "Write what is to differ below it, or remove it"
            self.problems.append(self.page.on(own, what, fix, code="P3B-VALUE-TYPE"))
            return None
        tree = merge(self.objectives_tree, own)
        objectives, place = self._parsed(Objectives, tree if isinstance(tree, MapNode) else own)
        if objectives is not None and place is not None:
            self._rule(objective_rules.objective_problems(objectives, self.service, Place(self.page, place)))
        return objectives

    def _checked_tier(self, tree: MapNode | None, quotas: Quotas | None) -> tuple[Tier | None, list[Found]]:
        """A tier if it has the form of one, and everything that is wrong with it."""
        if tree is None:
            return None, []
        tree = without(tree, OBJECTIVES)
        problems: list[Problem] = []
        path = dotted(tree.path)
        if self.indexes_by_table is not None:
            problems += tier_rules.table_name_problems(tree, self.indexes_by_table, self.page)
            tree = tier_rules.known_tables(tree, self.indexes_by_table)
        tier: Tier | None = None
        lost = Lost(set(self.lost.paths), set(self.lost.words))
        try:
            tier = Tier.model_validate(plain(tree))
        except ValidationError as error:
            problems += problems_of(error, tree, self.page, Tier)
            found = salvaged(Tier, tree, error, lost)
            if found is not None:
                tier, tree = found
        if tier is not None:
            place = Place(self.page, tree)
            if self.indexes_by_table is not None:
                self.warnings += scaling_schedule_rules.scaling_schedule_warnings(tier, self.indexes_by_table, place)
            of_rules = list(tier_rules.tier_problems(tier, self.indexes_by_table, quotas, place))
            of_rules += advice_rules.advice_problems(tier, place)
            if self.service is not None:
                of_rules += size_rules.size_problems(tier, self.service, quotas, place)
            problems += (problem for problem in of_rules if not lost.follows(problem))
        return tier, [Found(problem.path.removeprefix(path), problem) for problem in problems]

    def _environments(
        self, quotas: Quotas | None, trees: Mapping[str, MapNode | None], tiers: Mapping[str, Tier]
    ) -> tuple[dict[str, Environment], dict[str, dict[str, Tier]], dict[str, str]]:
        part = self._part("environments")
        environments: dict[str, Environment] = {}
        environment_tiers: dict[str, dict[str, Tier]] = {}
        if part is None:
            return environments, environment_tiers, {}
        self._names(part, ENVIRONMENT, "environment", LONGEST_ENVIRONMENT)
        for name, node in part.items.items():
            if not isinstance(node, MapNode):
                what, fix = "an environment is a mapping", "Write its keys below its name"
                self.problems.append(self.page.on(node, what, fix, code="P3B-VALUE-TYPE"))
                continue
            environment = self._model(Environment, without(node, "overrides"))
            if environment is not None:
                environments[name] = environment
                place = Place(self.page, node)
                self._rule(environment_rules.environment_problems(environment, place))
                of_service = self.service.tags if self.service is not None else {}
                self._rule(tag_rules.tag_problems(environment.tags, of_service, place))
                if self.service is not None:
                    self._rule(enabled_rules.environment_switch_problems(self.service, name, environment, place))
                    self._rule(image_rules.environment_image_problems(self.service, environment, place))
                    self._rule(environment_rules.problems_beside_service(self.service, environment, place))
            environment_tiers[name] = self._environment_tiers(node, quotas, trees, tiers)
        self._rule(
            region_rules.region_problems(environments, environment_tiers, self.service, Place(self.page, self.root))
        )
        environments, second_regions = with_second_regions(environments, environment_tiers)
        # What is wrong of a second region is said where that is written.
        at = Place(self.page, region_rules.with_second_places(part, second_regions))
        for second, first in second_regions.items():
            environment_tiers[second] = environment_tiers[first]
            if first in self.environment_objectives:
                self.environment_objectives[second] = self.environment_objectives[first]
        self._rule(environment_rules.problems_between(environments, second_regions, at))
        return environments, environment_tiers, second_regions

    def _environment_tiers(
        self, node: MapNode, quotas: Quotas | None, trees: Mapping[str, MapNode | None], tiers: Mapping[str, Tier]
    ) -> dict[str, Tier]:
        """Every tier with this environment's overrides; a mistake counts only in the tier that it has now."""
        named = node.get("tier")
        current = named.value if isinstance(named, Scalar) else None
        if named is not None and isinstance(current, str) and trees and current not in trees:
            what, fix = f"there is no tier {quoted(current)}", instead(current, trees)
            self.problems.append(self.page.on(named, what, fix, code="P3B-TIER-UNKNOWN"))
        overrides = self._overrides(node)
        if overrides is None:
            return {name: tier for name, tier in tiers.items() if not self.tier_problems.get(name)}
        found: dict[str, Tier] = {}
        objectives = self.environment_objectives.setdefault(str(node.path[-1]), {})
        for name, tree in trees.items():
            if tree is None:
                continue
            whole, before, warned = inherit(tree, overrides), len(self.problems), len(self.warnings)
            tier, problems = self._checked_tier(whole, quotas)
            own = self._own_objectives(whole) if OBJECTIVES in overrides.items else self.tier_objectives.get(name)
            if name != current:
                problems += (Found(each.path, each) for each in self.problems[before:])
                del self.problems[before:]
                del self.warnings[warned:]
            if tier is not None and not problems:
                found[name] = tier
            if own is not None:
                objectives[name] = own
            if name == current:
                self.problems.extend(_news(problems, self.tier_problems.get(name, ())))
        return found

    def _overrides(self, node: MapNode) -> MapNode | None:
        overrides = node.get("overrides")
        if overrides is None:
            return None
        if not isinstance(overrides, MapNode):
            what, fix = "`overrides` is empty", "Write its keys below it, or remove it"
            self.problems.append(self.page.on(overrides, what, fix, code="P3B-VALUE-TYPE"))
            return None
        known = (*Overrides.model_fields, OBJECTIVES)
        unknown = [key for key in overrides.items if key not in known]
        for key in unknown:
            place = _right_place(key, overrides.path)
            what = f"`{key}` is not a valid key" if place else f"`{key}` can't be overridden by an environment"
            fix = place or instead(key, known)
            self.problems.append(self.page.on_key(overrides, key, what, fix, code="P3B-KEY-UNKNOWN"))
        return without(overrides, *unknown)


def _right_place(key: str, mapping: Path) -> str | None:
    from phase3b.capacity.reference.key_place import right_place  # noqa: PLC0415  only a mistake pays for the schema

    return right_place(key, mapping)
