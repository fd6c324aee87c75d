"""What AWS refuses because of what an account already has, or has done lately: quotas, pauses, names in deletion, roles."""
