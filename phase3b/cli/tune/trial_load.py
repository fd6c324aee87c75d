"""The options of the load tests of a trial, as phase3b load run takes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import click

Command = Callable[..., object]


@dataclass(frozen=True, slots=True)
class Load:
    """The options of a load test that is not local; each is that of `phase3b load run`."""

    owned: str | None
    most_usd: float | None
    longest: int | None
    token_file: Path | None
    api_key_file: Path | None

    @property
    def arguments(self) -> tuple[str, ...]:
        """As `phase3b load run` is given them."""
        named = (
            ("--i-own-this", self.owned),
            ("--most-usd", self.most_usd),
            ("--longest", self.longest),
            ("--token-file", self.token_file),
            ("--api-key-file", self.api_key_file),
        )
        return tuple(str(each) for pair in named if pair[1] is not None for each in pair)

    @property
    def on_aws(self) -> bool:
        """Whether one is given that a run on this machine does not take."""
        each_given = (self.owned, self.most_usd, self.token_file, self.api_key_file)
        return any(each is not None for each in each_given)

    def check(self, prefix: str) -> None:
        """Reads the files of secrets, which every load test does again.

        Raises:
            Phase3bError: one can't be read, or has something else in it.
        """
        from phase3b.load.destination.given_credentials import (  # noqa: PLC0415
            given_api_keys,
            given_tokens,
            secret_lines,
        )

        if self.token_file is not None:
            given_tokens(secret_lines(self.token_file), str(self.token_file), prefix)((), 0)
        if self.api_key_file is not None:
            given_api_keys(secret_lines(self.api_key_file), str(self.api_key_file))


def load_options(of: Command) -> Command:
    """Those of `phase3b load run` that a trial on AWS needs."""
    for option in reversed(
        (
            click.option(
                "--i-own-this", "owned", metavar="ENV", help="On AWS: the environment again, as load run wants it."
            ),
            click.option(
                "--most-usd",
                type=click.FloatRange(min=0),
                metavar="USD",
                help="On AWS: what each load test may cost, in place of load.settings.most_usd.",
            ),
            click.option(
                "--longest",
                type=click.IntRange(1, 7 * 86_400),
                metavar="SECONDS",
                help="How long each may take, in place of load.settings.longest_seconds.",
            ),
            click.option(
                "--token-file",
                type=click.Path(path_type=Path),
                metavar="FILE",
                help="On AWS: tokens of the test tenants.",
            ),
            click.option(
                "--api-key-file", type=click.Path(path_type=Path), metavar="FILE", help="On AWS: API keys for them."
            ),
        )
    ):
        of = option(of)
    return of
