"""SQS: what moto lacks of queues, their messages, and the tasks that move them."""
