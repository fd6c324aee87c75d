"""The runbook: what each kind of alarm means, and commands that work where they are pasted."""
