"""Environments of one account and region, judged together: sums by hand of the small service."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from service_capacity import changed

from phase3b.capacity.account import accounts_of
from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import parse
from phase3b.packaging.service_packages import described
from phase3b.plan import plan
from phase3b.validity.judged import judged

Judge = Callable[..., list[str]]
DEV = "  dev:\n    tier: starter\n    region: us-east-1\n"
PROD = "  prod:\n    tier: growth\n    region: us-east-1\n"


def in_accounts(dev: str, prod: str, *edits: tuple[str, str]) -> str:
    return changed((DEV, DEV + dev), (PROD, PROD + prod), *edits)


@pytest.fixture
def problems(tmp_path: Path) -> Judge:
    """What the judges of a file say, less the problems of a source that is not there."""

    def call(text: str) -> list[str]:
        (tmp_path / "capacity.yaml").write_text(text, "utf-8")
        found = judged(tmp_path / "capacity.yaml", tmp_path / "lambda_src").problems
        return [str(each).replace(f"{tmp_path}/", "") for each in found if "lambda_src" not in str(each)]

    return call


@pytest.mark.parametrize(
    ("dev", "prod", "together"),
    [
        ("    account: one\n", "    account: one\n", True),
        ('    account_id: "123456789012"\n', '    account_id: "123456789012"\n', True),
        ('    account: one\n    account_id: "123456789012"\n', '    account_id: "123456789012"\n', True),
        ("    account: one\n", "    account: two\n", False),
        ('    account_id: "123456789012"\n', '    account_id: "210987654321"\n', False),
        ("    account: one\n", "", False),
        ("", "", False),
    ],
)
def test_what_is_one_account(dev: str, prod: str, *, together: bool) -> None:
    environments = parse(in_accounts(dev, prod), "x").environments
    accounts = accounts_of(environments)
    assert (accounts.get("dev", "?") == accounts.get("prod", "??")) is together


def test_the_names_of_two_environments_are_never_one() -> None:
    """No environment's name has a hyphen, so that none is the beginning of another's names: dev and dev1, dev and de."""
    text = in_accounts("", "").replace("  dev:\n", "  pro:\n")
    capacity = parse(text.replace("path: state/dev", "path: state/pro"), "x")
    artifacts = described(capacity)
    names = [
        {
            (record.address.type, record.name)
            for record in plan(resolve(capacity, name), artifacts).records
            if isinstance(getattr(record, "name", None), str) and hasattr(record, "address")
        }
        for name in capacity.environments
    ]
    ours = [{pair for pair in each if "securebase" in pair[1]} for each in names]
    assert all(len(each) > 10 for each in ours)
    assert not ours[0] & ours[1]
