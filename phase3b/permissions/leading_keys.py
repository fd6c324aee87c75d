"""The condition key dynamodb:LeadingKeys: the partition keys that a request is of.

"Using IAM policy conditions for fine-grained access control" in the DynamoDB Developer Guide. Of a statement of PartiQL they are not
read here: such a request has none, so that a policy that asks for them refuses it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

# NAME = :VALUE of a key condition; NAME may be a placeholder.
_EQUALS: Final = re.compile(r"([#\w.-]+)\s*=\s*(:\w+)")


def leading_keys(members: Mapping[str, Any], table: str, attribute: str | None) -> Iterator[str]:
    """The values of the attribute that partitions a table, of everything that a request is about in that table.

    Args:
        members: what the request says, by the names of AWS's model.
        table: the table's ARN.
        attribute: the one that partitions it; None where that is not known, and then no key is.
    """
    if attribute is None:
        return
    name = table.rpartition(":")[2].split("/")[1:2]
    for item in _items(members, name[0] if name else ""):
        value = item.get(attribute) if isinstance(item, Mapping) else None
        if isinstance(value, Mapping):
            yield from (str(each) for each in value.values())
    yield from _of_condition(members, attribute)


def _items(members: Mapping[str, Any], table: str) -> Iterator[Any]:
    """Items and keys: of a request of one, of a batch, of a transaction."""
    yield from (members[each] for each in ("Item", "Key") if each in members)
    batches = members.get("RequestItems")
    asked = batches.get(table) if isinstance(batches, Mapping) else None
    if isinstance(asked, Mapping):
        yield from asked.get("Keys", ())
    elif isinstance(asked, list):
        for each in asked:
            yield each.get("PutRequest", {}).get("Item") or each.get("DeleteRequest", {}).get("Key")
    for each in members.get("TransactItems") or ():
        for of in each.values():
            if str(of.get("TableName", "")).rpartition("/")[2] == table:
                yield of.get("Item") or of.get("Key")


def _of_condition(members: Mapping[str, Any], attribute: str) -> Iterator[str]:
    """A query's, which names it in its condition; an index has another attribute, perhaps, and no key of the table."""
    names, values = members.get("ExpressionAttributeNames") or {}, members.get("ExpressionAttributeValues") or {}
    if "IndexName" in members:
        return
    for name, placeholder in _EQUALS.findall(str(members.get("KeyConditionExpression", ""))):
        if names.get(name, name) == attribute and isinstance(values.get(placeholder), Mapping):
            yield from (str(each) for each in values[placeholder].values())
