"""The ticket that tuning was built for, each of its lines with the command and the tests that show it."""
