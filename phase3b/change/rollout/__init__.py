"""Brings an environment to what capacity.yaml says: in one apply where that can be done, else in several, in order."""
