"""A network lets nothing in from outside and little out, and a cache in it is for functions of the stack alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from policies.policy import Policy, Verdict
from policies.stack_read.stack import Resource, Stack, Values, blocks

GROUP: Final = "aws_security_group"
IN, OUT = "aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule"
SUBNET: Final = "aws_subnet"
NODES, SERVERLESS = "aws_elasticache_replication_group", "aws_elasticache_serverless_cache"
RANGES: Final = ("cidr_ipv4", "cidr_ipv6")
# Of rules that are written in a group itself.
RANGES_OF_GROUP: Final = ("cidr_blocks", "ipv6_cidr_blocks")
TCP: Final = ("tcp", "6")
HTTPS: Final = 443


def _closed(resource: Resource, _: Stack) -> Verdict:
    match resource.type:
        case kind if kind in {IN, OUT}:
            return tuple(_rule(resource.values, inwards=kind == IN))
        case kind if kind == GROUP:
            return tuple(_group(resource))
        case _:
            return tuple(_subnet(resource))


def _rule(rule: Values, *, inwards: bool) -> Iterator[str]:
    ranges = [str(rule[each]) for each in RANGES if rule.get(each)]
    if inwards and ranges:
        yield f"it lets in what comes from {', '.join(ranges)}, and not from a security group alone"
    if str(rule.get("ip_protocol")) not in TCP or rule.get("from_port") != rule.get("to_port"):
        yield "it lets through more than one port of TCP"
    elif not inwards and ranges and rule.get("from_port") != HTTPS:
        yield f"it lets out port {rule.get('from_port')} to {', '.join(ranges)}, and only HTTPS may leave the network"


def _group(group: Resource) -> Iterator[str]:
    for kind in ("ingress", "egress"):
        # Rules of their own are judged by themselves; here only those that the group has in it.
        if any(each for each in group.blocks(kind)):
            yield f"it has {kind} rules in itself, which take away those that are resources of their own"


def _subnet(subnet: Resource) -> Iterator[str]:
    if subnet.values.get("map_public_ip_on_launch") is True:
        yield "what is in it gets a public address"


def _guarded(cache: Resource, stack: Stack) -> Verdict:
    problems: list[str] = []
    values = cache.values
    if cache.type == NODES:
        problems += [
            f"{each} is off"
            for each in ("at_rest_encryption_enabled", "transit_encryption_enabled")
            if values.get(each) is not True
        ]
        if values.get("transit_encryption_mode") == "preferred":
            problems.append("transit_encryption_mode is preferred: who connects without TLS is let in")
        if not values.get("user_group_ids"):
            problems.append("it has no user group: who reaches it needs no password")
        if not values.get("subnet_group_name"):
            problems.append("it has no subnet group, and is in the account's default network")
    elif not values.get("user_group_id"):
        problems.append("it has no user group: who reaches it needs no password")
    if not values.get("kms_key_id"):
        problems.append("it is encrypted with a key of AWS, which nobody can withdraw")
    groups = values.get("security_group_ids") or ()
    if not groups:
        problems.append("it has no security group: that of the network lets in whatever has it")
    for each in groups:
        problems += _let_in(stack.meant(str(each), GROUP), stack)
    problems += _users(stack)
    return tuple(dict.fromkeys(problems))


def _let_in(group: Resource | None, stack: Stack) -> Iterator[str]:
    """What a cache's security group lets in: functions, each by a group of the stack; where the group is known."""
    if group is None:
        return
    for rule in stack.all(IN):
        if stack.meant(rule.text("security_group_id"), GROUP) is group and not rule.values.get(
            "referenced_security_group_id"
        ):
            yield f"{rule.address} lets in what has no security group of a function"


def _users(stack: Stack) -> Iterator[str]:
    for user in stack.all("aws_elasticache_user"):
        modes = [str(each.get("type")) for each in blocks(user.values, "authentication_mode")]
        if user.values.get("no_password_required") is True or "no-password-required" in modes:
            yield f"{user.address} needs no password"
        words = user.text("access_string").split()
        if "+@all" in words or "allcommands" in words or ("-@dangerous" not in words and "-@all" not in words):
            yield f"{user.address} may empty the cache, and change how it works"


POLICIES: Final = (
    Policy(
        "P3B_NETWORK_CLOSED",
        "A network lets nothing in from outside, and out only what is named",
        (IN, OUT, GROUP, SUBNET),
        "Functions in a network call AWS and the cache; whatever else gets in or out carries data off.",
        "Leave the network to the module: tier.cache and environment.network decide it",
        "environment.network",
        _closed,
        security=True,
    ),
    Policy(
        "P3B_CACHE_GUARDED",
        "A cache is encrypted, asks for a password, and lets in functions of its stack alone",
        (NODES, SERVERLESS),
        "It holds copies of what customers have in the tables.",
        "Leave the cache to the module: tier.cache decides it",
        "tier.cache",
        _guarded,
        security=True,
    ),
)
