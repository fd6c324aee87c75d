"""Into which applies a change is split, and what each of them applies."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from plan_made import INDEX, NAME, TABLE, change, index, plan, table, target, updated

from phase3b.change.guard.asked.traffic import Owner, Traffic, unknown_traffic
from phase3b.change.rollout.split import TRACKING, Step, split
from phase3b.change.rollout.starting_capacity import starting_capacity

ATTRIBUTES = [
    {"name": name, "type": "S"} for name in ("tenant_id", "ticket_id", "status_created_at", "owner", "due_at")
]
LIVE = '${max(75, min(300, try(local.live_capacity["table/x"].read, 0)))}'


def gsi(name: str, sort_key: str = "owner", **changes: Any) -> dict[str, Any]:
    return {**index()[0], "name": name, "range_key": sort_key, **changes}


def block(*indexes: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """As the synthesized stack has it: one block each, no empty ones."""
    keys = {"tenant_id", "ticket_id", *(each["range_key"] for each in indexes)}
    made = {
        "name": NAME,
        "billing_mode": "PROVISIONED",
        "read_capacity": LIVE,
        "write_capacity": LIVE,
        "hash_key": "tenant_id",
        "range_key": "ticket_id",
        "attribute": [each for each in ATTRIBUTES if each["name"] in keys],
        "ttl": {"attribute_name": "expires_at", "enabled": True},
    }
    if indexes:
        made["global_secondary_index"] = [
            {name: each[name] for name in ("name", "hash_key", "range_key", "projection_type")}
            | {"read_capacity": LIVE, "write_capacity": LIVE}
            for each in indexes
        ]
    return {**made, **changes}


def stack(made: dict[str, Any]) -> dict[str, Any]:
    return {"resource": {"aws_dynamodb_table": {"support_tickets": made}, "aws_lambda_function": {"x": {}}}}


def there(*indexes: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return table(global_secondary_index=list(indexes), attribute=ATTRIBUTES, **changes)


def names(step: Step) -> list[str]:
    made = step.stack["resource"]["aws_dynamodb_table"]["support_tickets"]
    return [each["name"] for each in made.get("global_secondary_index", ())]


def attributes(step: Step) -> set[str]:
    return {each["name"] for each in step.stack["resource"]["aws_dynamodb_table"]["support_tickets"]["attribute"]}


def told(steps: tuple[Step, ...]) -> list[tuple[str, tuple[str, ...]]]:
    return [(step.name, step.targets) for step in steps]


def test_what_can_be_done_at_once_is() -> None:
    wanted = stack(block(gsi(INDEX, "status_created_at"), gsi("a")))
    before = there(gsi(INDEX, "status_created_at"))
    after = there(gsi(INDEX, "status_created_at"), gsi("a"))
    (step,) = split(plan(updated(TABLE, before, after)), wanted, {})
    assert (step.name, step.targets, step.stack) == ("everything", (), wanted)


def test_a_new_table_has_all_its_indexes_from_the_start() -> None:
    wanted = stack(block(gsi("a"), gsi("b"), gsi("c")))
    made = plan(change(TABLE, ["create"], None, there(gsi("a"), gsi("b"), gsi("c"))))
    assert [step.stack for step in split(made, wanted, {})] == [wanted]


def test_indexes_come_one_at_a_time_and_before_everything_else() -> None:
    wanted = stack(block(gsi("a"), gsi("b", "due_at"), gsi("c", "status_created_at")))
    steps = split(plan(updated(TABLE, there(), there(gsi("a"), gsi("b", "due_at"), gsi("c")))), wanted, {})
    assert told(steps) == [
        ("support_tickets: build the index a", (TABLE,)),
        ("support_tickets: build the index b", (TABLE,)),
        ("everything else", ()),
    ]
    assert [names(step) for step in steps] == [["a"], ["a", "b"], ["a", "b", "c"]]
    # DynamoDB refuses an attribute that no key has.
    assert attributes(steps[0]) == {"tenant_id", "ticket_id", "owner"}
    assert attributes(steps[1]) == {"tenant_id", "ticket_id", "owner", "due_at"}
    assert steps[2].stack == wanted


def test_indexes_go_one_at_a_time_and_after_everything_else() -> None:
    wanted = stack(block(gsi("a")))
    before = there(gsi("a"), gsi("old", "status_created_at"), gsi("older", "due_at"), read_capacity=75)
    steps = split(plan(updated(TABLE, before, there(gsi("a")))), wanted, {})
    assert told(steps) == [
        ("everything else", ()),
        ("support_tickets: remove the index old", ()),
        ("support_tickets: remove the index older", ()),
    ]
    assert [names(step) for step in steps] == [["a", "old", "older"], ["a", "older"], ["a"]]
    assert attributes(steps[0]) == {"tenant_id", "ticket_id", "owner", "status_created_at", "due_at"}
    kept = steps[0].stack["resource"]["aws_dynamodb_table"]["support_tickets"]["global_secondary_index"][1]
    # As it is, to the unit: the step must not change it.
    assert kept == {
        "name": "old",
        "hash_key": "tenant_id",
        "range_key": "status_created_at",
        "projection_type": "INCLUDE",
        "non_key_attributes": ["subject", "status"],
        "read_capacity": 75,
        "write_capacity": 75,
    }
    assert steps[2].stack == wanted


def test_an_index_that_goes_is_scaled_until_it_does() -> None:
    bounds = {**target("read", 75, 300, index_name="old"), "service_namespace": "dynamodb"}
    made = plan(
        updated(TABLE, there(gsi("old")), there()),
        change("aws_appautoscaling_target.support_tickets_old_index_read", ["delete"], bounds, None),
    )
    first, last = split(made, stack(block()), {})
    assert first.stack["resource"]["aws_appautoscaling_target"] == {"support_tickets_old_index_read": bounds}
    assert "aws_appautoscaling_target" not in last.stack["resource"]


def test_all_that_scales_an_index_stays_until_it_goes() -> None:
    """Target and policy of the index that goes, as they are now; of what stays and of what changes nothing is kept."""
    tracking = {
        "predefined_metric_specification": [
            {"predefined_metric_type": "DynamoDBReadCapacityUtilization", "resource_label": ""}
        ],
        "target_value": 70,
        "scale_in_cooldown": 60,
        "scale_out_cooldown": 30,
        "disable_scale_in": False,
    }
    on = {"service_namespace": "dynamodb", "resource_id": f"table/{NAME}/index/old", "scalable_dimension": "d"}
    policy = {**on, "name": "p", "policy_type": "TargetTrackingScaling", "arn": "a", TRACKING: [tracking]}
    bounds = {**target("read", 75, 300, index_name="old"), "service_namespace": "dynamodb", "role_arn": "r"}
    made = plan(
        updated(TABLE, there(gsi("old")), there()),
        change("aws_appautoscaling_target.changes", ["update"], bounds, bounds),
        change("aws_cloudwatch_metric_alarm.another", ["delete"], {"resource_id": on["resource_id"]}, None),
        change("aws_appautoscaling_target.t", ["delete"], bounds, None),
        change("aws_appautoscaling_policy.p", ["delete"], policy, None),
    )
    first, last = split(made, stack(block()), {})
    assert first.stack["resource"]["aws_appautoscaling_target"] == {
        "t": {
            "service_namespace": "dynamodb",
            "resource_id": f"table/{NAME}/index/old",
            "scalable_dimension": "dynamodb:index:ReadCapacityUnits",
            "min_capacity": 75,
            "max_capacity": 300,
        }
    }
    assert first.stack["resource"]["aws_appautoscaling_policy"] == {
        "p": {
            **on,
            "name": "p",
            "policy_type": "TargetTrackingScaling",
            TRACKING: {
                "predefined_metric_specification": {"predefined_metric_type": "DynamoDBReadCapacityUtilization"},
                "target_value": 70,
                "scale_in_cooldown": 60,
                "scale_out_cooldown": 30,
            },
        }
    }
    assert "aws_cloudwatch_metric_alarm" not in first.stack["resource"]
    assert last.stack == stack(block())


def test_two_tables_with_different_numbers_of_indexes_to_remove() -> None:
    """The longer list decides how many applies there are; the shorter one is through earlier."""
    other = "aws_dynamodb_table.other"
    wanted = stack(block())
    wanted["resource"]["aws_dynamodb_table"]["other"] = block(name="other")
    made = plan(
        updated(TABLE, there(gsi("a"), gsi("b", "due_at")), there()),
        updated(other, {**there(gsi("c")), "name": "other"}, {**there(), "name": "other"}),
    )
    steps = split(made, wanted, {})
    assert [step.name for step in steps] == [
        "everything else",
        "support_tickets: remove the index a; other: remove the index c",
        "support_tickets: remove the index b",
    ]
    assert steps[-1].stack == wanted


def test_an_index_that_changes_goes_and_comes_back() -> None:
    wanted = stack(block(gsi("a", "due_at"), gsi("b")))
    made = plan(updated(TABLE, there(gsi("a"), gsi("b")), there(gsi("a", "due_at"), gsi("b"))))
    steps = split(made, wanted, {})
    assert told(steps) == [("support_tickets: remove the index a, which changes", (TABLE,)), ("everything else", ())]
    assert [names(step) for step in steps] == [["b"], ["a", "b"]]


def test_time_to_live_moves_in_two_applies() -> None:
    wanted = stack(block(ttl={"attribute_name": "gone_at", "enabled": True}))
    after = there(ttl=[{"attribute_name": "gone_at", "enabled": True}])
    steps = split(plan(updated(TABLE, there(), after)), wanted, {})
    assert told(steps) == [
        ("support_tickets: switch TTL off (it moves to gone_at)", (TABLE,)),
        ("everything else", ()),
    ]
    off = steps[0].stack["resource"]["aws_dynamodb_table"]["support_tickets"]["ttl"]
    assert off == {"attribute_name": "expires_at", "enabled": False}
    # Run again after the first: nothing is left to be split.
    half = there(ttl=[{"attribute_name": "", "enabled": False}])
    assert [step.stack for step in split(plan(updated(TABLE, half, after)), wanted, {})] == [wanted]


def test_time_to_live_that_comes_or_goes_is_one_apply() -> None:
    off = there(ttl=[{"attribute_name": "", "enabled": False}])
    assert len(split(plan(updated(TABLE, off, there())), stack(block()), {})) == 1
    assert len(split(plan(updated(TABLE, there(), off)), stack(block()), {})) == 1


ON_DEMAND = {"billing_mode": "PAY_PER_REQUEST", "read_capacity": 0, "write_capacity": 0}


def test_the_billing_mode_changes_before_the_indexes() -> None:
    wanted = stack(block(gsi("a"), gsi("b")))
    before = there(gsi("old", read_capacity=0, write_capacity=0), **ON_DEMAND)
    steps = split(plan(updated(TABLE, before, there(gsi("a"), gsi("b")))), wanted, {})
    assert told(steps) == [
        ("support_tickets: switch to PROVISIONED", (TABLE,)),
        ("support_tickets: build the index a", (TABLE,)),
        ("everything else", ()),
        ("support_tickets: remove the index old", ()),
    ]
    assert [names(step) for step in steps] == [["old"], ["a", "old"], ["a", "b", "old"], ["a", "b"]]
    # It has no capacity of its own yet: it begins like its table.
    old = steps[0].stack["resource"]["aws_dynamodb_table"]["support_tickets"]["global_secondary_index"][0]
    assert (old["read_capacity"], old["write_capacity"]) == (LIVE, LIVE)


def test_the_billing_mode_alone_is_one_apply() -> None:
    made = plan(updated(TABLE, there(gsi("a"), **ON_DEMAND), there(gsi("a"))))
    assert len(split(made, stack(block(gsi("a"))), {})) == 1


def becoming_provisioned() -> dict[str, Any]:
    def policy(side: str, index_name: str | None) -> dict[str, Any]:
        return {
            **target(side, 0, 0, index_name=index_name),
            "target_tracking_scaling_policy_configuration": [{"target_value": 70}],
        }

    new = [
        change(f"aws_appautoscaling_{kind}.{side}{owner or ''}", ["create"], None, values)
        for side in ("read", "write")
        for owner in (None, "a")
        for kind, values in (
            ("target", target(side, 75, 300, index_name=owner)),
            ("policy", policy(side, owner)),
        )
    ]
    return plan(updated(TABLE, there(gsi("a"), **ON_DEMAND), there(gsi("a"))), *new)


def test_a_table_starts_at_what_it_consumes_where_that_is_more_than_its_floor() -> None:
    """140 units at a target of 70 % need 200; 10 need less than the minimum; 500 need more than the maximum."""
    traffic = Traffic(
        {
            (Owner(NAME, None), "read"): 140,
            (Owner(NAME, None), "write"): 10,
            (Owner(NAME, "a"), "read"): 500,
        },
        24,
    )
    made = becoming_provisioned()
    starting = starting_capacity(made, traffic)
    assert starting == {(Owner(NAME, None), "read"): 200, (Owner(NAME, "a"), "read"): 300}
    wanted = stack(block(gsi("a")))
    steps = split(made, wanted, starting)
    assert told(steps) == [("support_tickets: start at what it consumes", (TABLE,)), ("everything else", ())]
    started = steps[0].stack["resource"]["aws_dynamodb_table"]["support_tickets"]
    assert (started["read_capacity"], started["write_capacity"]) == (200, LIVE)
    assert started["global_secondary_index"][0]["read_capacity"] == 300
    assert steps[1].stack == wanted


@pytest.mark.parametrize("traffic", [unknown_traffic("nobody answers"), Traffic({}, 24)])
def test_a_table_starts_at_its_floor_where_nothing_is_known_to_be_consumed(traffic: Traffic) -> None:
    assert starting_capacity(becoming_provisioned(), traffic) == {}


def test_tables_move_side_by_side() -> None:
    other = "aws_dynamodb_table.webhooks"
    wanted = stack(block(gsi("a"), gsi("b"), gsi("c")))
    wanted["resource"]["aws_dynamodb_table"]["webhooks"] = block(gsi("d"), gsi("e"), name="w")
    made = plan(
        updated(TABLE, there(), there(gsi("a"), gsi("b"), gsi("c"))),
        updated(other, there(name="w"), there(gsi("d"), gsi("e"), name="w")),
    )
    before = copy.deepcopy(wanted)
    steps = split(made, wanted, {})
    assert told(steps) == [
        ("support_tickets: build the index a; webhooks: build the index d", (TABLE, other)),
        ("support_tickets: build the index b", (TABLE,)),
        ("everything else", ()),
    ]
    assert wanted == before
