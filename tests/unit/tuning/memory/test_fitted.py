"""Whether a size fits: wasteful, starving, as it should be, or not to be told."""

from __future__ import annotations

from dataclasses import replace

from memory_made import asked, invocation, many, terms

from phase3b.operations.doctor.verdict import SettingChange
from phase3b.tuning.memory.choice import Objective
from phase3b.tuning.memory.fitted import fitted
from phase3b.tuning.memory.invocation import Invocation


def test_a_function_that_waits_has_too_much_and_one_that_computes_too_little() -> None:
    wasteful = fitted(many(100, 0), "modelled", asked(768), terms())
    assert wasteful.fit == "wasteful"
    assert wasteful.proposal is not None
    assert wasteful.proposal.change == SettingChange(("functions", "f", "memory_mb"), 768, 128)
    assert wasteful.proposal.confidence == "modelled"
    assert wasteful.why[0].startswith("balanced chooses 128 MB (least lost of both")
    starving = fitted(many(0, 100), "modelled", asked(128), terms())
    assert (starving.fit, starving.chosen.memory_mb) == ("starving", 1769)
    # 276 ms where 500 are allowed: nothing is missed.
    faster = fitted(many(0, 20), "modelled", asked(128), terms())
    assert (faster.fit, faster.chosen.memory_mb) == ("could be faster", 1769)
    assert starving.at(128) is not None
    # What computes alone costs the same at each size, so it is proposed.
    assert faster.proposal is not None
    # The size that it has is tried, whether the file lists it or not.
    assert wasteful.at(768) is not None


def test_what_meets_its_objective_gets_no_more_expensive_size_unless_somebody_wants_it() -> None:
    """20 ms of waiting and 10 of computing: 158 ms at 128 MB, where 500 are allowed; what is larger costs more."""
    given = asked(128)
    faster = fitted(many(20, 10), "modelled", given, terms())
    assert (faster.fit, faster.proposal) == ("could be faster", None)
    assert faster.why[0].endswith("and its objective is met: --strategy balanced proposes it all the same")
    wanted = fitted(many(20, 10), "modelled", replace(given, may_cost_more=True), terms())
    assert wanted.proposal is not None
    assert (wanted.proposal.change.after, wanted.proposal.monthly_usd is None) == (faster.chosen.memory_mb, True)
    # One that misses its objective gets it.
    missing = fitted(many(20, 10), "modelled", replace(given, p95_objective_ms=100.0), terms())
    assert (missing.fit, missing.proposal is not None) == ("starving", True)


def test_one_that_has_what_it_should_fits() -> None:
    found = fitted(many(20, 10), "modelled", asked(1024), terms())
    assert (found.fit, found.proposal) == ("fits", None)
    # What is gained is less than what is worth a change.
    near = fitted(many(100, 0), "modelled", asked(140, sizes=(128, 140)), terms())
    assert near.fit == "fits"
    assert near.why[0].endswith("less than 5 % are not worth a change")


def test_memory_at_the_limit_is_starving_whatever_it_costs() -> None:
    found = fitted(many(100, 0, used_mb=110.0), "modelled", asked(128), terms())
    assert (found.fit, found.chosen.memory_mb) == ("starving", 256)
    assert found.why[0] == "it uses up to 110 MB: 86 %, and 80 % is too much"
    killed = [*many(100, 0, used_mb=60.0), invocation(0, 0, outcome="out of memory", used_mb=128.0)]
    found = fitted(killed, "modelled", asked(128), terms())
    assert (found.fit, found.outcomes["out of memory"]) == ("starving", 1)
    assert found.proposal is not None
    assert found.proposal.change.after == 256
    # Where none went well there is no curve: the next size is assumed to do.
    none = fitted([invocation(0, 0, outcome="out of memory", used_mb=128.0)] * 3, "modelled", asked(128), terms())
    assert (none.fit, none.points) == ("starving", ())
    assert none.proposal is not None
    assert (none.proposal.change.after, none.proposal.confidence) == (256, "assumed")


def test_what_failed_is_no_curve() -> None:
    found = fitted([invocation(1, 1, outcome="failed")] * 5, "modelled", asked(128), terms())
    assert (found.fit, found.points, found.proposal) == ("not known", (), None)
    assert found.why == ("no warm invocation went well (failed: 5)",)
    one = fitted([invocation(100, 0)], "modelled", asked(768), terms())
    assert one.fit == "not known"
    assert one.why[0].endswith("from 1 warm invocations: too few")


def test_by_an_objective() -> None:
    slow = fitted(many(20, 10), "modelled", asked(128, objective=Objective("p95", 60)), terms())
    assert (slow.fit, slow.chosen.memory_mb) == ("starving", 512)
    enough = fitted(many(20, 10), "modelled", asked(512, objective=Objective("p95", 60)), terms())
    assert enough.fit == "fits"
    much = fitted(many(20, 10), "modelled", asked(3008, objective=Objective("p95", 60)), terms())
    assert (much.fit, much.chosen.memory_mb) == ("wasteful", 512)
    assert [each.by for each in much.others] == ["cost", "speed", "balanced"]
    never = fitted(many(20, 10), "modelled", asked(512, objective=Objective("p95", 1)), terms())
    assert (never.fit, never.proposal) == ("unmet", None)


def test_the_p95_objective_of_the_file_is_named_where_it_is_missed() -> None:
    found = fitted(many(20, 10), "modelled", replace(asked(128), p95_objective_ms=100), terms())
    assert "its p95 of 167 ms is above its objective of 100 ms" in found.why


def test_sizes_that_were_measured_are_told_apart_by_their_intervals() -> None:
    def at(size: int, ms: float, spread: float) -> list[Invocation]:
        return [invocation(ms * (1 + spread * (number - 30)), 0, memory_mb=size) for number in range(60)]

    clear = fitted([*at(128, 100, 0.001), *at(768, 100, 0.001)], "measured", asked(768), terms())
    assert (clear.fit, clear.basis) == ("wasteful", "measured")
    assert clear.proposal is not None
    assert clear.proposal.confidence == "measured"
    vague = fitted([*at(640, 100, 0.03), *at(768, 97, 0.03)], "measured", asked(768), terms())
    assert vague.chosen.memory_mb == 640
    assert vague.fit == "not known"
    assert vague.why[0].endswith("and their intervals overlap: measure more invocations")


def test_a_leak_is_named() -> None:
    calls = [invocation(100, 0, resident_mb=60 + number / 10) for number in range(60)]
    found = fitted(calls, "modelled", asked(128), terms())
    assert found.memory.leak == "yes"
    assert any(each.startswith("its memory grows: it grows by 100 MB") for each in found.why)
