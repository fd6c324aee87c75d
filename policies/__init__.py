"""Our own policies: what must be true of a synthesized stack, as data and functions; checkov runs them."""
