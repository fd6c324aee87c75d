"""phase3b ops."""

from __future__ import annotations

from typing import Final

import click

from phase3b.cli.lazy_group import LazyGroup

# Command -> module of this package that holds it (as `command`); imported only when it is asked for.
COMMANDS: Final[dict[str, str]] = {
    "check": "check",
    "audit": "audit",
    "budget": "budget",
    "capacity": "capacity.group",
    "cost": "cost",
    "backup": "backup.group",
    "restore-drill": "backup.drill",
    "review": "review",
    "triggers": "triggers",
    "mute": "mute",
    "unmute": "unmute",
    "errors": "incident.errors",
    "latency": "incident.latency",
    "throttles": "incident.throttles",
    "cold-starts": "incident.cold_starts",
    "queue": "incident.queue",
}


@click.group("ops", cls=LazyGroup, modules=COMMANDS, package="phase3b.cli.ops")
def command() -> None:
    """Run a deployment: the morning check, incidents, capacity, costs, reviews, backups.

    \b
    Example:
      phase3b ops check prod
    """
