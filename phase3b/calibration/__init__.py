"""Measured numbers in the place of assumed ones: from the report of a load test, or from CloudWatch, as a patch."""
