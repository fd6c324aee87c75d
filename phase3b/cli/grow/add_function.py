"""phase3b add function, phase3b add route, phase3b add queue."""

from __future__ import annotations

from pathlib import Path

import click

from phase3b.cli.grow.given import Pairs, lists
from phase3b.cli.grow.result import draft_options, finish, project_file


@click.command("function")
@click.argument("name", metavar="NAME")
@click.option("--description", metavar="TEXT", help="What it does.")
@click.option("--memory", type=click.IntRange(min=1), metavar="MB", help="Memory; default: 256.")
@click.option("--timeout", type=click.IntRange(min=1), metavar="SECONDS", help="After this it is ended; default: 10.")
@click.option(
    "--concurrency",
    type=click.IntRange(min=0),
    metavar="NUMBER",
    help="Reserved concurrency; default: 25, where the account has as many left.",
)
@click.option(
    "--table",
    "tables",
    multiple=True,
    metavar="TABLE=ACTION,...",
    help="DynamoDB actions that it may call; may be repeated.",
)
@click.option(
    "--index", "indexes", multiple=True, metavar="TABLE=INDEX,...", help="Indexes that it may query; may be repeated."
)
@click.option(
    "--source", metavar="FOLDER", help="Folder of its source, beside capacity.yaml; default: lambda_src/NAME."
)
@click.option(
    "--image",
    metavar="URI",
    help="Container image in Amazon ECR, by its digest, that it runs from in place of a source here.",
)
@click.option(
    "--tag-accepted", metavar="REASON", help="With --image: why a tag may stand for the image, where it is no digest."
)
@click.option("--queue", "queues", multiple=True, metavar="QUEUE", help="Queue that it sends to; may be repeated.")
@draft_options
def add_function(  # noqa: PLR0913  as many options as it has keys
    name: str,
    *,
    description: str | None,
    memory: int | None,
    timeout: int | None,
    concurrency: int | None,
    tables: Pairs,
    indexes: Pairs,
    queues: Pairs,
    source: str | None,
    image: str | None,
    tag_accepted: str | None,
    file: Path,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Add the function NAME: its grants, its size, its source in lambda_src/NAME or FOLDER, and a test.

    With --image it has no source here: it runs from a container image.

    \b
    Example:
      phase3b add function invoices --table invoices=GetItem,PutItem,Query
      phase3b add function reports --memory 512 --timeout 30 --concurrency 20
      phase3b add function exports --source services/exports
      phase3b add function scans --image '{account}.dkr.ecr.{region}.{dns_suffix}/scans@sha256:DIGEST'
    """
    from phase3b.growth.functions import NewFunction, add_function  # noqa: PLC0415

    if image is not None and source is not None:
        message = "--image and --source do not go together: what runs from an image has its source in it"
        raise click.UsageError(message)
    if tag_accepted is not None and image is None:
        message = "--tag-accepted belongs to --image"
        raise click.UsageError(message)
    draft = project_file(file)
    actions = lists(tables, "--table", "TABLE=ACTION,..., such as invoices=GetItem,PutItem")
    queried = lists(indexes, "--index", "TABLE=INDEX,..., such as invoices=tenant_due")
    new = NewFunction(
        name, description, memory, timeout, concurrency, actions, queried, queues, source, image, tag_accepted
    )
    add_function(draft, new)
    draft.refuse_if_wrong()
    following = [f"phase3b add route GET /{name.replace('_', '-')} --function {name}", "phase3b diff"]
    finish(draft, f"added the function {name}", following, dry_run=dry_run, as_json=as_json)


@click.command("route")
@click.argument("method", metavar="METHOD")
@click.argument("path", metavar="PATH")
@click.option("--function", required=True, metavar="FUNCTION", help="The function that answers.")
@click.option(
    "--operation", metavar="NAME", help="What is done; default: from the method and the path, as list_invoices."
)
@click.option("--summary", metavar="TEXT", help="One line for the documents.")
@click.option(
    "--auth", type=click.Choice(["token", "none"]), default="token", show_default=True, help="Who may call it."
)
@click.option("--scope", metavar="SCOPE", help="The scope of service.api.scopes that a token needs; default: none.")
@click.option("--query", metavar="SCHEMA", help="Schema of the query parameters; default: none.")
@click.option("--request", metavar="SCHEMA", help="Schema of the body; default: one of the operation's name.")
@click.option("--response", metavar="SCHEMA", help="Schema of the answer; default: one of the operation's name.")
@draft_options
def add_route(  # noqa: PLR0913  as many options as it has keys
    method: str,
    path: str,
    *,
    function: str,
    operation: str | None,
    summary: str | None,
    auth: str,
    scope: str | None,
    query: str | None,
    request: str | None,
    response: str | None,
    file: Path,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Add the route METHOD PATH: its schemas, the operation that answers it, its line in the handler, and a test.

    \b
    Example:
      phase3b add route GET /invoices --function invoices
      phase3b add route POST /invoices --function invoices --operation create_invoice --request InvoiceCreate
    """
    from phase3b.growth.routes import NewRoute, add_route  # noqa: PLC0415

    draft = project_file(file)
    add_route(
        draft, NewRoute(method.upper(), path, function, operation, summary, auth, query, request, response, scope)
    )
    draft.refuse_if_wrong()
    finish(draft, f"added the route {method.upper()} {path}", ["phase3b diff"], dry_run=dry_run, as_json=as_json)


@click.command("queue")
@click.argument("name", metavar="NAME")
@click.option("--consumer", metavar="FUNCTION", help="The function that consumes it; default: none, a person reads it.")
@click.option(
    "--retention-days", type=click.IntRange(min=1), metavar="DAYS", help="How long a message is kept; default: 4."
)
@click.option("--description", metavar="TEXT", help="What is in the queue.")
@draft_options
def add_queue(
    name: str,
    *,
    consumer: str | None,
    retention_days: int | None,
    description: str | None,
    file: Path,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Add the queue NAME; with a consumer it has dead letters, and a kind in the tier that the others extend.

    \b
    Example:
      phase3b add queue exports --consumer reports
    """
    from phase3b.growth.queues import NewQueue, add_queue  # noqa: PLC0415

    draft = project_file(file)
    add_queue(draft, NewQueue(name, consumer, description, retention_days))
    draft.refuse_if_wrong()
    draft.notes.append(f"a function that sends to it names it in service.functions.NAME.queues: [{name}]")
    finish(draft, f"added the queue {name}", ["phase3b diff"], dry_run=dry_run, as_json=as_json)
