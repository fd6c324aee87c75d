"""Whether the module plans what a stack is: resource by resource, each value that the stack's Terraform spells out.

Resources are told from each other by what they are, not by what the module's generator says where they went.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

# What the provider leaves out of the plan of a new resource.
NOT_PLANNED = {"aws_api_gateway_rest_api.put_rest_api_mode", "aws_apigatewayv2_integration.passthrough_behavior"}
# Not values of a resource in AWS: what Terraform does with it, where a file lies, when it is done again.
MEANT_OTHERWISE = {
    "lifecycle", "depends_on", "provider", "//", "tags", "filename", "triggers", "secret_string_wo"}  # fmt: skip
# What watches the costs of an account is the landing zone's, and no module's: its README says so.
OF_THE_ACCOUNT = {"aws_budgets_budget", "aws_ce_anomaly_monitor", "aws_ce_anomaly_subscription"}
_NAMED_ALARM = re.compile(r"\$\{(aws_cloudwatch_(?:metric|composite)_alarm)\.(\w+)\.alarm_name\}")
HELD = re.compile(r"\$\{max\((\d+), min\((\d+), try\(local\.live_capacity\[")


@dataclass
class Likeness:
    """The module's resources by the stack's addresses, and what of either has no likeness in the other."""

    pairs: dict[str, Mapping[str, Any]]
    differences: list[str]


def differences(stack: Mapping[str, Any], planned: Sequence[Mapping[str, Any]], tags: Mapping[str, str]) -> list[str]:
    """What of the stack is not so in the module, and what of the module is not in the stack, in words."""
    return likeness(stack, planned, tags).differences


def likeness(stack: Mapping[str, Any], planned: Sequence[Mapping[str, Any]], tags: Mapping[str, str]) -> Likeness:
    """Each resource of the stack beside the one of the module that is like it."""
    found = Likeness({}, [])
    by_type: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for resource in planned:
        by_type[resource["type"]].append(resource)
    for kind, named in _with_alarm_names(stack["resource"]).items():
        if kind in OF_THE_ACCOUNT:
            continue
        left = by_type.pop(kind, [])
        for name, arguments in named.items():
            # Several may be alike as far as a plan knows: then those of one name belong together.
            like = next(
                (
                    each
                    for each in sorted(left, key=lambda each: name not in {each["name"], each.get("index")})
                    if next(_unlike(arguments, each.get("values", {}), kind), None) is None
                ),
                None,
            )
            if like is None:
                found.differences.append(f"{kind}.{name}: none is like it; {_nearest(arguments, left, kind)}")
                continue
            left.remove(like)
            found.pairs[f"{kind}.{name}"] = like
            found.differences += _tags(f"{kind}.{name}", arguments, like.get("values", {}), tags)
        found.differences += (f"{each['address']}: the stack has none like it" for each in left)
    for resources in by_type.values():
        found.differences += (f"{each['address']}: the stack has none of its type" for each in resources)
    return found


def _with_alarm_names(resources: Mapping[str, Any]) -> dict[str, Any]:
    """The resources, with the names of alarms and composites in rules over them: both sides of a comparison know those."""
    composites = {
        name: {
            **each,
            "alarm_rule": _NAMED_ALARM.sub(lambda at: resources[at[1]][at[2]]["alarm_name"], each["alarm_rule"]),
        }
        for name, each in resources.get("aws_cloudwatch_composite_alarm", {}).items()
    }
    return {**resources, **({"aws_cloudwatch_composite_alarm": composites} if composites else {})}


def as_plan_of_the_stack(plan: Mapping[str, Any], pairs: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """The module's plan with the stack's addresses, so that what judges a plan of the stack judges the module."""
    changes = {each["address"]: each for each in plan["resource_changes"]}
    resources, renamed = [], []
    for address, resource in pairs.items():
        named: dict[str, Any] = {"address": address, "name": address.split(".")[1]}
        values = dict(resource.get("values", {}))
        if "filename" in values:
            # The packages lie beside a stack.
            values["filename"] = "${path.module}/packages/" + values["filename"].rsplit("/", 1)[1]
        resources.append({key: value for key, value in resource.items() if key != "index"} | named | {"values": values})
        renamed.append(changes[resource["address"]] | named)
    return {
        **plan,
        "planned_values": {"root_module": {"resources": resources}},
        # A module has no provider; the plan's leads to the embedded AWS.
        "configuration": {"root_module": {}, "provider_config": {"aws": provider_of(plan, "region")}},
        "resource_changes": renamed,
    }


def provider_of(plan: Mapping[str, Any], *kept: str) -> dict[str, Any]:
    """A plan's provider of AWS with some of its arguments: without those that lead it to the embedded AWS."""
    provider = plan["configuration"]["provider_config"]["aws"]
    return {**provider, "expressions": {key: provider["expressions"][key] for key in kept}}


def _nearest(arguments: Mapping[str, Any], left: Sequence[Mapping[str, Any]], kind: str) -> str:
    counted = sorted((list(_unlike(arguments, each.get("values", {}), kind)), each["address"]) for each in left)
    counted.sort(key=lambda pair: len(pair[0]))
    return f"nearest is {counted[0][1]}: {'; '.join(counted[0][0][:5])}" if counted else "nothing is left"


def _tags(
    address: str, arguments: Mapping[str, Any], values: Mapping[str, Any], tags: Mapping[str, str]
) -> Iterator[str]:
    found = values.get("tags_all")
    if found is not None and found != {**tags, **arguments.get("tags", {})}:
        yield f"{address}: tags {found}"


def _unlike(arguments: Mapping[str, Any], values: Mapping[str, Any], where: str) -> Iterator[str]:
    for name, said in arguments.items():
        if name not in MEANT_OTHERWISE and f"{where}.{name}" not in NOT_PLANNED:
            yield from _unlike_value(said, values.get(name), f"{where}.{name}")


def _unlike_value(said: Any, found: Any, where: str) -> Iterator[str]:  # noqa: C901, PLR0912  one case a kind of value
    match said:
        case str() if (held := HELD.match(said)) is not None:
            # No table is there yet: each begins at its floor.
            yield from _unlike_value(int(held[1]), found, where)
        case str() if where.endswith(".alarm_rule") and isinstance(found, str):
            # The module names its alarms in the order of the alphabet.
            if sorted(said.split(" OR ")) != sorted(found.split(" OR ")):
                yield f"{where} is {found}, and {said} in the stack"
        case str() if said.startswith('{"') and isinstance(found, str):
            if not _same_json(json.loads(said), json.loads(found)):
                yield f"{where} is {found[:200]}"
        case str() if "${" in said:
            if isinstance(found, str) and not _same_text(said, found):
                yield f"{where} is {found!r}, and {said!r} in the stack"
        case dict() if isinstance(found, list):
            if len(found) != 1:
                yield f"{where} is {found}"
            else:
                yield from _unlike(said, found[0], where)
        case dict():
            if not isinstance(found, dict):
                if "${" not in json.dumps(said):
                    yield f"{where} is {found}"
                return
            for key, each in said.items():
                yield from _unlike_value(each, found.get(key), f"{where}.{key}")
            # A block has all its arguments in a plan; those left out are empty.
            yield from (
                f"{where}.{key} is {found[key]}, and left out in the stack"
                for key in found
                if key not in said and found[key]
            )
        case list():
            yield from _unlike_list(said, found, where)
        case bool() | None:
            # What AWS leaves open has the type of a text in the provider.
            if found != said and not (isinstance(said, bool) and found == str(said).lower()):
                yield f"{where} is {found}, and {said} in the stack"
        case int() | float() | str():
            if str(found) != str(said) and not (isinstance(said, int | float) and _number(found) == said):
                yield f"{where} is {found!r}, and {said!r} in the stack"


def _unlike_list(said: list[Any], found: Any, where: str) -> Iterator[str]:
    if not isinstance(found, list):
        if "${" not in json.dumps(said):
            yield f"{where} is {found}"
        return
    left = list(found)
    for each in said:
        match = next((other for other in left if not list(_unlike_value(each, other, where))), None)
        if match is None:
            yield f"{where} has nothing like {each}, but {left}"
        else:
            left.remove(match)
    if left:
        yield f"{where} has {left} besides"


def _number(found: Any) -> float | None:
    try:
        return float(found)
    except (TypeError, ValueError):
        return None


def _same_text(said: str, found: str) -> bool:
    """Whether a text with expressions can have become this one: its parts are in it, one after the other.

    Not by a regular expression: a rule of sixty alarms would be tried in more ways than there is time for.
    """
    first, *others = re.split(r"\$\{[^}]*\}", said)
    if not others:
        return said == found
    *between, last = others
    at, end = len(first), len(found) - len(last)
    if at > end or not found.startswith(first) or not found.endswith(last):
        return False
    for part in between:
        at = found.find(part, at, end)
        if at < 0:
            return False
        at += len(part)
    return True


def _same_json(said: Any, found: Any) -> bool:
    match said, found:
        case dict(), dict():
            return said.keys() == found.keys() and all(_same_json(each, found[key]) for key, each in said.items())
        case list(), list():
            if len(said) == len(found) and all(map(_same_json, said, found)):
                return True
            # The state of alarms on a dashboard: in the order of the plan there, of the alphabet here.
            return len(said) == len(found) and all(isinstance(each, str) for each in said) and bool(said)
        case str(), str() if "${" in said:
            return _same_text(said, found)
        case _:
            return bool(said == found)
