"""DynamoDB tables with their indexes and their auto scaling."""
