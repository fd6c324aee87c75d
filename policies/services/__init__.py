"""Policies of what serves: tables, queues, buckets, functions, routes."""
