"""Whatever a table is and becomes: each apply does one thing to its indexes, and an interruption costs nothing."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from plan_made import NAME, TABLE, plan, table, updated

from phase3b.change.guard.plan_json import first_block, indexes_of
from phase3b.change.guard.refusals.table_protection import shape_of
from phase3b.change.rollout.split import Step, split

# Names of indexes, and what each is sorted by: another sort key is another index of the same name.
INDEXES = st.dictionaries(st.sampled_from("abcde"), st.sampled_from(["status", "owner", "due_at"]), max_size=5)
TTL = st.sampled_from([None, "expires_at", "gone_at"])
MODES = st.sampled_from(["PROVISIONED", "PAY_PER_REQUEST"])
ATTRIBUTES = [{"name": name, "type": "S"} for name in ("tenant_id", "ticket_id", "status", "owner", "due_at")]


def described(indexes: dict[str, str], ttl: str | None, mode: str) -> dict[str, Any]:
    """A table as a plan shows it."""
    units = 50 if mode == "PROVISIONED" else 0
    return table(
        billing_mode=mode,
        read_capacity=units,
        write_capacity=units,
        attribute=ATTRIBUTES,
        ttl=[{"attribute_name": ttl or "", "enabled": ttl is not None}],
        global_secondary_index=[
            {
                "name": name,
                "hash_key": "tenant_id",
                "range_key": sort_key,
                "projection_type": "ALL",
                "non_key_attributes": [],
                "read_capacity": units,
                "write_capacity": units,
                "on_demand_throughput": [],
            }
            for name, sort_key in indexes.items()
        ],
    )


def as_block(values: dict[str, Any]) -> dict[str, Any]:
    """The same as the synthesized stack writes it."""
    made = {name: values[name] for name in ("name", "billing_mode", "hash_key", "range_key")}
    keys = {"tenant_id", "ticket_id", *(each["range_key"] for each in values["global_secondary_index"])}
    made["attribute"] = [each for each in ATTRIBUTES if each["name"] in keys]
    names = ["name", "hash_key", "range_key", "projection_type"]
    if values["billing_mode"] == "PROVISIONED":
        made |= {"read_capacity": 50, "write_capacity": 50}
        names += ["read_capacity", "write_capacity"]
    if values["ttl"][0]["enabled"]:
        made["ttl"] = values["ttl"][0]
    if values["global_secondary_index"]:
        made["global_secondary_index"] = [
            {name: index[name] for name in names} for index in values["global_secondary_index"]
        ]
    return made


def applied(step: Step) -> dict[str, Any]:
    """The table after a step."""
    block = copy.deepcopy(step.stack["resource"]["aws_dynamodb_table"]["support_tickets"])
    ttl = block.get("ttl", {"enabled": False})
    made = described(
        {index["name"]: index["range_key"] for index in block.get("global_secondary_index", ())},
        ttl["attribute_name"] if ttl["enabled"] else None,
        block["billing_mode"],
    )
    keys = {block["hash_key"], block["range_key"]} | {
        index["range_key"] for index in block.get("global_secondary_index", ())
    }
    # DynamoDB wants the attributes of all keys, and no other.
    assert {each["name"] for each in block["attribute"]} == keys
    return made


def moves(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    """What an apply does to the indexes and to time to live; each is what AWS takes one at a time."""
    old, new = indexes_of(before), indexes_of(after)
    assert all(shape_of(old[name]) == shape_of(new[name]) for name in old if name in new), "changed under its name"
    found = [f"delete {name}" for name in old if name not in new] + [
        f"create {name}" for name in new if name not in old
    ]
    was, becomes = first_block(before, "ttl"), first_block(after, "ttl")
    if was["enabled"] and becomes["enabled"]:
        assert was["attribute_name"] == becomes["attribute_name"], "time to live moved at once"
    return found


@given(old=INDEXES, new=INDEXES, ttl=st.tuples(TTL, TTL), modes=st.tuples(MODES, MODES), stop=st.integers(0, 20))
def test_one_thing_at_a_time_and_the_wanted_stack_at_the_end(
    old: dict[str, str], new: dict[str, str], ttl: tuple[str | None, str | None], modes: tuple[str, str], stop: int
) -> None:
    before, after = described(old, ttl[0], modes[0]), described(new, ttl[1], modes[1])
    assert before["name"] == NAME
    wanted = {"resource": {"aws_dynamodb_table": {"support_tickets": as_block(after)}}}
    steps = split(plan(updated(TABLE, before, after)), wanted, {})
    now = before
    for number, step in enumerate(steps):
        then = applied(step)
        done = moves(now, then)
        assert len(done) <= 1, step.name
        if done and now["billing_mode"] != then["billing_mode"]:
            assert len(steps) == 1
        now = then
        if number == stop:
            # Interrupted: what is left from here is never more than it would have been.
            left = split(plan(updated(TABLE, now, after)), wanted, {})
            assert len(left) <= max(1, len(steps) - number)
            assert left[-1].stack == wanted
    assert steps[-1].stack == wanted
    assert steps[-1].targets == ()
