"""What AWS charged, beside what capacity.yaml says it costs: each difference with its reason."""
