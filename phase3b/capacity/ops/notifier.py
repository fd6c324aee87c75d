"""How alerts are sent to Slack, Teams and PagerDuty: the `ops.notifier` part of capacity.yaml."""

from typing import Annotated

from pydantic import Field

from phase3b.capacity.aws_limits import limit
from phase3b.capacity.model.left_out import OPS, left_out
from phase3b.capacity.model.schema import Strict
from phase3b.capacity.text import text_form


class Notifier(Strict):
    """The function `alert_notifier`: its size, and how often it tries."""

    memory_mb: Annotated[int, Field(**limit("lambda.CreateFunction.MemorySize").bounds)] = left_out(
        "notifier", "memory_mb", "Memory of the function, in MB.", OPS
    )
    timeout_seconds: Annotated[int, Field(ge=5, le=900)] = left_out(
        "notifier", "timeout_seconds", "Within so many seconds an alert is delivered, or the attempt has failed.", OPS
    )
    request_seconds: Annotated[float, Field(gt=0, le=60)] = left_out(
        "notifier", "request_seconds", "How long one request may take.", OPS
    )
    attempts: Annotated[int, Field(ge=1, le=10)] = left_out(
        "notifier",
        "attempts",
        "Requests in one run: after no answer, 429 or 5xx another is sent. Lambda repeats a failed run twice.",
        OPS,
    )
    first_wait_seconds: Annotated[float, Field(gt=0, le=60)] = left_out(
        "notifier", "first_wait_seconds", "Before the second request; before each further one twice as long.", OPS
    )
    undelivered_days: Annotated[int, Field(ge=1, le=14)] = left_out(
        "notifier", "undelivered_days", "How long an alert that could not be delivered is kept in its queue.", OPS
    )
    pagerduty_url: Annotated[str, Field(pattern=text_form.HTTPS_URL.pattern, max_length=300)] = left_out(
        "notifier",
        "pagerduty_url",
        "PagerDuty's Events API v2; of its European region https://events.eu.pagerduty.com/v2/enqueue.",
        OPS,
    )
