"""CSV files of traffic: rows become points, whoever wrote the columns."""
