"""phase3b diff."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.options import exit_code_option, file_option, format_option, items_option, json_option

if TYPE_CHECKING:
    from collections.abc import Mapping

    from phase3b.change.difference.rules.change_rule import TableItems


@click.command("diff")
@click.argument("revision", metavar="[GIT_REF]", default="HEAD")
@click.option("--env", "environments", multiple=True, metavar="ENV", help="Only this environment; may be repeated.")
@items_option
@file_option
@json_option
@format_option
@exit_code_option
def command(
    revision: str,
    environments: tuple[str, ...],
    items: Mapping[str, TableItems],
    file: Path,
    *,
    as_json: bool,
    form: str,
    exit_code: bool,
) -> int:
    """Show what the capacity file changes compared with GIT_REF (HEAD): values, resources, and the AWS rules that apply.

    Only the capacity file is compared, not the code of the functions. AWS is not queried: tables and indexes are
    assumed to be at their minimums.

    \b
    Example:
      phase3b diff
      phase3b diff origin/main --env prod --format markdown

    Exits 0, or with --exit-code 1 if something changes.
    """
    from phase3b.change.difference.environment_difference import CapacityFile, Comparison, file_difference  # noqa: PLC0415
    from phase3b.change.difference.git_revision import tree_at  # noqa: PLC0415
    from phase3b.change.difference.named_environments import named_environments  # noqa: PLC0415
    from phase3b.cli.change.difference import known_items, print_difference  # noqa: PLC0415
    from phase3b.packaging.service_packages import described  # noqa: PLC0415

    after = CapacityFile.read(file)
    before = CapacityFile.of(tree_at(revision, file))
    chosen = named_environments(environments, before.capacity, after.capacity)
    artifacts = described(after.capacity, before.capacity)
    comparison = Comparison(artifacts, known_items(items, after.capacity))
    differences = [file_difference(before, after, environment, comparison) for environment in chosen]
    return print_difference(revision, str(file), differences, form="json" if as_json else form, exit_code=exit_code)
