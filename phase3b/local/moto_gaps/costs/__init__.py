"""Budgets and cost anomaly detection, which moto does not have."""
