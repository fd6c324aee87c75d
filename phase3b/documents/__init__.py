"""What is written for people: templates of templates/, filled with data."""
