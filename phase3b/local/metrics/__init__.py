"""What really happens on this machine, as the data points that CloudWatch would have of it."""
