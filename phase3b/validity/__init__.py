"""Whether a capacity file describes what can be deployed: all problems of all kinds, asked by `phase3b validate`."""
