"""What failed permanently: batches of streams in the bucket that Lambda leaves them in, found and replayed."""
