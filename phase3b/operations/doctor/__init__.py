"""What is throttled in an environment: which limit, why capacity did not follow, whose requests, and what helps."""
