"""phase3b tune policy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.options import file_option, json_option
from phase3b.naming import names_of

if TYPE_CHECKING:
    from phase3b.permissions.roles import PolicyPage, RolePolicy


@click.command("policy")
@click.argument("environment", metavar="ENV")
@file_option
@json_option
def command(environment: str, *, file: Path, as_json: bool) -> None:
    """Print the least-privilege IAM policy of the role that tunes ENV on AWS.

    It allows what phase3b tune asks of AWS and nothing else: to measure functions at other memory sizes it changes the
    unpublished version, publishes it, invokes and deletes versions by their numbers. The alias that customers call, a
    whole function, roles and permissions are out of its reach. It reads metrics and reports of functions, and no item of
    a table; it writes items of test tenants alone (load.settings.tenant_prefix), and only to tables that the tenant
    partitions. Invoking the alias and reading items are denied explicitly, so that another policy on the same role can't
    allow them.

    Nothing that tuning keeps or prints has an event, an item or an answer in it: times, sizes, counts and dollars.

    \b
    Example:
      phase3b tune policy prod
      phase3b tune policy prod --json
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.packaging.service_packages import described  # noqa: PLC0415
    from phase3b.permissions.roles import policies_of, tuning_policy  # noqa: PLC0415
    from phase3b.plan.plan import plan  # noqa: PLC0415

    capacity = load(file)
    deployment = resolve(capacity, environment)
    names = names_of(deployment)
    policy = tuning_policy(
        plan(deployment, described(capacity)), names, capacity.service.tenant_key, capacity.load.settings.tenant_prefix
    )
    pages = policies_of(policy, names)
    if as_json:
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        print_json(
            {
                "environment": environment,
                "policies": [{"name": each.name, "characters": each.size, "document": each.document} for each in pages],
                "not_narrower": [{"statement": each.sid, "why": each.why} for each in policy.statements if each.why],
            }
        )
    else:
        _print(policy, pages)


def _print(policy: RolePolicy, pages: tuple[PolicyPage, ...]) -> None:
    import json  # noqa: PLC0415

    for page in pages:
        click.echo(f"# {page.name}: {page.size} characters")
        click.echo(json.dumps(page.document, indent=2))
    click.echo(f"# the {policy.role} role: statements that are no narrower")
    for each in policy.statements:
        if each.why:
            click.echo(f"#   {each.sid}: {each.why}")
