"""A group of commands by name: only the one that is asked for is imported."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import Any

import click


class LazyGroup(click.Group):
    """`modules` has the module of each command below `package`, which holds it as `command`; their order is that of the help."""

    def __init__(self, *args: Any, modules: Mapping[str, str], package: str, **named: Any) -> None:
        super().__init__(*args, **named)
        self._modules, self._package = modules, package

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Their names."""
        del ctx
        return list(self._modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name, imported now."""
        del ctx
        if cmd_name not in self._modules:
            return None
        command: click.Command = importlib.import_module(f"{self._package}.{self._modules[cmd_name]}").command
        return command
