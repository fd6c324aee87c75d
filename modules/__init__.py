"""CDKTF constructs: a record of the plan in, a Terraform resource out; no decisions."""
