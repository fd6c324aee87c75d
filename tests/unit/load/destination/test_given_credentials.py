"""Tokens and API keys that the caller gives: of test tenants alone, good until the run ends, read by their owner alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jwt
import pytest

from phase3b.errors import Phase3bError
from phase3b.load.destination.given_credentials import given_api_keys, given_tokens, secret_lines

NOW = 1_000_000.0
TENANTS = ("load-test-00000", "load-test-00001")


def token(tenant: str, **claims: Any) -> str:
    return jwt.encode({"tenant_id": tenant, "exp": NOW + 600, **claims}, "k" * 40, algorithm="HS256")


def found(*tokens: str, seconds: int = 300) -> tuple[str, ...]:
    return given_tokens(tokens, "tokens.txt", "load-test", lambda: NOW)(TENANTS, seconds)


def test_each_token_is_of_the_tenant_that_it_names() -> None:
    first, second = token(TENANTS[0]), token(TENANTS[1])
    assert found(second, first, token("load-test-00007")) == (first, second)


@pytest.mark.parametrize(
    ("tokens", "messages"),
    [
        (
            ["abc", token("acme")],
            [
                "tokens.txt, line 1: this is not a token. Write a JWT, without Bearer before it. [P3B-LOAD-CREDENTIALS]",
                (
                    "tokens.txt, line 2: this token is of the tenant acme, which is not a test tenant. Sign one for a tenant whose name "
                    "begins with load-test- (load.settings.tenant_prefix). [P3B-LOAD-CREDENTIALS]"
                ),
            ],
        ),
        (
            [token(TENANTS[0]), token(TENANTS[1], exp=NOW + 299)],
            [
                (
                    "tokens.txt, line 2: the token of load-test-00001 ends before the run could. Sign one that is good until 1970-01-12 "
                    "13:51:40 UTC. [P3B-LOAD-CREDENTIALS]"
                )
            ],
        ),
        (
            [token(TENANTS[0])],
            [
                (
                    "tokens.txt has no token of load-test-00001. Add one a line, signed for the tenants load-test-00000 to "
                    "load-test-00001, or lower `tenants` of the scenario. [P3B-LOAD-CREDENTIALS]"
                )
            ],
        ),
    ],
    ids=["abc", "ends early", "missing"],
)
def test_what_can_not_be_used_is_said_all_at_once(tokens: list[str], messages: list[str]) -> None:
    with pytest.raises(Phase3bError) as error:
        found(*tokens)
    assert [str(each) for each in error.value.problems] == messages
    assert all(each not in str(error.value) for each in tokens)


def test_one_key_for_all_or_one_each() -> None:
    assert given_api_keys(["a"], "keys.txt")(TENANTS) == ("a", "a")
    assert given_api_keys(["a", "b", "c"], "keys.txt")(TENANTS) == ("a", "b")
    with pytest.raises(Phase3bError, match=r"keys\.txt has 2 API keys, and the scenario has 3 tenants"):
        given_api_keys(["a", "b"], "keys.txt")((*TENANTS, "load-test-00002"))


def test_a_file_that_others_can_read(tmp_path: Path) -> None:
    file = tmp_path / "keys.txt"
    file.write_text("a\n\n b \n", "utf-8")
    file.chmod(0o640)
    with pytest.raises(Phase3bError, match="others than its owner can read"):
        secret_lines(file)
    file.chmod(0o600)
    assert secret_lines(file) == ("a", "b")
