"""What a change does, whether it may, how it is carried out, and the page about it."""
