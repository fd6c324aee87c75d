"""What must be true of the second region of an environment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from phase3b.capacity.aws_limits import partition_of, regions
from phase3b.capacity.model.environment import Environment
from phase3b.capacity.model.second_region import REPLICATED_STREAM, SecondRegion, second_environment
from phase3b.capacity.model.tier import Tier
from phase3b.capacity.rules.cache_rules import network_problems
from phase3b.capacity.rules.login_rules import login_problems
from phase3b.capacity.second_regions import in_use, second_of
from phase3b.capacity.service.service import Service
from phase3b.capacity.text.node import MapNode, nearest
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import closest, quoted
from phase3b.capacity.text.text_form import LONGEST_ENVIRONMENT
from phase3b.errors import Problem


def region_problems(
    environments: Mapping[str, Environment],
    environment_tiers: Mapping[str, Mapping[str, Tier]],
    service: Service | None,
    place: Place,
) -> Iterator[Problem]:
    """Of every environment that names a second region, and of those in a tier that asks for one; `place` is the file."""
    for name, environment in environments.items():
        tier = environment_tiers.get(name, {}).get(environment.tier)
        if environment.second_region is None:
            if tier is not None and tier.second_region:
                yield place.problem(
                    ("environments", name, "tier"),
                    f"the tier {environment.tier} has a second region, and {name} names none",
                    f"Add second_region: {{region: us-west-2}} to environments.{name}, or second_region: false to its overrides",
                    code="P3B-REGION-MISSING",
                )
            continue
        # `defaults` may name a region that only some can have: the others are in tiers that have no second one.
        yield from _place_problems(
            name, environment, place, used=tier is None or in_use(environment.second_region, tier)
        )
        if tier is not None:
            yield from _state_problems(name, environment.second_region, tier, environment.tier, place)
            if in_use(environment.second_region, tier) and environment.second_region.region != environment.region:
                yield from _stack_problems(name, environment, environments, place)
    if service is not None and any(
        tiers[environment.tier].second_region
        for name, environment in environments.items()
        if environment.tier in (tiers := environment_tiers.get(name, {}))
    ):
        yield from _table_problems(service, place)


def _place_problems(name: str, environment: Environment, place: Place, *, used: bool) -> Iterator[Problem]:
    """A region that there is, and where a stack is made there, another than the first."""
    second = environment.second_region
    if second is None:
        return
    at = ("environments", name, "second_region", "region")
    if second.region not in regions():
        near = closest(second.region, regions())
        yield place.problem(
            at,
            f"AWS has no region {quoted(second.region)}",
            f"Did you mean `{near}`?" if near else "Write one such as us-west-2",
            code="P3B-REGION-UNKNOWN",
        )
    elif not used:
        return
    elif second.region == environment.region:
        yield place.problem(
            at,
            f"{second.region} is the first region of {name} as well",
            "Name another region, or remove second_region",
            code="P3B-REGION-SECOND",
        )
    elif environment.region in regions() and partition_of(second.region) != partition_of(environment.region):
        yield place.problem(
            at,
            f"{second.region} is in {partition_of(second.region)}, and {environment.region} in {partition_of(environment.region)}: "
            "no table is replicated between partitions",
            f"Name a region of {partition_of(environment.region)}",
            code="P3B-REGION-SECOND",
        )


def _state_problems(name: str, second: SecondRegion, tier: Tier, tier_name: str, place: Place) -> Iterator[Problem]:
    """What only makes sense with a second region, or without one."""
    if second.kept and tier.second_region:
        yield place.problem(
            ("environments", name, "second_region", "kept"),
            f"the tier {tier_name} has a second region: nothing of it is to be kept alone",
            "Remove `kept`, or switch to a tier without a second region",
            code="P3B-REGION-STATE",
        )
    if second.failed_over and not tier.second_region:
        yield place.problem(
            ("environments", name, "second_region", "failed_over"),
            f"the tier {tier_name} has no second region that schedules could run in",
            "Remove `failed_over`, or switch to a tier with a second region",
            code="P3B-REGION-STATE",
        )


def _stack_problems(
    name: str, environment: Environment, environments: Mapping[str, Environment], place: Place
) -> Iterator[Problem]:
    """What the second stack needs: a name, a place for its state, a network and a key of its region."""
    second = environment.second_region
    if second is None:
        return
    at = ("environments", name, "second_region")
    derived = second_environment(name, second.region)
    if derived in environments:
        yield place.problem(
            at,
            f"its stack would be the environment {derived}, which is in the file already",
            f"Rename environments.{derived}, or name another region",
            code="P3B-REGION-NAME",
        )
    elif len(derived) > LONGEST_ENVIRONMENT:
        yield place.problem(
            at,
            f"its stack would be the environment {derived}, which has {len(derived)} characters",
            f"Use a name of at most {LONGEST_ENVIRONMENT - len(second.region) - 1} characters for the environment",
            code="P3B-REGION-NAME",
        )
    made = second_of(environment)
    if made is None:
        yield place.problem(
            at,
            f"a state of the type {environment.backend.type} has no place that the second stack's could be derived from",
            "Add backend: with the place of its state",
            code="P3B-REGION-BACKEND",
        )
        return
    if environment.vpc is not None and second.vpc is None:
        yield place.problem(
            at,
            f"`vpc` has subnets of {environment.region}, and none of {second.region} are named",
            "Add vpc: to second_region, with subnets and security groups of that region",
            code="P3B-REGION-NETWORK",
        )
    elif second.vpc is not None and second.cidr is not None:
        yield place.problem(
            (*at, "cidr"),
            "`vpc` names a network that is there already, and `cidr` is of one to be made",
            "Keep one of them",
            code="P3B-NETWORK-TWICE",
        )
    node, _ = nearest(place.root, at)
    if not isinstance(node, MapNode):
        return
    there = Place(place.page, node)
    of_first = {each.what for each in (*login_problems(environment, place), *network_problems(environment, place))}
    found = (*login_problems(made, there), *network_problems(made, there))
    yield from (each for each in found if each.what not in of_first and each.code != "P3B-NETWORK-TWICE")


def _table_problems(service: Service, place: Place) -> Iterator[Problem]:
    """Streams that DynamoDB replicates by, and those that carry the writes of both regions."""
    for name, table in service.tables.items():
        if not table.regional and table.stream not in {None, REPLICATED_STREAM}:
            yield place.problem(
                ("service", "tables", name, "stream"),
                f"the stream of a table that is replicated is {REPLICATED_STREAM}, and this one is {table.stream}",
                f"Write {REPLICATED_STREAM}, or regional: true where each region has a table of its own",
                code="P3B-REGION-STREAM",
            )
    for name, function in service.functions.items():
        for table_name, stream in function.streams.items():
            streamed = service.tables.get(table_name)
            if stream.two_regions and streamed is not None and streamed.regional:
                yield place.problem(
                    ("service", "functions", name, "streams", table_name, "two_regions"),
                    f"each region has its own table {table_name}: nothing of it is written in both regions",
                    "Remove two_regions, or regional of the table",
                    code="P3B-REGION-STREAM",
                )
            if stream.one_region and streamed is not None and streamed.regional:
                yield place.problem(
                    ("service", "functions", name, "streams", table_name, "one_region"),
                    f"each region has its own table {table_name}: read in one region alone, the other's changes are lost",
                    "Remove one_region, or regional of the table",
                    code="P3B-REGION-STREAM",
                )


def with_second_places(environments: MapNode, second_regions: Mapping[str, str]) -> MapNode:
    """The environments of a file, where what is said of a second region is found where that is written."""
    seconds = {
        derived: node
        for derived, first in second_regions.items()
        if isinstance(node := nearest(environments, (first, "second_region"))[0], MapNode)
    }
    return MapNode(environments.mark, environments.path, {**environments.items, **seconds}, environments.keys)
