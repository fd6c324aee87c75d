"""phase3b success."""
