"""What is slow: the API, its routes, functions and tables, against their objectives and against earlier times."""
