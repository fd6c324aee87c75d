"""Whether a change of the danger matrix became what its row says: a pure function."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from danger_rows import Row

from phase3b.change.difference.rules.announced_loss import UNKNOWN_ACCOUNT, UNKNOWN_API

# What AWS chooses in a name: a plan knows it, diff where the file states it.
CHOSEN = {
    r"\b[0-9]{12}\b": UNKNOWN_ACCOUNT,
    r"(?<=API-Gateway-Execution-Logs_)[a-z0-9]+(?=/)": UNKNOWN_API,
    r"(?<=/aws/apigateway/)[a-z0-9]+(?=/)": UNKNOWN_API,
}

NOTHING = "nothing to do: it is as capacity.yaml says\n"


@dataclass(frozen=True, slots=True)
class CommandResult:
    """What a command said: its exit code, each danger by its address, where it failed, why, and each danger's code."""

    code: int
    dangers: Mapping[str, str]
    error: str
    codes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an apply came to: its exit code (None: nothing was applied), then what it or the plan after it said."""

    code: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one row; `wrong` is everything that is not as the row says.

    `allowed` is what is still refused when everything that was refused is allowed; None where nothing was refused.
    `codes` are those of all dangers, by address.
    """

    name: str
    diff: Mapping[str, str]
    plan: Mapping[str, str]
    fails: str
    allowed: tuple[str, ...] | None
    applied: bool
    items: int
    lost: Mapping[str, int]
    wrong: tuple[str, ...]
    codes: Mapping[str, str]

    @property
    def well(self) -> bool:
        """Whether all is as it must be."""
        return not self.wrong


@dataclass(frozen=True, slots=True)
class Counted:
    """Items and messages before and after, by table and queue."""

    before: Mapping[str, int]
    after: Mapping[str, int]

    @property
    def lost(self) -> dict[str, int]:
        """What there is less of, by how much."""
        return {
            name: many - self.after.get(name, 0) for name, many in self.before.items() if many > self.after.get(name, 0)
        }


def verdict(
    row: Row,
    diff: CommandResult,
    plan: CommandResult,
    allowed: CommandResult | None,
    outcome: Outcome,
    counted: Counted,
) -> Result:
    """A row's result, judged."""
    wrong = [*of_diff(row, diff), *_of_plan(row, plan), *_only_one(row, diff, plan)]
    wrong += [
        f"{address}: diff says “{diff.dangers[address]}”, plan says “{plan.dangers[address]}”"
        for address in sorted(diff.dangers.keys() & plan.dangers.keys())
        if not same_words(diff.dangers[address], plan.dangers[address])
    ]
    wrong += [
        f"{address}: diff calls it {diff.codes[address]}, plan {plan.codes[address]}"
        for address in sorted(diff.codes.keys() & plan.codes.keys())
        if diff.codes[address] != plan.codes[address]
    ]
    if allowed is not None:
        wrong += [f"with --allow of everything: {each}" for each in _with_all_allowed(row, allowed)]
    if outcome.code:
        wrong.append(f"apply failed: {outcome.text}")
    elif outcome.code == 0 and outcome.text != NOTHING:
        wrong.append(f"a plan after the apply is not empty: {outcome.text}")
    if counted.lost:
        wrong.append(f"lost: {counted.lost}")
    return Result(
        row.name,
        dict(sorted(diff.dangers.items())),
        dict(sorted(plan.dangers.items())),
        plan.error,
        None if allowed is None else tuple(sorted(allowed.dangers)),
        outcome.code == 0,
        sum(counted.before.values()),
        counted.lost,
        tuple(wrong),
        dict(sorted({**diff.codes, **plan.codes}.items())),
    )


def same_words(diff: str, plan: str) -> bool:
    """Whether diff says what plan says, but for what only a plan knows; its advice comes after that."""
    for chosen, unknown in CHOSEN.items():
        diff, plan = re.sub(chosen, unknown, diff), re.sub(chosen, unknown, plan)
    return diff.startswith(plan)


def of_diff(row: Row, diff: CommandResult) -> list[str]:
    """What diff says that it should not, and the other way round. Of AWS and the state it knows nothing."""
    if row.invalid or diff.code:
        return [] if row.invalid and row.invalid in diff.error else [f"diff ended with {diff.code}: {diff.error}"]
    return _compared("diff", diff.dangers, (*row.refused, *row.only_diff) if row.edits else ())


def _of_plan(row: Row, plan: CommandResult) -> list[str]:
    expected = row.fails or row.invalid
    if expected or plan.error:
        return [] if expected and expected in plan.error else [f"plan ended with {plan.code}: {plan.error}"]
    return _compared("plan", plan.dangers, (*row.refused, *row.only_plan))


def _with_all_allowed(row: Row, allowed: CommandResult) -> list[str]:
    return [allowed.error] if allowed.error else _compared("plan", allowed.dangers, row.never)


def _compared(who: str, found: Iterable[str], expected: Iterable[str]) -> list[str]:
    """Each that is found is expected, and each that is expected is found; `*` stands for anything."""
    found, expected = tuple(found), tuple(expected)
    too_much = sorted(each for each in found if not any(fnmatchcase(each, pattern) for pattern in expected))
    too_little = sorted(pattern for pattern in expected if not any(fnmatchcase(each, pattern) for each in found))
    said = [f"{who} is silent about {', '.join(too_little)}"] if too_little else []
    return said + ([f"{who} speaks of {', '.join(too_much)}"] if too_much else [])


def _only_one(row: Row, diff: CommandResult, plan: CommandResult) -> list[str]:
    """What one of them says and the other does not, without a reason."""
    if not row.edits or row.fails or row.invalid:
        return []
    alone = {
        "diff": (diff.dangers.keys() - plan.dangers.keys(), row.only_diff),
        "plan": (plan.dangers.keys() - diff.dangers.keys(), row.only_plan),
    }
    return [
        f"only {who} speaks of {address}"
        for who, (addresses, reasons) in alone.items()
        for address in sorted(addresses)
        if not any(fnmatchcase(address, pattern) for pattern in reasons)
    ]
