"""The embedded AWS: moto on this machine, and the Terraform that is applied to it."""
