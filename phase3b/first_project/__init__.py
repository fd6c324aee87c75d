"""A new project from an example: what `phase3b init` writes."""
