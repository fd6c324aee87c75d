"""Terraform's own: data sources, local values, outputs."""
