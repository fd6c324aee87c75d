"""What the functions have in common. Every module stands alone, so that a package takes only those it needs."""
