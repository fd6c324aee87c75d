"""The success criteria of the service, each with how it is shown: run, simulated, computed, planned, or not at all."""
