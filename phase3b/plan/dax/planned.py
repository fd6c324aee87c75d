"""The records of DAX, where the tier has one that a function reads through."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.aws_limits import dns_suffix
from phase3b.capacity.deployment import Deployment
from phase3b.naming import Address, Names
from phase3b.plan.dax.addresses import CLUSTER, DAX_GROUP
from phase3b.plan.dax.records import DaxCluster, DaxParameterGroup, DaxSubnetGroup
from phase3b.plan.encryption.planned import key_arn
from phase3b.plan.functions.planned import role_record
from phase3b.plan.functions.records import RolePolicy
from phase3b.plan.iam.function_access import Grant, role_policy
from phase3b.plan.network.members import dax_members, dax_reads, private_subnets
from phase3b.plan.records import Record
from phase3b.plan.tables.references import table_reference

ROLE: Final = Address("aws_iam_role", "dax")
POLICY: Final = Address("aws_iam_role_policy", "dax")
# What DAX asks of a table beside what its clients ask: "DAX access control" in the Amazon DynamoDB Developer Guide.
ALWAYS: Final = "DescribeTable"


def dax_records(deployment: Deployment, names: Names) -> Iterator[Record]:
    """The cluster, its role with exactly what is read through it, where it is, and how long it keeps what it read."""
    size, api = deployment.tier.dax, deployment.api
    if size is None or api is None or api.dax is None or not dax_members(deployment):
        return
    shared, reads = names.shared("dax"), api.dax
    description = f"What functions of {names.prefix} read tables through"
    yield role_record(deployment, ROLE, names.role("dax"), f"What {names.dax()} reads", "dax.amazonaws.com")
    yield RolePolicy(POLICY, names.of(POLICY), ROLE.ref("id"), role_policy(tuple(_grants(deployment, names))))
    subnets = DaxSubnetGroup(Address("aws_dax_subnet_group", "dax"), shared, description, private_subnets(deployment))
    parameters = DaxParameterGroup(
        Address("aws_dax_parameter_group", "dax"),
        f"{shared}-{reads.item_seconds}-{reads.query_seconds}",
        description,
        {
            "query-ttl-millis": str(reads.query_seconds * 1000),
            "record-ttl-millis": str(reads.item_seconds * 1000),
        },
    )
    yield subnets
    yield parameters
    yield DaxCluster(
        CLUSTER,
        names.dax(),
        description,
        size.node_type,
        size.nodes,
        ROLE.ref("arn"),
        parameters.address.ref("name"),
        subnets.address.ref("name"),
        (DAX_GROUP.ref("id"),),
        size.maintenance_window,
        (POLICY,),
    )


def _grants(deployment: Deployment, names: Names) -> Iterator[Grant]:
    """What the cluster may ask of tables: that, and nothing more, is what those may read that may ask the cluster."""
    tables: dict[str, set[str]] = {}
    indexes: dict[str, set[str]] = {}
    for function in dax_members(deployment):
        for read in dax_reads(deployment, function.name).values():
            for table, actions in read.tables.items():
                tables.setdefault(table, set()).update(actions)
            for table, queried in read.indexes.items():
                tables.setdefault(table, set())
                indexes.setdefault(table, set()).update(queried)
    for table, asked in sorted(tables.items()):
        allowed = tuple(f"dynamodb:{action}" for action in sorted({ALWAYS, *asked}))
        yield Grant(f"Table{_camel(table)}", allowed, (table_reference(deployment, table, "arn"),))
    for table, named in sorted(indexes.items()):
        arn = table_reference(deployment, table, "arn")
        resources = tuple(f"{arn}/index/{names.index(index)}" for index in sorted(named))
        yield Grant(f"Indexes{_camel(table)}", ("dynamodb:Query",), resources)
    region = deployment.environment.region
    yield Grant("UseKey", ("kms:Decrypt",), (key_arn(deployment),), (f"dynamodb.{region}.{dns_suffix(region)}",))


def _camel(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))
