"""What an environment lists or names so that only Terraform would have refused it."""

from __future__ import annotations

import pytest
from split_file import securebase

from phase3b.capacity.loader import reading_of

TEXT = securebase()


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
