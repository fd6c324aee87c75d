"""Names of the environment's own for both APIs."""
