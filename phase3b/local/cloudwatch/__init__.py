"""CloudWatch of the embedded AWS: data points by the minute, what each ended minute brings, alarms, and who was notified."""
