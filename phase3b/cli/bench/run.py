"""phase3b bench run."""

from __future__ import annotations

from pathlib import Path

import click

from phase3b.cli.load.history_options import baseline_option, no_history_option
from phase3b.cli.options import file_option, json_option
from phase3b.errors import ExitCode


@click.command("run")
@click.option(
    "--iterations", type=click.IntRange(1, 100_000), help="Calls of each. Default: load.benchmark.iterations."
)
@click.option(
    "--cold-iterations",
    type=click.IntRange(0, 10_000),
    help="Cold calls of each. Default: load.benchmark.cold_iterations.",
)
@click.option(
    "--bundle", type=click.Path(path_type=Path), help="The folder of a front-end build, to be measured as well."
)
@click.option("--seed", type=click.IntRange(min=0), default=1, show_default=True, help="Of the order of the calls.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="Write the report as JSON to this file.")
@baseline_option
@no_history_option
@json_option
@file_option
def run(  # noqa: PLR0913  an option each
    *,
    iterations: int | None,
    cold_iterations: int | None,
    bundle: Path | None,
    baseline: str | None,
    no_history: bool,
    seed: int,
    out: Path | None,
    as_json: bool,
    file: Path,
) -> int:
    """Call every route and WebSocket event of the service that `phase3b local up` serves, one at a time, cold and warm.

    Also measured: the packages of the functions, and with --bundle a front-end build. What can't be called with success is listed, and
    the benchmark is incomplete then.

    \b
    Example:
      phase3b bench run
      phase3b bench run --bundle portal/dist --baseline last

    Exit code 1: an objective is not met, something is worse than the baseline, or the benchmark is incomplete.
    """
    from phase3b.cli.load.extra import need_load_extra  # noqa: PLC0415

    need_load_extra()
    from phase3b.benchmark.bundle import bundle_of  # noqa: PLC0415
    from phase3b.benchmark.report import PackageSize  # noqa: PLC0415
    from phase3b.benchmark.reported import BENCHMARK, facts_of, read_benchmark, reported, run_of  # noqa: PLC0415
    from phase3b.benchmark.rounds import Rounds  # noqa: PLC0415
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.bench.bench_screen import print_benchmark  # noqa: PLC0415
    from phase3b.cli.bench.local_benchmark import measured  # noqa: PLC0415
    from phase3b.cli.load.baseline import Kept  # noqa: PLC0415
    from phase3b.cli.out_file import check_out_file, write_out_file  # noqa: PLC0415
    from phase3b.cli.screen import print_json, text_of  # noqa: PLC0415
    from phase3b.cli.service.local_session import session_that_is_up  # noqa: PLC0415
    from phase3b.history.machine import this_machine  # noqa: PLC0415
    from phase3b.load.local_target import local_target  # noqa: PLC0415
    from phase3b.packaging.service_packages import service_packages  # noqa: PLC0415

    if out is not None:
        check_out_file(out, "--out")
    capacity = load(file)
    assets = () if bundle is None else bundle_of(bundle)
    session = session_that_is_up(None)
    deployment = resolve(capacity, session.environment, session.tier or None)
    target = local_target(session, deployment, capacity.load.settings.tenant_prefix)
    packed = service_packages(capacity)
    sizes = [PackageSize(each.function, each.size_bytes, each.own_bytes) for each in packed.packages]
    wanted = capacity.load.benchmark
    rounds = Rounds(
        wanted.warm_up_iterations,
        wanted.iterations if iterations is None else iterations,
        wanted.cold_iterations if cold_iterations is None else cold_iterations,
        seed,
        float(wanted.patience_seconds),
    )
    kept = Kept(
        BENCHMARK,
        BENCHMARK,
        file,
        capacity,
        this_machine(),
        baseline,
        not no_history,
        lambda each: run_of(read_benchmark(each)),
    )
    kept.check(target.environment, deployment.tier_name, "local")
    found = measured(capacity, deployment, session, target, packed.artifacts.schemas, rounds, quiet=as_json)
    report = reported(capacity, deployment, target, rounds, found, sizes, assets)
    written = text_of(report)
    if out is not None:
        write_out_file(written, out, "--out")
    compared = kept.compared(run_of(report), seed)
    kept.keep(facts_of(report), written)
    if as_json:
        print_json(report if compared is None else {"report": report, "comparison": compared})
    else:
        print_benchmark(report, compared)
    worse = compared is not None and compared.change == "worse"
    return ExitCode.FINDING if report.verdict == "no" or not report.complete or worse else ExitCode.OK
