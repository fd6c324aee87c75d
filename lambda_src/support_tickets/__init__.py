"""Support tickets and their comments."""
