"""How much of everything is used in a month: what a usage file may say, and what is estimated of a load.

Nothing here means that nobody knows: what it would price "needs usage", and is never taken for zero.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from phase3b.capacity.model.schema import Line, Name, Strict
from phase3b.capacity.text import text_form

Amount = Annotated[float, Field(ge=0, le=1e18)]
Percent = Annotated[float, Field(ge=0, le=100)]


class IndexUsage(Strict):
    """One index."""

    read_units_per_second: Amount | None = Field(None, description="Average read units consumed a second.")
    write_units_per_second: Amount | None = Field(None, description="Average write units consumed a second.")
    storage_gb: Amount | None = Field(None, description="Stored GB.")


class TableUsage(IndexUsage):
    """One table."""

    indexes: Mapping[Name, IndexUsage] = Field(default_factory=dict, description="Its indexes.")
    stream_read_requests: Amount | None = Field(None, description="Reads of its stream by others than Lambda, a month.")
    replicas: Annotated[int, Field(ge=0, le=20)] = Field(
        0, description="Other regions that hold a replica of it, priced as in this region."
    )
    replicated_gb: Amount | None = Field(None, description="What is sent to replicas in all other regions, GB a month.")


class FunctionUsage(Strict):
    """One function."""

    invocations: Amount | None = Field(None, description="Invocations a month.")
    duration_ms: Amount | None = Field(None, description="Average billed duration, with the INIT of cold starts.")
    traces: Amount | None = Field(
        None, description="Traces that X-Ray records a month of invocations that no request of the REST API causes."
    )
    memory_used_mb: Amount | None = Field(None, description="Most memory it was seen to use, for right-sizing.")
    data_out_gb: Amount | None = Field(None, description="What it sends to the internet, GB a month.")
    restores: Amount | None = Field(None, description="Restores of its snapshot a month, where it has SnapStart.")
    snapshots: Amount | None = Field(
        None,
        description="Published versions whose snapshots are kept, on average over a month, where it has SnapStart.",
    )


class QueueUsage(Strict):
    """One queue."""

    requests: Amount | None = Field(None, description="Requests a month, without Lambda's idle polls.")
    idle_polls: Amount | None = Field(None, description="Receives of an empty queue by Lambda, a month.")


class LogUsage(Strict):
    """One log group."""

    ingested_gb: Amount | None = Field(None, description="GB a month.")
    stored_percent: Percent | None = Field(None, description="What is left of them once compressed.")


class ApiUsage(Strict):
    """The REST API."""

    requests: Amount | None = Field(
        None, description="Requests a month, with those that the cache answers and OPTIONS of browsers."
    )
    data_out_gb: Amount | None = Field(None, description="Responses, GB a month.")
    method_metrics: Amount | None = Field(None, description="CloudWatch metrics of its methods that are charged.")
    traces: Amount | None = Field(None, description="Traces that X-Ray records a month, where tracing is on.")


class WebSocketUsage(Strict):
    """The WebSocket API."""

    messages: Amount | None = Field(None, description="Messages to and from connections, a month.")
    connection_minutes: Amount | None = Field(None, description="Minutes of all connections, a month.")
    data_out_gb: Amount | None = Field(None, description="Messages to connections, GB a month.")
    route_metrics: Amount | None = Field(None, description="CloudWatch metrics of its routes that are charged.")


class KeptUsage(Strict):
    """The bucket of what failed."""

    kept_gb: Amount | None = Field(None, description="What is in it on average, GB.")
    put_requests: Amount | None = Field(None, description="Batches that are put there a month.")


class BucketUsage(Strict):
    """S3 for logs and exports: phase3b makes no such bucket, so only a usage file knows."""

    standard_gb: Amount = Field(0, description="GB in Standard.")
    standard_ia_gb: Amount = Field(0, description="GB in Standard-Infrequent Access.")
    glacier_gb: Amount = Field(0, description="GB in Glacier Flexible Retrieval.")
    put_requests: Amount = Field(0, description="PUT, COPY, POST and LIST requests a month.")
    get_requests: Amount = Field(0, description="GET and other requests a month.")
    older_than_30_days_percent: Percent | None = Field(None, description="Part of standard_gb that is older than that.")
    older_than_90_days_percent: Percent | None = Field(None, description="Part of standard_gb that is older than that.")


class NetworkUsage(Strict):
    """The network of the cache."""

    endpoint_gb: Amount | None = Field(None, description="What goes through each interface endpoint, GB a month.")
    nat_gb: Amount | None = Field(None, description="What goes through each NAT gateway, GB a month.")
    between_zones_gb: Amount | None = Field(
        None, description="What functions and nodes of the cache in other zones send each other, GB a month."
    )


class CacheUsage(Strict):
    """A serverless cache that functions read before the tables."""

    stored_gb: Amount | None = Field(None, description="What is in it on average, GB; AWS charges 0.1 at least.")
    ecpu: Amount | None = Field(None, description="ElastiCache Processing Units a month.")


class OtherUsage(Strict):
    """Something beside the plan, by the price of any key of the price file."""

    resource: Line = Field(description="What it is, in words.")
    price: Annotated[str, Field(pattern=text_form.PRICE.pattern)] = Field(description="SERVICE.ITEM of the prices.")
    quantity: Amount = Field(description="How much a month, in the price's unit.")


class Usage(Strict):
    """Everything."""

    tables: Mapping[Name, TableUsage] = Field(default_factory=dict, description="Tables by name.")
    functions: Mapping[Name, FunctionUsage] = Field(default_factory=dict, description="Functions by name.")
    queues: Mapping[Name, QueueUsage] = Field(default_factory=dict, description="Queues by the name of their address.")
    buckets: Mapping[Name, KeptUsage] = Field(
        default_factory=dict, description="Buckets of what failed, by the name of their address."
    )
    logs: Mapping[Name, LogUsage] = Field(default_factory=dict, description="Log groups by the name of their address.")
    api: ApiUsage = Field(default_factory=ApiUsage, description="The REST API.")
    websocket: WebSocketUsage = Field(default_factory=WebSocketUsage, description="The WebSocket API.")
    network: NetworkUsage = Field(default_factory=NetworkUsage, description="The network of the cache.")
    cache: CacheUsage = Field(default_factory=CacheUsage, description="The cache, where it is serverless.")
    kms_requests: Amount | None = Field(None, description="Requests to KMS a month.")
    key_rotations: Annotated[float, Field(ge=0, le=2)] | None = Field(
        None, description="Yearly rotations of the key that are charged: the first two."
    )
    secret_reads: Amount | None = Field(None, description="Reads of all secrets a month.")
    alarms_per_scaling_policy: Amount | None = Field(None, description="Alarms that auto scaling makes for a policy.")
    alarm_emails: Amount | None = Field(None, description="Emails of alarms a month.")
    cost_explorer_requests: Amount | None = Field(None, description="Requests to Cost Explorer a month.")
    s3: BucketUsage | None = Field(None, description="Buckets for logs and exports.")
    others: tuple[OtherUsage, ...] = Field((), description="Things beside the plan.")
