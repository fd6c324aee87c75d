"""Thresholds of the network of the cache, and of replication between two regions."""

from typing import ClassVar

from phase3b.capacity.model.threshold import Threshold, ThresholdGroup, unless_written


class NetworkThresholds(ThresholdGroup):
    """The network that is made for the cache; watched where the tier has one."""

    group: ClassVar = "network"

    endpoint_drops_per_5_minutes: Threshold | None = unless_written(
        "network", "endpoint_drops_per_5_minutes", "Packets that an interface endpoint dropped."
    )
    nat_port_errors_per_5_minutes: Threshold | None = unless_written(
        "network", "nat_port_errors_per_5_minutes", "Connections for which a NAT gateway had no port left."
    )
    nat_drops_per_5_minutes: Threshold | None = unless_written(
        "network", "nat_drops_per_5_minutes", "Packets that a NAT gateway dropped."
    )


class RegionThresholds(ThresholdGroup):
    """Replication between two regions; watched where the tier has a second one."""

    group: ClassVar = "regions"

    replication_latency_ms: Threshold | None = unless_written(
        "regions",
        "replication_latency_ms",
        "How long a change takes from the stream of the table that it is written to until it is in the replica, on average.",
    )
