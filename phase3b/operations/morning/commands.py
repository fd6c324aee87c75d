"""The commands that show more of a line, or help: each works where it is pasted."""

from __future__ import annotations

from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Commands:
    """Of an environment; `place` is what they need to ask the same AWS, `file` to read the same capacity file."""

    environment: str
    place: str = ""
    file: str = ""

    def _of(self, command: str) -> str:
        return f"phase3b {command} {self.environment}{self.place}{self.file}"

    @property
    def latency(self) -> str:
        """What is slow, and why."""
        return self._of("ops latency")

    @property
    def errors(self) -> str:
        """What fails, by its message."""
        return self._of("ops errors")

    @property
    def cold_starts(self) -> str:
        """Which function starts cold, and what helps."""
        return self._of("ops cold-starts")

    @property
    def queue(self) -> str:
        """What waits, what was given up, and why."""
        return self._of("ops queue")

    @property
    def doctor(self) -> str:
        """What is throttled."""
        return self._of("doctor")

    @property
    def check(self) -> str:
        """Every alarm and its recipients."""
        return self._of("check")

    @property
    def plan(self) -> str:
        """Everything that differs."""
        return self._of("plan")

    @property
    def memory(self) -> str:
        """How much memory a function should have."""
        return f"phase3b tune memory {self.environment}{self.file}"

    @property
    def recommend(self) -> str:
        """The capacity that does not throttle."""
        return f"phase3b recommend {self.environment}{self.file}"

    @property
    def cost(self) -> str:
        """What AWS charged."""
        return f"phase3b ops cost month {self.environment}{self.file}"

    @property
    def raised(self) -> str:
        """Ends what has expired."""
        return f"phase3b ops capacity status --env {self.environment}{self.place}{self.file}"

    def keep(self, title: str) -> str:
        """The patch of a raise that is kept."""
        return f"phase3b ops capacity keep {title} --env {self.environment}{self.place}{self.file}"

    @property
    def unmute(self) -> str:
        """Ends what mutes alarms."""
        return self._of("ops unmute")

    def runbook(self, alarm: str) -> str:
        """What to do about an alarm."""
        return f"{self._of('runbook')} --alarm {alarm}"
