"""phase3b ops."""

from __future__ import annotations

import importlib
from typing import Final

import click

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
    "throttles": "incident.throttles",
    "cold-starts": "incident.cold_starts",
}


class _Lazy(click.Group):
    """Commands by name without importing the others."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"phase3b.cli.ops.{COMMANDS[cmd_name]}")
        command: click.Command = module.command
        return command


@click.group("ops", cls=_Lazy)
def command() -> None:
    """Run a deployment: the morning check, incidents, capacity, costs, reviews, backups.

    \b
    Example:
      phase3b ops check prod
    """
