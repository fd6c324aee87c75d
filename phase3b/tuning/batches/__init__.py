"""Batches: how many items a call writes, how many messages or records a consumer gets at a time."""
