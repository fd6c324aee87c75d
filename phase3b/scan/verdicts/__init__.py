"""What checkov and our policies found, and what is accepted of it."""
