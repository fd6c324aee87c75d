"""What a run will consume of tables, indexes and functions, and what it consumed."""
