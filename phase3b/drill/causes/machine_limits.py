"""What two cores do within a drill: whatever takes more is shown by data points, and says so.

`phase3b drill prod` has to end within 15 minutes on two cores with its own `local up`. All that is done in a minute of the account
has to be done within a minute of the machine, too: the account's clock goes on meanwhile.
"""

from __future__ import annotations

from typing import Final

# Of one function, at once: each waits in the session's process, and then takes a turn in one of its processes. The drill of
# prod has 819 at a time of four functions.
MOST_AT_ONCE: Final = 1_000
# Of one alarm to tables or to an API, in one minute. The drill of prod has 650 transactions of a hundred items in each of 15.
MOST_REQUESTS: Final = 2_000
# Of one queue, sent ten at a time.
MOST_MESSAGES: Final = 1_000
# How long a function or DynamoDB may be held back: the rest of the minute is for what else is done in it.
LONGEST_WAIT_MS: Final = 40_000
# The account's clock is moved on through each minute, of which a second of the machine has more than a hundred; --speed 60 has one.
LONGEST_MINUTES: Final = 12 * 60
# How long a crowd of invocations stays, so that all have come before the first has gone.
CROWD_MS: Final = 2_000
