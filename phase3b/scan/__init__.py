"""The gate: what is deployed, seen whole by checkov, judged by its checks and ours, and told by the line that decides it."""

from phase3b.files.home import importable

# Of this room, because each of its files reads `policies`.
importable()
