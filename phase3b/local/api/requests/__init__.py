"""What API Gateway does to a request before a function gets it."""
