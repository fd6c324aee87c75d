"""What makes checkov checks of our policies."""
