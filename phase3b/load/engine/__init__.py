"""The processes that send requests: Locust's master and workers. Importing Locust patches a process, so nothing else is here."""
