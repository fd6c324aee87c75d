"""The rules of AWS that a change meets, in the numbers of capacity.yaml."""

from __future__ import annotations

import math

import pytest
from differences import actions, between, said
from small_capacity import TEXT, planned

from phase3b.change.difference.environment_difference import (
    CapacityFile,
    Comparison,
    file_difference,
    tier_difference,
)
from phase3b.change.difference.rules.change_rule import TableItems
from phase3b.change.difference.rules.table_rules import lasting
from phase3b.plan.functions.artifacts import NONE

INDEX = """      indexes:
        tenant_status:
          partition_key: tenant_id
          sort_key: status_created_at
          projection: INCLUDE
          non_key_attributes: [subject, due_at]
          serves: [tickets by status]
"""
SECOND_INDEX = """        tenant_subject:
          partition_key: tenant_id
          sort_key: status_created_at
          projection: KEYS_ONLY
          serves: [tickets by subject]
"""


def test_a_new_index_takes_as_long_as_aws_says() -> None:
    """2,000,000 items of 3 KB at 50 write units a second: 120,000 s = 33 h 20 min."""
    edit = (INDEX, INDEX + SECOND_INDEX)
    counted = between(edit, items={"tickets": TableItems(2_000_000, 3)})
    assert actions(counted)["aws_dynamodb_table.tickets"] == "update"
    assert said(counted, "index-filled") == [
        (
            "aws_dynamodb_table.tickets, tenant-subject-index: about 1 day and 9 hours to fill: 2,000,000 items x 3 KB / 50 "
            "write units of the index a second, if nothing else is written"
        )
    ]
    # Less than 1 KB counts as 1: 2,000,000 / 50 = 40,000 s.
    assert (
        "about 11 hours and 6 minutes"
        in said(between(edit, items={"tickets": TableItems(2_000_000, 0.2)}), "index-filled")[0]
    )
    assert "unknown, as the number of items is" in said(between(edit), "index-filled")[0]
    assert said(counted, "indexes-one-at-a-time") == []


def test_two_indexes_are_two_applies() -> None:
    third = SECOND_INDEX.replace("tenant_subject", "tenant_third")
    both = between((INDEX, INDEX + SECOND_INDEX + third))
    assert said(both, "indexes-one-at-a-time")[0].endswith(
        "1 of a table at a time: at least 2 applies, one after another"
    )
    # Other keys: deleted and built again, which is two.
    rebuilt = between(("projection: INCLUDE\n          non_key_attributes: [subject, due_at]", "projection: ALL"))
    assert said(rebuilt, "indexes-one-at-a-time")[0].endswith("2 applies, one after another")
    assert said(rebuilt, "index-rebuilt")[0].startswith(
        "aws_dynamodb_table.tickets/index/tenant-status-index: The index tenant-status-index of the table "
        "securebase-prod-tickets would be deleted and built again, as its projection_type, non_key_attributes changes."
    )


def test_an_index_that_goes() -> None:
    gone = between((INDEX, ""), ("ticket_id: S, status_created_at: S}", "ticket_id: S}"))
    assert [rule.level for rule in gone.rules if rule.kind == "index-removed"] == ["care"]
    assert actions(gone)["aws_appautoscaling_target.tickets_tenant_status_index_read"] == "destroy"


def test_ttl_that_moves() -> None:
    moved = between(("ttl_attribute: expires_at", "ttl_attribute: gone_at"))
    assert said(moved, "ttl-moved") == [
        (
            "aws_dynamodb_table.tickets: TTL moves from expires_at to gone_at: DynamoDB takes it off the one in an apply and "
            "puts it on the other in a second one, up to 1 hour later"
        )
    ]
    assert said(between(("      ttl_attribute: expires_at\n", "")), "ttl-moved") == []


def test_modes_and_decreases_with_the_limits_of_the_file() -> None:
    edit = (
        "        read: {min: 50, max: 200}\n        write: {min: 50, max: 200}\n",
        "        billing_mode: PAY_PER_REQUEST\n",
    )
    assert (
        "at most 3 times"
        in said(between(edit, ("to_on_demand_per_day: 4", "to_on_demand_per_day: 3")), "to-on-demand")[0]
    )
    file = CapacityFile.parse(TEXT, "small.yaml")
    down = tier_difference(file, "prod", ("growth", "starter"), Comparison(NONE))
    assert said(down, "decreases") == [
        (
            "aws_dynamodb_table.tickets, its tenant-status-index: the minimum falls (reads from 50 to 25, writes from 50 to 25); "
            "the apply removes no capacity, auto scaling does as the load allows. AWS allows 4 decreases one after another, then "
            "one after each pause of 1 hour, at most 27 a day"
        )
    ]
    cut = between(("read: {min: 50, max: 200}", "read: {min: 10, max: 40}"))
    assert [rule.level for rule in cut.rules if rule.kind == "decreases"] == ["care"]
    assert "removes capacity at once" in said(cut, "decreases")[0]
    table = next(change for change in cut.resources if change.address.type == "aws_dynamodb_table")
    assert (table.attributes[0].before, table.attributes[0].after) == (50, 40)


def test_a_ceiling_that_is_put_on() -> None:
    found = between(("read: {max: 20}\n        write: {max: 20}", "read: {max: 20}\n        write: {max: 15}"))
    assert said(found, "ceiling-lowered") == [
        (
            "aws_dynamodb_table.webhooks: the maximum falls (writes from 20 to 15 a second): requests above it are throttled as "
            "soon as it applies"
        )
    ]


@pytest.mark.parametrize(
    ("edit", "about", "what"),
    [
        (
            ("region: us-east-1\n    account_id", "region: us-west-2\n    account_id"),
            "environments.prod.region",
            (
                "The region of prod changes from us-east-1 to us-west-2. Terraform looks for everything in us-west-2, creates "
                "it there, empty, and forgets what is in us-east-1."
            ),
        ),
        (
            ('account_id: "123456789012"', 'account_id: "444444444444"'),
            "environments.prod.account_id",
            "The account of prod changes from 123456789012 to 444444444444.",
        ),
        (
            ("key: phase3b/prod.tfstate", "key: phase3b/production.tfstate"),
            "environments.prod.backend",
            (
                "aws s3 cp s3://securebase-state/phase3b/prod.tfstate s3://securebase-state/phase3b/production.tfstate && "
                "aws s3 cp s3://securebase-state/phase3b/prod.history.json "
                "s3://securebase-state/phase3b/production.history.json"
            ),
        ),
    ],
)
def test_another_place(edit: tuple[str, str], about: str, what: str) -> None:
    found = between(edit)
    assert (found.rules[0].kind, found.rules[0].level, found.rules[0].about) == ("moved", "danger", about)
    assert what in found.rules[0].says
    assert [rule.kind for rule in found.rules].count("moved") == 1


def test_an_environment_that_comes_or_goes() -> None:
    gone = TEXT[: TEXT.index("  dev:\n")] + TEXT[TEXT.index("  prod:\n") :]
    whole, less = CapacityFile.parse(TEXT, "whole"), CapacityFile.parse(gone, "less")
    comparison = Comparison(NONE)
    went, came = file_difference(whole, less, "dev", comparison), file_difference(less, whole, "dev", comparison)
    assert (went.before_tier, went.after_tier, went.resources) == ("starter", None, ())
    assert [rule.kind for rule in went.rules] == ["environment-gone"]
    assert (came.before_tier, came.after_tier) == (None, "starter")
    assert {change.action for change in came.resources} == {"create"}
    assert len(came.resources) == sum(record.address.type.startswith("aws_") for record in planned("dev").records)


def test_from_on_demand_it_starts_where_apply_starts_it() -> None:
    edit = (
        "billing_mode: PAY_PER_REQUEST\n        read: {max: 20}\n        write: {max: 20}",
        "billing_mode: PROVISIONED\n        read: {min: 5, max: 200}\n        write: {min: 7, max: 200}",
    )
    (rule,) = said(between(edit), "to-provisioned")
    assert "Starts at the minimum, 5 reads and 7 writes a second; phase3b apply starts it at what it consumes" in rule


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0.2, "a moment"),
        (59.6, "1 minute"),
        (80_000, "22 hours and 13 minutes"),
        (86_400, "1 day"),
        (1e18, "millions of years"),
        (math.inf, "millions of years"),
    ],
)
def test_a_time_as_people_say_it(seconds: float, said: str) -> None:
    assert lasting(seconds) == said


def test_so_many_indexes_at_once_as_the_file_says() -> None:
    """Three are two applies of two at a time."""
    more = "".join(SECOND_INDEX.replace("tenant_subject", f"tenant_{name}") for name in ("one", "two", "three"))
    two = TEXT.replace("index_changes_at_once: 1", "index_changes_at_once: 2")
    after = CapacityFile.parse(two.replace(INDEX, INDEX + more), "after.yaml")
    found = file_difference(CapacityFile.parse(two, "before.yaml"), after, "prod", Comparison(NONE))
    (told,) = said(found, "indexes-one-at-a-time")
    assert told.endswith("and DynamoDB does 2 of a table at a time: at least 2 applies, one after another")


def test_a_small_item_counts_as_one_kilobyte() -> None:
    (filled,) = said(between((INDEX, INDEX + SECOND_INDEX), items={"tickets": TableItems(1_000, 0.2)}), "index-filled")
    assert "1,000 items x 1 KB / 50 write units" in filled
    assert filled.startswith("aws_dynamodb_table.tickets, tenant-subject-index: about 20 seconds to fill")


def test_a_key_of_an_index_that_changes_is_said() -> None:
    other = between(
        ("sort_key: status_created_at", "sort_key: ticket_id"), ("ticket_id: S, status_created_at: S}", "ticket_id: S}")
    )
    (changed_table,) = [each for each in other.resources if str(each.address) == "aws_dynamodb_table.tickets"]
    assert "indexes.tenant-status-index.sort_key" in {each.name for each in changed_table.attributes}


def test_a_floor_that_falls_for_an_index_alone() -> None:
    """The table itself stays as it is, and is looked at first."""
    backend = "    backend: {type: s3, bucket: securebase-state, key: phase3b/prod.tfstate, region: us-east-1, lock_file: true}\n"
    lower = backend + "    overrides: {tables: {tickets: {indexes: {tenant_status: {read: {min: 25, max: 200}}}}}}\n"
    (told,) = said(between((backend, lower)), "decreases")
    assert told.startswith("aws_dynamodb_table.tickets, tenant-status-index: the minimum falls (reads from 50 to 25)")


def test_a_table_that_is_made_anew_has_no_key_of_another_type() -> None:
    """The new one has the type from its beginning; that it is created again is what is said."""
    kinds = "status_created_at: S}"
    assert said(between((kinds, "status_created_at: N}")), "key-type") != []
    anew = between(
        (kinds, "status_created_at: N}"),
        ("      partition_key: tenant_id", "      partition_key: ticket_id"),
        ("      sort_key: ticket_id", "      sort_key: tenant_id"),
    )
    assert actions(anew)["aws_dynamodb_table.tickets"] == "replace"
    assert said(anew, "key-type") == []
