"""What a plan forgets, and what it does not know; drift as real runs of Terraform 1.11 wrote it, cut to what matters."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from dangerous_plans import QUIET
from plan_made import change, destroyed, plan

from phase3b.change.guard.asked.existing import Earlier, Existing, Thing
from phase3b.change.guard.asked.listing import KEY, LISTINGS
from phase3b.change.guard.evidence import Evidence
from phase3b.change.guard.judge import judge
from phase3b.change.guard.losses.kept import KEPT
from phase3b.change.guard.place import Place
from phase3b.change.guard.refusal import Refusal
from phase3b.change.guard.refusals.abandonment import NOUNS, RESTORE, SECOND_BESIDE

ACCOUNT = "123456789012"
HERE = Place("us-east-1", ACCOUNT, "state/dev.tfstate")
TABLE = "aws_dynamodb_table.tickets"
NAME = "securebase-dev-tickets"


def arn(service: str, what: str, region: str = "us-east-1", account: str = ACCOUNT) -> str:
    return f"arn:aws:{service}:{region}:{account}:{what}"


def table_in(region: str, account: str = ACCOUNT) -> dict[str, Any]:
    return {"name": NAME, "id": NAME, "arn": arn("dynamodb", f"table/{NAME}", region, account)}


def refused(
    *created: str, drift: tuple[dict[str, Any], ...] = (), existing: Existing | None = None, here: Place = HERE
) -> tuple[Refusal, ...]:
    made = plan(*(change(address, ["create"], None, {"name": NAME}) for address in created))
    evidence = Evidence.of_plan({**made, "resource_drift": list(drift)}, QUIET, existing)
    return judge(replace(evidence, here=here, environment="dev", options=" --embedded")).refused


def test_a_table_deleted_by_hand_and_how_it_comes_back() -> None:
    (refusal,) = refused(TABLE, drift=(destroyed(TABLE, table_in("us-east-1")),))
    assert refusal.address == TABLE
    assert refusal.what == (
        f"The table {NAME} is in the state and no longer in AWS (arn:aws:dynamodb:us-east-1:{ACCOUNT}:table/{NAME}): it was "
        "deleted by something else than Terraform, which would make a new, empty one."
    )
    assert f"aws dynamodb restore-table-from-backup --target-table-name {NAME}" in refusal.fix
    # Gone, and no longer wanted either: both ways the same.
    assert refused(drift=(destroyed(TABLE, table_in("us-east-1")),)) == ()


@pytest.mark.parametrize("kind", sorted(RESTORE))
def test_whatever_holds_data_and_vanishes_is_refused(kind: str) -> None:
    was = {KEPT[kind].name: "its-name", "id": "its-id", "arn": arn("x", "its-name")}
    (refusal,) = refused(f"{kind}.x", drift=(destroyed(f"{kind}.x", was),))
    assert (refusal.address, f"The {KEPT[kind].noun} its-" in refusal.what) == (f"{kind}.x", True)
    assert "{" not in refusal.fix
    elsewhere = {**was, "arn": arn("x", "its-name", "eu-west-1")}
    assert [each.address for each in refused(f"{kind}.x", drift=(destroyed(f"{kind}.x", elsewhere),))] == [
        "environments.dev.region"
    ]


def test_what_holds_nothing_may_vanish() -> None:
    address = "aws_cloudwatch_metric_alarm.a"
    assert refused(address, drift=(destroyed(address, {"id": "a", "arn": arn("cloudwatch", "a", "eu-west-1")}),)) == ()
    changed = {"address": TABLE, "type": "aws_dynamodb_table", "change": {"actions": ["update"]}}
    assert refused(TABLE, drift=(changed,)) == ()


def test_a_region_is_one_danger_however_much_is_left_there() -> None:
    there = Place("us-east-1", ACCOUNT)
    key = {"key_id": "15b7", "id": "15b7", "arn": arn("kms", "key/15b7")}
    drift = (destroyed(TABLE, table_in("us-east-1")), destroyed("aws_kms_key.phase3b", key))
    things = (("aws_dynamodb_table", Thing(NAME, "us-east-1", NAME, "about 1,204 items")),)
    (refusal,) = refused(
        TABLE,
        "aws_kms_key.phase3b",
        drift=drift,
        existing=Existing(earlier=(Earlier(there, things),)),
        here=replace(HERE, region="eu-west-1"),
    )
    assert str(refusal) == (
        "environments.dev.region: The region of dev changes from us-east-1 to eu-west-1. Terraform looks for everything in "
        "eu-west-1, creates it there, empty, and forgets what is in us-east-1. Left there: KMS key 15b7, table "
        "securebase-dev-tickets (about 1,204 items). Restore environments.dev.region. To move: add an environment of another name "
        "in eu-west-1, copy the data, switch its clients over, and remove this one last. If this is intended: --allow "
        "'environments.dev.region' [P3B-GUARD-MOVED]"
    )


def test_an_account_that_cant_be_asked_is_not_taken_for_empty() -> None:
    there = Place("us-east-1", "999999999999")
    because = "it is in the account 999999999999, and these credentials are of 123456789012"
    existing = Existing(earlier=(Earlier(there, unknown_because=because),))
    (refusal,) = refused(TABLE, drift=(destroyed(TABLE, table_in("us-east-1", "999999999999")),), existing=existing)
    assert refusal.address == "environments.dev.account_id"
    assert f"table {NAME} (what is in it is not known: {because})" in refusal.why
    # Known from the file's history alone: nobody can say whether anything is there.
    (refusal,) = refused(TABLE, existing=existing)
    assert f"Whether anything is left in us-east-1 of the account 999999999999 is not known: {because}." in refusal.why


def test_an_earlier_place_that_is_empty_is_no_danger() -> None:
    assert refused(TABLE, existing=Existing(earlier=(Earlier(Place("eu-west-1", ACCOUNT)),))) == ()
    # What the drift names and AWS no longer lists is not left there.
    left = destroyed(TABLE, table_in("eu-west-1"))
    assert refused(TABLE, drift=(left,), existing=Existing(earlier=(Earlier(Place("eu-west-1", ACCOUNT)),))) == ()


def test_another_backend_and_what_it_no_longer_knows() -> None:
    thing = Thing(NAME, "us-east-1", NAME, "7 items")
    existing = Existing(
        found={TABLE: thing},
        earlier=(Earlier(replace(HERE, state="state/old.tfstate"), (("aws_dynamodb_table", thing),)),),
    )
    moved, unknown = refused(TABLE, existing=existing)
    assert moved.address == "environments.dev.backend"
    assert "cp state/old.tfstate state/dev.tfstate && cp state/old.history.json state/dev.history.json" in moved.fix
    assert unknown.what == f"The table {NAME} exists already (us-east-1), and the state of dev does not know it."
    assert unknown.why == "AWS refuses a second one of its name, in the middle of the apply. It holds 7 items."
    assert f"phase3b adopt {TABLE} --env dev --embedded (all" in unknown.fix


def test_a_secret_that_is_going_is_brought_back_before_it_is_adopted() -> None:
    address = "aws_secretsmanager_secret.token"
    (refusal,) = refused(address, existing=Existing(found={address: Thing("s", "us-east-1", "arn", going=True)}))
    assert "first: `aws secretsmanager restore-secret --secret-id s`. Then adopt it: phase3b adopt" in refusal.fix


def test_a_secrets_value_is_not_put_over_and_the_way_back_is_said() -> None:
    address = "aws_secretsmanager_secret_version.token"
    thing = Thing("token", "arn:aws:secretsmanager:x", version="b7f1")
    (refusal,) = refused(address, existing=Existing(found={address: thing}))
    assert (refusal.address, refusal.why) == (address, "Every token signed with it is refused.")
    assert "--secret-id token --version-stage AWSCURRENT --move-to-version-id b7f1 --remove" in refusal.fix


def test_every_kind_that_is_asked_about_has_a_noun() -> None:
    assert set(LISTINGS) | {KEY} <= set(KEPT) | set(NOUNS)
    assert set(LISTINGS) | {KEY} >= SECOND_BESIDE
    assert set(RESTORE) <= set(KEPT)
