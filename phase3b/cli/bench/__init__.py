"""phase3b bench."""
