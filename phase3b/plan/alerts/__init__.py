"""Who is told of what: topics, subscriptions, and alarms that stand for others."""
