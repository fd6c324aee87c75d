"""Who asks: the authorizer's answer, cached for as long as the deployed API caches it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any

from phase3b.local.api.lambda_service.function_pool import FunctionError
from phase3b.local.api.lambda_service.functions import Functions
from phase3b.local.api.requests.response_cache import ResponseCache


class UnauthorizedError(Exception):
    """No token, or none that is believed: 401."""


class DeniedError(Exception):
    """A token that is believed, and an API key or a policy that does not allow this: 403."""


@dataclass(slots=True)
class Authorization:
    """The authorizer with its cache, by the values of its identity sources."""

    functions: Functions
    function: str
    cache_seconds: int
    clock: Callable[[], float]
    cache: ResponseCache = field(init=False)

    def __post_init__(self) -> None:
        self.cache = ResponseCache(self.clock)

    async def context(self, source: Hashable | None, event: Mapping[str, Any], arn: str) -> dict[str, Any]:
        """What the authorizer says of who asks; `source` has the identity sources, None where an answer is not cached.

        Raises:
            UnauthorizedError: the token is not believed.
            DeniedError: its policy does not allow it.
            FunctionError: the authorizer itself failed.
        """
        policy = self.cache.get(source) if source is not None else None
        if policy is None:
            try:
                policy = await self.functions.invoke(self.function, event, source)
            except FunctionError as error:
                if str(error) == "Unauthorized":
                    raise UnauthorizedError from None
                raise
            if source is not None and self.cache_seconds:
                self.cache.put(source, policy, self.cache_seconds)
        if not _allows(policy, arn):
            raise DeniedError
        return {**policy.get("context", {}), "principalId": policy["principalId"]}


def _allows(policy: Mapping[str, Any], arn: str) -> bool:
    statements = policy["policyDocument"]["Statement"]
    matching = [each["Effect"] for each in statements if _matches(each["Resource"], arn)]
    return "Allow" in matching and "Deny" not in matching


def _matches(resource: str | list[str], arn: str) -> bool:
    resources = [resource] if isinstance(resource, str) else resource
    # Only * and ? mean anything in a policy; fnmatch would also read brackets.
    return any(fnmatchcase(arn, each.replace("[", "[[]")) for each in resources)
