"""The `ops` part of capacity.yaml: how a deployment is run."""
