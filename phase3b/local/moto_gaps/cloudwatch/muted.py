"""Which alarms are muted, and of which the actions were not done for it; both are kept with moto's account."""

from __future__ import annotations

from typing import Any, Final, Protocol

from moto.cloudwatch.models import CloudWatchBackend

_RULES: Final = "alarm_mute_rules"
_MUTED: Final = "muted_alarm_actions"


class Muting(Protocol):
    """An alarm mute rule."""

    def mutes(self, alarm: str, now: float) -> bool:
        """Whether it mutes an alarm at this time."""


def rules_of(backend: CloudWatchBackend) -> dict[str, Any]:
    """The mute rules of an account and region, by their names."""
    found: dict[str, Any] = vars(backend).setdefault(_RULES, {})
    return found


def is_muted(backend: CloudWatchBackend, alarm: str, now: float) -> bool:
    """Whether a rule mutes an alarm at this time."""
    rules: list[Muting] = list(rules_of(backend).values())
    return any(each.mutes(alarm, now) for each in rules)


def mute_action(backend: CloudWatchBackend, alarm: str, before: str) -> None:
    """Keeps that the actions of an alarm were not done, and the state that people were told last."""
    _muted(backend).setdefault(alarm, before)


def unmuted(backend: CloudWatchBackend, now: float) -> dict[str, str]:
    """The alarms whose actions were not done and that nothing mutes any more, with the state before; each once."""
    over = {alarm: before for alarm, before in _muted(backend).items() if not is_muted(backend, alarm, now)}
    for alarm in over:
        del _muted(backend)[alarm]
    return over


def _muted(backend: CloudWatchBackend) -> dict[str, str]:
    found: dict[str, str] = vars(backend).setdefault(_MUTED, {})
    return found
