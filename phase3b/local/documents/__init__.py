"""Documents within requests: JSON in a string has rules that no model of an operation holds."""
