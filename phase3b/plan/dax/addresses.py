"""Where DAX is in Terraform, and how what reads through it refers to it."""

from __future__ import annotations

from typing import Final

from phase3b.naming import Address

# Of a cluster whose endpoint is encrypted: "DAX encryption in transit" in the Amazon DynamoDB Developer Guide.
PORT: Final = 9111
CLUSTER: Final = Address("aws_dax_cluster", "dax")
DAX_GROUP: Final = Address("aws_security_group", "dax")


def endpoint() -> str:
    """An expression for the address that the cluster is found at, with the scheme that says it is encrypted."""
    return f"daxs://{CLUSTER.ref('cluster_address')}:{PORT}"
