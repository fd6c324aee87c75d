"""What the service is: the `service` part of capacity.yaml."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from phase3b.capacity.model.assumptions import Assumptions
from phase3b.capacity.model.operation import Operation
from phase3b.capacity.model.schema import Attribute, Line, Name, Strict, TagKey, TagValue
from phase3b.capacity.service.api import Api, Route
from phase3b.capacity.service.cache import ReadCache
from phase3b.capacity.service.dax import DaxReads
from phase3b.capacity.service.function import Function, PackageBudget
from phase3b.capacity.service.queue import Queue
from phase3b.capacity.text import text_form

AttributeType = Literal["S", "N", "B"]
StreamView = Literal["NEW_AND_OLD_IMAGES", "NEW_IMAGE", "OLD_IMAGE", "KEYS_ONLY"]
Projection = Literal["ALL", "KEYS_ONLY", "INCLUDE"]


class Index(Strict):
    """A global secondary index."""

    partition_key: Attribute = Field(description="Attribute the index is partitioned by: the tenant key.")
    sort_key: Attribute | None = Field(None, description="Attribute the index is sorted by.")
    projection: Projection = Field(description="What the index holds of an item: ALL, KEYS_ONLY, or INCLUDE.")
    non_key_attributes: tuple[Attribute, ...] = Field(
        (), description="With projection INCLUDE: the attributes held beside the keys."
    )
    serves: tuple[Line, ...] = Field(min_length=1, description="Questions that are answered by a query of this index.")
    across_tenants: Annotated[Line, Field(min_length=20)] | None = Field(
        None,
        description="Why this index is not partitioned by the tenant, in a sentence: an accepted exception. A function that may query it "
        "can read every tenant's items.",
    )


class Table(Strict):
    """A DynamoDB table."""

    description: Line = Field(description="What the table holds.")
    attributes: Mapping[Attribute, AttributeType] = Field(
        min_length=1, description="Attributes that are part of a key, with their type: S, N or B."
    )
    partition_key: Attribute = Field(description="Attribute the table is partitioned by.")
    sort_key: Attribute | None = Field(None, description="Attribute the table is sorted by.")
    ttl_attribute: Attribute | None = Field(
        None, description="Attribute with the Unix time in seconds after which DynamoDB deletes an item."
    )
    expires_after_days: Annotated[float, Field(gt=0)] | None = Field(
        None,
        description="How many days after it was written an item expires, where all of them do: then days on which the "
        "table is written and nothing is deleted are noticed. Leave it out where items may stay, or are deleted otherwise.",
    )
    stream: StreamView | None = Field(None, description="What the table's stream carries; no stream when left out.")
    operations: tuple[Operation, ...] = Field(
        min_length=1,
        description="DynamoDB operations that the functions call, each watched for latency; a write in a "
        "transaction is TransactWriteItems.",
    )
    serves: tuple[Line, ...] = Field(min_length=1, description="Questions that are answered by a query of the table.")
    regional: bool = Field(
        False,
        description="In a tier with a second region, each region has a table of its own, and nothing of it is replicated: what is true of "
        "one region alone, such as its open connections. Left out: it is a global table.",
    )
    enabled: bool = Field(True, description="Whether the table is there; an environment may say otherwise (`enabled`).")
    indexes: Mapping[Name, Index] = Field(
        default_factory=dict, description="Global secondary indexes by name; tenant_status becomes tenant-status-index."
    )


class Service(Strict):
    """The service, independent of its size and of where it runs."""

    project: Annotated[str, Field(pattern=text_form.PROJECT.pattern, max_length=20)] = Field(
        description="First part of every AWS name. Renaming it replaces everything."
    )
    component: Annotated[str, Field(pattern=text_form.PROJECT.pattern, max_length=20)] = Field(
        description="Part of the names of what is shared: the key's alias, the alert topic, the dashboard."
    )
    tenant_key: Attribute = Field(description="Attribute that every index is partitioned by.")
    tags: Mapping[TagKey, TagValue] = Field(default_factory=dict, description="Tags on every resource.")
    tables: Mapping[Name, Table] = Field(
        min_length=1, description="Tables by name; support_tickets becomes PROJECT-ENVIRONMENT-support-tickets."
    )
    functions: Mapping[Name, Function] = Field(
        default_factory=dict,
        description="Lambda functions by name: the folders of lambda_src, but for those with a `source`.",
    )
    api: Api | None = Field(None, description="The REST and the WebSocket API; needed as soon as there are routes.")
    routes: tuple[Route, ...] = Field((), description="Every method of every path of the REST API.")
    cache: ReadCache | None = Field(
        None,
        description="What the functions keep in a cache, in the tiers that have one; nothing when left out.",
    )
    dax: DaxReads | None = Field(
        None,
        description="What the functions read through DynamoDB Accelerator, in the tiers that have one; nothing when left out.",
    )
    queues: Mapping[Name, Queue] = Field(default_factory=dict, description="SQS queues by name.")
    failed_events: Name | None = Field(
        None,
        description="The queue that keeps what schedules could not deliver. A bucket of its name keeps the batches of streams "
        "that failed permanently, with their records, for as long.",
    )
    extensions: tuple[Annotated[str, Field(pattern=text_form.SOURCE_FOLDER.pattern, max_length=200)], ...] = Field(
        (),
        description="Python files of your own, relative to capacity.yaml, whose `extend(scope, environment)` adds CDKTF constructs to "
        "the stack of each environment. What they add is not ours: not priced, but scanned.",
    )
    packages: PackageBudget = Field(
        default_factory=PackageBudget, description="How large the functions' packages may be."
    )
    assumptions: Assumptions | None = Field(
        None, description="What the tiers don't say of the traffic and a cost needs, each with its reason."
    )
