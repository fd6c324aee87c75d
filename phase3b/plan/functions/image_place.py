"""Where a container image is: in which account, in which repository."""

from __future__ import annotations

import re
from typing import Final

_NAMED: Final = re.compile(
    r"(?P<account>[0-9]{12}|[^/]+)\.dkr\.ecr\.[^/]+/(?P<repository>[^:@]+)(?::[^@]+|@sha256:[0-9a-f]{64})"
)


def repository_of(uri: str) -> tuple[str | None, str]:
    """The account, None where it is the one that is signed in to, and the repository's name.

    Raises:
        ValueError: it is no image in Amazon ECR.
    """
    found = _NAMED.fullmatch(uri)
    if found is None:
        raise ValueError(uri)
    account = found["account"]
    return account if account.isdigit() else None, found["repository"]
