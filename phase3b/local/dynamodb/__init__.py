"""DynamoDB's items and streams in the embedded AWS: an engine behind a seam one function wide, and moto's tables in front."""
