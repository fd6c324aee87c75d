"""What time it is in the account: the machine's, or that of an embedded AWS."""

from __future__ import annotations

from datetime import UTC, datetime

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.local.aws.embedded_clock import embedded_now


def account_time(access: AwsAccess) -> datetime:
    """Now, in UTC.

    Raises:
        Phase3bError: the embedded AWS does not answer (exit code 3).
    """
    return datetime.now(UTC) if access.endpoint is None else embedded_now(access.endpoint)
