"""The cache of a session: a real Valkey or Redis in the place of the one that ElastiCache would run."""
