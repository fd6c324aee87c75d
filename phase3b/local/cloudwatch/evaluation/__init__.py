"""What state an alarm has, given its data points: pure, as CloudWatch documents it."""
