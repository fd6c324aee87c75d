"""The customer-managed KMS key that everything is encrypted with."""
