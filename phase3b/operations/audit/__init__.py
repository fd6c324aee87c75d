"""Who changed what by hand in an environment, and what became of it, beside the history of its deployments."""
