"""Policies of alarms and of who is notified."""
