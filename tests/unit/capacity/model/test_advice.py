"""Which advice of a tier is done: by its values, worked by hand, and what `done_when` may not say."""

from __future__ import annotations

from pathlib import Path

import pytest
from service_capacity import changed

from phase3b.capacity.loader import load, parse
from phase3b.capacity.model.advice_state import advice_state, next_action
from phase3b.capacity.model.tier import Advice, Tier
from phase3b.errors import Phase3bError

ADVICE = "    advice:\n      - {action: No action}\n"


def with_advice(*advice: str) -> str:
    lines = "".join(f"      - {each}\n" for each in advice)
    return changed((ADVICE, f"    advice:\n{lines}"))


def starter(*advice: str) -> Tier:
    return parse(with_advice(*advice), "x.yaml").tiers["starter"]


def state(done_when: str) -> str:
    tier = starter(f"{{action: Do it, done_when: {done_when}}}")
    return advice_state(tier.advice[0], tier)


@pytest.mark.parametrize(
    ("done_when", "expected"),
    [
        # The file has a cache of 0.5 GB.
        ("{api.cache.size_gb: 0.5}", "done"),
        ("{api.cache.size_gb: 0.6}", "next"),
        ("{api.cache: true}", "done"),
        ("{api.cache: false}", "next"),
        ("{api.waf: true}", "next"),
        ("{api.waf: false}", "done"),
        ("{tracing: false}", "done"),
        ("{tracing: true}", "next"),
        ("{auto_scaling.target_percent: 70}", "done"),
        ("{auto_scaling.target_percent: 71}", "next"),
        # All of them, or it is not done.
        ("{tracing: false, api.cache.size_gb: 0.5}", "done"),
        ("{tracing: true, api.cache.size_gb: 0.5}", "next"),
        ("{}", "done"),
    ],
)
def test_state(done_when: str, expected: str) -> None:
    assert state(done_when) == expected


def test_what_no_key_can_tell_is_by_hand() -> None:
    tier = starter("{action: Look at it}")
    assert advice_state(tier.advice[0], tier) == "by hand"


def test_what_is_missing_comes_before_what_is_done_by_hand() -> None:
    tier = starter("{action: Look}", "{action: Have it, done_when: {}}", "{action: Trace, done_when: {tracing: true}}")
    following = next_action(tier)
    assert following is not None
    assert (following.action, following.state, following.shown) == ("Trace", "next", "Trace")


def test_then_comes_what_is_done_by_hand() -> None:
    following = next_action(starter("{action: Have it, done_when: {}}", "{action: Look}"))
    assert following is not None
    assert (following.state, following.shown) == ("by hand", "Look (by hand)")


def test_nothing_is_left() -> None:
    following = next_action(starter("{action: Have it, done_when: {}}"))
    assert following is not None
    assert (following.action, following.state, following.shown) == ("", "done", "none: all is done")
    assert next_action(starter("{action: Look}").model_copy(update={"advice": ()})) is None


def test_tiers_of_the_shipped_file(root: Path) -> None:
    """By hand: starter has no cache; from growth on every advice that a key tells is followed.

    An index for each filter, and reads in batches, are in the service itself: in every tier.
    """
    tiers = load(root / "capacity.yaml").tiers
    states = {name: [advice_state(each, tier) for each in tier.advice] for name, tier in tiers.items()}
    assert states == {
        "starter": ["done", "done", "done", "next", "by hand"],
        "growth": ["by hand", "done", "done", "done", "by hand"],
        "business": ["done", "done", "done", "by hand"],
        "scale": ["done"] * 6,
        "global": ["done", "done", "by hand", "done", "done", "by hand"],
        "enterprise": ["by hand"] * 6,
    }
    # The advice of a larger tier is not yet followed by a smaller one.
    reserve = Advice(action="Reserve", done_when=tiers["scale"].advice[3].done_when)
    assert [advice_state(reserve, tier) for tier in tiers.values()] == ["next"] * 3 + ["done"] * 3


@pytest.mark.parametrize(
    ("done_when", "expected"),
    [
        (
            "{api.cash: true}",
            '.api.cash: `api` has no key "cash" that can be asked. Did you mean `api.cache`? [P3B-ADVICE-KEY]',
        ),
        (
            "{tables.nothing_like_it.billing_mode: PROVISIONED}",
            '`tables` has no key "nothing_like_it" that can be asked.',
        ),
        ("{customers.min: 5}", 'a tier has no key "customers" that can be asked.'),
        (
            "{tracing.always: true}",
            '`tracing` has no key "always" that can be asked. Name `tracing` itself. [P3B-ADVICE-KEY]',
        ),
        (
            "{api.cache.size_gb: true}",
            '"true" is no value that `api.cache.size_gb` can have. Write the least number that counts as done',
        ),
        ("{tracing: 1}", "1 is no value that `tracing` can have. Write true or false"),
        ("{api.cache: 0.5}", "0.5 is no value that `api.cache` can have. Write true where it must be there"),
        (
            "{tables.tickets.billing_mode: PROVISIONAL}",
            '"PROVISIONAL" is no value that `tables.tickets.billing_mode` can have. Write PROVISIONED or PAY_PER_REQUEST',
        ),
        (
            "{tables.tickets.read.min: many}",
            '"many" is no value that `tables.tickets.read.min` can have. Write the least number',
        ),
    ],
)
def test_problems(done_when: str, expected: str) -> None:
    with pytest.raises(Phase3bError) as caught:
        parse(with_advice(f"{{action: Do it, done_when: {done_when}}}"), "x.yaml")
    (problem,) = caught.value.problems
    assert expected in str(problem)
    assert problem.path.startswith("tiers.starter.advice[0].done_when.")
    assert problem.where is not None


def test_all_problems_at_once() -> None:
    with pytest.raises(Phase3bError) as caught:
        parse(with_advice("{action: One, done_when: {api.cash: true, tracing: 1}}"), "x.yaml")
    assert [each.code for each in caught.value.problems] == ["P3B-ADVICE-KEY", "P3B-ADVICE-VALUE"]
