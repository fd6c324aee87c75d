"""One page of a deployment that a manager and an on-call person both read, from all that is known of it."""
