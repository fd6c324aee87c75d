"""What a rehearsal does to the two regions of an embedded AWS: faults, the runbook's switches, and what is in the tables."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Final

import boto3

from phase3b.capacity.deployment import Deployment
from phase3b.files.json_file import parse_json
from phase3b.local.aws.claim import Session
from phase3b.local.faults.asked_faults import AskedFaults
from phase3b.local.faults.fault import REGION, Fault
from phase3b.naming import names_of
from phase3b.operations.failover.rehearsed import Waited
from phase3b.operations.failover.runbook import Switched, SwitchedSchedule, switched
from phase3b.quick_dataclass import dataclass

REPLICATION: Final = "/phase3b/replication"
PATIENCE_SECONDS: Final = 30
TICKETS: Final = "support_tickets"


def put_switch(aws: Any, each: Switched, *, on: bool) -> None:
    """What the runbook's command does; `aws` gives a client of a service in a region."""
    if isinstance(each, SwitchedSchedule):
        events = aws("events", each.region)
        (events.enable_rule if on else events.disable_rule)(Name=each.rule)
        return
    client = aws("lambda", each.region)
    for mapping in client.list_event_source_mappings(FunctionName=f"{each.function}:live")["EventSourceMappings"]:
        if f":table/{each.table}/stream/" in mapping["EventSourceArn"]:
            client.update_event_source_mapping(UUID=mapping["UUID"], Enabled=on)


@dataclass(frozen=True, slots=True)
class EmbeddedHands:
    """Of a session with both regions; `first` and `second` are their stacks."""

    session: Session
    first: Deployment
    second: Deployment

    def lose(self, region: str) -> None:
        """Takes a region away."""
        AskedFaults(self.session).put(Fault("region", region, reason="refused"), in_aws=True)

    def give_back(self, region: str) -> None:
        """It is there again."""
        AskedFaults(self.session).clear(REGION, region)

    def waiting(self, source: str | None = None) -> Sequence[Waited]:
        """What has not been replicated, from a region or at all."""
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with direct.open(self.session.endpoint + REPLICATION, timeout=PATIENCE_SECONDS) as answer:
            read = parse_json(answer.read().decode(), REPLICATION, "Start it again with: phase3b local up")
        return [
            Waited(each.get("table").text(), each.get("changes").integer(), each.get("oldest_seconds").number())
            for each in read.get("waiting").each()
            if source in {None, each.get("source").text()}
        ]

    def switch(self, region: str) -> int:
        """Runs schedules and streams in a region, by what the runbook's commands do."""
        found = switched(self.second, region)
        for each in found:
            put_switch(self._client, each, on=True)
        return len(found)

    def switch_back(self) -> None:
        """As the file has it."""
        for each in switched(self.second, self.second.environment.region):
            put_switch(self._client, each, on=False)

    def tickets(self, region: str) -> Sequence[Mapping[str, Any]]:
        """The items of the tickets' table in a region."""
        return self._items(region, names_of(self.first).table(TICKETS))

    def unequal(self) -> Mapping[str, int]:
        """How many items of each replicated table are not the same in both regions."""
        regions = (self.first.environment.region, self.second.environment.region)
        found = {}
        for table in self.first.replicated:
            name = names_of(self.first).table(table)
            one, other = (
                sorted(json.dumps(each, sort_keys=True) for each in self._items(region, name)) for region in regions
            )
            found[table] = len(set(one) ^ set(other))
        return found

    def _items(self, region: str, table: str) -> Sequence[Mapping[str, Any]]:
        pages = self._client("dynamodb", region).get_paginator("scan").paginate(TableName=table, ConsistentRead=True)
        return [each for page in pages for each in page["Items"]]

    def _client(self, service: Any, region: str) -> Any:
        return _client_of(self.session.endpoint, service, region)


@cache
def _client_of(endpoint: str, service: Any, region: str) -> Any:
    return boto3.client(
        service,
        endpoint_url=endpoint,
        region_name=region,
        aws_access_key_id="embedded",
        aws_secret_access_key="embedded",  # noqa: S106  of nobody
    )
