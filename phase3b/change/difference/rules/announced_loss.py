"""The losses that a difference announces, in the words in which the guard refuses them (phase3b/change/guard/losses/kept.py)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from phase3b.change.difference.resources import KNOWN_AFTER_APPLY, REFERENCE, ResourceChange
from phase3b.change.difference.rules.change_rule import ChangeRule, RuleKind
from phase3b.change.difference.rules.replacement import REPLACING, TERRAFORM_NAMES
from phase3b.change.guard.losses.kept import KEPT
from phase3b.change.guard.losses.lessened import LESSENED
from phase3b.change.guard.losses.loss import Cause, Change, losses
from phase3b.change.guard.refusals.table_protection import index_deleted, index_rebuilt
from phase3b.change.guard.refusals.time_to_live import DELETES, NewTimeToLive
from phase3b.change.guard.refusals.unseen import key_type_changed
from phase3b.naming import Address
from phase3b.plan.apis.records import RestStage, WebSocketStage
from phase3b.plan.records import Record
from phase3b.plan.stack.planned import CALLER
from phase3b.plan.tables.records import DynamodbTable

REFUSED: Final = "phase3b plan refuses it, unless --allow names it"
_EXPRESSION: Final = re.compile(r"\$\{")
# What is in names for what AWS chooses: the account's number, which a file may state, and IDs of APIs.
ACCOUNT: Final = f"${{{CALLER}.account_id}}"
UNKNOWN_ACCOUNT: Final = "ACCOUNT_ID"
_API: Final = re.compile(r"\$\{(aws_api_gateway_rest_api|aws_apigatewayv2_api)\.([a-z0-9_]+)\.id\}")
UNKNOWN_API: Final = "API_ID"
NEVER: Final = "phase3b plan refuses it: AWS would"
INDEXES: Final = "Managing global secondary indexes (DynamoDB Developer Guide)"
_READ: Final = (
    "Queries on it fail from then on, and a big table takes hours to fill an index. Whether it is still read, only AWS "
    "knows: phase3b plan asks, and refuses it where it is."
)
# What an index is, in the names of our records and in Terraform's.
_SHAPE: Final = {
    "partition_key": "hash_key",
    "sort_key": "range_key",
    "projection": "projection_type",
    "non_key_attributes": "non_key_attributes",
}
_GOES: Final = frozenset({"destroy", "replace"})


def announced_losses(
    resources: Sequence[ResourceChange], before: Mapping[Address, Record], account_id: str | None = None
) -> Iterator[ChangeRule]:
    """A danger for each; `before` are the records of what is there, in this account where the file says which."""
    told = tuple(_changes(resources, before, account_id or UNKNOWN_ACCOUNT))
    gone = {each.address for each in told if each.destroyed}
    for refusal in losses(told):
        kind: RuleKind = "data-lost" if refusal.address in gone else "lessened"
        yield ChangeRule(
            kind,
            "danger",
            refusal.address,
            f"{refusal.what} {refusal.why} {refusal.fix}",
            REFUSED if refusal.allowable else NEVER,
            refusal.code,
        )


def announced_times_to_live(
    resources: Sequence[ResourceChange], before: Mapping[Address, Record]
) -> Iterator[ChangeRule]:
    """A danger for each time to live that comes or moves, a note for one that goes."""
    for change in resources:
        record = before.get(change.address)
        moved = next((each for each in change.attributes if each.name == "ttl_attribute"), None)
        if change.action != "update" or moved is None or not isinstance(record, DynamodbTable):
            continue
        if moved.after is None:
            says = f"Time to live of the table {record.name} would be switched off: no item is deleted any more, and all are paid for."
            yield ChangeRule(
                "ttl-off",
                "note",
                str(change.address),
                says,
                "Using time to live (DynamoDB Developer Guide)",
                code="P3B-CHANGE-TTL-OFF",
            )
        else:
            new = NewTimeToLive(record.name, str(moved.after), None if moved.before is None else str(moved.before))
            says = f"{new.what} {DELETES}: how many would go, only AWS knows; phase3b plan looks."
            yield ChangeRule("ttl-on", "danger", f"{change.address}/ttl", says, REFUSED, code="P3B-GUARD-TTL")


def announced_key_types(resources: Sequence[ResourceChange], before: Mapping[Address, Record]) -> Iterator[ChangeRule]:
    """A danger for each key that is to have another type."""
    for change in resources:
        record = before.get(change.address)
        if change.action != "update" or not isinstance(record, DynamodbTable):
            continue
        for each in change.attributes:
            owner, _, attribute = each.name.partition(".")
            if owner == "attributes" and each.before is not None and each.after is not None:
                sentence = key_type_changed(record.name, attribute, str(each.before), str(each.after))
                yield ChangeRule(
                    "key-type",
                    "danger",
                    f"{change.address}/attribute/{attribute}",
                    " ".join(sentence),
                    NEVER,
                    code="P3B-GUARD-KEY-TYPE",
                )


def announced_index_losses(
    resources: Sequence[ResourceChange], before: Mapping[Address, Record]
) -> Iterator[ChangeRule]:
    """Indexes that go, or go and come again: whether anybody reads them, only AWS knows."""
    for change in resources:
        record = before.get(change.address)
        if change.action != "update" or not isinstance(record, DynamodbTable):
            continue
        changed = {each.name: each for each in change.attributes}
        for index in record.indexes:
            whole = changed.get(f"indexes.{index.name}")
            parts = [argument for name, argument in _SHAPE.items() if f"indexes.{index.name}.{name}" in changed]
            if whole is not None and whole.after is None:
                kind: RuleKind = "index-removed"
                what = index_deleted(index.name, record.name)
            elif parts:
                kind, what = "index-rebuilt", index_rebuilt(index.name, record.name, parts)
            else:
                continue
            about = f"{change.address}/index/{index.name}"
            yield ChangeRule(kind, "care", about, f"{what} {_READ}", INDEXES, code="P3B-GUARD-INDEX-LOST")


def _changes(
    resources: Sequence[ResourceChange], before: Mapping[Address, Record], account_id: str
) -> Iterator[Change]:
    actions = {each.address: each.action for each in resources}
    for each in resources:
        record = before.get(each.address)
        if each.action == "create" or record is None:
            continue
        kind = KEPT.get(each.address.type)
        named = getattr(record, kind.record_name, None) if kind is not None and kind.name else None
        yield Change(
            address=str(each.address),
            type=each.address.type,
            name=None if named is None else _spelled(str(named), account_id),
            destroyed=each.action in _GOES,
            replaced=each.action == "replace",
            causes=tuple(_causes(each, record, account_id, actions)) if each.action == "replace" else (),
            changed=dict(_arguments(each)),
            protected=each.action in _GOES and isinstance(record, DynamodbTable) and record.deletion_protection,
            follows=frozenset((*_followed(each, record, actions), *_stages_followed(each, before, actions))),
        )


def _causes(change: ResourceChange, record: Record, account_id: str, actions: Mapping[Address, str]) -> Iterator[Cause]:
    for each in change.attributes:
        if each.name in REPLACING[type(record)]:
            argument = TERRAFORM_NAMES.get((type(record), each.name), each.name)
            before, after = (
                _spelled(value, account_id) if isinstance(value, str) else value for value in (each.before, each.after)
            )
            # An API that stays keeps its ID, whatever that is.
            known = after != KNOWN_AFTER_APPLY and not _EXPRESSION.search(str(after))
            new_api = any(
                actions.get(Address(*found)) in {"create", "replace"} for found in _API.findall(str(each.after))
            )
            yield Cause(argument, before, after, known=known and not new_api)


def _spelled(text: str, account_id: str) -> str:
    """A name with what AWS chooses in it, as far as that is known."""
    return _API.sub(UNKNOWN_API, text.replace(ACCOUNT, account_id))


def _arguments(change: ResourceChange) -> Iterator[tuple[str, tuple[object, object]]]:
    values = {each.name: (each.before, each.after) for each in change.attributes if each.after != KNOWN_AFTER_APPLY}
    for each in LESSENED:
        if each.type == change.address.type and each.record_name in values:
            yield each.argument, values[each.record_name]


def _followed(change: ResourceChange, record: Record, actions: Mapping[Address, str]) -> Iterator[str]:
    """What this goes with, or whose change makes it be replaced."""
    kind = KEPT.get(change.address.type)
    if kind is None:
        return
    if change.action == "replace":
        texts = [str(each.before) for each in change.attributes if each.after == KNOWN_AFTER_APPLY]
        leading = frozenset(actions)
    else:
        texts = [str(record)]
        leading = frozenset(address for address, action in actions.items() if action in _GOES)
    types = {each for of_argument in kind.part_of.values() for each in of_argument}
    for type_, name, _ in REFERENCE.findall(" ".join(texts)):
        if type_ in types and Address(type_, name) in leading:
            yield str(Address(type_, name))


def _stages_followed(
    change: ResourceChange, before: Mapping[Address, Record], actions: Mapping[Address, str]
) -> Iterator[str]:
    """The stages that go and that this names by their ARN, which is the API's with their name behind."""
    texts = [str(each.before) for each in change.attributes]
    for address, action in actions.items():
        arn = _execution_arn(before.get(address)) if action in _GOES else None
        if arn is not None and any(text.startswith(f"{arn}/") for text in texts):
            yield str(address)


def _execution_arn(record: Record | None) -> str | None:
    match record:
        case RestStage(rest_api_id=api) | WebSocketStage(api_id=api):
            return f"{api.replace('.id}', '.execution_arn}')}/{record.name}"
        case _:
            return None
