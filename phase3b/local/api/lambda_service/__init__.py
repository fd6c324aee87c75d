"""Lambda on this machine: functions as processes, and what invokes them."""
