"""The morning check: what of an environment somebody should look at today."""
