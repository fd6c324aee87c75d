"""Schedule expressions: when they run, and how long nothing does."""
