"""Faults, as another process asks a session for them."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlencode

from phase3b.errors import Phase3bError, outside_failure
from phase3b.files.json_file import parse_json
from phase3b.local.aws.claim import Session
from phase3b.local.faults.fault import REGION, Fault, Kind, read_fault

PATIENCE_SECONDS: Final = 30.0
# Said here and where they are served: this must not import a server.
AWS_FAULTS: Final = "/phase3b/faults"
SESSION_FAULTS: Final = "/phase3b-local/faults"
OF_AWS: Final[frozenset[Kind]] = frozenset({"throttle"})


@dataclass(frozen=True, slots=True)
class AskedFaults:
    """Of one session: what is in the embedded AWS, and what is in the process that runs the functions."""

    session: Session

    @property
    def _aws(self) -> str:
        return self.session.endpoint + AWS_FAULTS

    @property
    def _functions(self) -> str | None:
        return self.session.functions + SESSION_FAULTS if self.session.functions else None

    def put(self, fault: Fault, *, in_aws: bool) -> None:
        """Adds one; a region is lost in all that serves it.

        Raises:
            Phase3bError: nothing answers, or it is refused.
        """
        if fault.kind == REGION:
            for each in self._urls():
                _asked(each, json.dumps(fault.as_data()).encode())
            return
        url = self._aws if in_aws else self._functions
        if url is None:
            raise outside_failure(
                "the embedded AWS that is up runs no functions", "Add service.api", code="P3B-LOCAL-API-FAILED"
            )
        _asked(url, json.dumps(fault.as_data()).encode())

    def active(self) -> tuple[Fault, ...]:
        """Those whose time is not over."""
        return tuple(dict.fromkeys(each for url in self._urls() for each in _asked(url)))

    def clear(self, kind: str | None = None, target: str | None = None) -> tuple[Fault, ...]:
        """Takes out all, or those of a kind or a target; which those were."""
        query = urlencode({name: text for name, text in (("kind", kind), ("target", target)) if text is not None})
        return tuple(dict.fromkeys(each for url in self._urls() for each in _asked(f"{url}?{query}", method="DELETE")))

    def _urls(self) -> Sequence[str]:
        others = () if self.session.second is None else (self.session.second.functions + SESSION_FAULTS,)
        return [self._aws, *([] if self._functions is None else [self._functions]), *others]


def _asked(url: str, data: bytes | None = None, method: str | None = None) -> tuple[Fault, ...]:
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    request = urllib.request.Request(url, data, method=method)  # noqa: S310  this machine's own
    try:
        with direct.open(request, timeout=PATIENCE_SECONDS) as answer:
            read = parse_json(answer.read().decode(), url, "Try again")
            return tuple(read_fault(each) for each in read.get("faults").each())
    except urllib.error.HTTPError as error:
        with error:
            raise _failed(error.read().decode("utf-8", "replace")) from None
    except (OSError, ValueError) as error:
        raise _failed(str(error)) from None


def _failed(why: str) -> Phase3bError:
    return outside_failure(
        f"the session did not take the fault: {why}",
        "Start it again with: phase3b local up",
        code="P3B-LOCAL-AWS-FAILED",
    )
