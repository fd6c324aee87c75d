"""Where a load test goes: the options that say so, and what they mean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from phase3b.errors import bad_input, outside_failure
from phase3b.quick_dataclass import dataclass

if TYPE_CHECKING:
    from phase3b.capacity.deployment import Deployment
    from phase3b.capacity.model.capacity import Capacity
    from phase3b.load.destination.aws_target import Given
    from phase3b.load.destination.run_cost import RunCost
    from phase3b.load.target import Target

Command = Callable[..., object]
URL_SCHEMES: Final = ("http", "https")
WEBSOCKET_SCHEMES: Final = ("ws", "wss")


@dataclass(frozen=True, slots=True)
class TargetOptions:
    """As they were given; `where` is an environment, a URL, or None: the local session."""

    where: str | None
    environment: str | None
    rest_url: str | None
    websocket_url: str | None
    owned: str | None
    most_usd: float | None
    longest: int | None
    token_file: Path | None
    api_key_file: Path | None

    @property
    def is_url(self) -> bool:
        """Whether a URL was given in place of an environment."""
        return self.where is not None and "://" in self.where


def target_options(command: Command) -> Command:
    """The options; the command gets them as one `options`."""

    @wraps(command)
    def collected(**given: Any) -> object:
        names = (
            "where", "environment", "rest_url", "websocket_url", "owned", "most_usd", "longest", "token_file", "api_key_file",
        )  # fmt: skip
        return command(options=TargetOptions(**{name: given.pop(name) for name in names}), **given)

    wrapped: Command = collected
    for option in reversed(
        (
            click.argument("where", metavar="[ENV|URL]", required=False),
            click.option(
                "--environment",
                metavar="ENV",
                help="With a URL: the environment whose tier and objectives judge it.",
            ),
            click.option(
                "--rest-url", metavar="URL", help="The REST API, where it has another domain than AWS gave it."
            ),
            click.option(
                "--websocket-url", metavar="URL", help="The WebSocket API: with a URL, or for another domain."
            ),
            click.option(
                "--i-own-this",
                "owned",
                metavar="ENV",
                help="The environment's name again: that you may load it. Needed for whatever is not local.",
            ),
            click.option(
                "--most-usd",
                type=click.FloatRange(min=0),
                metavar="USD",
                help="What the run may cost on AWS, in place of load.settings.most_usd.",
            ),
            click.option(
                "--longest",
                type=click.IntRange(1, 7 * 86_400),
                metavar="SECONDS",
                help="How long it may take, in place of load.settings.longest_seconds.",
            ),
            click.option(
                "--token-file",
                type=click.Path(path_type=Path),
                metavar="FILE",
                help="A token a line, one of each test tenant; else PHASE3B_LOAD_TOKENS, else they are signed with the environment's key.",
            ),
            click.option(
                "--api-key-file",
                type=click.Path(path_type=Path),
                metavar="FILE",
                help="An API key a line, one for all or one each; else PHASE3B_LOAD_API_KEYS, else they are made in API Gateway.",
            ),
        )
    ):
        wrapped = option(wrapped)
    return wrapped


def with_limits(capacity: Capacity, options: TargetOptions) -> Capacity:
    """The file with the limits of the options in place of its own."""
    wanted = {"most_usd": options.most_usd, "longest_seconds": options.longest}
    given = {name: value for name, value in wanted.items() if value is not None}
    if not given:
        return capacity
    settings = capacity.load.settings.model_copy(update=given)
    return replace(capacity, load=capacity.load.model_copy(update={"settings": settings}))


def refuse_mixed(options: TargetOptions) -> None:
    """Refuses options that do not go together.

    Raises:
        Phase3bError: with the first that does not.
    """
    if options.where is None:
        for name, value in (
            ("--environment", options.environment), ("--rest-url", options.rest_url),
            ("--websocket-url", options.websocket_url), ("--i-own-this", options.owned), ("--most-usd", options.most_usd),
            ("--token-file", options.token_file), ("--api-key-file", options.api_key_file),
        ):  # fmt: skip
            if value is not None:
                raise bad_input(
                    f"{name} is of a run that is not local",
                    "Name the environment or the URL before it, or leave it out",
                    code="P3B-OPTION-CONFLICT",
                )
    elif options.is_url:
        if options.environment is None:
            raise bad_input(
                f"nobody knows what is expected of {options.where}",
                "Name the environment whose tier and objectives judge it: --environment ENV",
                code="P3B-OPTION-CONFLICT",
            )
        if options.rest_url is not None:
            raise bad_input(
                "--rest-url is of an environment, and a URL is given already",
                "Leave one of them out",
                code="P3B-OPTION-CONFLICT",
            )
    elif any(mark in options.where for mark in "./:"):
        raise bad_input(
            f"{options.where} is no name of an environment, and no URL, which begins with https:// or http://",
            f"If it is a URL, write https://{options.where.lstrip('/:.')}",
            code="P3B-LOAD-URL",
        )
    elif options.environment is not None and options.environment != options.where:
        raise bad_input(
            f"--environment names {options.environment}, and the run goes to {options.where}",
            "Leave --environment out: it is for URLs",
            code="P3B-OPTION-CONFLICT",
        )


def given_by(options: TargetOptions, prefix: str) -> Given:
    """URLs, tokens and keys of the options and of the environment's variables.

    Raises:
        Phase3bError: a file can't be read, or a URL is none.
    """
    import os  # noqa: PLC0415

    from phase3b.load.destination.aws_target import Given  # noqa: PLC0415
    from phase3b.load.destination.given_credentials import (  # noqa: PLC0415
        API_KEYS,
        TOKENS,
        given_api_keys,
        given_tokens,
        secret_lines,
    )
    from phase3b.load.destination.probe import check_url  # noqa: PLC0415

    rest = (options.where if options.is_url else options.rest_url) or ""
    if rest:
        check_url(rest, "the URL" if options.is_url else "--rest-url", URL_SCHEMES)
    if options.websocket_url is not None:
        check_url(options.websocket_url, "--websocket-url", WEBSOCKET_SCHEMES)
    tokens = keys = None
    if options.token_file is not None:
        tokens = given_tokens(secret_lines(options.token_file), str(options.token_file), prefix)
    elif os.environ.get(TOKENS):
        tokens = given_tokens(os.environ[TOKENS].split(), TOKENS, prefix)
    if options.api_key_file is not None:
        keys = given_api_keys(secret_lines(options.api_key_file), str(options.api_key_file))
    elif os.environ.get(API_KEYS):
        keys = given_api_keys(os.environ[API_KEYS].split(), API_KEYS)
    return Given(rest, options.websocket_url or "", tokens, keys)


def remote_target(options: TargetOptions, deployment: Deployment, prefix: str) -> Callable[[], Target]:
    """How to come to the target that is not local; AWS is asked when that is called.

    Raises:
        Phase3bError: an option of it is wrong, or one is missing.
    """
    from phase3b.load.destination.aws_target import access_of, aws_target, url_target  # noqa: PLC0415

    given = given_by(options, prefix)
    if options.is_url:
        target = url_target(deployment, given)
        return lambda: target

    def found() -> Target:
        need_boto3()
        return aws_target(deployment, prefix, access_of(deployment), given)

    return found


def need_boto3() -> None:
    """Says so where it is not installed.

    Raises:
        Phase3bError: boto3 is missing.
    """
    from importlib.util import find_spec  # noqa: PLC0415

    from phase3b.problems.missing_package import how_to_install  # noqa: PLC0415

    if find_spec("boto3") is None:
        raise outside_failure(
            "asking AWS needs boto3, which is not installed", how_to_install("aws"), code="P3B-EXTRA-MISSING"
        )


def print_cost(cost: RunCost, most_usd: float, name: str) -> None:
    """What a run will cost, on standard error: standard output is for what comes of it."""
    from phase3b.load.destination.refusals import dollars  # noqa: PLC0415

    least = "at least " if cost.unknown else ""
    sent = "" if cost.requests is None else f", {cost.requests:,.0f} requests"
    click.echo(
        f"{name} on AWS{sent}: {least}${cost.usd:,.4f} by the assumptions; it may cost {dollars(most_usd)}", err=True
    )
    for each in sorted(cost.lines, key=lambda line: -(line.usd or 0)):
        if each.usd == 0:
            continue
        amount = "not known" if each.quantity is None else f"{each.quantity:,.6g}"
        usd = each.why if each.usd is None else f"${each.usd:,.4f}"
        click.echo(f"  {each.what}: {amount}, {usd}", err=True)
