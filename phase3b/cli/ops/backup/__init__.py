"""phase3b ops backup and phase3b ops restore-drill."""
