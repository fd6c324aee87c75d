"""What `local up --keep` keeps of the embedded AWS, so that the next one goes on from there."""
