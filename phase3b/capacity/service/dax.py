"""DynamoDB Accelerator (DAX): what functions read through it, how old that may be, and its size in a tier."""

from collections.abc import Mapping
from typing import Annotated, Final, Literal

from pydantic import Field

from phase3b.capacity.model.left_out import left_out
from phase3b.capacity.model.schema import Name, Strict
from phase3b.capacity.service.cache import Milliseconds
from phase3b.capacity.text import text_form
from phase3b.units import Seconds

_PART: Final = "dax"
# "Service quotas and limits in DynamoDB", DAX: a cluster has one primary node and up to ten read replicas.
MOST_NODES: Final = 11
# 0 would be for ever: "Configuring TTL settings" in the Amazon DynamoDB Developer Guide.
AtMostOld = Annotated[Seconds, Field(ge=1, le=3600)]
DaxAction = Literal["GetItem", "BatchGetItem", "Query"]


class DaxRead(Strict):
    """One operation that reads through DAX, and what it reads there."""

    tables: Mapping[Name, tuple[DaxAction, ...]] = Field(
        default_factory=dict, description="Tables, each with what is asked of it: GetItem, BatchGetItem, Query."
    )
    indexes: Mapping[Name, tuple[Name, ...]] = Field(
        default_factory=dict, description="Indexes that are queried, by table."
    )


class DaxReads(Strict):
    """What the functions read through DAX; where a tier has none, all of it is read from the tables."""

    reads: Mapping[Name, DaxRead] = Field(
        min_length=1,
        description="Operations of GET routes whose eventually consistent reads go through DAX, by name. What they show may be as old "
        "as item_seconds or query_seconds: nothing that is written takes it out before.",
    )
    item_seconds: AtMostOld = left_out(_PART, "item_seconds", "How long DAX keeps an item that was read by its key.")
    query_seconds: AtMostOld = left_out(_PART, "query_seconds", "How long DAX keeps what a query found.")
    connect_timeout_ms: Milliseconds = left_out(_PART, "connect_timeout_ms", "How long a connection may take.")
    timeout_ms: Milliseconds = left_out(_PART, "timeout_ms", "How long one read may take; then the table is asked.")
    circuit_failures: Annotated[int, Field(ge=1, le=1000)] = left_out(
        _PART, "circuit_failures", "After so many failures in a row DAX is not asked for circuit_open_seconds."
    )
    circuit_open_seconds: Annotated[Seconds, Field(ge=1, le=3600)] = left_out(
        _PART, "circuit_open_seconds", "How long a DAX that failed is left alone before one read tries it again."
    )


class DaxCapacity(Strict):
    """How big the cluster is."""

    node_type: Annotated[str, Field(pattern=text_form.DAX_NODE_TYPE.pattern, max_length=40)] = Field(
        description="Type of each node, such as dax.t3.small."
    )
    nodes: Annotated[int, Field(ge=1, le=MOST_NODES)] = Field(
        description="How many nodes: a primary and its replicas. AWS advises three, in different zones."
    )
    maintenance_window: Annotated[str, Field(pattern=text_form.WEEKLY_WINDOW.pattern, max_length=19)] = left_out(
        "dax_size",
        "maintenance_window",
        "When AWS may work on the nodes, in UTC, an hour at least: sun:05:00-sun:06:00.",
    )
