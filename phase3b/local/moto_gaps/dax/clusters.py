"""Clusters: what moto keeps nothing of when they are made, and what it can't change."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Final

from moto.dax.exceptions import ClusterNotFoundFault
from moto.dax.models import DaxCluster
from moto.dax.responses import DAXResponse

from phase3b.local.moto_gaps.dax.made import PARAMETER_GROUPS, SUBNET_GROUPS, Made, given, one

# The port of an encrypted endpoint, and its scheme: "DAX encryption in transit" in the Amazon DynamoDB Developer Guide.
ENCRYPTED: Final = ("daxs", 9111)


def complete(original: Callable[[DAXResponse], str]) -> Callable[[DAXResponse], str]:
    """CreateCluster with all that it was given; what was made is there when it is asked for the first time."""

    def create(self: DAXResponse) -> str:
        sent = given(self)
        if name := sent.get("SubnetGroupName"):
            one(self, SUBNET_GROUPS, name)
        if name := sent.get("ParameterGroupName"):
            one(self, PARAMETER_GROUPS, name)
        original(self)
        cluster = self.dax_backend.clusters[sent["ClusterName"]]
        cluster.subnet_group = sent.get("SubnetGroupName", cluster.subnet_group)
        if sent.get("ClusterEndpointEncryptionType") == "TLS":
            cluster.endpoint.port = ENCRYPTED[1]
            for node in cluster.nodes:
                node.node_endpoint["Port"] = ENCRYPTED[1]
        _set(cluster, sent)
        # Nothing is waited for that nothing is done for.
        cluster.status = "available"
        return json.dumps({"Cluster": cluster.to_json()})

    return create


def _set(cluster: DaxCluster, sent: Made) -> None:
    cluster.description = sent.get("Description", cluster.description)
    cluster.preferred_maintenance_window = sent.get("PreferredMaintenanceWindow", cluster.preferred_maintenance_window)
    if name := sent.get("ParameterGroupName"):
        cluster.parameter_group.name = name
    if groups := sent.get("SecurityGroupIds"):
        cluster.security_groups = [{"SecurityGroupIdentifier": each, "Status": "active"} for each in groups]
    if "NotificationTopicArn" in sent:
        status = sent.get("NotificationTopicStatus", "active") if sent["NotificationTopicArn"] else "inactive"
        vars(cluster)["notified"] = {"TopicArn": sent["NotificationTopicArn"], "TopicStatus": status}


def shown(original: Callable[[DaxCluster], Made]) -> Callable[[DaxCluster], Made]:
    """A cluster as AWS shows it: with its topic, how many nodes are at work, and the scheme of its endpoint."""

    def to_json(self: DaxCluster) -> Made:
        found = original(self)
        found["ActiveNodes"] = self.replication_factor if self.status == "available" else 0
        if notified := vars(self).get("notified"):
            found["NotificationConfiguration"] = notified
        endpoint = found["ClusterDiscoveryEndpoint"]
        if endpoint.get("URL") and self.encryption_type == "TLS":
            endpoint["URL"] = f"{ENCRYPTED[0]}://{endpoint['Address']}"
        return found

    return to_json


def update_cluster(self: DAXResponse) -> str:
    """UpdateCluster."""
    sent = given(self)
    try:
        cluster = self.dax_backend.clusters[sent["ClusterName"]]
    except KeyError:
        raise ClusterNotFoundFault from None
    if name := sent.get("ParameterGroupName"):
        one(self, PARAMETER_GROUPS, name)
    _set(cluster, sent)
    return json.dumps({"Cluster": cluster.to_json()})
