"""The web application firewall (AWS WAF) before the REST API, as a tier switches it on."""

from collections.abc import Mapping
from typing import Annotated, Any, Final, Literal

from pydantic import Field

from phase3b.capacity.aws_limits import limit
from phase3b.capacity.model.left_out import default_of, left_out
from phase3b.capacity.model.schema import Line, Strict
from phase3b.units import Seconds

_PART: Final = "waf"
RequestsPerIp = Annotated[int, Field(**limit("wafv2.CreateWebACL.Rules[].Statement.RateBasedStatement.Limit").bounds)]
"""What a rate-based rule of AWS WAF can count: 10 to 2,000,000,000 requests."""


class ManagedRules(Strict):
    """One rule group that AWS manages."""

    count: tuple[Line, ...] = Field(
        (), description="Rules of the group that only count what they match, and do not block it."
    )
    reason: Line | None = Field(None, description="Why they do not block; needed where any rule only counts.")


def _default_groups() -> dict[str, ManagedRules | None]:
    written: Mapping[str, Mapping[str, Any]] = default_of(_PART, "managed_rules")
    return {
        name: ManagedRules(count=tuple(each.get("count", ())), reason=each.get("reason"))
        for name, each in written.items()
    }


class Waf(Strict):
    """AWS WAF before the REST API's stage: a limit of requests by IP address, and rule groups that AWS manages."""

    requests_per_ip: RequestsPerIp = left_out(
        _PART,
        "requests_per_ip",
        "Requests of one IP address in the window; what is above is answered with 429 until it is below.",
    )
    # The shape of AWS's model is any number: what it may be is in its documentation of EvaluationWindowSec.
    window_seconds: Literal[60, 120, 300, 600] = left_out(
        _PART, "window_seconds", "How far back requests are counted, in seconds."
    )
    managed_rules: Mapping[Line, ManagedRules | None] = Field(
        default_factory=_default_groups,
        description="Rule groups that AWS manages, by their names; null takes an inherited one back. Left out: "
        + ", ".join(default_of(_PART, "managed_rules"))
        + ".",
    )

    @property
    def groups(self) -> Mapping[str, ManagedRules]:
        """The rule groups that are there, in the order in which they are evaluated."""
        return {name: each for name, each in self.managed_rules.items() if each is not None}

    @property
    def window(self) -> Seconds:
        """How far back requests are counted."""
        return Seconds(self.window_seconds)
