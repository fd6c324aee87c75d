"""The guide's monthly and quarterly reviews, filled in from the account."""
