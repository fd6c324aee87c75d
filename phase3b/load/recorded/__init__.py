"""Requests that were recorded: an access log or a series of rates, read and turned into what a load test sends."""
