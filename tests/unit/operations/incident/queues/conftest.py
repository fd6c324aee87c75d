"""Tests of this folder start an embedded AWS of their own."""

from account_state_server import start

__all__ = ["start"]
