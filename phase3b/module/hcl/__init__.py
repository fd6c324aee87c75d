"""Terraform as text: blocks, expressions, layout."""
