"""What may be written in capacity.yaml: its models."""
