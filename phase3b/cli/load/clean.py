"""phase3b load clean."""

from __future__ import annotations

import click

from phase3b.cli.options import json_option
from phase3b.errors import ExitCode


@click.command("clean")
@json_option
def clean(*, as_json: bool) -> int:
    """Delete what load tests left in the embedded AWS that is up: items of test tenants, and their API keys.

    Test tenants are those whose names begin with load.settings.tenant_prefix; nothing of any other tenant is touched.

    \b
    Example:
      phase3b load clean
    """
    from pathlib import Path  # noqa: PLC0415

    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.load.extra import need_load_extra  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.cli.service.local_session import session_that_is_up  # noqa: PLC0415

    need_load_extra()
    session = session_that_is_up(None)
    capacity = load(Path(session.file))
    deployment = resolve(capacity, session.environment, session.tier or None)
    from phase3b.load.cleaning import Cleaned, delete_items  # noqa: PLC0415
    from phase3b.load.local_target import LoadTestKeys, local_client  # noqa: PLC0415
    from phase3b.naming import Names  # noqa: PLC0415

    prefix, region = capacity.load.settings.tenant_prefix, deployment.environment.region
    names = Names(deployment.project, deployment.name, deployment.component)
    tables = [names.table(each.name) for each in deployment.tables]
    client = local_client("dynamodb", session.endpoint, region)
    items = delete_items(client, tables, capacity.service.tenant_key, prefix)
    done = Cleaned(items, LoadTestKeys(session.endpoint, region, prefix).delete())
    if as_json:
        print_json(done)
        return ExitCode.OK
    for table, count in done.items.items():
        if count:
            click.echo(f"{table}: {count:,} items deleted")
    click.echo(f"{sum(done.items.values()):,} items and {done.api_keys:,} API keys of test tenants deleted")
    return ExitCode.OK
