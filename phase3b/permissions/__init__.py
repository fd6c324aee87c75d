"""Who may ask what of AWS: the rights that plan and apply need, and the judge of a request by IAM policies."""
