"""What other resources refer to of a table: a table of the stack, or the replica that it is in a second region."""

from __future__ import annotations

from typing import Literal, assert_never

from phase3b.capacity.deployment import Deployment, TableDeployment
from phase3b.naming import Address, replica_address, table_address

Attribute = Literal["name", "arn", "stream_arn"]


def table_reference(deployment: Deployment, table: str, attribute: Attribute) -> str:
    """The expression for an attribute of a table.

    A replica has its name in its ARN alone, so that what needs the name waits for the replica. Its stream is asked of AWS: the
    resource does not have it.
    """
    if not deployment.is_replica(table):
        return table_address(table).ref(attribute)
    match attribute:
        case "name":
            return name_of(replica_address(table))
        case "arn":
            return replica_address(table).ref("arn")
        case "stream_arn":
            return asked_replica(table).ref("stream_arn")
        case _:
            assert_never(attribute)


def has_stream(deployment: Deployment, table: TableDeployment) -> bool:
    """Whether a table's stream can be referred to: that of a replica is asked for where a function reads it."""
    read = any(table.name in function.definition.streams for function in deployment.functions)
    return read or (table.stream is not None and not deployment.is_replica(table.name))


def address_of(deployment: Deployment, table: str) -> Address:
    """Address of a table, or of the replica that it is here."""
    return replica_address(table) if deployment.is_replica(table) else table_address(table)


def name_of(table: Address) -> str:
    """The expression for the name of the table, or of the replica, at an address."""
    is_replica = table.type == replica_address(table.name).type
    return f"${{{replica_name(table.name)}}}" if is_replica else table.ref("name")


def asked_replica(table: str) -> Address:
    """Address of the question about a replica as a table.

    It waits for the replica by its ARN, by way of a local value and by no `depends_on`: a question that names a resource is asked
    again after each of its changes. Terraform would not know the stream's ARN in such a plan, and replace the event source mapping.
    """
    return Address("data.aws_dynamodb_table", f"{table}_replica")


def replica_name(table: str) -> Address:
    """Address of the local value with a replica's name."""
    return Address("local", f"{table}_replica")
