"""Importing what exists already."""
