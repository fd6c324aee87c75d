"""The `tuning` part of capacity.yaml: how functions and batches are measured, and how a change is tried."""
