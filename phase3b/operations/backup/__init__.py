"""What can be restored of the tables of an environment, restores beside the deployed tables, and drills of them."""
