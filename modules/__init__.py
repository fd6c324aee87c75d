"""CDKTF: a record of the plan in, a block of Terraform out; no decisions."""
