"""Tuning of memory on a terminal: a table of the functions, of one function its curve and its chart."""

from __future__ import annotations

from phase3b.cli.fitted_table import FittedTable
from phase3b.cli.screen import console, table
from phase3b.operations.doctor.proposed_patch import ProposedPatch
from phase3b.tuning.memory.between import Between
from phase3b.tuning.memory.report import FunctionCurve, MemoryReport, Point

BAR = 30
CENT = 0.01


def print_memory(report: MemoryReport, proposed: ProposedPatch, patch_written: str) -> None:
    """Functions, curves, what is proposed, what to know."""
    screen = console()
    screen.print(
        f"[bold]memory[/] of {report.environment} ({report.tier}), {report.basis} at {report.source}, by {report.strategy}, "
        f"{report.seconds:.0f} s"
    )
    if report.functions:
        screen.print(_overview(report))
    if len(report.functions) == 1:
        _print_curve(report.functions[0])
    else:
        for each in report.functions:
            for why in each.why:
                screen.print(f"{each.function}: {why}", markup=False)
        screen.print("the curve of one: --function NAME; all of them: --format html --out FILE", markup=False)
    _print_together(report)
    for name, why in report.not_measured.items():
        screen.print(f"not measured: {name}: {why}", markup=False)
    for note in report.notes:
        screen.print(f"note: {note}", markup=False)
    _print_proposals(report, proposed, patch_written)
    if not report.complete:
        screen.print("incomplete: not everything could be measured", markup=False)


def _overview(report: MemoryReport) -> FittedTable:
    rows = table(
        "function", "MB", "used MB", "knee", "proposed", "fit", "p95 ms", "then ms", "$/month", "then $", "leak",
        right=("MB", "used MB", "knee", "proposed", "p95 ms", "then ms", "$/month", "then $"),
    )  # fmt: skip
    for each in report.functions:
        now = each.at(each.configured_mb)
        size = each.configured_mb if each.proposal is None else int(each.proposal.change.after)
        then = each.at(size)
        rows.add_row(
            each.function,
            f"{each.configured_mb:,}",
            f"{each.memory.most_mb:,.0f}" if each.memory.count else "-",
            "-" if each.knee_mb is None else f"{each.knee_mb:,}",
            "-" if each.proposal is None else f"{size:,}",
            each.fit,
            "-" if now is None else f"{now.p95_ms.found:,.1f}",
            "-" if then is None else f"{then.p95_ms.found:,.1f}",
            _usd(now),
            _usd(then),
            each.memory.leak,
        )
    return rows


def worth(saved_usd: float | None) -> str:
    """What a change saves a month, or costs."""
    if saved_usd is None:
        return "what it saves is not known"
    if abs(saved_usd) < CENT:
        return "less than a cent a month either way"
    return f"${abs(saved_usd):,.2f} a month {'saved' if saved_usd > 0 else 'more'}"


def _usd(point: Point | None) -> str:
    return "-" if point is None or point.monthly_usd is None else f"{point.monthly_usd.found:,.2f}"


def _print_curve(curve: FunctionCurve) -> None:
    screen = console()
    for why in curve.why:
        screen.print(f"{curve.function}: {why}", markup=False)
    if curve.points:
        screen.print(_points_table(curve))
        for line in bars(curve):
            screen.print(line, markup=False)
    if curve.routes:
        screen.print(_routes_table(curve))
    if curve.memory.count:
        screen.print(_loads_table(curve))
        screen.print(f"leak: {curve.memory.leak}: {curve.memory.why}", markup=False)
    for each in (curve.chosen, *curve.others):
        size = "no size" if each.memory_mb is None else f"{each.memory_mb:,} MB"
        screen.print(f"{each.by}: {size}: {each.why}", markup=False)
    for step in curve.steps:
        more = worth(None if step.more_usd is None else -step.more_usd)
        # Of less than a cent a rate is no figure that anybody could use.
        rate = (
            f", {step.ms_per_usd:,.1f} ms for each dollar" if step.ms_per_usd and (step.more_usd or 0) >= CENT else ""
        )
        screen.print(
            f"{step.from_mb:,} to {step.to_mb:,} MB: {step.sooner_ms:,.1f} ms sooner, {more}{rate}", markup=False
        )


def _points_table(curve: FunctionCurve) -> FittedTable:
    architectures = sorted({name for each in curve.points for name in each.usd_per_million})
    names = tuple(f"1M $ {name}" for name in architectures)
    rows = table(
        "MB", "mean ms", "between", "p95 ms", "p95 between", "billed ms", *names, "$/month", "why not",
        right=("MB", "mean ms", "p95 ms", "billed ms", *names, "$/month"),
        title=f"{curve.function} ({curve.architecture}) at each size, {curve.basis}",
    )  # fmt: skip
    for each in curve.points:
        mark = "*" if each.memory_mb == curve.configured_mb else ""
        rows.add_row(
            f"{mark}{each.memory_mb:,}",
            f"{each.mean_ms.found:,.1f}",
            ends(each.mean_ms),
            f"{each.p95_ms.found:,.1f}",
            ends(each.p95_ms),
            f"{each.billed_ms.found:,.1f}",
            *(f"{each.usd_per_million[name].found:,.3f}" for name in architectures),
            _usd(each),
            each.infeasible,
        )
    return rows


def ends(of: Between) -> str:
    """The interval of a number."""
    low, high = (("not known" if each is None else f"{each:,.1f}") for each in (of.low, of.high))
    return f"{low} to {high}"


def bars(curve: FunctionCurve) -> list[str]:
    """A bar of time and one of money for each size, as long as the number is of the largest."""
    slowest = max(each.mean_ms.found for each in curve.points) or 1.0
    costs = [each.usd_per_million[curve.architecture].found for each in curve.points if each.usd_per_million]
    highest = max(costs, default=0.0) or 1.0
    lines = [f"{'MB':>7} {'mean time':<{BAR}} cost"]
    for each in curve.points:
        time = "#" * max(1, round(each.mean_ms.found / slowest * BAR))
        usd = each.usd_per_million.get(curve.architecture)
        cost = "" if usd is None else "$" * max(1, round(usd.found / highest * BAR))
        lines.append(f"{each.memory_mb:>7,} {time:<{BAR}} {cost}".rstrip())
    return lines


def _routes_table(curve: FunctionCurve) -> FittedTable:
    rows = table(
        "route", "weight %", "calls", "processor ms", "waiting ms", "now ms", "fastest ms",
        right=("weight %", "calls", "processor ms", "waiting ms", "now ms", "fastest ms"),
    )  # fmt: skip
    for each in curve.routes:
        now = next((point for point in each.points if point.memory_mb == curve.configured_mb), None)
        best = min(each.points, key=lambda point: point.mean_ms.found, default=None)
        rows.add_row(
            each.route,
            f"{each.weight_percent:,.1f}",
            f"{each.count:,}",
            "-" if each.cpu_ms is None else f"{each.cpu_ms:,.1f}",
            "-" if each.waiting_ms is None else f"{each.waiting_ms:,.1f}",
            "-" if now is None else f"{now.mean_ms.found:,.1f}",
            "-" if best is None else f"{best.mean_ms.found:,.1f} at {best.memory_mb:,} MB",
        )
    return rows


def _loads_table(curve: FunctionCurve) -> FittedTable:
    rows = table(
        "load", "invocations", "failed", "memory p50 MB", "p95 MB", "most MB", "measured ms",
        right=("invocations", "failed", "memory p50 MB", "p95 MB", "most MB", "measured ms"),
    )  # fmt: skip
    for each in curve.memory.loads:
        rows.add_row(
            each.load,
            f"{each.count:,}",
            f"{each.failed:,}",
            f"{each.used_mb.found:,.0f}",
            f"{each.p95_mb.found:,.0f}",
            f"{each.most_mb:,.0f}",
            "-" if each.mean_ms is None else f"{each.mean_ms.found:,.1f}",
        )
    return rows


def _print_together(report: MemoryReport) -> None:
    of = report.together
    if of is None:
        return
    screen = console()
    rows = table("function", "MB", "together MB", "p95 objective", right=("MB", "together MB"))
    for each in report.functions:
        met = of.unmet.get(each.function, f"met: {each.p95_objective_ms:,.0f} ms")
        rows.add_row(each.function, f"{each.configured_mb:,}", f"{of.sizes[each.function]:,}", met)
    screen.print(rows)
    for line in of.bought:
        screen.print(f"bought within the budget: {line}", markup=False)
    before, after = (("not known" if each is None else f"${each:,.2f}") for each in (of.before_usd, of.monthly_usd))
    screen.print(f"these functions cost {before} a month now, and {after} then", markup=False)
    tier = "not known" if of.tier_usd is None else f"${of.tier_usd:,.2f}"
    screen.print(
        f"the whole tier: {tier} a month; within its budget of ${of.budget_usd or 0:,.2f}? {of.within_budget}",
        markup=False,
    )


def _print_proposals(report: MemoryReport, proposed: ProposedPatch, patch_written: str) -> None:
    screen = console()
    for each in report.proposals:
        change = each.change
        screen.print(
            f"proposed: {'.'.join(change.path)}: {change.before:g} to {change.after:g}; {worth(each.monthly_usd)}, {each.confidence}. "
            f"Risk: {each.risk}",
            markup=False,
        )
    for line in proposed.hindered:
        screen.print(f"not in the patch: {line}", markup=False)
    if not report.proposals:
        screen.print("nothing is proposed", markup=False)
    elif patch_written:
        screen.print(
            f"patch written: try it with: phase3b tune apply {patch_written} --env {report.environment}", markup=False
        )
    else:
        screen.print(proposed.diff, markup=False, end="")
