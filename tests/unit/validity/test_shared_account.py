"""Environments of one account and region, judged together: sums by hand of the small service."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from file_kinds import project
from service_capacity import changed

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import parse, reading_of
from phase3b.capacity.model.account import accounts_of
from phase3b.packaging.service_packages import described
from phase3b.plan.plan import plan
from phase3b.validity.judged import judged

Judge = Callable[..., list[str]]
DEV = "  dev:\n    tier: starter\n    region: us-east-1\n"
PROD = '  prod:\n    tier: growth\n    region: us-east-1\n    account_id: "123456789012"\n'


def in_accounts(dev: str, prod: str, *edits: tuple[str, str]) -> str:
    return changed((DEV, DEV + dev), (PROD, PROD.replace('    account_id: "123456789012"\n', prod)), *edits)


@pytest.fixture
def problems(tmp_path: Path) -> Judge:
    """What the judges of a file say of it, with a source that has what it names."""
    project(tmp_path)

    def call(text: str) -> list[str]:
        (tmp_path / "capacity.yaml").write_text(text, "utf-8")
        found = judged(tmp_path / "capacity.yaml", tmp_path / "lambda_src").problems
        return [str(each).replace(f"{tmp_path}/", "") for each in found]

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


SAME = "    account: one\n"
# The small service has two tables, 100 reserved executions, one rule, one API, one usage plan and no key in each tier.
QUOTAS = {
    "tables": ("tables_per_region: 2500", "tables_per_region: 3", "3 tables: together they have 4 (dev 2 and prod 2)"),
    "concurrency": (
        "concurrent_executions: 1000",
        "concurrent_executions: 299",
        "199 reserved or provisioned executions: together they have 200 (dev 100 and prod 100)",
    ),
    "rules": (
        "api_timeout_seconds: 29",
        "api_timeout_seconds: 29, rules_per_region: 1",
        "1 rules of EventBridge: together they have 2 (dev 1 and prod 1)",
    ),
    "apis": (
        "api_timeout_seconds: 29",
        "api_timeout_seconds: 29, rest_apis_per_region: 1",
        "1 REST APIs: together they have 2 (dev 1 and prod 1)",
    ),
}


@pytest.mark.parametrize("name", QUOTAS)
def test_a_quota_that_two_exceed_together_is_said_once_with_both(name: str, problems: Judge) -> None:
    old, new, said = QUOTAS[name]
    (found,) = problems(in_accounts(SAME, SAME, (old, new)))
    assert f"environments.prod: dev and prod share the account one in us-east-1, which allows {said}. Give one" in found
    assert found.startswith("capacity.yaml:")
    # In accounts or regions of their own, each is below it.
    assert problems(in_accounts(SAME, "    account: two\n", (old, new))) == []
    assert problems(in_accounts("", "", (old, new))) == []


def test_the_maximum_of_a_schedule_counts_where_it_is_the_highest(problems: Judge) -> None:
    """dev has tickets and its index at 100 or, in the day, at 500 each; prod at 200 each, in which the day lowers none."""
    day = "        auto_scaling: {schedules: {day: {expression: rate(1 day), read: {max: 500}, indexes: {tenant_status: {read: {}}}}}}\n"
    of_dev = ("        read: {min: 25, max: 100}\n", "        read: {min: 25, max: 100}\n" + day)
    of_prod = (
        "        read: {min: 50, max: 200}\n",
        "        read: {min: 50, max: 200}\n        auto_scaling: {schedules: {day: {read: {max: 60}}}}\n",
    )
    # dev 500 + 100, prod 200 + 200: the index has the tier's own maximum at each run.
    enough = ("account_units_per_second: 80000", "account_units_per_second: 1000")
    assert problems(in_accounts(SAME, SAME, of_dev, of_prod, enough)) == []
    short = ("account_units_per_second: 80000", "account_units_per_second: 999")
    (found,) = problems(in_accounts(SAME, SAME, of_dev, of_prod, short))
    assert (
        "which allows 999 read maximums of provisioned tables and indexes: together they have 1,000 (dev 600 and prod 400)"
        in found
    )


def test_another_region_is_another_quota(problems: Judge) -> None:
    text = in_accounts(SAME, SAME, ("tables_per_region: 2500", "tables_per_region: 3"))
    moved = text.replace("tier: growth\n    region: us-east-1", "tier: growth\n    region: eu-west-1")
    assert moved != text
    assert problems(moved) == []


# delivery has nothing reserved: what is provisioned of it no other function can have, and at 7:00 that is 60.
KEPT = (
    "delivery: {memory_mb: 256, timeout_seconds: 10}",
    (
        "delivery: {memory_mb: 256, timeout_seconds: 10, provisioned_concurrency: 10, provisioned_schedules: "
        "{open: {expression: cron(0 7 * * ? *), concurrency: 60}, close: {expression: cron(0 19 * * ? *), concurrency: 10}}}"
    ),
)


@pytest.mark.parametrize(
    ("region", "quota", "said"),
    [
        ("us-east-1", 419, "319 reserved or provisioned executions: together they have 320 (dev 160 and prod 160)"),
        ("us-east-1", 420, ""),
        # Another region of the account has a quota of its own, and each of the two keeps to it.
        ("eu-west-1", 419, ""),
        ("eu-west-1", 260, ""),
    ],
)
def test_concurrency_is_of_an_account_and_a_region(region: str, quota: int, said: str, problems: Judge) -> None:
    """100 reserved for tickets_api and 60 provisioned for delivery, in each of two environments; AWS keeps 100 of the quota."""
    text = in_accounts(SAME, SAME, ("concurrent_executions: 1000", f"concurrent_executions: {quota}"), KEPT)
    text = text.replace("tier: growth\n    region: us-east-1", f"tier: growth\n    region: {region}")
    found = problems(text)
    assert [said in each for each in found] == ([True] if said else [])


def test_what_one_exceeds_alone_is_not_said_of_both(problems: Judge) -> None:
    found = problems(in_accounts(SAME, SAME, ("concurrent_executions: 1000", "concurrent_executions: 150")))
    # Both tiers have it from the first one, where it is said once.
    assert [each[:36] for each in found] == ["capacity.yaml:85:7 tiers.starter.fun"]
    assert not [each for each in found if "share the account" in each]


@pytest.mark.parametrize(
    ("dev", "prod", "said"),
    [
        (
            '    account: one\n    account_id: "123456789012"\n',
            '    account: one\n    account_id: "210987654321"\n',
            "environments.prod.account_id: the account one is 123456789012 in dev",
        ),
        (
            '    account: one\n    account_id: "123456789012"\n',
            '    account: two\n    account_id: "123456789012"\n',
            "environments.prod.account: the account 123456789012 is called one in dev",
        ),
        (
            "    account: one\n    manage_api_gateway_account: true\n",
            "    account: one\n    manage_api_gateway_account: true\n",
            (
                "environments.prod.manage_api_gateway_account: dev and prod would both set the role of API Gateway of the "
                "account one in us-east-1"
            ),
        ),
        (
            "    account: one\n    watch_account: true\n",
            "    account: one\n    watch_account: true\n",
            "environments.prod.watch_account: dev and prod would both write the alarms of the account one in us-east-1",
        ),
    ],
)
def test_what_two_environments_say_of_one_account(dev: str, prod: str, said: str) -> None:
    (problem,) = reading_of(in_accounts(dev, prod), "x.yaml").problems
    assert said in str(problem)


@pytest.mark.parametrize(
    ("dev", "prod"),
    [
        ("{type: local, path: state/one.tfstate}", "{type: local, path: state//one.tfstate}"),
        ("{type: local, path: state/one.tfstate}", "{type: local, path: state/./one.tfstate}"),
        (
            "{type: s3, bucket: states, key: one.tfstate, region: us-east-1, lock_file: true}",
            "{type: s3, bucket: states, key: one, region: eu-west-1, lock_file: true}",
        ),
    ],
)
def test_one_state_in_two_spellings_is_one_state(dev: str, prod: str) -> None:
    text = in_accounts(
        "",
        "",
        ("{type: local, path: state/dev.tfstate}", dev),
        ("{type: s3, bucket: securebase-state, key: phase3b/prod.tfstate, region: us-east-1, lock_file: true}", prod),
    )
    (problem,) = reading_of(text, "x.yaml").problems
    assert "environments.prod.backend: prod and dev would keep their state in the same place" in str(problem)


def test_the_names_of_two_environments_are_never_one(tmp_path: Path) -> None:
    """No environment's name has a hyphen, so that none is the beginning of another's names: dev and dev1, dev and de."""
    text = in_accounts("", "").replace("  dev:\n", "  pro:\n")
    capacity = parse(text.replace("path: state/dev", "path: state/pro"), "x")
    project(tmp_path)
    artifacts = described(capacity, source=tmp_path / "lambda_src")
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


def test_an_environment_without_an_account_hides_none_of_the_others(problems: Judge) -> None:
    """dev reports nothing and is first; two others call one account by two words."""
    text = in_accounts("", '    account_id: "123456789012"\n    account: one\n')
    prod = text[text.index("  prod:\n") :].split("\n\n", 1)[0] + "\n"
    other = prod.replace("account: one", "account: two").replace("prod", "other")
    found = problems(text.replace("  prod:\n", other + "  prod:\n", 1))
    assert any("the account 123456789012 is called two in other" in each for each in found)
