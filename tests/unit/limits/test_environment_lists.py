"""What an environment lists or names so that only Terraform would have refused it."""

from __future__ import annotations

import re

import pytest
from limits_judged import planned
from service_capacity import changed
from split_file import securebase

from phase3b.capacity.loader import reading_of
from phase3b.errors import Problem

TEXT = securebase()
EMAIL = "alert_email: devops@securebase.com"


@pytest.mark.parametrize(
    ("written", "instead", "path", "said"),
    [
        ("api_keys: [demo]", "api_keys: [demo, other, demo]", "environments.dev.api_keys[2]", "demo is listed twice"),
        (
            "key: phase3b/staging.tfstate",
            "key: phase3b/staging/",
            "environments.staging.backend.key",
            '"phase3b/staging/" ends with a slash',
        ),
    ],
)
def test_a_fault_of_an_environment_is_said_where_it_is_written(
    written: str, instead: str, path: str, said: str
) -> None:
    (problem,) = reading_of(TEXT.replace(written, instead, 1), "capacity.yaml").problems
    assert (problem.path, problem.what) == (path, said)
    assert problem.where is not None


@pytest.mark.parametrize(
    ("tenants", "said"),
    [
        ("{acme: acme-inc}", '"acme" has no API key in api_keys, so this binds no key to a tenant'),
        ('{demo: "a b"}', '"a b" is not'),
        ("{demo: a#b}", '"a#b" is not'),
        (f"{{demo: {'x' * 65}}}", "is longer than 64 characters"),
    ],
)
def test_a_key_of_nobody(tenants: str, said: str) -> None:
    written = TEXT.replace("api_keys: [demo]", f"api_keys: [demo]\n    api_key_tenants: {tenants}", 1)
    (problem,) = reading_of(written, "capacity.yaml").problems
    assert str(problem.path).startswith("environments.dev.api_key_tenants.")
    assert said in problem.what


def test_keys_for_more_customers_than_a_function_can_be_told_of() -> None:
    """Lambda has room for 4 KB of variables, which AWS would say when all else is there."""

    def problems(number: int) -> list[Problem]:
        names = ", ".join(f"customer_{each:03}" for each in range(number))
        found, _ = planned(changed((EMAIL, f"{EMAIL}\n    api_keys: [{names}]")))
        return [each for each in found if each.code == "P3B-AWS-ENVIRONMENT-SIZE"]

    assert problems(90) == []
    (problem,) = problems(200)
    assert problem.path == "environments.dev.api_keys"
    assert "for the tenants of 200 API keys, and Lambda allows 4,096" in problem.what
    least = int(re.findall(r"Remove at least (\d+)", problem.fix)[0])
    assert problems(200 - least) == []
    assert len(problems(200 - least + 5)) == 1
