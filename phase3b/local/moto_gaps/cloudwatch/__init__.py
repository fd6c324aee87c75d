"""CloudWatch alarms as AWS evaluates them."""
