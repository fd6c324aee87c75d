"""IAM actions that AWS lets nobody narrow to a resource, by the Service Authorization Reference."""

from __future__ import annotations

from typing import Final

NO_NARROWER_RESOURCE: Final = {
    "ce:GetCostAndUsage": "costs belong to the account, not to a resource",
    "dynamodb:ListStreams": "a list of streams has no ARN of its own; Lambda asks for it before it reads one",
    "xray:PutTelemetryRecords": "telemetry belongs to the account, not to a resource",
    "xray:PutTraceSegments": "a trace has no ARN when it is written",
}
"""Actions with the resource `*`, and why."""
