"""The functions' source."""
