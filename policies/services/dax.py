"""DAX answers with its own role: anyone who reaches it reads what that role may, and so both are kept to who reads through it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from policies.access.access import elements_texts
from policies.policy import Policy, Verdict
from policies.stack_read.policy_documents import Statement, documents
from policies.stack_read.stack import Resource, Stack

CLUSTER: Final = "aws_dax_cluster"
FUNCTION, ROLE, ROLE_POLICY = "aws_lambda_function", "aws_iam_role", "aws_iam_role_policy"
GROUP, IN = "aws_security_group", "aws_vpc_security_group_ingress_rule"
# What DAX itself asks of each table, and what it needs of the key: "DAX access control" in the Amazon DynamoDB Developer Guide.
ITS_OWN: Final = frozenset({"dynamodb:describetable", "kms:decrypt"})
READS: Final = frozenset(f"dynamodb:{each}" for each in ("batchgetitem", "getitem", "query", "scan"))

Pair = tuple[str, str]


def _guarded(cluster: Resource, stack: Stack) -> Verdict:
    values, problems = cluster.values, list[str]()
    if cluster.block("server_side_encryption").get("enabled") is not True:
        problems.append("server_side_encryption is off: what it holds of the tables is in plain on its nodes")
    if values.get("cluster_endpoint_encryption_type") != "TLS":
        problems.append("cluster_endpoint_encryption_type is not TLS: customers' items are on the wire")
    if not values.get("subnet_group_name"):
        problems.append("it has no subnet group, and is in the account's default network")
    readers = tuple(each for each in stack.all(FUNCTION) if _asks_dax(each, stack))
    groups = values.get("security_group_ids") or ()
    if not groups:
        problems.append("it has no security group: that of the network lets in whatever has it")
    for each in groups:
        problems += _let_in(stack.meant(str(each), GROUP), readers, stack)
    problems += _role(str(values.get("iam_role_arn")), readers, stack)
    return tuple(dict.fromkeys(problems))


def _let_in(group: Resource | None, readers: tuple[Resource, ...], stack: Stack) -> Iterator[str]:
    """What its security group lets in beside functions that read through it; where the group is known."""
    if group is None:
        return
    allowed = {
        stack.resolved(str(each))
        for reader in readers
        for each in reader.block("vpc_config").get("security_group_ids") or ()
    }
    for rule in stack.all(IN):
        if stack.meant(rule.text("security_group_id"), GROUP) is group:
            other = stack.resolved(rule.text("referenced_security_group_id"))
            if other not in allowed:
                yield f"{rule.address} lets in what is no function that reads through it"


def _role(named: str, readers: tuple[Resource, ...], stack: Stack) -> Iterator[str]:
    role = stack.meant(named, ROLE)
    if role is None:
        yield f"its role is {named}, which is not of this stack: nobody has seen what it reads"
        return
    own = {reader.address: frozenset(_pairs(_statements(_role_of(reader, stack), stack), stack)) for reader in readers}
    for action, resource in _pairs(_statements(role, stack), stack):
        if action.lower() in ITS_OWN:
            continue
        if action.lower() not in READS:
            yield f"its role allows {action}, and it is there to read"
        for reader, may in own.items():
            if (action, resource) not in may and action.lower() in READS:
                yield f"its role allows {action} on {resource}, which {reader} may not read itself and gets through it"
        if not own:
            yield f"its role allows {action} on {resource}, and no function of the stack reads through it"


def _asks_dax(function: Resource, stack: Stack) -> bool:
    return any(
        action.lower().startswith("dax:") for action, _ in _pairs(_statements(_role_of(function, stack), stack), stack)
    )


def _role_of(function: Resource, stack: Stack) -> Resource | None:
    return stack.meant(function.text("role"), ROLE)


def _statements(role: Resource | None, stack: Stack) -> Iterator[Statement]:
    """What a role may do, by the policies in it and those that are resources of their own."""
    if role is None:
        return
    policies = (each for each in stack.all(ROLE_POLICY) if stack.meant(each.text("role"), ROLE) is role)
    for each in (role, *policies):
        for document in documents(each, stack):
            yield from (found for found in document.statements if found.allows and not found.at_resource)


def _pairs(statements: Iterator[Statement], stack: Stack) -> Iterator[Pair]:
    for statement in statements:
        for action in elements_texts(statement.elements.get("action"), stack):
            for resource in elements_texts(statement.elements.get("resource"), stack):
                yield action, resource


POLICIES: Final = (
    Policy(
        "P3B_DAX_GUARDED",
        "DAX is encrypted, lets in only functions that read through it, and reads no more than they may",
        (CLUSTER,),
        "It holds copies of what customers have in the tables, and answers anyone who reaches it with its own role.",
        "Leave DAX to the module: tier.dax and service.dax decide it",
        "tier.dax",
        _guarded,
        security=True,
    ),
)
