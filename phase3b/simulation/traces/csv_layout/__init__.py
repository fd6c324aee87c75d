"""CSV files of traffic: their rows become points, whatever wrote the columns."""
