"""What SNS has published to functions, taken from the embedded AWS for Lambda's queue of asynchronous invocations."""

from __future__ import annotations

import logging
import urllib.request
from typing import Final

from phase3b.errors import Phase3bError
from phase3b.files.json_file import JsonPart, parse_json
from phase3b.local.api.local_service import LocalService, ScheduleSource

LOG: Final = logging.getLogger(__name__)
PATH: Final = "/phase3b/function-events"
TIMEOUT_SECONDS: Final = 10.0
# arn, partition, service, region, account, function, name; an alias is one more.
PARTS: Final = 7


def taken_events(service: LocalService) -> list[ScheduleSource]:
    """The events since the last time, each once; none where the embedded AWS does not respond."""
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with direct.open(f"{service.aws_endpoint}{PATH}", data=b"", timeout=TIMEOUT_SECONDS) as answer:
            read = list(parse_json(answer.read().decode(), PATH, "Try again").each())
    except (OSError, Phase3bError) as error:
        LOG.warning("the embedded AWS did not say what SNS has published to functions: %s", error)
        return []
    names = {each.aws_name: each.name for each in service.functions}
    return [event for each in read if (event := _event(each, names)) is not None]


def _event(read: JsonPart, names: dict[str, str]) -> ScheduleSource | None:
    parts, topic = read.get("function").text().split(":"), read.get("topic").text()
    if len(parts) < PARTS or parts[PARTS - 1] not in names:
        LOG.warning("%s publishes to a function that is not served here: %s", topic, ":".join(parts))
        return None
    alias = parts[PARTS] if len(parts) > PARTS else ""
    return ScheduleSource(names[parts[PARTS - 1]], topic, topic, "", read.get("event").value, alias)
