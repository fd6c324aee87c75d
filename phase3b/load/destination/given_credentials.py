"""Tokens and API keys that the caller gives: a line each, in a file that only its owner can read, or in an environment variable."""

from __future__ import annotations

import stat
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from phase3b.capacity.text.problem_text import listed
from phase3b.capacity.text.text_file import read_text
from phase3b.errors import Phase3bError, Problem, bad_input

TOKENS: Final = "PHASE3B_LOAD_TOKENS"
API_KEYS: Final = "PHASE3B_LOAD_API_KEYS"
CODE: Final = "P3B-LOAD-CREDENTIALS"
MOST_NAMED: Final = 3


def secret_lines(file: Path) -> tuple[str, ...]:
    """The lines of a file, without empty ones.

    Raises:
        Phase3bError: it can't be read, or others than its owner can read it.
    """
    text = read_text(file, str(file), "write one value a line")
    if stat.S_IMODE(file.stat().st_mode) & (stat.S_IRWXG | stat.S_IRWXO):
        raise bad_input(f"others than its owner can read {file}", f"Run: chmod 600 {file}", code=CODE)
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def given_tokens(
    tokens: Sequence[str], source: str, prefix: str, clock: Callable[[], float] = time.time
) -> Callable[[Sequence[str], int], tuple[str, ...]]:
    """Those of test tenants, as they are asked for: each token says in its claim tenant_id whose it is."""

    def found(tenants: Sequence[str], seconds: int) -> tuple[str, ...]:
        by_tenant, problems = dict[str, str](), list[Problem]()
        for number, token in enumerate(tokens, 1):
            try:
                by_tenant[_tenant(token, f"{source}, line {number}", prefix, clock() + seconds)] = token
            except Phase3bError as error:
                problems += error.problems
        missing = [each for each in tenants if each not in by_tenant]
        if missing and not problems:
            problems.append(
                Problem(
                    f"{source} has no token of {_some(missing)}",
                    f"Add one a line, signed for the tenants {tenants[0]} to {tenants[-1]}, or lower `tenants` of the scenario",
                    code=CODE,
                )
            )
        if problems:
            raise Phase3bError(*problems)
        return tuple(by_tenant[each] for each in tenants)

    return found


def _tenant(token: str, where: str, prefix: str, until: float) -> str:
    """Whose a token is.

    Raises:
        Phase3bError: it is no token, of no test tenant, or ends before the run.
    """
    import jwt  # noqa: PLC0415  of the extra

    try:
        # The service verifies it; here it is only read.
        claims = jwt.decode(token, options={"verify_signature": False})
    except jwt.PyJWTError:
        raise bad_input(f"{where}: this is not a token", "Write a JWT, without Bearer before it", code=CODE) from None
    tenant, end = claims.get("tenant_id"), claims.get("exp")
    if not isinstance(tenant, str) or not tenant.startswith(f"{prefix}-"):
        raise bad_input(
            f"{where}: this token is of the tenant {tenant}, which is not a test tenant",
            f"Sign one for a tenant whose name begins with {prefix}- (load.settings.tenant_prefix)",
            code=CODE,
        )
    if not isinstance(end, int | float) or end < until:
        raise bad_input(
            f"{where}: the token of {tenant} ends before the run could",
            f"Sign one that is good until {time.strftime('%Y-%m-%d %H:%M:%S UTC', time.gmtime(until))}",
            code=CODE,
        )
    return tenant


def given_api_keys(keys: Sequence[str], source: str) -> Callable[[Sequence[str]], tuple[str, ...]]:
    """One for all tenants, or one each in their order."""

    def found(tenants: Sequence[str]) -> tuple[str, ...]:
        if len(keys) == 1:
            return (keys[0],) * len(tenants)
        if len(keys) < len(tenants):
            raise bad_input(
                f"{source} has {len(keys):,} API keys, and the scenario has {len(tenants):,} tenants",
                "Write one key for all of them, or a line for each",
                code=CODE,
            )
        return tuple(keys[: len(tenants)])

    return found


def _some(names: Sequence[str]) -> str:
    return listed(tuple(_shown(names)), word="or")


def _shown(names: Sequence[str]) -> Iterator[str]:
    yield from names[:MOST_NAMED]
    if len(names) > MOST_NAMED:
        yield f"{len(names) - MOST_NAMED:,} others"
