"""The text of capacity.yaml: YAML with the place of every value, and what is wrong with it."""
