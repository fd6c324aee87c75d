"""The network that the cache and the functions that read it are in."""
