"""Asking AWS: an answer, or why there is none. What could not be read is noted, and never taken for nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, ParamSpec, TypeVar

from phase3b.change.guard.asked.consumption import AwsAccess

Answer = TypeVar("Answer")
Sent = ParamSpec("Sent")
_DENIED: Final = frozenset({"AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "AuthorizationError"})


class Reading:
    """What is read of one account and region; `unknown` says of what was not, and why."""

    def __init__(self, access: AwsAccess) -> None:
        self.access = access
        self.unknown: dict[str, str] = {}
        self._session: Any = None
        self._clients: dict[str, Any] = {}

    def beside(self) -> Reading:
        """Another one with the same clients, for a thread: what is not answered is noted in each of its own."""
        other = Reading(self.access)
        other._session, other._clients = self._session, self._clients
        return other

    def client(self, service: str) -> Any:
        """A client of boto3's; one for all that is asked of a service."""
        if service not in self._clients:
            if self._session is None:
                self._session = self.access.session()
            self._clients[service] = self.access.client(service, self._session)
        return self._clients[service]

    def ask(
        self, what: str, action: str, call: Callable[Sent, Answer], *sent: Sent.args, **named: Sent.kwargs
    ) -> Answer | None:
        """What a call answers; None where it did not, which is noted as `what`. `action` is the right that it needs."""
        from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

        try:
            return call(*sent, **named)
        except ClientError as error:
            code = error.response.get("Error", {}).get("Code", "")
            message = " ".join(str(error.response.get("Error", {}).get("Message", "")).split()).rstrip(".")
            failed = "is not allowed" if code in _DENIED else f"failed with {code}"
            self.unknown[what] = f"{action} {failed}: {message}" if message else f"{action} {failed}"
        except BotoCoreError as error:
            self.unknown[what] = f"{action} found no answer: {' '.join(str(error).split()).rstrip('.')}"
        return None
