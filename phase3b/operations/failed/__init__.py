"""What failed for good: batches of streams in the bucket that Lambda leaves them in, found and replayed."""
