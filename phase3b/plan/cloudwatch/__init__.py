"""CloudWatch as data: the catalogue of metrics, measures, and what an alarm or a graph is."""
