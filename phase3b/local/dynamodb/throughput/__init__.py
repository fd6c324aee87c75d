"""DynamoDB's throughput, enforced: what a table, an index and a key may consume, and how a request beyond it is refused."""
