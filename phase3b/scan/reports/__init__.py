"""A scan as people and machines read it."""
