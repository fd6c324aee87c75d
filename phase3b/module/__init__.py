"""The published module: plain Terraform of the same constructs as the stacks, for those who have neither Python nor CDKTF."""
