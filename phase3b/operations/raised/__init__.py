"""Capacity that was raised by hand for a time: remembered, expiring by itself, kept, or ended; never below what is in use."""
