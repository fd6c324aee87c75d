"""Commands of what runs: here, or in an account."""
