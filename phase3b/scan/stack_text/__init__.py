"""Stacks as checkov reads them."""
