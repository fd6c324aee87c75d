"""A difference as it is told: words, markdown, JSON."""
