"""The deployments whose differences are the module's choices."""
