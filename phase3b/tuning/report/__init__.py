"""Everything that could be tuned in one list, by what it is worth: what was measured, modelled and assumed, and as one patch."""
