"""The module's documents."""
