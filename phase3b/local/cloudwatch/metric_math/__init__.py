"""Metric math: expressions over time series, read and evaluated as CloudWatch does."""
