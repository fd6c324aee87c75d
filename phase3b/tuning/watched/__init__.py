"""What was tuned, watched afterwards: how it is now beside the baseline that it was kept with."""
