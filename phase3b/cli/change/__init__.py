"""Commands of a change."""
