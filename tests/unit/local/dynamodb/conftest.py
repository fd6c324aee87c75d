from __future__ import annotations

from collections.abc import Iterator

import pytest
from dynamodb_contract import Contract, InProcess, contract, in_process


@pytest.fixture(scope="session")
def wsgi() -> InProcess | None:
    return in_process()


@pytest.fixture(scope="module")
def db(wsgi: InProcess | None) -> Iterator[Contract]:
    """Tables of one file: other tests of this process reset the account that moto has."""
    with contract(wsgi) as made:
        yield made
