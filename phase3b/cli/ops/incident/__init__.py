"""The incident commands of `phase3b ops`."""
