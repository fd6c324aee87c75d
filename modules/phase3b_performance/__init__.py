"""The resources of a plan as Terraform's JSON, a file for each concern."""
