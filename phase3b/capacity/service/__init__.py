"""What may be written of a service: its functions, queues and API."""
