"""A restored table takes the place of the deployed one: the file names it, and Terraform's state lets the other go."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from phase3b.growth.draft import Draft
from phase3b.naming import Address, Names

# What a resource that belongs to a table calls it by: its name, or the resource of Application Auto Scaling.
BY_NAME = "table_name"
BY_RESOURCE = "resource_id"


def switched(draft: Draft, names: Names, table: str, to: str) -> None:
    """`ops.switched_tables.ENV.TABLE` in a draft, or nothing of it where a table gets its own name back.

    Raises:
        Phase3bError: the file is written in a way that has no place for it.
    """
    at = ("ops", "switched_tables", names.environment, table)
    if to == names.own_table(table):
        draft.drop(at, keep=0)
    elif draft.at(at) is None:
        draft.edit.put(at, to)
    else:
        draft.edit.set(at, to)


def let_go(state: Mapping[str, Any], address: Address, to: str) -> tuple[str, ...]:
    """The addresses of a state that are of the table which was deployed so far: itself, and what scales it.

    None where the state has no table there, or this one already.
    """
    resources = list(_resources(state))
    was = next((each["values"].get("name") for each in resources if each["address"] == str(address)), None)
    if was is None or was == to:
        return ()
    return tuple(each["address"] for each in resources if each["address"] == str(address) or _of(each, was))


def _of(resource: Mapping[str, Any], table_name: str) -> bool:
    values = resource["values"]
    whole = f"table/{table_name}"
    scaled = str(values.get(BY_RESOURCE, ""))
    return (resource["type"].startswith("aws_dynamodb_") and values.get(BY_NAME) == table_name) or (
        resource["type"].startswith("aws_appautoscaling_") and (scaled == whole or scaled.startswith(f"{whole}/"))
    )


def _resources(state: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Those that Terraform manages: what it only reads it reads again."""
    root = state.get("values", {}).get("root_module", {})
    yield from (each for each in root.get("resources", ()) if each.get("mode") == "managed")
