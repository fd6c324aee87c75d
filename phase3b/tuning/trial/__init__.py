"""A change of capacity.yaml tried by itself: load tests before and after, gates, kept or taken back; and the log of all of them."""
