"""Versions of tickets: a change is refused where the ticket has another one than its client has read.

With two regions both may change a ticket before either knows of the other, and the later change stays: "How DynamoDB global tables
work" in the Amazon DynamoDB Developer Guide. Who made the other one must hear of it, so no version is ever given twice.
"""

from __future__ import annotations

import random

from shared import settings

REGIONS = 2
# How far a version may be above the one before it: more than one step, as the number of a change that was lost must not come again.
# At 16,384 steps a ticket has 60,000 changes before LARGEST.
STEPS = 16_384
# What a client may send: TicketUpdate in schemas.json.
LARGEST = 1_000_000_000
# The system's: the state of Python's own would be the same in every environment that SnapStart restores.
CHANCE = random.SystemRandom()


def next_version(version: int) -> int:
    """The version after this one: the next number, or with two regions one that no change in the other region can have."""
    if settings.REGION is None:
        return version + 1
    first = version + 1 + (settings.REGION - version - 1) % REGIONS
    found = first + REGIONS * CHANCE.randrange(STEPS)
    return found if found <= LARGEST else first
