"""Forecasts of monthly costs, the actuals they are made of, and budgets."""
