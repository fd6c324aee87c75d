"""phase3b remove."""

from __future__ import annotations

from pathlib import Path

import click

from phase3b.cli.grow.add_stream import remove_stream
from phase3b.cli.grow.result import draft_options, finish_removal, project_file

with_grants = click.option(
    "--with-grants", is_flag=True, help="Remove the grants of functions too, whose code must not use it any more."
)


@click.group("remove")
def command() -> None:
    """Remove tables, indexes, functions, streams, routes, queues, tiers or environments, with all that names them.

    What only you can decide is refused with the list of what names it. Nothing is deployed, and no source is deleted.

    \b
    Example:
      phase3b remove function webhook_delivery --with-queues
      phase3b remove table webhooks --dry-run
    """


def _listed(kind: str, names: tuple[str, ...]) -> str:
    return f"{kind} {names[0]}" if len(names) == 1 else f"{kind}s {', '.join(names)}"


@command.command("table")
@click.argument("names", metavar="NAME...", nargs=-1, required=True)
@with_grants
@draft_options
def remove_table(names: tuple[str, ...], file: Path, *, with_grants: bool, dry_run: bool, as_json: bool) -> None:
    """Remove tables, with their capacity in tiers and environments and what is assumed of them.

    \b
    Example:
      phase3b remove table webhooks
    """
    from phase3b.growth.tables import remove_tables  # noqa: PLC0415

    draft = project_file(file)
    remove_tables(draft, names, with_grants=with_grants)
    finish_removal(draft, f"removed the {_listed('table', names)}", dry_run=dry_run, as_json=as_json)


@command.command("index")
@click.argument("table", metavar="TABLE")
@click.argument("names", metavar="NAME...", nargs=-1, required=True)
@with_grants
@draft_options
def remove_index(
    table: str, names: tuple[str, ...], file: Path, *, with_grants: bool, dry_run: bool, as_json: bool
) -> None:
    """Remove indexes of TABLE, with the key attributes that only they have.

    \b
    Example:
      phase3b remove index support_tickets tenant_priority --with-grants
    """
    from phase3b.growth.tables import remove_index  # noqa: PLC0415

    draft = project_file(file)
    remove_index(draft, table, names, with_grants=with_grants)
    kind = "index" if len(names) == 1 else "indexes"
    finish_removal(draft, f"removed the {kind} {', '.join(names)} of {table}", dry_run=dry_run, as_json=as_json)


@command.command("function")
@click.argument("names", metavar="NAME...", nargs=-1, required=True)
@click.option("--with-routes", is_flag=True, help="Remove the routes that they answer too.")
@click.option("--with-queues", is_flag=True, help="Remove the queues that they consume too.")
@draft_options
def remove_function(
    names: tuple[str, ...], file: Path, *, with_routes: bool, with_queues: bool, dry_run: bool, as_json: bool
) -> None:
    """Remove functions, with their sizes, thresholds and what is assumed of them. Their source stays.

    \b
    Example:
      phase3b remove function webhook_manager webhook_delivery --with-routes --with-queues
    """
    from phase3b.growth.functions import remove_functions  # noqa: PLC0415

    draft = project_file(file)
    remove_functions(draft, names, with_routes=with_routes, with_queues=with_queues)
    finish_removal(draft, f"removed the {_listed('function', names)}", dry_run=dry_run, as_json=as_json)


@command.command("route")
@click.argument("method", metavar="METHOD")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@draft_options
def remove_route(method: str, paths: tuple[str, ...], file: Path, *, dry_run: bool, as_json: bool) -> None:
    """Remove the routes METHOD PATH, with the cache times and the target of their operations.

    \b
    Example:
      phase3b remove route POST /support/tickets/create
    """
    from phase3b.growth.routes import remove_routes  # noqa: PLC0415

    draft = project_file(file)
    remove_routes(draft, [(method.upper(), path) for path in paths])
    what = (
        f"removed the route{'' if len(paths) == 1 else 's'} {', '.join(f'{method.upper()} {path}' for path in paths)}"
    )
    finish_removal(draft, what, dry_run=dry_run, as_json=as_json)


@command.command("queue")
@click.argument("names", metavar="NAME...", nargs=-1, required=True)
@with_grants
@draft_options
def remove_queue(names: tuple[str, ...], file: Path, *, with_grants: bool, dry_run: bool, as_json: bool) -> None:
    """Remove queues, with what tiers and environments say of them.

    \b
    Example:
      phase3b remove queue exports
    """
    from phase3b.growth.queues import remove_queues  # noqa: PLC0415

    draft = project_file(file)
    remove_queues(draft, names, with_grants=with_grants)
    finish_removal(draft, f"removed the {_listed('queue', names)}", dry_run=dry_run, as_json=as_json)


@command.command("tier")
@click.argument("names", metavar="NAME...", nargs=-1, required=True)
@draft_options
def remove_tier(names: tuple[str, ...], file: Path, *, dry_run: bool, as_json: bool) -> None:
    """Remove tiers that no environment has and no other tier extends.

    \b
    Example:
      phase3b remove tier enterprise
    """
    from phase3b.growth.tiers import remove_tiers  # noqa: PLC0415

    draft = project_file(file)
    remove_tiers(draft, names)
    finish_removal(draft, f"removed the {_listed('tier', names)}", dry_run=dry_run, as_json=as_json)


@command.command("environment")
@click.argument("names", metavar="NAME...", nargs=-1, required=True)
@draft_options
def remove_environment(names: tuple[str, ...], file: Path, *, dry_run: bool, as_json: bool) -> None:
    """Remove environments from the file; in AWS all of theirs stays.

    \b
    Example:
      phase3b remove environment staging
    """
    from phase3b.growth.environments import remove_environments  # noqa: PLC0415

    draft = project_file(file)
    remove_environments(draft, names)
    finish_removal(draft, f"removed the {_listed('environment', names)}", dry_run=dry_run, as_json=as_json)


command.add_command(remove_stream)
