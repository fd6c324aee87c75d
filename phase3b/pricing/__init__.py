"""What a plan costs: records in, cost lines out. Reads plans, price files and usage, never capacity.yaml."""
