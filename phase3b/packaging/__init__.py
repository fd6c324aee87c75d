"""Lambda source to zips: the same bytes wherever they are made."""
