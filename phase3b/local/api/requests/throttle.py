"""Token buckets, as API Gateway throttles with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(slots=True)
class TokenBucket:
    """So many requests at once, and so many a second in the long run."""

    rate_per_second: float
    burst: int
    clock: Callable[[], float]
    tokens: float = field(init=False)
    filled_at: float = field(init=False)

    def __post_init__(self) -> None:
        self.tokens = float(self.burst)
        self.filled_at = self.clock()

    def take(self) -> bool:
        """Whether one more request may pass now."""
        now = self.clock()
        self.tokens = min(float(self.burst), self.tokens + (now - self.filled_at) * self.rate_per_second)
        self.filled_at = now
        if self.tokens < 1:
            return False
        self.tokens -= 1
        return True
