"""docs/tuning.md: how to tune, with the numbers of the repository's own file."""

from __future__ import annotations

from typing import Final

from phase3b.capacity.aws_limits import quota
from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.documents.document import document
from phase3b.files.home import HOME
from phase3b.naming import names_of
from phase3b.packaging.service_packages import described
from phase3b.permissions.roles import tuning_policy
from phase3b.plan.plan import plan

ENVIRONMENT: Final = "prod"


def page() -> str:
    """The page as markdown."""
    capacity = load(HOME / "capacity.yaml")
    deployment = resolve(capacity, ENVIRONMENT)
    names = names_of(deployment)
    prefix = capacity.load.settings.tenant_prefix
    policy = tuning_policy(plan(deployment, described(capacity)), names, capacity.service.tenant_key, prefix)
    assumed = deployment.assumptions
    return document(
        "reference/tuning.md.j2",
        tuning=capacity.tuning,
        regression=deployment.objectives.regression,
        error_percent=deployment.objectives.service_level.error_percent,
        optimise=deployment.objectives.optimise_when,
        price_age_days="-" if assumed is None else f"{assumed.price_age_days.value:g}",
        vcpu_mb=f"{quota('vcpu_memory_mb'):,}",
        wide=[each for each in policy.statements if each.why],
    )


if __name__ == "__main__":
    import click

    click.echo(page(), nl=False)
