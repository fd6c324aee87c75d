"""Tests of this folder may start embedded AWSes of their own."""

from account_state_server import start

__all__ = ["start"]
