"""Environments with hyphens and long names: what AWS and Terraform see of them."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_capacity import TEXT

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import parse
from phase3b.capacity.text.text_form import ENVIRONMENT, LONGEST_ENVIRONMENT
from phase3b.naming import Names, schedule_address
from phase3b.packaging.service_packages import described
from phase3b.plan.plan import plan
from phase3b.validity.judged import judged

ROOT: Final = Path(__file__).parents[3]
LONGEST = "production-eu-central-on"
ENVIRONMENTS = st.from_regex(ENVIRONMENT.pattern, fullmatch=True).filter(
    lambda name: len(name) <= LONGEST_ENVIRONMENT and name not in {"defaults", "prod", "dev"}
)


def renamed(name: str, folder: Path) -> Path:
    """The shipped file with another name for prod."""
    text = (ROOT / "capacity.yaml").read_text("utf-8")
    assert text.count("\n  prod:\n") == 1
    file = folder / "capacity.yaml"
    file.write_text(text.replace("\n  prod:\n", f"\n  {name}:\n"), "utf-8")
    (folder / "lambda_src").symlink_to(ROOT / "lambda_src")
    shutil.copytree(ROOT / "capacity", folder / "capacity")
    ops = folder / "capacity/ops.yaml"
    backups = "\n  prod: {every_hours"
    assert ops.read_text("utf-8").count(backups) == 1
    ops.write_text(ops.read_text("utf-8").replace(backups, backups.replace("prod", name)), "utf-8")
    return file


def test_the_shipped_service_fits_into_the_longest_environment(tmp_path: Path) -> None:
    """Every name of every resource is judged by AWS's models; that they judge, the next test shows."""
    assert len(LONGEST) == LONGEST_ENVIRONMENT
    found = judged(renamed(LONGEST, tmp_path), ROOT / "lambda_src")
    assert found.problems == ()
    made = next(each for each in found.plans if each.name == LONGEST)
    before = next(each for each in judged(ROOT / "capacity.yaml", ROOT / "lambda_src").plans if each.name == "prod")
    # Terraform knows them by the same addresses.
    assert [record.address for record in made.records] == [record.address for record in before.records]


@settings(max_examples=60, deadline=None)
@given(ENVIRONMENTS)
def test_any_environment_has_the_addresses_of_every_other(name: str) -> None:
    capacity = parse(TEXT.replace("\n  prod:\n", f"\n  {name}:\n"), "small.yaml")
    made = plan(resolve(capacity, name), described(capacity))
    other = parse(TEXT, "small.yaml")
    as_it_was = plan(resolve(other, "prod"), described(other))
    assert [record.address for record in made.records] == [record.address for record in as_it_was.records]


@given(st.text("abcdefgh_", min_size=1, max_size=40), st.text("abcdefgh_", min_size=1, max_size=40))
def test_shortened_names_fit_and_stay_apart(one: str, other: str) -> None:
    names = Names("securebase", LONGEST, "phase3b")
    for called, most in (
        (names.role, 64),
        (lambda what: names.of(schedule_address("f", what)), 64),
        (lambda what: names.bucket(what, "1" * 12), 63),
    ):
        for what in (one, other):
            assert len(called(what)) <= most
            assert called(what).startswith(f"{names.prefix}-")
        assert (called(one) == called(other)) == (one.replace("_", "-") == other.replace("_", "-"))
    assert names.role(one).endswith("-role")


@pytest.mark.parametrize("environment", ["prod", "a" * 16])
def test_an_environment_of_before_keeps_its_names(environment: str) -> None:
    names = Names("securebase", environment, "phase3b")
    long = "a_name_that_is_far_too_long_for_anything_in_aws"
    assert names.role(long) == f"securebase-{environment}-{long.replace('_', '-')}-role"
    assert names.bucket("failed_events", "1") == f"securebase-{environment}-phase3b-failed-events-1"


def test_a_hyphen_that_makes_two_names_the_same(tmp_path: Path) -> None:
    """dev with a table eu_tickets, dev-eu with a table tickets."""
    small = (ROOT / "tests/golden/broken/one-aws-name-twice.yaml").read_text("utf-8")
    file = tmp_path / "capacity.yaml"

    def told(text: str) -> list[str]:
        file.write_text(text, "utf-8")
        return [each.what for each in judged(file, tmp_path).problems]

    (what,) = told(small)
    assert "dev and dev-eu would both name an aws_dynamodb_table securebase-dev-eu-tickets" in what
    # dev-eu says its account; of dev nothing was known.
    assert told(small.replace("    tier: starter\n", '    tier: starter\n    account_id: "210987654321"\n', 1)) == []
    assert told(small.replace("    tier: starter\n", '    tier: starter\n    account_id: "123456789012"\n', 1)) == [
        what
    ]
    # In another region the table is another one; what an account has once, here a dashboard, is not.
    (other,) = told(small.replace("region: us-east-1\n    alert", "region: eu-west-1\n    alert", 1)) or [""]
    assert "aws_dynamodb_table" not in other
