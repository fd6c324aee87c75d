"""What really makes each alarm fire: from its record to what has to be done in which minutes of the account."""
