"""`phase3b check` and `phase3b failed`: what of a deployed environment needs attention."""
