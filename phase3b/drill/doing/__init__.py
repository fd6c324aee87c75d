"""What is done in a session that is up, to make alarms fire: acts of phase3b/drill/causes, by those who can do them."""
