"""What `phase3b tune` has kept, as advice: priced with the file, told apart from what was not measured or is not so any more."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from phase3b.operations.doctor.verdict import SettingChange
from phase3b.tuning.batches.kept import keep_batches
from phase3b.tuning.batches.report import BatchReport, ConsumerReport, Saved, WriteReport
from phase3b.tuning.memory.between import Between
from phase3b.tuning.memory.report import Chosen, FunctionCurve, MemoryReport, MemoryUse, Point
from phase3b.tuning.proposal import Proposal
from phase3b.tuning.report.advice import Advice, Found, NotAdvised, NotKnown, Setting
from phase3b.tuning.report.from_kept import Kept, of_kept, read_kept
from phase3b.tuning.report.situation import Situation
from phase3b.tuning.starts.report import ColdShare, ColdStartReport, StartOption, StartReport

ARM = 0.0000133334
NOTHING = Kept(None, None, None)
NO_MEMORY_USE = MemoryUse(60, 80, 90, 91, (), None, "no", "")


def exactly(number: float) -> Between:
    return Between(number, number, number)


def point(memory_mb: int, billed_ms: float) -> Point:
    ms = exactly(billed_ms)
    return Point(memory_mb, "modelled", 60, 1.0, ms, ms, ms, ms, ms, {"arm64": exactly(1)}, None, None, 0, "")


def curve(function: str, now: int, after: int | None, *, billed: tuple[float, float] = (100, 120)) -> FunctionCurve:
    proposal = None
    if after is not None:
        change = SettingChange(("functions", function, "memory_mb"), now, after)
        proposal = Proposal(change, "half of it is never used", 1.0, "modelled", "measured on another machine")
    points = (point(now, billed[0]), *(() if after is None else (point(after, billed[1]),)))
    return FunctionCurve(
        function, "arm64", now, "modelled", None, 1.0, None, points, (), NO_MEMORY_USE, now, Chosen("balanced", after or now, "the knee"),
        (), (), "fits" if after is None else "wasteful", ("it is right",), {"ok": 60}, 500, proposal,
    )  # fmt: skip


def memory(*curves: FunctionCurve, **left: str) -> Kept:
    report = MemoryReport(
        "prod", "business", "this machine", "modelled", "2026-11-30T02:00:00Z", 60, "balanced", 95, curves, left, ()
    )
    return replace(NOTHING, memory=report)


def found(at: Situation, kept: Kept, kind: str) -> list[Found]:
    return [each for each in of_kept(at, kept) if each.kind == kind]


def test_nothing_measured_is_not_known_with_the_commands(at: Situation) -> None:
    unknown = [each for each in of_kept(at, NOTHING) if isinstance(each, NotKnown)]
    assert [(each.kind, each.command) for each in unknown] == [
        ("memory", "phase3b tune memory prod"),
        ("batches", "phase3b tune batches prod"),
        ("cold starts", "phase3b tune cold-starts prod"),
    ]
    assert len(list(of_kept(at, NOTHING))) == 3


def test_a_curve_is_priced_with_its_durations(at: Situation) -> None:
    """Half of the memory for a fifth longer: the month is 0.6 of what it was."""
    advice, *others = found(at, memory(curve("support_tickets", 512, 256)), "memory")
    assert isinstance(advice, Advice)
    month = 912_500 * 0.305 * 0.5 * ARM
    assert advice.monthly_usd == pytest.approx(0.4 * month)
    path = ("environments", "prod", "overrides", "functions", "support_tickets", "memory_mb")
    assert advice.settings == (Setting(path, 512, 256),)
    assert advice.usage.durations == {"support_tickets": 1.2}
    assert (advice.confidence, advice.risk) == ("modelled", "measured on another machine")
    assert advice.basis.startswith(
        "phase3b tune memory prod of 2026-11-30T02:00:00Z, this machine; billed 100.0 ms there"
    )
    # The five that it has nothing of are as before.
    (rest,) = others
    assert isinstance(rest, NotKnown)
    assert len(rest.of.split(", ")) == 5


def test_a_curve_that_says_nothing_of_the_file_as_it_is(at: Situation) -> None:
    cant_tell = replace(curve("authorizer", 256, None), fit="not known", why=("too few invocations",))
    kept = memory(
        curve("support_tickets", 1024, 512), curve("webhook_manager", 384, None), cant_tell, curve("gone", 512, 256),
        cost_forecasting="its route failed", gone_too="no",
    )  # fmt: skip
    by_name = {each.of: each for each in found(at, kept, "memory")}
    assert "gone" not in by_name
    assert "gone_too" not in by_name
    tickets, manager = by_name["support_tickets"], by_name["webhook_manager"]
    assert isinstance(tickets, NotKnown)
    assert tickets.why == "it was measured for 1,024 MB, and has 512 MB now"
    assert tickets.command == "phase3b tune memory prod --function support_tickets"
    assert isinstance(manager, NotAdvised)
    assert manager.reason == "384 MB, fits: it is right"
    authorizer, forecasting = by_name["authorizer"], by_name["cost_forecasting"]
    assert isinstance(authorizer, NotKnown)
    assert authorizer.why == "too few invocations"
    assert isinstance(forecasting, NotKnown)
    assert forecasting.why == "its route failed"


WRITERS = frozenset({("notification_handler", "notifications")})


def writes(finding: str, size: int = 10) -> WriteReport:
    return WriteReport(
        "notification_handler", "notifications", "BatchWriteItem", 900, "shared.batch_writer", size, 50, "batch_size", "", 25, None,
        finding, ("why",), (), (),
    )  # type: ignore[arg-type]  # fmt: skip


def batches(*proposals: Proposal, finding: str = "right") -> Kept:
    consumer = ConsumerReport(
        "webhook_delivery",
        "queue",
        "webhook_deliveries",
        10,
        0,
        2,
        None,
        (),
        "assumed",
        (),
        None,
        None,
        "not known",
        ("no rate",),
    )
    saved = Saved("notifications", 100, 100, 4, 2.0, 0.2, 200, 200, 400, 200, 100, 4)
    report = BatchReport(
        "prod",
        "business",
        "2026-11-30T02:00:00Z",
        "embedded AWS",
        "measured",
        200,
        3,
        "none",
        (writes(finding),),
        (consumer,),
        saved,
        proposals,
        (),
    )
    return replace(NOTHING, batches=report, writers=WRITERS)


def test_batches(at: Situation) -> None:
    path = ("functions", "notification_handler", "settings", "batch_size")
    change = SettingChange(path, None, 25, of_service=True)
    kept = batches(Proposal(change, "fewer calls", 0.75, "measured", "none"), finding="too small")
    advice, unknown, *left = found(at, kept, "batches")
    assert isinstance(advice, Advice)
    assert (advice.monthly_usd, advice.beside_usd) == (0.75, 0.75)
    assert advice.settings == (Setting(("service", *path), None, 25),)
    assert advice.of == "notification_handler.settings.batch_size"
    assert isinstance(unknown, NotKnown)
    assert (unknown.of, unknown.why) == ("webhook_deliveries into webhook_delivery", "no rate")
    assert kept.batches_measured is not None
    assert (kept.batches_measured.calls_in_batches, kept.batches_measured.units_in_batches) == (4, 200)
    stream = NotKnown(
        "batches", "notifications into notification_handler", "it was left out of the run of 2026-11-30T02:00:00Z",
        "phase3b tune batches prod",
    )  # fmt: skip
    assert stream in left
    right, *_ = found(at, batches(), "batches")
    assert isinstance(right, NotAdvised)
    assert right.reason == "10 items at a time (BatchWriteItem) are right"


@pytest.mark.parametrize(
    ("finding", "reason"),
    [
        ("throttled", "10 items at a time (BatchWriteItem) are right, and the table throttles: why"),
        ("refused", "10 items at a time (BatchWriteItem), refused: why"),
        ("too small", "10 items at a time (BatchWriteItem), too small: why"),
    ],
)
def test_what_was_measured_and_has_no_proposal_is_not_advised(at: Situation, finding: str, reason: str) -> None:
    """Nothing that was measured is in no list; nor is a consumer."""
    kept = batches(finding=finding)
    assert kept.batches is not None
    consumer = replace(kept.batches.consumers[0], finding="too large", why=("slow",))
    kept = replace(kept, batches=replace(kept.batches, consumers=(consumer,)))
    assert found(at, kept, "batches")[:2] == [
        NotAdvised("batches", "notification_handler into notifications", reason),
        NotAdvised("batches", "webhook_deliveries into webhook_delivery", "batches of 10, too large: slow"),
    ]


def test_a_table_that_throttles_is_told_beside_a_proposal(at: Situation) -> None:
    path = ("functions", "notification_handler", "settings", "batch_size")
    proposal = Proposal(SettingChange(path, None, 25, of_service=True), "fewer calls", None, "measured", "none")
    _, told, *_ = found(at, batches(proposal, finding="throttled"), "batches")
    assert told == NotAdvised("batches", "notification_handler into notifications", "why")


def test_what_a_run_left_out_is_not_known(at: Situation, tmp_path: Path) -> None:
    """After `--function notification_handler`: every other operation and function that there is, with the command."""
    kept = replace(batches(), writers=WRITERS | {("cost_forecasting", "cost_forecasts")})
    left = NotKnown(
        "batches", "cost_forecasting into cost_forecasts", "it was left out of the run of 2026-11-30T02:00:00Z",
        "phase3b tune batches prod",
    )  # fmt: skip
    assert left in found(at, kept, "batches")
    starts = ColdStartReport("prod", "business", "2026-11-30T02:00:00Z", "this machine", (), (), ())
    unknown = found(at, replace(NOTHING, starts=starts), "cold starts")
    assert {each.of for each in unknown} == set(at.priced.usage.functions)
    assert {each.command for each in unknown if isinstance(each, NotKnown)} == {"phase3b tune cold-starts prod"}
    # The writers are those of the service's source.
    assert kept.batches is not None
    keep_batches(kept.batches, tmp_path / "capacity.yaml")
    there = replace(at, of=replace(at.of, file=tmp_path / "capacity.yaml"))
    assert read_kept(there).writers >= WRITERS | {("notification_handler", "connections")}
    # An operation that the service has no more is in no list.
    gone = found(at, replace(kept, writers=frozenset()), "batches")
    assert "notification_handler into notifications" not in {each.of for each in gone}


def test_findings_of_earlier_runs_have_the_time_of_their_own(at: Situation) -> None:
    """After `--function`: each function is in one list, and only what no run measured was left out."""
    first = memory(curve("support_tickets", 512, 256), gone_too="no").memory
    assert first is not None
    later = replace(
        first,
        begun_at="2026-11-30T05:00:00Z",
        source="AWS",
        functions=(curve("webhook_manager", 384, 256),),
        earlier=(first,),
    )
    advices = {
        each.of: each for each in found(at, replace(NOTHING, memory=later), "memory") if isinstance(each, Advice)
    }
    assert {name: each.basis.partition(";")[0] for name, each in advices.items()} == {
        "webhook_manager": "phase3b tune memory prod of 2026-11-30T05:00:00Z, AWS",
        "support_tickets": "phase3b tune memory prod of 2026-11-30T02:00:00Z, this machine",
    }
    path = ("functions", "notification_handler", "settings", "batch_size")
    kept = batches(
        Proposal(SettingChange(path, None, 25, of_service=True), "w", 0.75, "measured", "none"), finding="too small"
    )
    assert kept.batches is not None
    empty = replace(
        kept.batches,
        at="2026-11-30T05:00:00Z",
        writes=(),
        consumers=(),
        saved=None,
        proposals=(),
        earlier=(kept.batches,),
    )
    both = replace(kept, batches=empty)
    assert both.batches_measured == kept.batches_measured
    assert found(at, both, "batches") == [
        replace(each, why=each.why.replace("T02:", "T05:")) if isinstance(each, NotKnown) else each
        for each in found(at, kept, "batches")
    ]
    share = ColdShare(100, 2, 2.0, 400, 600, "assumed", "service.assumptions")
    option = StartOption("nothing", 0, 2.0, 400, 400, 0.0, "assumed")
    one = StartReport("support_tickets", 512, None, None, None, share, (option,), option, "assumed", ("slow",))
    run = ColdStartReport("prod", "business", "2026-11-30T02:00:00Z", "this machine", (one,), (), ())
    last = replace(run, at="2026-11-30T05:00:00Z", functions=(replace(one, function="authorizer"),), earlier=(run,))
    unknown = found(at, replace(NOTHING, starts=last), "cold starts")
    assert [each.of for each in unknown if isinstance(each, NotAdvised)] == ["authorizer", "support_tickets"]
    assert {each.why for each in unknown if isinstance(each, NotKnown)} == {
        "it was left out of the run of 2026-11-30T05:00:00Z"
    }


def test_what_has_changed_since_is_measured_again(at: Situation) -> None:
    """The file has 50 ms where 20 were measured."""
    change = SettingChange(("api", "authorizer", "cache_seconds"), 20, 30, of_service=True)
    (first, *_) = found(at, batches(Proposal(change, "w", None, "measured", "none")), "batches")
    assert isinstance(first, NotKnown)
    assert first.why == "api.authorizer.cache_seconds has changed since it was measured"


def test_cold_starts_are_priced_by_the_plan(at: Situation) -> None:
    """Two environments of 512 MB for 730 hours, less what provisioned environments save of a GB-second and of INIT."""
    option = StartOption("provisioned concurrency", 2, 0.1, 500, 400, 9.9, "assumed")
    share = ColdShare(100, 2, 2.0, 400, 600, "assumed", "service.assumptions")
    function = StartReport("support_tickets", 512, None, None, None, share, (option,), option, "assumed", ("slow",))
    other = replace(function, function="authorizer", best=None, why=("nothing of it is known",))
    change = SettingChange(("functions", "support_tickets", "provisioned_concurrency"), None, 2)
    report = ColdStartReport(
        "prod", "business", "2026-11-30T02:00:00Z", "this machine", (function, other),
        (Proposal(change, "p99 of 400 ms", -9.9, "assumed", "paid by the hour"),), (),
    )  # fmt: skip
    advice, unknown, *_ = found(at, replace(NOTHING, starts=report), "cold starts")
    assert isinstance(advice, Advice)
    assert advice.settings[0].after == 2
    assert advice.monthly_usd is not None
    hours = 2 * 0.5 * 730 * 3600 * 0.0000033334
    assert -hours < advice.monthly_usd < -hours * 0.7
    assert isinstance(unknown, NotKnown)
    assert unknown.why == "nothing of it is known"


def test_what_is_kept_is_read_beside_the_file(at: Situation, tmp_path: Path) -> None:
    there = replace(at, of=replace(at.of, file=tmp_path / "capacity.yaml"))
    assert read_kept(there) == NOTHING
