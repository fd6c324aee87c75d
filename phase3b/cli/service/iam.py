"""phase3b iam."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.options import file_option, json_option
from phase3b.naming import names_of

if TYPE_CHECKING:
    from phase3b.permissions.roles import PolicyPage, RolePolicy


@click.command("iam")
@click.argument("environment", metavar="ENV")
@file_option
@click.option(
    "--role",
    type=click.Choice(["plan", "apply", "doctor", "ops", "operator"]),
    help="Only this role's policies; doctor is what phase3b doctor reads, ops what phase3b ops reads, operator what it changes.",
)
@json_option
def command(environment: str, *, file: Path, role: str | None, as_json: bool) -> None:
    """Print the least-privilege IAM policies of the roles that plan and apply an environment.

    Each policy has at most 6,144 characters, the quota of IAM; attach all policies of a role to it. They allow the
    requests of the AWS provider and of phase3b for every tier of the file, so that a tier can be switched,
    including state, lock and history in S3. If a permission can't be limited to the environment's names, the output
    says why.

    The plan role can't read the items of a table. Of the token signing key, it can read only the versions that
    Terraform wrote, because the provider reads them at each plan. After you replace the key outside of Terraform,
    as the output shows, the plan role can't read the key in use.

    The doctor role only reads: metrics, alarms, auto scaling, Contributor Insights and the API's access log. Give it to
    the people whom an alarm wakes; the plan and apply roles don't contain it. The ops role contains it, and what the
    commands of `phase3b ops` read that change nothing: costs, who is notified, and the age of secrets, never their values.

    Where `provider` or `backend` assumes a role, what the caller needs and what the state needs are policies of
    their own.

    The operator role has what the commands of `phase3b ops` need that change something: capacity raised and ended, alarms
    muted, backups, restores and drills, messages moved out of dead letter queues. It names tables and queues one by one, and
    writes and deletes only tables that a restore made; a deployed table it may never delete. UpdateTable has no condition for
    what is changed: who raises capacity could change another setting of the table with it. It lacks what `phase3b ops backup`
    needs for copy-back (PutItem on a deployed table) and scheduled (DeleteBackup): give those to a person or a job of their own.

    \b
    Example:
      phase3b iam prod
      phase3b iam prod --role plan --json
      phase3b iam prod --role doctor
      phase3b iam prod --role ops
      phase3b iam prod --role operator

    Exit codes: 0 success, 1 the environment has a resource whose permissions are not known: the policies do not
    contain them.
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.errors import ExitCode  # noqa: PLC0415
    from phase3b.packaging.service_packages import described  # noqa: PLC0415
    from phase3b.permissions.operating import operator_policy, ops_policy  # noqa: PLC0415
    from phase3b.permissions.roles import (  # noqa: PLC0415
        ROLES,
        doctor_policy,
        given_key_policy,
        policies_beside,
        policies_of,
        role_policy,
    )
    from phase3b.permissions.words import open_points  # noqa: PLC0415
    from phase3b.plan.plan import plan  # noqa: PLC0415

    capacity = load(file)
    deployment = resolve(capacity, environment)
    packages = described(capacity)
    made = plan(deployment, packages)
    tiers = [plan(resolve(capacity, environment, tier), packages) for tier in capacity.tiers]
    names = names_of(deployment)
    wanted = [
        policy
        for each in ROLES
        if role in {None, each}
        for policy in (role_policy(made, names, each, tiers), *policies_beside(made, names, each))
    ]
    if role == "doctor":
        wanted.append(doctor_policy(made, names))
    if role == "ops":
        wanted.append(ops_policy(made, names))
    if role == "operator":
        wanted.append(operator_policy(made, names))
    notes = () if role in {"doctor", "ops", "operator"} else open_points(made, names, capacity.environments)
    if as_json:
        roles = [_as_json(each, policies_of(each, names)) for each in wanted]
        key = {} if deployment.environment.kms_key_arn is None else {"key_policy": given_key_policy(made, names)}
        print_json({"environment": environment, "roles": roles, **key, "notes": notes})
    else:
        for each in wanted:
            _print(each, policies_of(each, names))
        for note in notes:
            click.echo(f"# {note}")
    if any(each.unknown for each in wanted):
        click.get_current_context().exit(ExitCode.FINDING)


def _as_json(policy: RolePolicy, pages: tuple[PolicyPage, ...]) -> dict[str, object]:
    return {
        "role": policy.role,
        **({} if policy.holder == "deployer" else {"holder": policy.holder}),
        "policies": [{"name": page.name, "characters": page.size, "document": page.document} for page in pages],
        "not_narrower": [{"statement": each.sid, "why": each.why} for each in policy.statements if each.why],
        "rights_not_known": list(policy.unknown),
    }


def _print(policy: RolePolicy, pages: tuple[PolicyPage, ...]) -> None:
    import json  # noqa: PLC0415

    for page in pages:
        click.echo(f"# {page.name}: {page.size} characters")
        click.echo(json.dumps(page.document, indent=2))
    if policy.holder == "deployer":
        click.echo(f"# the {policy.role} role's resources without the environment's name")
    for each in policy.statements:
        if each.why:
            click.echo(f"#   {each.sid}: {each.why}")
    for type_ in policy.unknown:
        click.echo(f"# the rights of {type_} are not known: the {policy.role} role lacks them")
    click.echo()
