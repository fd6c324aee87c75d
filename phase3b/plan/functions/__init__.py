"""Lambda functions with their roles and logs, and what calls them."""
