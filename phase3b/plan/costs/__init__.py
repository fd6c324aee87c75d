"""What watches an environment's costs: budgets and anomaly detection."""
