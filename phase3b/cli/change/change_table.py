"""A preview in lines: what changes, in which steps, and what the guard refuses."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from phase3b.change.guard.asked.alert_receivers import AlertReceivers
    from phase3b.change.guard.judge import Verdict
    from phase3b.change.guard.plan_json import ResourceChange
    from phase3b.change.guard.refusal import Refusal
    from phase3b.change.rollout.preview import Difference, Preview

_VERBS = {
    ("create",): "create",
    ("update",): "change",
    ("delete",): "destroy",
    ("delete", "create"): "replace",
    ("create", "delete"): "replace",
    ("forget",): "forget",
}
# A policy or a dashboard is a page of JSON: that it differs is what a table can say.
LONGEST = 60
# New resources are named one by one up to so many.
LISTED = 20


def print_preview(made: Preview) -> None:
    """The whole of it."""
    _print_raised(made)
    if made.empty:
        _print_nothing(made)
        print_allowed(made.verdict)
        _print_receivers(made)
        return
    _print_changes(made.changes)
    for name in made.outputs:
        click.echo(f"change   output.{name}")
    click.echo(counted(made.changes))
    if len(made.steps) > 1:
        click.echo(f"In {len(made.steps)} steps:")
        for number, step in enumerate(made.steps, start=1):
            click.echo(f"  {number}. {step.name}" + (f" ({step.why})" if step.why else ""))
    for address in unjudged(made.changes):
        click.echo(f"not judged: {address} is of an extension, and the guard has no rule for its type", err=True)
    print_allowed(made.verdict)
    for kind, because in made.untold.items():
        click.echo(f"not known whether {kind} exist already: {because}", err=True)
    for what, because in {**made.limits_unknown, **made.unknown}.items():
        click.echo(f"not known: {what}: {because}", err=True)
    _print_receivers(made)


def _print_raised(made: Preview) -> None:
    """Capacity that was raised by hand for a time: it is no drift."""
    for one in made.raised:
        units = ", ".join(f"{each.side} {each.units:,}" for each in one.sides)
        until = f"until {one.until}" if one.until else "until capacity.yaml has it"
        click.echo(
            f"raised   {one.title}: {units} {until}, by {one.user}@{one.machine}" + (f" ({one.why})" if one.why else "")
        )
    for one in made.raised_before:
        click.echo(
            f"raised   {one.title}: over since {one.until}; phase3b ops capacity status --env {made.environment} "
            "ends what is left"
        )


def _print_receivers(made: Preview) -> None:
    """Who does not get the alarms: no apply changes that."""
    for what, each in (("alarms", made.receivers), ("warnings", made.warned)):
        if each is None:
            continue
        receivers, email = each
        if receivers.unknown_because:
            click.echo(f"not known whether anybody gets the {what}: {receivers.unknown_because}", err=True)
        for text in receivers.findings(email):
            click.echo(f"{what}: {text}", err=True)


def _print_nothing(made: Preview) -> None:
    """That there is nothing to do, only where AWS is as the file says."""
    if made.verdict.refused or made.verdict.allowed:
        click.echo("Terraform finds nothing to do, but it is not as capacity.yaml says")
    elif made.unknown:
        click.echo("Terraform finds nothing to do; not everything could be compared with AWS:")
        for what, why in made.unknown.items():
            click.echo(f"  {what}: {why}")
    else:
        click.echo("nothing to do: it is as capacity.yaml says")


def print_differences(changes: Sequence[ResourceChange]) -> None:
    """What differs in resources that stay; that nothing does, where nothing does."""
    changing = [change for change in changes if change.actions != ("no-op",)]
    if changing:
        _print_changes(changing)
    else:
        click.echo("nothing in it would change")


def _print_changes(changes: Sequence[ResourceChange]) -> None:
    """A line for each resource and one for each value; many new ones are counted by their types."""
    from phase3b.change.rollout.preview import differences  # noqa: PLC0415
    from phase3b.extensions.added import is_extension  # noqa: PLC0415

    # What is not ours is named, however many there are.
    created = [each for each in changes if verb_of(each) == "create" and not is_extension(each.address)]
    counted_only = created if len(created) > LISTED else []
    for change in changes:
        if change in counted_only:
            continue
        whose = " (of an extension, not ours)" if is_extension(change.address) else ""
        click.echo(f"{verb_of(change):<8} {change.address}{whose}" + (" (tainted)" if change.tainted else ""))
        found = differences(change) if change.before and change.after else ()
        width = max((len(each.name) for each in found), default=0)
        for each in found:
            click.echo(f"           {each.name:<{width}}  {_short(each.before)} -> {_then(each)}")
    for kind, many in sorted(Counter(change.type for change in counted_only).items()):
        click.echo(f"create   {kind} ({many})")


def unjudged(changes: Sequence[ResourceChange]) -> list[str]:
    """What changes or goes of extensions that the guard knows nothing of: nobody has said what is lost with it."""
    from phase3b.change.guard.losses.kept import KEPT  # noqa: PLC0415
    from phase3b.extensions.added import is_extension  # noqa: PLC0415

    return [
        each.address
        for each in changes
        if is_extension(each.address) and each.type not in KEPT and each.actions != ("create",)
    ]


def counted(changes: Sequence[ResourceChange], *, past: bool = False) -> str:
    """2 to create, 14 to change, 0 to replace, 0 to destroy; or, past: 2 created, ..."""
    verbs = [verb_of(change).removeprefix("import, ") for change in changes]
    sentence = {"create": "created", "change": "changed", "replace": "replaced", "destroy": "destroyed"}
    if any(change.imported for change in changes):
        verbs += ["import" for change in changes if change.imported and change.actions != ("no-op",)]
        sentence = {"import": "imported", **sentence}
    return ", ".join(f"{verbs.count(verb)} {done if past else f'to {verb}'}" for verb, done in sentence.items())


def print_allowed(verdict: Verdict) -> None:
    """What --allow lets pass, said once more; on stderr, of what it names and nothing is refused."""
    from phase3b.capacity.text.problem_text import closest  # noqa: PLC0415

    for each in verdict.allowed:
        click.echo(f"allowed: {each.address}: {each.what} {each.why} [{each.code}]")
    refused = [each.address for each in verdict.refused]
    for address in verdict.unused:
        near = closest(address, refused)
        sentence = f"What is refused: {', '.join(refused)}." if refused else "Nothing else is refused."
        meant = f"Did you mean '{near}'? " if near else ""
        click.echo(f"--allow '{address}' allows nothing: nothing is refused there. {meant}{sentence}", err=True)


def print_refused(refused: Sequence[Refusal], *, held: bool = False) -> None:
    """Why nothing was applied, on stderr; `held` where Terraform refuses by itself."""
    for each in refused:
        click.echo(f"REFUSED {each.address} [{each.code}]", err=True)
        click.echo(f"  {each.what}", err=True)
        click.echo(f"  {each.why}", err=True)
        click.echo(f"  What to do: {each.fix}", err=True)
        if not held and each.allowable:
            click.echo(f"  If this is intended: --allow '{each.address}'", err=True)
    if held:
        click.echo(
            "Terraform refuses this plan too (prevent_destroy). If this is intended, set environments.ENV.prevent_destroy to "
            "false first, and look at the plan again.",
            err=True,
        )
    click.echo(f"{len(refused)} refused; nothing of this was applied", err=True)


def preview_data(made: Preview) -> dict[str, Any]:
    """The same, for machines."""
    from phase3b.change.rollout.preview import differences  # noqa: PLC0415
    from phase3b.extensions.added import is_extension  # noqa: PLC0415

    return {
        "empty": made.empty,
        "changes": [
            {
                "address": change.address,
                "of_extension": is_extension(change.address),
                "action": verb_of(change),
                "differences": [
                    {"value": each.name, "before": each.before, "after": each.after, "known": each.known}
                    for each in (differences(change) if change.before and change.after else ())
                ],
            }
            for change in made.changes
        ],
        "not_judged": unjudged(made.changes),
        "outputs": list(made.outputs),
        "steps": [
            {"name": step.name, "why": step.why, "targets": list(step.targets)} for step in made.steps if not made.empty
        ],
        "refused": made.verdict.refused,
        "refused_by_terraform": made.held,
        "allowed": made.verdict.allowed,
        "allow_unused": list(made.verdict.unused),
        "existing_unknown": made.untold,
        "not_compared": dict(made.unknown),
        "limits_unknown": dict(made.limits_unknown),
        "raised": made.raised,
        "raised_before": made.raised_before,
        "alarm_receivers": _receivers_data(made.receivers),
        "warning_receivers": _receivers_data(made.warned),
        "traffic_known": made.traffic.peaks is not None,
        "traffic_unknown_because": made.traffic.unknown_because,
    }


def _receivers_data(found: tuple[AlertReceivers, str] | None) -> dict[str, Any] | None:
    if found is None:
        return None
    receivers, email = found
    return {
        "confirmed": receivers.confirmed,
        "pending": receivers.pending,
        "findings": list(receivers.findings(email)),
        "unknown_because": receivers.unknown_because,
    }


def verb_of(change: ResourceChange) -> str:
    """What happens to a resource, in one word; or in two, where it is taken into the state and changed."""
    if change.imported:
        return "import" if change.actions == ("no-op",) else f"import, {_VERBS[change.actions]}"
    return _VERBS.get(change.actions, " and ".join(change.actions))


def _then(each: Difference) -> str:
    return _short(each.after) if each.known else "(known after apply)"


def _short(value: Any) -> str:
    if value is None or value in ([], {}):
        return "-"
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
