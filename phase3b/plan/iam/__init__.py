"""Who may do what: policies of roles, of the key and of the topic."""
