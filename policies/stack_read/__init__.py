"""A stack's text as policies read it: resources, values, documents, metrics."""
