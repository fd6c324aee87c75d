"""phase3b tune: memory, batches, cold starts; a change tried, kept or taken back, and watched."""
