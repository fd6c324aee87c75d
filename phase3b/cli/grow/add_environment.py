"""phase3b add tier, phase3b add environment."""

from __future__ import annotations

from pathlib import Path

import click

from phase3b.cli.grow.given import customer_bounds
from phase3b.cli.grow.result import draft_options, finish, project_file


@click.command("tier")
@click.argument("name", metavar="NAME")
@click.option(
    "--extends", required=True, metavar="TIER", help="The tier of which it has everything that it does not say."
)
@click.option("--description", metavar="TEXT", help="Who the tier is for.")
@click.option("--customers", metavar="MIN:MAX", help="How many customers it is for; MIN: for no upper end.")
@draft_options
def add_tier(
    name: str,
    *,
    extends: str,
    description: str | None,
    customers: str | None,
    file: Path,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Add the tier NAME with all that another has; write below it what differs.

    \b
    Example:
      phase3b add tier large --extends medium --customers 1000:5000
    """
    from phase3b.growth.tiers import add_tier  # noqa: PLC0415

    draft = project_file(file)
    add_tier(draft, name, extends, description, customer_bounds(customers))
    draft.refuse_if_wrong()
    environment = list(draft.capacity.environments)[-1]
    following = [f"phase3b tier show {name}", f"phase3b tier set {environment} {name} --dry-run"]
    finish(draft, f"added the tier {name}", following, dry_run=dry_run, as_json=as_json)


@click.command("environment")
@click.argument("name", metavar="NAME")
@click.option("--tier", required=True, metavar="TIER", help="The tier that decides its capacity.")
@click.option("--region", required=True, metavar="REGION", help="AWS region.")
@click.option(
    "--production/--no-production",
    default=True,
    show_default=True,
    help="Whether customers' data is in it: every protection on, or off.",
)
@click.option(
    "--alert-email", metavar="ADDRESS", help="Who is notified of alarms; default: the address that all others have."
)
@click.option("--account", metavar="WORD", help="A word of your own for the AWS account.")
@click.option("--account-id", metavar="NUMBER", help="The only AWS account that Terraform may touch.")
@click.option(
    "--bucket",
    metavar="BUCKET",
    help="Keep the state in this S3 bucket; default: as the last environment, else a file.",
)
@click.option("--bucket-region", metavar="REGION", help="Region of the bucket; default: that of the environment.")
@draft_options
def add_environment(  # noqa: PLR0913  as many options as it has keys
    name: str,
    *,
    tier: str,
    region: str,
    production: bool,
    alert_email: str | None,
    account: str | None,
    account_id: str | None,
    bucket: str | None,
    bucket_region: str | None,
    file: Path,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Add the environment NAME with a state of its own.

    \b
    Example:
      phase3b add environment qa --tier starter --region us-east-1 --no-production
      phase3b add environment eu --tier growth --region eu-west-1 --account europe --bucket my-eu-state
    """
    from phase3b.growth.environments import NewEnvironment, add_environment  # noqa: PLC0415

    draft = project_file(file)
    add_environment(
        draft,
        NewEnvironment(name, tier, region, production, alert_email, account, account_id, bucket, bucket_region),
    )
    draft.refuse_if_wrong()
    following = [f"phase3b show {name}", f"phase3b synth --env {name}", f"phase3b plan {name}"]
    finish(draft, f"added the environment {name}", following, dry_run=dry_run, as_json=as_json)
