"""Asking AWS: an answer, or why there is none. What could not be read is noted, and never taken for nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, ParamSpec, TypeVar

from phase3b.change.guard.asked.consumption import AwsAccess

Answer = TypeVar("Answer")
Sent = ParamSpec("Sent")
_DENIED: Final = frozenset({"AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "AuthorizationError"})


class _NoExceptions:
    """Of each name an exception that nothing raises."""

    def __getattr__(self, name: str) -> type[Exception]:
        return type(name, (Exception,), {})


class _NoClient:
    """In the place of a client: whatever is asked fails with what kept it from being made."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    @property
    def exceptions(self) -> Any:
        """None of its exceptions is what is raised."""
        return _NoExceptions()

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def fail(*_given: object, **_named: object) -> Any:
            raise self._error

        fail.__name__ = name
        return fail


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
        """A client of boto3's; one for all that is asked of a service.

        Where none can be made (AWS_PROFILE names a profile that is not there), each question is answered with why.
        """
        from botocore.exceptions import BotoCoreError  # noqa: PLC0415  heavy

        if service not in self._clients:
            try:
                if self._session is None:
                    self._session = self.access.session()
                self._clients[service] = self.access.client(service, self._session)
            except BotoCoreError as error:
                self._clients[service] = _NoClient(error)
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
