"""Every alarm of a stack: those of no concern's own, and which of all are written."""
