"""phase3b load worker."""

from __future__ import annotations

from pathlib import Path

import click

from phase3b.cli.options import json_option
from phase3b.errors import ExitCode

FOLDER = Path(".phase3b/load/worker")


@click.command("worker")
@click.option("--master", required=True, metavar="HOST:PORT", help="Where phase3b load run --master listens.")
@click.option("--processes", type=click.IntRange(1, 256), default=1, show_default=True, help="Worker processes.")
@click.option(
    "--patience",
    type=click.IntRange(1, 3600),
    default=60,
    show_default=True,
    metavar="SECONDS",
    help="How long to wait for the master.",
)
@json_option
def worker(master: str, processes: int, patience: int, *, as_json: bool) -> int:
    """Send a part of the load of a run that another machine leads.

    There, phase3b load run --master waits for workers.

    It needs no capacity file: the master tells it everything, tokens and API keys among it. The port must be private.

    \b
    Example:
      phase3b load worker --master 10.0.0.5:5557
      phase3b load worker --master 10.0.0.5:5557 --processes 4
    """
    from phase3b.cli.load.extra import need_load_extra  # noqa: PLC0415

    need_load_extra()
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.load.joining import address_of, join  # noqa: PLC0415

    host, port = address_of(master)

    def connected() -> None:
        if not as_json:
            click.echo(f"connected to {host}:{port}", err=True)

    seconds = join(host, port, processes, patience, FOLDER, connected)
    if as_json:
        print_json({"master": master, "processes": processes, "seconds": seconds})
    else:
        click.echo(f"the run is over: {processes} worker{'s' * (processes > 1)} took part for {seconds:,.0f} s")
    return ExitCode.OK
