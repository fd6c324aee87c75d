"""The deployed CloudWatch dashboard, drawn on this machine from what the embedded AWS has measured."""
