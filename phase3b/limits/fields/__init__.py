"""Where AWS is sent each field of a record."""
