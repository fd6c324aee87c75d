"""phase3b synth."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.options import file_option, json_option

if TYPE_CHECKING:
    from phase3b.synthesis.process import SynthesizedStack


@click.command("synth")
@file_option
@click.option("--env", "environments", multiple=True, metavar="ENV", help="Only this environment; may be repeated.")
@click.option("--tier", metavar="TIER", help="Synthesize as if the environments had this tier.")
@click.option(
    "--out",
    "out_dir",
    type=click.Path(path_type=Path, file_okay=True),
    default="cdktf.out",
    show_default=True,
    help="Output folder.",
)
@json_option
def command(file: Path, environments: tuple[str, ...], tier: str | None, out_dir: Path, *, as_json: bool) -> None:
    """Write the Terraform of every environment.

    \b
    Example:
      phase3b synth
      phase3b synth --env prod --out build/terraform
    """
    import time  # noqa: PLC0415

    from phase3b.synthesis.process import synthesize  # noqa: PLC0415

    began = time.monotonic()
    result = synthesize(file, environments, out_dir, tier=tier)
    if as_json:
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        stacks = [
            {
                "file": str(stack.file),
                "resources": stack.resources,
                "resources_of_extensions": stack.of_extensions,
                "bytes": stack.size_bytes,
            }
            for stack in result.stacks
        ]
        print_json({"stacks": stacks, "removed": list(result.removed)})
        return
    for stack in result.stacks:
        click.echo(f"{stack.file}  {stack.resources} resources{_theirs(stack)}, {stack.size_bytes / 1024:,.0f} KiB")
    for name in result.removed:
        click.echo(f"{out_dir / 'stacks' / name}: {name} is no longer in {file}; its Terraform was removed")
    click.echo(f"synthesized {len(result.stacks)} of {file} in {time.monotonic() - began:.1f} s")


def _theirs(stack: SynthesizedStack) -> str:
    return f" ({stack.of_extensions} of extensions, not ours)" if stack.of_extensions else ""
