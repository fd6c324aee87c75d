"""The published module: plain Terraform of the same blocks as the stacks, for those who have neither Python nor CDKTF."""
