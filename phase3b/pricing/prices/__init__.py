"""Unit prices: the file of a region, and how it is renewed."""
