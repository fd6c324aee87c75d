"""Who is notified of what: topics, subscriptions, and alarms that stand for others."""
