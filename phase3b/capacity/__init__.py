"""capacity.yaml: from text to a Deployment. Imports nothing of ours but errors and units."""

import os

# We have no pydantic plugins; to look for some, pydantic would ask every installed package at each start.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")
