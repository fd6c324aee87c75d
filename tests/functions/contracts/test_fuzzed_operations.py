"""Every operation of the API is asked what its document allows, and what it does not: schemathesis, with all of its checks."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import jwt
import pytest
from schemathesis_run import cases_of
from served_in_process import API_KEY, FUNCTIONS, serving
from service_deployment import SCOPES
from service_event import Recorder

KEY = "k" * 64  # as in the secret of the test AWS
HOUR_SECONDS = 3600


@pytest.mark.parametrize(
    ("examples", "cases_at_least"), [(2, 1000), pytest.param(80, 3000, marks=pytest.mark.long)], ids=["some", "many"]
)
def test_schemathesis(
    examples: int,
    cases_at_least: int,
    handler: Callable[[str], tuple[ModuleType, Recorder]],
    tmp_path: Path,
) -> None:
    """No 5xx, nothing that is not documented; what keeps to the schema is not refused as what does not, with 400 or 422."""
    now = int(time.time())
    claims = {"iss": "securebase", "aud": "phase3b", "sub": "fuzzed", "tenant_id": "acme", "scope": " ".join(SCOPES)}
    token = jwt.encode({**claims, "iat": now, "exp": now + HOUR_SECONDS}, KEY, algorithm="HS256")
    with serving({name: handler(name)[0] for name in FUNCTIONS}, tmp_path / "api") as api:
        cases = cases_of(api.url.rpartition("/")[0], API_KEY, token, examples, tmp_path)
    assert cases >= cases_at_least
