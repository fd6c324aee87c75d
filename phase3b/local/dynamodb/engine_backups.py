"""The items of backups and of restored tables, which are the engine's: moto has the backups and the tables without them.

A restore to an earlier moment brings the items of now: nobody keeps those of before.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from moto.dynamodb.models import DynamoDBBackend

from phase3b.local.dynamodb import engine_tables
from phase3b.local.dynamodb import ministack_parts as ministack
from phase3b.local.moto_gaps.backups.restored_tables import SIZE

# On moto's backup, so that whatever keeps or forgets that has them, too.
KEPT: Final = "phase3b_kept"
_OF_ITEMS: Final = ("items", "ItemCount", "TableSizeBytes")


def follow(
    operation: str, request: Mapping[str, Any], answer: Mapping[str, Any], backend: DynamoDBBackend, now: float
) -> str | None:
    """Does of the engine's tables what moto has done of its own; the name of the table that was made. `now` is the account's."""
    if operation == "CreateBackup":
        backup = backend.backups[answer["BackupDetails"]["BackupArn"]]
        kept = _copied(backup.table.name)
        backup.creation_date_time = datetime.fromtimestamp(now, UTC).replace(tzinfo=None)
        vars(backup)[KEPT] = kept
        vars(backup)[SIZE] = kept["TableSizeBytes"]
        return None
    if operation == "RestoreTableFromBackup":
        kept = copy.deepcopy(vars(backend.backups[request["BackupArn"]])[KEPT])
    else:
        source = request.get("SourceTableName") or str(request["SourceTableArn"]).rpartition("/")[2]
        kept = _copied(source)
    description: dict[str, Any] = backend.tables[request["TargetTableName"]].describe()["TableDescription"]
    engine_tables.make(description)
    made = ministack.table(description["TableName"])
    if made is not None:
        made.update(kept)
    return str(description["TableName"])


def _copied(name: str) -> dict[str, Any]:
    table = ministack.table(name) or {}
    return {member: copy.deepcopy(table[member]) for member in _OF_ITEMS}
