"""The embedded AWS as a process."""
