"""Splits a change into applies that AWS and Terraform can do: a pure function of a plan and the target stack.

- DynamoDB builds or deletes one index of a table at a time, and a big one takes hours: each is an apply of its own,
  so that an interruption loses nothing and the next run goes on behind it.
- An index that goes, goes last, when the functions no longer ask it. One that comes, comes before the functions that
  ask it.
- Time to live moves from one attribute to another by being switched off first. AWS allows one such change an hour.
- A table that becomes provisioned does so on its own, at what it consumes, before its indexes change.

Steps before the last whole apply touch nothing but the tables they name. Run again after an interruption, the same
function of what is there then gives the steps that are left.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from phase3b.change.guard.asked.traffic import Owner
from phase3b.change.guard.plan_json import ResourceChange, Values, first_block, indexes_of, resource_changes
from phase3b.change.guard.refusals.table_protection import shape_of
from phase3b.change.rollout.starting_capacity import Starting
from phase3b.plan.tables.scaling_dimension import SIDES

TABLE: Final = "aws_dynamodb_table"
Stack = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Step:
    """One apply: what it does, the stack it applies, and the addresses it is limited to (none: all of the stack)."""

    name: str
    why: str
    stack: Stack
    targets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _TableState:
    """What a table looks like at a step: the indexes it has, in which form, and whether its old TTL is switched off."""

    does: str
    why: str
    old_indexes: frozenset[str]
    new_indexes: frozenset[str]
    ttl_off: bool
    starting: bool


_WHAT: Final = ("service_namespace", "resource_id", "scalable_dimension")
SCALING: Final = {
    "aws_appautoscaling_target": (*_WHAT, "min_capacity", "max_capacity"),
    "aws_appautoscaling_policy": (*_WHAT, "name", "policy_type"),
}
TRACKING: Final = "target_tracking_scaling_policy_configuration"
ONE_AT_A_TIME: Final = "DynamoDB builds one index of a table at a time"
TTL_FIRST: Final = "time to live is switched off before it moves; AWS allows one such change of a table an hour"
MODE_FIRST: Final = "the billing mode changes before the indexes do"
STARTS: Final = "the table starts at what it consumes, not at its minimum"
GOES_LAST: Final = "nothing asks the index any more once the functions are updated"
GOES_FIRST: Final = "an index can't be changed, only deleted and built again under its name"


def split(plan: Mapping[str, Any], wanted: Stack, starting: Starting) -> tuple[Step, ...]:
    """The applies that lead from what the plan found to the wanted stack; one where nothing speaks against it.

    `plan` is `terraform show -json` of a plan of the whole wanted stack.
    """
    tables = {
        change.address.removeprefix(f"{TABLE}."): change
        for change in resource_changes(plan)
        if change.type == TABLE and change.updated
    }
    before = {name: _intermediate_states(change, starting) for name, change in tables.items()}
    gone = {name: _removed(change) for name, change in tables.items()}
    steps: list[Step] = []
    for position in range(max((len(states) for states in before.values()), default=0)):
        now = {name: states[min(position, len(states) - 1)] for name, states in before.items() if states}
        moving = [name for name, states in before.items() if position < len(states)]
        stack = _with_tables(wanted, tables, now, starting)
        steps.append(
            Step(
                "; ".join(f"{name}: {now[name].does}" for name in moving),
                "; ".join(dict.fromkeys(now[name].why for name in moving)),
                stack,
                tuple(f"{TABLE}.{name}" for name in moving),
            )
        )
    rounds = max((len(names) for names in gone.values()), default=0)
    for position in range(rounds + 1):
        left = {name: names[position:] for name, names in gone.items()}
        stack = _with_old_indexes(wanted, tables, left, plan)
        if position == 0:
            steps.append(Step("everything else" if steps or rounds else "everything", "", stack))
        else:
            leaving = [(name, names[position - 1]) for name, names in gone.items() if position <= len(names)]
            text = "; ".join(f"{name}: remove the index {index}" for name, index in leaving)
            steps.append(Step(text, GOES_LAST, stack))
    # The last is the wanted stack itself, whatever was done on the way.
    return (*steps[:-1], replace(steps[-1], stack=wanted))


def _intermediate_states(change: ResourceChange, starting: Starting) -> tuple[_TableState, ...]:
    """What a table looks like in the steps before the whole apply."""
    old, new = indexes_of(change.before), indexes_of(change.after)
    removed = frozenset(_removed(change))
    remade = [name for name in old if name in new and shape_of(old[name]) != shape_of(new[name])]
    coming = [name for name in new if name not in old] + remade
    ttl_off = _ttl_moves(change)
    mode = change.before.get("billing_mode") != change.after.get("billing_mode")
    starts = any(owner.table == change.before.get("name") for owner, _ in starting)
    kept = frozenset(old) - removed - frozenset(remade)
    states: list[_TableState] = []
    state = _TableState("", "", removed | frozenset(remade), kept, ttl_off, starts)
    first = [
        (f"switch TTL off (it moves to {first_block(change.after, 'ttl').get('attribute_name')})", TTL_FIRST, ttl_off),
        (f"switch to {change.after.get('billing_mode')}", MODE_FIRST, mode and bool(coming or removed)),
        ("start at what it consumes", STARTS, starts),
    ]
    if any(needed for _, _, needed in first):
        does = ", ".join(does for does, _, needed in first if needed)
        why = ", and ".join(why for _, why, needed in first if needed)
        states.append(replace(state, does=does, why=why))
    for name in remade:
        state = replace(state, old_indexes=state.old_indexes - {name})
        states.append(replace(state, does=f"remove the index {name}, which changes", why=GOES_FIRST))
    for name in coming[:-1]:
        state = replace(state, new_indexes=state.new_indexes | {name})
        states.append(replace(state, does=f"build the index {name}", why=ONE_AT_A_TIME))
    return tuple(states)


def _removed(change: ResourceChange) -> tuple[str, ...]:
    wanted = indexes_of(change.after)
    return tuple(name for name in indexes_of(change.before) if name not in wanted)


def _ttl_moves(change: ResourceChange) -> bool:
    old, new = first_block(change.before, "ttl"), first_block(change.after, "ttl")
    return bool(old.get("enabled") and new.get("enabled")) and old["attribute_name"] != new["attribute_name"]


def _with_tables(
    wanted: Stack, tables: Mapping[str, ResourceChange], states: Mapping[str, _TableState], starting: Starting
) -> Stack:
    stack = copy.deepcopy(dict(wanted))
    for name, state in states.items():
        change, block = tables[name], stack["resource"][TABLE][name]
        indexes = [index for index in block.get("global_secondary_index", ()) if index["name"] in state.new_indexes]
        _set_indexes(block, indexes, change, state.old_indexes)
        if state.ttl_off:
            block["ttl"] = {"attribute_name": first_block(change.before, "ttl")["attribute_name"], "enabled": False}
        if state.starting:
            _start(block, change, starting)
    return stack


def _with_old_indexes(
    wanted: Stack,
    tables: Mapping[str, ResourceChange],
    left: Mapping[str, tuple[str, ...]],
    plan: Mapping[str, Any],
) -> Stack:
    """The wanted stack with indexes that it has no more, and with what scales them."""
    stack = copy.deepcopy(dict(wanted))
    for name, names in left.items():
        if names:
            block = stack["resource"][TABLE][name]
            _set_indexes(block, block.get("global_secondary_index", []), tables[name], frozenset(names))
            if block["billing_mode"] == "PROVISIONED":
                scaled = {f"table/{tables[name].before['name']}/index/{index}" for index in names}
                _keep_scaling(
                    stack, [each for each in resource_changes(plan) if each.before.get("resource_id") in scaled]
                )
    return stack


def _keep_scaling(stack: dict[str, Any], changes: list[ResourceChange]) -> None:
    for change in changes:
        kind, _, name = change.address.partition(".")
        if kind not in SCALING or change.actions != ("delete",):
            continue
        made = {key: change.before[key] for key in SCALING[kind]}
        if kind == "aws_appautoscaling_policy":
            tracking = change.before[TRACKING][0]
            made[TRACKING] = {
                "predefined_metric_specification": {
                    "predefined_metric_type": tracking["predefined_metric_specification"][0]["predefined_metric_type"]
                },
                **{key: tracking[key] for key in ("target_value", "scale_in_cooldown", "scale_out_cooldown")},
            }
        stack["resource"].setdefault(kind, {})[name] = made


def _set_indexes(
    block: dict[str, Any], indexes: list[dict[str, Any]], change: ResourceChange, old: frozenset[str]
) -> None:
    """The given indexes, and the old ones as they are now, with exactly the attributes that the keys of all need."""
    kept = [_as_it_is(index, block) for name, index in indexes_of(change.before).items() if name in old]
    if indexes or kept:
        block["global_secondary_index"] = [*indexes, *kept]
    else:
        block.pop("global_secondary_index", None)
    keys = {block["hash_key"], block.get("range_key")}
    keys |= {index.get(key) for index in [*indexes, *kept] for key in ("hash_key", "range_key")}
    types = {each["name"]: each["type"] for each in [*change.before.get("attribute", ()), *block["attribute"]]}
    block["attribute"] = [{"name": name, "type": kind} for name, kind in types.items() if name in keys]


def _as_it_is(index: Values, block: Mapping[str, Any]) -> dict[str, Any]:
    """An index that the wanted stack has no more, as a block of it."""
    made: dict[str, Any] = {name: index[name] for name in ("name", "hash_key", "projection_type")}
    made |= {name: index[name] for name in ("range_key", "non_key_attributes") if index.get(name)}
    if block["billing_mode"] == "PROVISIONED":
        # An index of an on-demand table has capacity 0; it goes with its table.
        made |= {name: index.get(name) or block[name] for name in ("read_capacity", "write_capacity")}
    elif index.get("on_demand_throughput"):
        ceilings = {name: units for name, units in first_block(index, "on_demand_throughput").items() if units}
        made |= {"on_demand_throughput": ceilings} if ceilings else {}
    return made


def _start(block: dict[str, Any], change: ResourceChange, starting: Starting) -> None:
    owners: list[tuple[str | None, dict[str, Any]]] = [(None, block)]
    owners += [(index["name"], index) for index in block.get("global_secondary_index", ())]
    for index_name, owner in owners:
        for side in SIDES:
            units = starting.get((Owner(change.before["name"], index_name), side))
            if units is not None:
                owner[f"{side}_capacity"] = units
