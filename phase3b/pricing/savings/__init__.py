"""What would make a plan cheaper."""
