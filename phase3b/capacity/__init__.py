"""capacity.yaml: from text to a Deployment. Imports nothing of ours but errors and units."""
