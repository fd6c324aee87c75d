"""phase3b ops: running a deployment, each command in a file of its own."""
