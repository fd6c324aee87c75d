"""What load tests and benchmarks have measured so far, run by run, and when it changed."""
