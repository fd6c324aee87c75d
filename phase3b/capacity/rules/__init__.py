"""What must be true of capacity.yaml beyond its form."""
