"""How much memory each function should have: curves of time and cost by size, the knee, leaks, the patch."""
