"""A group that is a command, too: what names none of its subcommands is given to one of them."""

from __future__ import annotations

import click


class DefaultGroup(click.Group):
    """`phase3b cost prod` is `phase3b cost of prod`."""

    DEFAULT = "of"

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Puts the default in front unless a subcommand or help is asked for."""
        asked = args[0] if args else ""
        if asked not in self.commands and asked not in ctx.help_option_names:
            args = [self.DEFAULT, *args]
        return super().parse_args(ctx, args)
