"""What is left of the error budgets of an environment."""
