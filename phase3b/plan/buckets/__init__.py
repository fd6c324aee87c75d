"""The bucket that keeps failed batches."""
