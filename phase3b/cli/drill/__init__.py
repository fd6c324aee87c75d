"""phase3b drill."""
