"""Where what is known of functions is from: handlers of the session, versions on AWS, logs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from phase3b.errors import bad_input

if TYPE_CHECKING:
    from phase3b.capacity.model.capacity import Capacity
    from phase3b.pricing.report.cost_report import Priced
    from phase3b.tuning.memory.reported import Found


def local(
    capacity: Capacity, environment: str | None, functions: tuple[str, ...], invocations: int, seed: int, *, quiet: bool
) -> tuple[Found, Priced]:
    """What the session's handlers do, and the environment as it is priced."""
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.cli.load.extra import need_load_extra  # noqa: PLC0415

    need_load_extra()
    from phase3b.cli.service.local_session import session_that_is_up  # noqa: PLC0415
    from phase3b.cli.tune.local_memory import LocalMeasuring  # noqa: PLC0415
    from phase3b.load.local_target import local_target  # noqa: PLC0415
    from phase3b.packaging.service_packages import described  # noqa: PLC0415

    session = session_that_is_up(None)
    priced = _priced(capacity, environment or session.environment)
    known = [each.name for each in priced.priced_target.deployment.functions]
    _refuse_unknown(functions, known)
    deployment = resolve(capacity, session.environment, session.tier or None)
    target = local_target(session, deployment, capacity.load.settings.tenant_prefix)
    schemas = described(capacity).schemas
    measuring = LocalMeasuring(capacity, deployment, session, target, schemas, functions, invocations, seed)
    return measuring.measured(quiet=quiet), priced


@dataclass(frozen=True, slots=True)
class OnAws:
    """What was asked of a run on AWS."""

    environment: str
    invocations: int
    seed: int
    owned: str | None
    most_usd: float | None
    payloads: Path | None


def on_aws_of(
    capacity: Capacity, asked: OnAws, functions: tuple[str, ...], file: Path, *, quiet: bool
) -> tuple[Found, Priced]:
    """What versions of the environment's functions do on AWS, and the environment as it is priced."""
    from phase3b.cli.load.extra import need_load_extra  # noqa: PLC0415

    need_load_extra()
    from phase3b.cli.load.target_options import need_boto3  # noqa: PLC0415
    from phase3b.cli.tune.aws_memory import AwsMeasuring  # noqa: PLC0415
    from phase3b.packaging.service_packages import described  # noqa: PLC0415

    need_boto3()
    priced = _priced(capacity, asked.environment)
    _refuse_unknown(functions, [each.name for each in priced.priced_target.deployment.functions])
    measuring = AwsMeasuring(
        capacity, priced, described(capacity).schemas, functions, asked.invocations, asked.seed, asked.owned, asked.most_usd,
        asked.payloads, file,
    )  # fmt: skip
    return measuring.measured(quiet=quiet), priced


def from_logs_of(
    capacity: Capacity, environment: str, functions: tuple[str, ...], minutes: int | None, *, embedded: bool
) -> tuple[Found, Priced]:
    """What the logs of the environment's functions tell, and the environment as it is priced."""
    from phase3b.cli.change.rollout_options import aws_access, embedded_session  # noqa: PLC0415
    from phase3b.cli.load.target_options import need_boto3  # noqa: PLC0415
    from phase3b.cli.tune.aws_memory import LOG_MINUTES, from_logs  # noqa: PLC0415

    priced = _priced(capacity, environment)
    deployment = priced.priced_target.deployment
    _refuse_unknown(functions, [each.name for each in deployment.functions])
    session = embedded_session(deployment, embedded=embedded)
    logs = None if session is None or session.served is None else Path(session.served.logs)
    if logs is None:
        need_boto3()
    access = aws_access(deployment, embedded=embedded)
    return from_logs(deployment, functions, access, logs, minutes or LOG_MINUTES), priced


def refuse_mixed(
    environment: str | None,
    *,
    on_aws: bool,
    from_logs: bool,
    embedded: bool,
    of_aws: tuple[object, ...],
    minutes: int | None,
) -> None:
    """Refuses options that do not go together.

    Raises:
        Phase3bError: with the first that does not.
    """
    wrong, fix = "", ""
    source = "--on-aws" if on_aws else "--from-logs"
    if on_aws and from_logs:
        wrong, fix = "--on-aws invokes functions, and --from-logs invokes nothing", "Leave one of them out"
    elif (on_aws or from_logs) and environment is None:
        wrong, fix = f"{source} is of an environment, and none is named", f"Name it: phase3b tune memory ENV {source}"
    elif not on_aws and (given := [name for name, value in zip(OF_AWS, of_aws, strict=True) if value is not None]):
        wrong, fix = _of_another(given, "--on-aws")
    elif not from_logs and (embedded or minutes is not None):
        asked = (("--embedded", embedded), ("--minutes", minutes is not None))
        wrong, fix = _of_another([name for name, value in asked if value], "--from-logs")
    if wrong:
        raise bad_input(wrong, fix, code="P3B-OPTION-CONFLICT")


OF_AWS: Final = ("--i-own-this", "--most-usd", "--payloads")


def _of_another(given: Sequence[str], option: str) -> tuple[str, str]:
    """What is wrong with options of another one that was not given, and what to do about it."""
    several = len(given) > 1
    what = f"{' and '.join(given)} {'are' if several else 'is'} of a run with {option}"
    return what, f"Add {option}, or leave {'them' if several else 'it'} out"


def _priced(capacity: Capacity, environment: str) -> Priced:
    from datetime import UTC, datetime  # noqa: PLC0415

    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.packaging.service_packages import described  # noqa: PLC0415
    from phase3b.pricing.bill import Terms  # noqa: PLC0415
    from phase3b.pricing.priced_target import priced_target  # noqa: PLC0415
    from phase3b.pricing.prices.price_book import PriceBook  # noqa: PLC0415
    from phase3b.pricing.report.cost_report import priced  # noqa: PLC0415
    from phase3b.simulation.expected_capacity import expectation_of  # noqa: PLC0415

    # A tier of this name is none.
    resolve(capacity, environment)
    chosen = priced_target(capacity, described(capacity), environment)
    book = PriceBook(datetime.now(tz=UTC).date())
    prices = book.prices(chosen.plan.region, chosen.deployment.assumptions)
    return priced(chosen, Terms(prices, expectation_of(capacity)))


def _refuse_unknown(functions: tuple[str, ...], known: list[str]) -> None:
    from phase3b.capacity.text.problem_text import instead, quoted  # noqa: PLC0415
    from phase3b.errors import Phase3bError, Problem  # noqa: PLC0415

    problems = [
        Problem(f"there is no function {quoted(each)}", instead(each, known), code="P3B-FUNCTION-UNKNOWN")
        for each in functions
        if each not in known
    ]
    if problems:
        raise Phase3bError(*problems)
