"""The dashboard's pages, rows and graphs."""
