"""The engine's tables of a global table: made, matched and forgotten as moto's are, which answers UpdateTable."""

from __future__ import annotations

import copy
from collections import deque
from typing import Any, Final

from phase3b.local.dynamodb import engine_tables
from phase3b.local.dynamodb import ministack_parts as ministack
from phase3b.local.dynamodb.replication.written import REPLICA, Replica, replica_of

_OF_ITEMS: Final = ("items", "ItemCount", "TableSizeBytes")


def follow(account_id: str, home: str, descriptions: dict[str, dict[str, Any]]) -> list[str]:
    """Gives the engine the tables that a global table has by now; the regions that it was made in.

    Args:
        account_id: the account.
        home: the region that was asked: a new replica gets the items that are there.
        descriptions: the TableDescription of each region, of moto; of one region alone where it is no global table any more.
    """
    name = str(descriptions[home]["TableName"])
    made = [each for each in descriptions if each != home and _there(account_id, each, name) is None]
    source = _there(account_id, home, name)
    for region, description in descriptions.items():
        if region in made:
            with ministack.scope(account_id, region):
                engine_tables.make(description)
        else:
            with ministack.scope(account_id, region):
                engine_tables.follow(description)
    known = replica_of(source)
    first = home if known is None else known.home
    for region in descriptions:
        others = tuple(each for each in descriptions if each != region)
        with ministack.scope(account_id, region):
            table = ministack.table(name)
            if table is None:
                continue
            found = replica_of(table) or Replica(first)
            if region in made and source is not None:
                table.update({member: copy.deepcopy(source[member]) for member in _OF_ITEMS})
                found.written = dict(known.written) if known is not None else {}
            found.meet(others)
            if others:
                table[REPLICA] = found
            else:
                table.pop(REPLICA, None)
    _hand_on(account_id, home, name, made, list(descriptions))
    return made


def _hand_on(account_id: str, home: str, name: str, made: list[str], regions: list[str]) -> None:
    """What third regions have for the one whose items were copied is for the new ones, too."""
    for region in regions:
        if region in {home, *made}:
            continue
        found = replica_of(_there(account_id, region, name))
        if found is not None:
            for each in made:
                found.waiting[each] = deque(found.waiting[home])


def delete(account_id: str, region: str, name: str) -> None:
    """Forgets the table of a region."""
    with ministack.scope(account_id, region):
        engine_tables.delete(name)


def _there(account_id: str, region: str, name: str) -> ministack.Table | None:
    with ministack.scope(account_id, region):
        return ministack.table(name)
