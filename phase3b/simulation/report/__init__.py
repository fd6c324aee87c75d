"""What is shown of simulations."""
