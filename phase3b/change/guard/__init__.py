"""Reads a plan before it is applied, and refuses one that would lose data or capacity that is used."""
