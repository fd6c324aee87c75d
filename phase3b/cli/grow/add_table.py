"""phase3b add table, phase3b add index."""

from __future__ import annotations

from pathlib import Path

import click

from phase3b.cli.grow.given import Pairs, bounds, pairs
from phase3b.cli.grow.result import draft_options, finish, project_file

attribute_option = click.option(
    "--attribute",
    "attributes",
    multiple=True,
    metavar="NAME=TYPE",
    help="Type of a key attribute: S (default), N or B.",
)


@click.command("table")
@click.argument("name", metavar="NAME")
@click.option("--partition-key", required=True, metavar="ATTRIBUTE", help="Attribute the table is partitioned by.")
@click.option("--sort-key", metavar="ATTRIBUTE", help="Attribute the table is sorted by.")
@attribute_option
@click.option("--ttl", metavar="ATTRIBUTE", help="Attribute with the Unix time after which DynamoDB deletes an item.")
@click.option(
    "--stream",
    type=click.Choice(["NEW_AND_OLD_IMAGES", "NEW_IMAGE", "OLD_IMAGE", "KEYS_ONLY"]),
    help="What the table's stream carries; default: no stream.",
)
@click.option(
    "--billing",
    type=click.Choice(["on-demand", "provisioned"]),
    default="on-demand",
    show_default=True,
    help="How its capacity is billed, in every tier without numbers of its own.",
)
@click.option("--read", metavar="MIN:MAX", help="With provisioned: read units a second.")
@click.option("--write", metavar="MIN:MAX", help="With provisioned: write units a second.")
@click.option(
    "--operation",
    "operations",
    multiple=True,
    metavar="OPERATION",
    help="DynamoDB operation that functions call; may be repeated.",
)
@click.option("--serves", multiple=True, metavar="TEXT", help="Question that a query answers; may be repeated.")
@click.option("--description", metavar="TEXT", help="What the table holds.")
@draft_options
def add_table(  # noqa: PLR0913  as many options as it has keys
    name: str,
    *,
    partition_key: str,
    sort_key: str | None,
    attributes: Pairs,
    ttl: str | None,
    stream: str | None,
    billing: str,
    read: str | None,
    write: str | None,
    operations: Pairs,
    serves: Pairs,
    description: str | None,
    file: Path,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Add the table NAME, with its capacity in the tier that the others extend.

    \b
    Example:
      phase3b add table invoices --partition-key tenant_id --sort-key invoice_id --ttl expires_at
      phase3b add table audits --partition-key tenant_id --billing provisioned --read 5:50 --write 5:50
    """
    from phase3b.growth import tables  # noqa: PLC0415

    reads, writes = bounds(read, "--read"), bounds(write, "--write")
    if (billing == "provisioned") != (reads is not None and writes is not None) or (reads is None) != (writes is None):
        message = "--billing provisioned, --read MIN:MAX and --write MIN:MAX belong together"
        raise click.UsageError(message)
    draft = project_file(file)
    types = pairs(attributes, "--attribute", "NAME=TYPE, such as ticket_id=S")
    tables.add_table(
        draft,
        tables.NewTable(
            name, partition_key, sort_key, types, ttl, stream, reads, writes, description, operations, serves
        ),
    )
    draft.refuse_if_wrong()
    following = [
        f"phase3b add index {name} INDEX --sort-key ATTRIBUTE",
        f"phase3b add function FUNCTION --table {name}=GetItem,PutItem",
    ]
    finish(draft, f"added the table {name}", ["phase3b diff", *following], dry_run=dry_run, as_json=as_json)


@click.command("index")
@click.argument("table", metavar="TABLE")
@click.argument("name", metavar="NAME")
@click.option("--sort-key", metavar="ATTRIBUTE", help="Attribute the index is sorted by.")
@click.option(
    "--partition-key", metavar="ATTRIBUTE", help="Attribute it is partitioned by; default: service.tenant_key."
)
@attribute_option
@click.option(
    "--projection",
    type=click.Choice(["ALL", "KEYS_ONLY"]),
    default="ALL",
    show_default=True,
    help="What it holds of an item.",
)
@click.option(
    "--include", multiple=True, metavar="ATTRIBUTE", help="Hold the keys and this attribute; may be repeated."
)
@click.option("--serves", multiple=True, metavar="TEXT", help="Question that a query answers; may be repeated.")
@click.option(
    "--across-tenants",
    metavar="REASON",
    help="Why it is partitioned by another attribute than the tenant: all tenants' items can be read by it.",
)
@draft_options
def add_index(  # noqa: PLR0913  as many options as it has keys
    table: str,
    name: str,
    *,
    sort_key: str | None,
    partition_key: str | None,
    attributes: Pairs,
    projection: str,
    include: Pairs,
    serves: Pairs,
    across_tenants: str | None,
    file: Path,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Add the index NAME to TABLE; it has the capacity of its table.

    \b
    Example:
      phase3b add index support_tickets tenant_assignee --sort-key assignee_created_at
      phase3b add index support_tickets tenant_due --sort-key due_at --include subject --include status
      phase3b add index support_tickets number --partition-key number --across-tenants "support staff looks up a ticket by its number"
    """
    from phase3b.growth.tables import NewIndex, add_index  # noqa: PLC0415

    draft = project_file(file)
    types = pairs(attributes, "--attribute", "NAME=TYPE, such as due_at=S")
    add_index(draft, NewIndex(table, name, partition_key, sort_key, types, projection, include, serves, across_tenants))
    draft.refuse_if_wrong()
    users = [each for each, its in draft.capacity.service.functions.items() if table in its.tables]
    draft.notes.append(
        f"a function that queries it names it in service.functions.NAME.indexes.{table}"
        + (f" ({', '.join(users)} use{'s' if len(users) == 1 else ''} the table)" if users else "")
    )
    finish(draft, f"added the index {name} of {table}", ["phase3b diff"], dry_run=dry_run, as_json=as_json)
