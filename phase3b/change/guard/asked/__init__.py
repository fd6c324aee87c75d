"""What AWS is asked before a verdict."""
