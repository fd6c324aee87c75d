"""Where a run may go: what is found there, what it costs, who lets it in."""
