"""phase3b add and phase3b remove."""
