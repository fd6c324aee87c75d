"""DynamoDB's capacity, minute by minute: one file a rule."""
