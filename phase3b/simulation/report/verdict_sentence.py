"""The verdict in words: yes or no under all readings, or what it depends on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from phase3b.capacity.text.problem_text import listed
from phase3b.simulation.capacity.readings import OF_FILE, Verdict


def answered(verdict: Verdict) -> str:
    """`Yes, under all readings`; where only the file's own values were run, that."""
    text = verdict.answer.capitalize()
    if verdict.answer == "depends":
        return f"It depends on {listed(verdict.depends_on, word='and')}"
    alone = [each.value for each in verdict.outcomes] == [OF_FILE]
    return f"{text}, with {OF_FILE}" if alone else f"{text}, under all readings"


def all_answered(verdicts: Mapping[str, Verdict]) -> str:
    """The same of several at once, by name."""
    failing = [name for name, each in verdicts.items() if each.answer == "no"]
    open_ = [name for name, each in verdicts.items() if each.answer == "depends"]
    if not failing and not open_:
        alone = any([run.value for run in each.outcomes] == [OF_FILE] for each in verdicts.values())
        return f"Yes, all of them, {f'with {OF_FILE}' if alone else 'under all readings'}"
    parts = [
        *([f"No: {', '.join(failing)} throttle"] if failing else []),
        *([f"It depends for {', '.join(open_)}"] if open_ else []),
    ]
    return ". ".join(parts)


def deciding(verdict: Verdict) -> Iterator[str]:
    """A line for each reading that decides: its values, each with its answer."""
    for name in verdict.depends_on:
        values = "; ".join(f"{each.value}: {'yes' if each.holds else 'no'}" for each in verdict.of(name))
        yield f"depends on {name} ({values})"


def depending(depends_on: Sequence[str]) -> str:
    """`depends on time to apply, of which AWS publishes no rule`."""
    return f"depends on {listed(depends_on, word='and')}, of which AWS publishes no rule"
