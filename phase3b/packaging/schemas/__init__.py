"""The schemas and settings beside a handler."""
