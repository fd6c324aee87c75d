"""Edits of a capacity file's text that keep every byte of what they don't touch."""
