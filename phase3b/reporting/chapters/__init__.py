"""The chapters of the report, a file each: what is known of one concern, as data."""
