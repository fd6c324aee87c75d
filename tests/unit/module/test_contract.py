"""What consumers hold of a table besides its address: what may not change, what may when it is meant, and what is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_capacity import planned

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.change.guard.losses.lessened import LESSENED
from phase3b.errors import Phase3bError
from phase3b.module.releases.contract import Note, breaches, contract
from phase3b.module.releases.released import NOTHING, Released, Service, read_released
from phase3b.module.releases.upgrade_notes import upgrade_notes
from phase3b.packaging.service_packages import described
from phase3b.plan.plan import plan

ROOT = Path(__file__).parents[3]
OURS = Service("securebase", "phase3b")
TABLE = "aws_dynamodb_table.tickets"
ADDRESSES = {TABLE: '"${local.prefix}-tickets"', "aws_dynamodb_table.webhooks": '"${local.prefix}-webhooks"'}
BEFORE = Released("1.0.0", ADDRESSES, service=OURS, contract=contract({"growth": planned("prod")}))
INDEX = f"{TABLE}/index/tenant-status-index"


def followed(*edits: tuple[str, str], allow: tuple[str, ...] = ()) -> Released:
    return BEFORE.allowing((), (), allow).followed_by("1.1.0", ADDRESSES, contract({"growth": planned("prod", *edits)}))


def test_a_contract_is_what_the_file_says() -> None:
    tables = {path: text for path, text in BEFORE.contract.items() if path.startswith("aws_dynamodb_table.")}
    assert tables == {
        INDEX: "tenant_id (S), status_created_at (S): INCLUDE due_at subject",
        f"{TABLE}/deletion_protection_enabled": "true",
        f"{TABLE}/partition_key": "tenant_id (S)",
        f"{TABLE}/point_in_time_recovery.enabled": "true",
        f"{TABLE}/sort_key": "ticket_id (S)",
        f"{TABLE}/stream_enabled": '"NEW_AND_OLD_IMAGES"',
        f"{TABLE}/stream_view_type": '"NEW_AND_OLD_IMAGES"',
        f"{TABLE}/ttl_attribute": "expires_at",
        "aws_dynamodb_table.webhooks/deletion_protection_enabled": "true",
        "aws_dynamodb_table.webhooks/partition_key": "tenant_id (S)",
        "aws_dynamodb_table.webhooks/point_in_time_recovery.enabled": "true",
        "aws_dynamodb_table.webhooks/sort_key": "record_id (S)",
        "aws_dynamodb_table.webhooks/stream_enabled": "null",
        "aws_dynamodb_table.webhooks/stream_view_type": "null",
    }
    assert BEFORE.contract["aws_kms_key.phase3b/deletion_window_in_days"] == "30"


def test_every_argument_of_the_list_that_the_file_can_change_is_in_it() -> None:
    """Of the shipped file, in all its tiers; what differs by tier is there once for each."""
    file = load(ROOT / "capacity.yaml")
    artifacts = described(file)
    lines = contract({tier: plan(resolve(file, "prod", tier), artifacts) for tier in file.tiers})
    found = {(path.split(".", 1)[0], path.split("/", 1)[1].split(" ", 1)[0]) for path in lines}
    assert {(each.type, each.argument) for each in LESSENED if each.record_name is not None} <= found
    reserved = "aws_lambda_function.support_tickets/reserved_concurrent_executions"
    assert (lines[f"{reserved} (starter)"], lines[f"{reserved} (scale)"]) == ("100", "200")
    assert reserved not in lines


SERVED = {f"{each}/name": "v1" for each in ("aws_api_gateway_stage.api", "aws_apigatewayv2_stage.websocket")}


def test_what_becomes_less_in_one_tier_or_in_all() -> None:
    function = "aws_lambda_function.f/reserved_concurrent_executions"
    alike, by_tier = {function: "25"}, {f"{function} (a)": "25", f"{function} (b)": "0"}
    for before, after in ((alike, by_tier), (alike, {function: "0"}), ({**by_tier, f"{function} (b)": "5"}, by_tier)):
        (found,) = breaches(before, after)
        assert (found.path, found.final) == (function, False)
        assert found.seen.startswith("The function f would have a reserved concurrency of 0. ")
    assert breaches(by_tier, alike) == ()


def test_a_route_less() -> None:
    path = "aws_api_gateway_rest_api.api/body"
    (found,) = breaches({path: '["GET /a", "POST /a"]'}, {path: '["GET /a", "GET /b"]'})
    assert found.seen.startswith("The REST API api would lose POST /a. ")
    assert breaches({path: '["GET /a"]'}, {path: '["GET /a", "GET /b"]'}) == ()


def test_messages_and_logs_kept_shorter() -> None:
    queue, logs = "aws_sqs_queue.q/message_retention_seconds", "aws_cloudwatch_log_group.l/retention_in_days"
    found = breaches({queue: "1209600", logs: "90"}, {queue: "86400", logs: "30"})
    assert [each.path for each in found] == [logs, queue]
    assert "kept 1 days instead of 14" in found[1].seen


FELT: dict[str, tuple[tuple[tuple[str, str], ...], str, str]] = {
    "a sort key": (
        (("sort_key: ticket_id", "sort_key: status_created_at"), ("sort_key: status_created_at\n          projection", "sort_key: ticket_id\n          projection")),
        f"{TABLE}/sort_key", "ticket_id (S) becomes status_created_at (S)",
    ),
    "a key's type": (
        (("attributes: {tenant_id: S, record_id: S}", "attributes: {tenant_id: S, record_id: N}"),),
        "aws_dynamodb_table.webhooks/sort_key", "record_id (S) becomes record_id (N)",
    ),
    "the type of an index's key": (
        (("status_created_at: S}", "status_created_at: N}"),), INDEX, "Queries on it fail until it is filled",
    ),
    "what an index holds": (
        (("non_key_attributes: [subject, due_at]", "non_key_attributes: [subject]"),), INDEX, "built again, as its definition changes",
    ),
    "an index less": (
        (("projection: INCLUDE\n          non_key_attributes: [subject, due_at]", "projection: ALL"), ("        tenant_status:", "        tenant_state:")),
        INDEX, "would be deleted. Queries on it fail",
    ),
    "time to live moved": (
        (("ttl_attribute: expires_at", "ttl_attribute: gone_at"),), f"{TABLE}/ttl_attribute", "would move from expires_at to gone_at. DynamoDB deletes items",
    ),
    "time to live on": (
        (("      operations: [Query]", "      ttl_attribute: expires_at\n      operations: [Query]"),),
        "aws_dynamodb_table.webhooks/ttl_attribute", "switched on, by the attribute expires_at",
    ),
    "another stream": (
        (("stream: NEW_AND_OLD_IMAGES", "stream: NEW_IMAGE"),), f"{TABLE}/stream_view_type", "switched off and on again to show NEW_IMAGE",
    ),
    "no stream": (
        (("      stream: NEW_AND_OLD_IMAGES\n", ""),), f"{TABLE}/stream_enabled", "The stream of the table tickets would be switched off",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FELT)
def test_what_would_be_felt_is_refused(name: str) -> None:
    edits, path, says = FELT[name]
    with pytest.raises(Phase3bError) as caught:
        followed(*edits)
    mine = [each.what for each in caught.value.problems if each.what.startswith(f"{path} is not as it was released in")]
    assert len(mine) == 1
    assert says in mine[0]


@pytest.mark.parametrize("name", FELT)
def test_keys_can_not_be_allowed_all_else_can_and_is_told(name: str) -> None:
    edits, path, says = FELT[name]
    if path.endswith("_key"):
        with pytest.raises(Phase3bError, match="Every item in it is gone"):
            followed(*edits, allow=(path,))
        return
    made = followed(*edits, allow=(path,))
    assert [(each.since, each.path) for each in made.notes] == [("1.1.0", path)]
    assert f"## 1.1.0\n\n- `{path}`: " in upgrade_notes(made)
    assert says in upgrade_notes(made)
    assert ".." not in upgrade_notes(made)
    # Those who skip a version are told too, and it is told once.
    again = made.followed_by("1.2.0", ADDRESSES, made.contract)
    assert again.notes == made.notes


def test_what_nobody_feels() -> None:
    no_longer_expires = followed(("      ttl_attribute: expires_at\n", ""))
    other_order = followed(("non_key_attributes: [subject, due_at]", "non_key_attributes: [due_at, subject]"))
    more = (
        "        tenant_status:",
        "        tenant_age: {partition_key: tenant_id, sort_key: ticket_id, projection: ALL, serves: [age]}\n        tenant_status:",
    )
    for made in (no_longer_expires, other_order, followed(more)):
        assert made.notes == ()


def test_a_new_table_and_one_that_is_gone_are_no_matter_of_the_contract() -> None:
    only = {"aws_dynamodb_table.webhooks": ADDRESSES["aws_dynamodb_table.webhooks"]}
    without = {path: text for path, text in BEFORE.contract.items() if not path.startswith(f"{TABLE}/")}
    first = Released("1.0.0", only, service=OURS, contract=without)
    assert first.followed_by("1.1.0", ADDRESSES, BEFORE.contract).notes == ()
    with pytest.raises(Phase3bError) as caught:
        BEFORE.followed_by("1.1.0", only, without)
    assert [each.what for each in caught.value.problems] == [
        f"{TABLE} was released in 1.0.0 and is gone: a consumer who upgrades would lose it. Every item in it is gone"
    ]


def test_a_stage_is_part_of_the_url() -> None:
    found = breaches(SERVED, dict.fromkeys(SERVED, "v2"))
    assert [each.seen.split(". ")[0] for each in found] == [
        "The REST stage v1 becomes v2",
        "The WebSocket stage v1 becomes v2",
    ]


def test_what_is_allowed_and_does_not_happen() -> None:
    with pytest.raises(Phase3bError, match=r"--allow aws_dynamodb_table\.x/stream_enabled: nothing of that changes"):
        followed(allow=("aws_dynamodb_table.x/stream_enabled",))


def test_a_fork_has_a_history_of_its_own() -> None:
    """Nothing of the other service's is missed; its own is kept from then on."""
    fork = Service("acme", "portal")
    addresses = {"aws_dynamodb_table.other": '"${local.prefix}-other"'}
    made = BEFORE.of(fork).followed_by("1.1.0", addresses, {})
    assert (made.service, made.addresses, made.notes) == (fork, addresses, ())
    with pytest.raises(Phase3bError, match=r"aws_dynamodb_table\.other was released"):
        made.of(fork).followed_by("1.2.0", {}, {})
    assert BEFORE.of(OURS) == BEFORE
    # One of the first form does not say whose it is.
    assert Released("1.0.0", ADDRESSES).of(fork) == Released("1.0.0", ADDRESSES, service=fork)


def test_the_whole_list_is_read_as_it_was_written(tmp_path: Path) -> None:
    made = followed(*FELT["another stream"][0], allow=(FELT["another stream"][1],))
    file = tmp_path / "released.json"
    file.write_text(made.to_json(), "utf-8")
    assert read_released(file) == made
    assert made.notes == (Note("1.1.0", f"{TABLE}/stream_view_type", made.notes[0].text),)
    assert NOTHING.notes == ()


def test_notes_have_the_newest_version_first() -> None:
    notes = (Note("1.9.0", "a.b/x", "nine"), Note("1.10.0", "a.b/x", "ten"))
    said = upgrade_notes(Released("1.10.0", {}, notes=notes))
    assert said.index("## 1.10.0") < said.index("## 1.9.0")
