"""How long a delivery that failed waits, worked out by hand."""

from __future__ import annotations

import unittest

from webhook_delivery.backoff import LONGEST_SECONDS, pause_seconds


class BackoffTest(unittest.TestCase):
    def test_the_longest_pause_doubles_with_each_attempt(self) -> None:
        self.assertEqual([pause_seconds(attempt, 5, 900, 1.0) for attempt in (1, 2, 3, 4)], [5, 10, 20, 40])

    def test_no_pause_is_longer_than_the_most_or_what_sqs_allows(self) -> None:
        self.assertEqual(pause_seconds(20, 5, 900, 1.0), 900)
        self.assertEqual(pause_seconds(30, 5, 10**9, 1.0), LONGEST_SECONDS)

    def test_a_second_is_the_least(self) -> None:
        self.assertEqual(pause_seconds(1, 5, 900, 0.0), 1)


if __name__ == "__main__":
    unittest.main()
