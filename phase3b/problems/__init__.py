"""What can be wrong, by code: what each kind of problem means and how to fix it."""
