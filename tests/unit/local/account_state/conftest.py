"""Each test of this folder starts embedded AWSes of its own."""

from account_state_server import start

__all__ = ["start"]
