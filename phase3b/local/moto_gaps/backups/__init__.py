"""What moto lacks of backups and restores of DynamoDB."""
