"""The gate: what is deployed, seen whole by checkov, judged by its checks and ours, and told by the line that decides it."""
