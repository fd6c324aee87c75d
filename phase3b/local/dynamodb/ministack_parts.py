"""The functions and tables of ministack's DynamoDB that are used, each by its name in that module.

They are no public interface: pyproject.toml pins ministack, and a test fails where another version is installed. ministack's thread that
deletes by TTL never finds anything to do, as moto keeps the settings of TTL.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

from ministack.core.responses import request_scope
from ministack.services import dynamodb, dynamodb_streams

VERSION: Final = "1.5.33"
# A table of ministack is a dict with these members, beside those of AWS's TableDescription.
Table = dict[str, Any]
Item = dict[str, dict[str, Any]]
Handler = Callable[[dict[str, Any]], tuple[int, dict[str, str], bytes | str]]
# A table without a sort key has all of its items under this one.
NO_SORT_KEY: Final = "__no_sort__"
# What ministack itself looks up in indexes; made of the items where it is missing.
INDEX_MEMBERS: Final = "_index_members"

_NAMES: Final = vars(dynamodb)
_STREAMS: Final = vars(dynamodb_streams)

HANDLERS: Final[dict[str, Handler]] = {
    "PutItem": _NAMES["_put_item"],
    "GetItem": _NAMES["_get_item"],
    "DeleteItem": _NAMES["_delete_item"],
    "UpdateItem": _NAMES["_update_item"],
    "Query": _NAMES["_query"],
    "Scan": _NAMES["_scan"],
    "BatchWriteItem": _NAMES["_batch_write_item"],
    "BatchGetItem": _NAMES["_batch_get_item"],
    "TransactWriteItems": _NAMES["_transact_write_items"],
    "TransactGetItems": _NAMES["_transact_get_items"],
    "ExecuteStatement": _NAMES["_execute_statement"],
    "BatchExecuteStatement": _NAMES["_batch_execute_statement"],
    "ExecuteTransaction": _NAMES["_execute_transaction"],
}
STREAM_HANDLERS: Final[dict[str, Handler]] = {
    "ListStreams": _STREAMS["_list_streams"],
    "DescribeStream": _STREAMS["_describe_stream"],
    "GetShardIterator": _STREAMS["_get_shard_iterator"],
    "GetRecords": _STREAMS["_get_records"],
}
create_table: Final[Handler] = _NAMES["_create_table"]
drop_stream: Final[Callable[[str, Table], None]] = _NAMES["drop_stream_records"]

# By (account, region, name), as all of ministack's tables of data.
_STORES: Final = ("_tables", "_stream_records", "_stream_trimmed", "_closed_streams", "_txn_idempotency")

item_bytes: Final[Callable[[Item], int]] = _NAMES["_item_size_bytes"]
key_text: Final[Callable[[dict[str, Any] | None], str]] = _NAMES["_extract_key_val"]
order_keys: Final[Callable[[Table, list[str]], list[tuple[str, str]]]] = _NAMES["_index_order_keys"]
order_value: Final[Callable[[Item, str, str], Any]] = _NAMES["_index_order_value"]
sort_value: Final[Callable[[dict[str, Any], str], Any]] = _NAMES["_sort_key_value"]
attribute_type: Final[Callable[[Table, str], str]] = _NAMES["_get_attr_type"]
partition_of: Final[Callable[[Item, list[str], list[str]], Any]] = _NAMES["_index_partition"]
key_lists: Final[Callable[[dict[str, Any]], tuple[list[str], list[str]]]] = _NAMES["_index_key_lists"]
index_of: Final[Callable[[Table, str], dict[str, Any] | None]] = _NAMES["_index_def"]
projected: Final[Callable[[Item, Table, str], Item]] = _NAMES["_apply_index_projection"]
tokens: Final[Callable[[str], list[tuple[str, str]]]] = _NAMES["_tokenize"]
key_clauses: Final[Callable[[list[tuple[str, str]]], list[list[tuple[str, str]]]]] = _NAMES["_key_condition_clauses"]
split_by_comma: Final[Callable[[list[tuple[str, str]]], list[list[tuple[str, str]]]]] = _NAMES["_split_by_comma"]
path_of: Final[Callable[[list[tuple[str, str]], dict[str, str]], list[str | int]]] = _NAMES["_parse_path_from_tokens"]
remove_at: Final[Callable[[Item, list[str | int]], None]] = _NAMES["_remove_at_path"]
canonical_number: Final[Callable[[str], str | None]] = _NAMES["_ddb_canonicalize_number"]
parsed_statement: Final[Callable[[str, list[Any]], dict[str, Any]]] = _NAMES["_parse_partiql"]
holds: Final[Callable[[Item, str, str, Any], bool]] = _NAMES["_eval_partiql_pred"]
_key_values: Final[Callable[..., tuple[Any, Any, Any]]] = _NAMES["_resolve_table_key_values"]
write_units: Final[Callable[[int], float]] = _NAMES["_capacity_kb"]
index_write_units: Final[Callable[[Table, dict[str, Any], Item | None, Item | None], float]] = _NAMES[
    "_index_write_units"
]
apply_update: Final[Callable[[Item, str, dict[str, Any], dict[str, str]], tuple[Item, Any]]] = _NAMES[
    "_apply_update_expression"
]
emit: Final[Callable[[str, str, Item | None, Item | None], None]] = _NAMES["_emit_stream_event"]


def replaced(name: str, make: Callable[[Any], Any]) -> None:
    """Puts something of ours in the place of a function of ministack's module, made of the one that is there."""
    setattr(dynamodb, name, make(_NAMES[name]))


@contextmanager
def scope(account_id: str, region: str) -> Iterator[None]:
    """While ministack answers for this account and region."""
    with request_scope(account_id, region):
        yield


def table(name: str) -> Table | None:
    """A table of the account and region, by its name or its ARN."""
    found: Table | None = dynamodb._tables.get(name.rpartition("/")[2])  # noqa: SLF001  there is no public way
    return found


def remove_item(found: Table, pk: str, sk: str) -> Item | None:
    """Takes an item out of a table, with what was put around that function since this module was read."""
    removed: Item | None = _NAMES["_remove_item"](found, pk, sk)
    return removed


def set_item(found: Table, pk: str, sk: str, item: Item) -> None:
    """Puts an item into a table, in the same way."""
    _NAMES["_set_item"](found, pk, sk, item)


def item_of(name: str, key: Mapping[str, Any]) -> Item | None:
    """The item with a key, of a table by its name; None where there is none."""
    found = table(name)
    if found is None:
        return None
    sk = key_text(key.get(found["sk_name"])) if found["sk_name"] else NO_SORT_KEY
    item: Item | None = found["items"].get(key_text(key.get(found["pk_name"])), {}).get(sk)
    return item


def has_key(found: Table, given: Mapping[str, Any], *, whole: bool) -> bool:
    """Whether a key, or with `whole` an item, has what a table is keyed by, in the types of it."""
    *_, problem = _key_values(found, given, allow_extra=whole)
    return problem is None


def item_size(name: str, key: Mapping[str, Any]) -> int:
    """The bytes of the item with a key; 0 where there is none."""
    item = item_of(name, key)
    return 0 if item is None else item_bytes(item)


def put_table(name: str, changed: Table) -> None:
    """Another table under the same name."""
    dynamodb._tables[name] = changed  # noqa: SLF001  there is no public way


def forget_table(name: str) -> Table | None:
    """Takes a table out, with all of its items; None where there is none."""
    found: Table | None = dynamodb._tables.pop(name, None)  # noqa: SLF001  there is no public way
    return found


def every_table() -> list[tuple[tuple[str, str, str], Table]]:
    """Each table, by account, region and name."""
    found: list[tuple[tuple[str, str, str], Table]] = dynamodb._tables.all_items()  # noqa: SLF001  there is no public way
    return found


def last_record(name: str) -> dict[str, Any]:
    """The newest record of a table's stream."""
    found: dict[str, Any] = dynamodb._stream_records[name][-1]  # noqa: SLF001  there is no public way
    return found


def state() -> dict[str, Any]:
    """All data, by the name of what ministack keeps it in: nothing of it is copied."""
    return {**{name: _NAMES[name]._data for name in _STORES}, "sequence": dynamodb._stream_seq_counter}  # noqa: SLF001  there is no public way


def restore(data: dict[str, Any]) -> None:
    """Puts the data of `state` in place of what is there."""
    for name in _STORES:
        store = _NAMES[name]._data  # noqa: SLF001  there is no public way
        store.clear()
        store.update(data[name])
    dynamodb._stream_seq_counter = data["sequence"]  # noqa: SLF001  there is no public way


def reset() -> None:
    """Forgets all data."""
    dynamodb.reset()
