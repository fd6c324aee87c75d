"""Where each field of a concern's records goes, a file for each concern."""
