"""What may not go silently: the list, and what of it a change loses."""
