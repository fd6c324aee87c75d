"""Terraform from a plan, by main.py as a process of its own."""
