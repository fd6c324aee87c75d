"""What AWS accepts of what is deployed: limits derived from botocore's models, quotas that no model has, and who is judged by them."""
