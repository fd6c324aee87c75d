"""phase3b ops capacity: capacity raised by hand for a time."""
