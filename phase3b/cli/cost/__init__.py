"""Commands of costs."""
