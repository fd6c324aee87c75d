"""phase3b iam."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.options import file_option, json_option

if TYPE_CHECKING:
    from phase3b.permissions.roles import PolicyPage, RolePolicy


@click.command("iam")
@click.argument("environment", metavar="ENV")
@file_option
@click.option("--role", type=click.Choice(["plan", "apply"]), help="Only this role's policies.")
@json_option
def command(environment: str, *, file: Path, role: str | None, as_json: bool) -> None:
    """Print the IAM policies of the roles that plan and apply an environment: what they need, and nothing more.

    A policy is a document of at most 6,144 characters, as IAM takes them; attach all of a role's to it. They allow what
    Terraform's AWS provider and phase3b itself ask in every tier of the file, so that a tier can be switched: state, lock
    and release history in S3 and the guard's questions, too.
    Where a resource can't be narrowed to the environment's names, the output says why.

    The plan role reads no item of a table, and of the key that tokens are signed with only the versions that Terraform
    wrote: the provider reads its own back at each plan. Replace the key outside of Terraform, as the output shows, and no
    version that signs can be read with it.

    \b
    Example:
      phase3b iam prod
      phase3b iam prod --role plan --json

    Exit codes: 0 all is well, 1 the environment has a resource whose rights are not known: the policies lack them.
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.errors import ExitCode  # noqa: PLC0415
    from phase3b.naming import Names  # noqa: PLC0415
    from phase3b.packaging.service_packages import described  # noqa: PLC0415
    from phase3b.permissions.roles import ROLES, policies_of, role_policy  # noqa: PLC0415
    from phase3b.permissions.words import open_points  # noqa: PLC0415
    from phase3b.plan.plan import plan  # noqa: PLC0415

    capacity = load(file)
    deployment = resolve(capacity, environment)
    packages = described(capacity)
    made = plan(deployment, packages)
    tiers = [plan(resolve(capacity, environment, tier), packages) for tier in capacity.tiers]
    names = Names(deployment.project, deployment.name, deployment.component)
    wanted = [role_policy(made, names, each, tiers) for each in ROLES if role in {None, each}]
    notes = open_points(made, names, capacity.environments)
    pages = {each.role: policies_of(each, names) for each in wanted}
    if as_json:
        roles = [_as_json(each, pages[each.role]) for each in wanted]
        print_json({"environment": environment, "roles": roles, "notes": notes})
    else:
        for each in wanted:
            _print(each, pages[each.role])
        for note in notes:
            click.echo(f"# {note}")
    if any(each.unknown for each in wanted):
        click.get_current_context().exit(ExitCode.FINDING)


def _as_json(policy: RolePolicy, pages: tuple[PolicyPage, ...]) -> dict[str, object]:
    return {
        "role": policy.role,
        "policies": [{"name": page.name, "characters": page.size, "document": page.document} for page in pages],
        "not_narrower": [{"statement": each.sid, "why": each.why} for each in policy.statements if each.why],
        "rights_not_known": list(policy.unknown),
    }


def _print(policy: RolePolicy, pages: tuple[PolicyPage, ...]) -> None:
    import json  # noqa: PLC0415

    for page in pages:
        click.echo(f"# {page.name}: {page.size} characters")
        click.echo(json.dumps(page.document, indent=2))
    click.echo(f"# the {policy.role} role's resources without the environment's name")
    for each in policy.statements:
        if each.why:
            click.echo(f"#   {each.sid}: {each.why}")
    for type_ in policy.unknown:
        click.echo(f"# the rights of {type_} are not known: the {policy.role} role lacks them")
    click.echo()
