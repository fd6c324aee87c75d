"""CloudWatch Logs on this machine: filter patterns, metric filters, and the lines that they are applied to."""
