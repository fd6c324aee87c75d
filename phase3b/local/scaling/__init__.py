"""Application Auto Scaling of DynamoDB: what is registered with moto, done minute by minute of the account's time."""
