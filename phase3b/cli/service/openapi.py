"""phase3b openapi."""

from __future__ import annotations

import json
from pathlib import Path

import click

from phase3b.cli.options import file_option, json_option
from phase3b.errors import bad_input


@click.command("openapi")
@click.argument("environment", metavar="[ENV]", required=False)
@file_option
@click.option("--url", default="https://api.example.com/v1", show_default=True, help="URL of the API, for `servers`.")
@json_option
def command(environment: str | None, *, file: Path, url: str, as_json: bool) -> None:
    """Print the OpenAPI document of the REST API of ENV (the first of the file).

    The document is always JSON; with --json, problems are JSON too.

    \b
    Example:
      phase3b openapi
      phase3b openapi prod --url https://api.securebase.dev
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.packaging.service_packages import described  # noqa: PLC0415
    from phase3b.plan.apis.openapi import public_document  # noqa: PLC0415

    del as_json
    capacity = load(file)
    deployment = resolve(capacity, environment or next(iter(capacity.environments)))
    if deployment.api is None:
        raise bad_input(f"{file} describes no API", "Add service.api and service.routes", code="P3B-API-INCOMPLETE")
    document = public_document(deployment.api, described(capacity).schemas, url)
    click.echo(json.dumps(document, indent=2, ensure_ascii=False))
