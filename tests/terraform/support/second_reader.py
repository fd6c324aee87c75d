"""A second function at the stream of the tickets, beside the one that sends them to webhooks."""

# A second function at the stream of the tickets, which the records of one tenant call.
COSTS = "\n    cost_forecasting:\n"
SECOND = """      streams:
        support_tickets:
          batch_size: 10
          batching_window_seconds: 0
          maximum_retry_attempts: 0
          maximum_record_age_seconds: 3600
          parallelization_factor: 1
          filters:
            - '{"eventName": ["INSERT"], "dynamodb": {"Keys": {"tenant_id": {"S": ["two-readers"]}}}}'
"""
READS = """
import json

def handle(event, context):
    for record in event["Records"]:
        change = record["dynamodb"]
        print(json.dumps({"read": record["eventName"], "of": change["NewImage"]["subject"]["S"], "by": record["eventSourceARN"]}))
    return {"batchItemFailures": []}
"""
