"""Running Terraform and reading what it says, as data."""
