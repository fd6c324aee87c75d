"""Where files are, and how JSON among them is read."""
