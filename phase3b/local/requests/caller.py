"""Who asks: the account and the region of a request, by its signature."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from moto.iam.models import get_account_id_from

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

RESET_PATH: Final = "/moto-api/reset"
# moto's, for a request that nobody has signed.
UNSIGNED_REGION: Final = "us-east-1"
_CREDENTIAL: Final = re.compile(r"Credential=([^/,]*)/\d*/([^/,]*)/")


def caller(environ: WSGIEnvironment, account_id: str | None = None) -> tuple[str, str]:
    """Account and region; `account_id` is the one that every request is of, where there is such a one."""
    found = _CREDENTIAL.search(str(environ.get("HTTP_AUTHORIZATION", "")))
    access_key, region = (found[1], found[2]) if found else ("", UNSIGNED_REGION)
    return account_id or environ.get("HTTP_X_MOTO_ACCOUNT_ID") or get_account_id_from(access_key), region
