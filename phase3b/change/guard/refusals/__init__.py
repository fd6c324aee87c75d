"""What is refused, one file a reason."""
