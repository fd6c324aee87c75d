"""The cache that functions read before the tables."""
