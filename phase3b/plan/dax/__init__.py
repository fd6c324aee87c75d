"""DynamoDB Accelerator (DAX), which functions read tables through."""
