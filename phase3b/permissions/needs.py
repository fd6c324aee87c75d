"""What a request needs: its operation's rights, with the resources and the condition keys that the request itself has."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

from phase3b.capacity.aws_limits import dns_suffix
from phase3b.errors import Phase3bError
from phase3b.files.json_file import parse_json
from phase3b.permissions.action_table import Right, action_table
from phase3b.permissions.judge import Request
from phase3b.permissions.leading_keys import leading_keys

# What stands for a name that neither the request nor AWS says yet; policies reach it with * alone.
NOT_YET_KNOWN: Final = "not-yet-known"
_SECRET_SUFFIX: Final = "-AWSxyz"  # noqa: S105  AWS ends the ARN of a secret in six characters of its own
_SCALING: Final = "{}.application-autoscaling.amazonaws.com"
_OF_TABLES: Final = "dynamodb"
_OF_FUNCTIONS: Final = "lambda"
# What is asked of a version or an alias is judged by its ARN, where the request names it beside the function.
_OF_VERSIONS: Final = frozenset({"lambda:InvokeFunction", "lambda:DeleteFunction"})
# What a function's configuration is judged by; a VPC is not in the request, but that of its subnets.
_CONFIGURED: Final[Mapping[str, Sequence[str]]] = {
    "lambda:Layer": ("Layers", "*"),
    "lambda:SubnetIds": ("VpcConfig", "SubnetIds", "*"),
    "lambda:SecurityGroupIds": ("VpcConfig", "SecurityGroupIds", "*"),
}
# Who takes a role on, where that is not the service that is asked.
_TAKING_ON: Final = {"ec2": "vpc-flow-logs"}
# Which member of a request names the part of a network that it changes.
_PARTS: Final = (
    "VpcId", "SubnetId", "RouteTableId", "InternetGatewayId", "AllocationId", "NatGatewayId", "VpcEndpointId", "GroupId",
)  # fmt: skip
_PART_LISTS: Final = ("VpcEndpointIds", "FlowLogIds", "Resources")
_NAMESPACES: Final = {"dynamodbstreams": "dynamodb", "apigatewayv2": "apigateway"}


class Known(Protocol):
    """What AWS knows beside the request."""

    def secret_arn(self, secret: str) -> str | None:
        """The ARN of a secret, by its name or ARN."""

    def key_of_secret(self, secret: str) -> str | None:
        """The key that a secret is encrypted with."""

    def key_arn(self, key: str) -> str | None:
        """The ARN of a key, by its id, ARN or alias."""

    def key_tags(self, key: str) -> Mapping[str, str]:
        """The tags of a key."""

    def network_tags(self, part: str) -> Mapping[str, str]:
        """The tags of a part of a network, by its ID."""

    def certificate_tags(self, certificate: str) -> Mapping[str, str]:
        """The tags of a certificate, by its ARN."""

    def key_of_table(self, table: str) -> str | None:
        """The customer managed key that a table is encrypted with, by the table's name or ARN."""

    def partition_key_of_table(self, table: str) -> str | None:
        """The attribute that a table is partitioned by, by the table's name or ARN."""

    def key_of_queue(self, queue: str) -> str | None:
        """The key that a queue is encrypted with, by the queue's name."""

    def key_of_bucket(self, bucket: str) -> str | None:
        """The key that a bucket encrypts with, where it is one of KMS."""

    def role_arn(self, role: str) -> str | None:
        """The ARN of a role, by its name."""

    def boundary_of_role(self, role: str) -> str | None:
        """The permissions boundary of a role, by its name."""

    def function_of_mapping(self, mapping: str) -> str | None:
        """The ARN of the function that an event source mapping calls."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A request: `operation` is service.Operation, `members` what it says, by the names of AWS's model."""

    operation: str
    members: Mapping[str, Any]
    path: str
    region: str
    account: str
    partition: str = "aws"


class NoRightsKnownError(Exception):
    """The table has no such operation."""


def needs(sent: Sent, known: Known) -> tuple[Request, ...]:
    """Every action that must be allowed.

    Raises:
        NoRightsKnownError: nobody has said what the operation needs.
    """
    rights = action_table().operations.get(sent.operation)
    if rights is None:
        raise NoRightsKnownError(sent.operation)
    if sent.members.get("ServiceNamespace") == _OF_FUNCTIONS:
        rights = tuple(_of_concurrency(rights))
    return tuple(request for right in rights for request in _requests(right, sent, known))


def _of_concurrency(rights: Iterable[Right]) -> Iterator[Right]:
    """What Application Auto Scaling is asked of provisioned concurrency, and not of a table."""
    of_functions = {each.action: each for each in action_table().scheduled_concurrency}
    for each in rights:
        if each.resource.name != "table_used_by_scaling":
            yield of_functions.get(each.action, each)


def _requests(right: Right, sent: Sent, known: Known) -> Iterator[Request]:
    if right.mark == ":":
        for name in dict.fromkeys(str(each) for each in _at(sent.members, right.member.split("."))):
            yield from _of_name(right, name, sent, known)
        return
    if right.mark and bool(list(_at(sent.members, right.member.split(".")))) is (right.mark == "!"):
        return
    yield from _of_name(right, _name(right, sent, known), sent, known)


def _of_name(right: Right, name: str, sent: Sent, known: Known) -> Iterator[Request]:
    """The request; none of a key where what is used has no key of the customer's."""
    match right.resource.name:
        case "key_of_used_table":
            key = known.key_of_table(name)
        case "key_of_used_queue":
            key = known.key_of_queue(name.rpartition("/")[2])
        case "key_of_used_bucket":
            key = known.key_of_bucket(name)
        case _:
            yield _request(right, name, sent, known)
            return
    if key is not None:
        yield _request(right, known.key_arn(key) or NOT_YET_KNOWN, sent, known)


def _request(right: Right, name: str, sent: Sent, known: Known) -> Request:
    arn = name if name.startswith("arn:") else _arn(right, name, sent)
    context = dict(_context(right, arn, sent, known))
    return Request(right.action, arn, {key.lower(): values for key, values in context.items()})


def _arn(right: Right, name: str, sent: Sent) -> str:
    return right.resource.arn.format_map(
        {
            "partition": sent.partition,
            "region": sent.region,
            "account": sent.account,
            "name": name,
            "path": sent.path,
            "role_path": sent.members.get("Path") or "/",
        }
    )


def _name(right: Right, sent: Sent, known: Known) -> str:
    """The name or the ARN of the resource."""
    kind = right.resource
    given = [str(each) for member in kind.given_by for each in _at(sent.members, member.split("."))]
    if kind.name in {"secret", "written_version"}:
        return known.secret_arn(given[0]) or given[0] + _SECRET_SUFFIX if given else NOT_YET_KNOWN
    if kind.name in {"key_of_secrets", "key_of_written_secrets"}:
        of_secret = [str(each) for each in _at(sent.members, ["SecretId"])]
        key = given[0] if given else (known.key_of_secret(of_secret[0]) if of_secret else None)
        return (known.key_arn(key) if key else None) or NOT_YET_KNOWN
    if kind.name in {"key", "key_of_tables"}:
        return (known.key_arn(given[0]) if given else None) or NOT_YET_KNOWN
    if kind.name == "object":
        return "/".join(given)
    if not kind.given_by:
        return kind.own[0] if kind.own else ""
    name = given[0] if given else NOT_YET_KNOWN
    if kind.name == "role" and right.action != "iam:CreateRole":
        return known.role_arn(name) or name
    if kind.name in {"queue", "dead_queue", "source_queue"}:
        name = _queue(name)
    if kind.name == "index":
        name += "/index/" + "".join(str(each) for each in _at(sent.members, ["IndexName"]))
    if kind.name == "function" and right.action in _OF_VERSIONS:
        name += "".join(f":{each}" for each in _at(sent.members, ["Qualifier"]))
    if kind.name == "log_stream":
        name += ":log-stream:" + "".join(str(each) for each in _at(sent.members, ["logStreamName"]))
    # A shard's iterator begins with the ARN of its stream.
    return name.partition("|")[0] if kind.name == "stream" else name


def _queue(named: str) -> str:
    """A queue's ARN or name, of its ARN, its URL, or the handle of a task that moves its messages.

    A handle is JSON in base64 with the ARN in it: the examples of StartMessageMoveTask in the Amazon SQS API Reference.
    """
    try:
        text = base64.b64decode(named, validate=True).decode()
        read = parse_json(text, "a task's handle", "").value
    except (ValueError, Phase3bError):
        return named if named.startswith("arn:") else named.rpartition("/")[2]
    return str(read.get("sourceArn", NOT_YET_KNOWN)) if isinstance(read, dict) else NOT_YET_KNOWN


def _context(right: Right, arn: str, sent: Sent, known: Known) -> Iterator[tuple[str, tuple[str, ...]]]:
    service = sent.operation.partition(".")[0]
    yield "aws:RequestedRegion", (sent.region,)
    for key, value in _tags(sent.members):
        yield f"aws:RequestTag/{key}", (value,)
    if arn.split(":")[2:3] == ["kms"]:
        for key, value in known.key_tags(arn).items():
            yield f"aws:ResourceTag/{key}", (value,)
    match right.action:
        case "iam:CreateRole" | "iam:PutRolePermissionsBoundary":
            yield from (
                ("iam:PermissionsBoundary", (str(each),)) for each in _at(sent.members, ["PermissionsBoundary"])
            )
        case "iam:PutRolePolicy" | "iam:DeleteRolePolicy":
            boundary = known.boundary_of_role(arn.rpartition("/")[2])
            if boundary is not None:
                yield "iam:PermissionsBoundary", (boundary,)
        case "iam:PassRole":
            yield "iam:PassedToService", (f"{_TAKING_ON.get(service, service)}.amazonaws.com",)
        case "iam:CreateServiceLinkedRole" if service == "dax":
            yield "iam:AWSServiceName", ("dax.amazonaws.com",)
        case "iam:CreateServiceLinkedRole":
            yield "iam:AWSServiceName", (_SCALING.format(sent.members.get("ServiceNamespace", _OF_TABLES)),)
        case _ if right.action.startswith("kms:") and service != "kms":
            yield "kms:ViaService", (f"{_NAMESPACES.get(service, service)}.{sent.region}.{dns_suffix(sent.region)}",)
    if service == "kms" and str(sent.members.get("KeyId", "")).startswith("alias/"):
        yield "kms:RequestAlias", (str(sent.members["KeyId"]),)
    members = {
        "VersionId": ("secretsmanager:VersionId", "kms:EncryptionContext:SecretVersionId"),
        "VersionStage": ("secretsmanager:VersionStage",),
        "ServiceNamespace": ("application-autoscaling:service-namespace",),
    }
    for member, keys in members.items():
        for value in _at(sent.members, [member]):
            yield from ((key, (str(value),)) for key in keys)
    yield from _of_service(service, arn, sent, known)


def _of_service(service: str, arn: str, sent: Sent, known: Known) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The condition keys that one service alone has: partition keys of DynamoDB, the function of Lambda, tags of networks."""
    if service == "dynamodb":
        keys = tuple(leading_keys(sent.members, arn, known.partition_key_of_table(arn)))
        if keys:
            yield "dynamodb:LeadingKeys", keys
    if service == "ec2":
        tags = known.network_tags(_network_part(sent.members))
        yield from ((f"aws:ResourceTag/{key}", (value,)) for key, value in tags.items())
    if service == "acm":
        tags = known.certificate_tags(arn)
        yield from ((f"aws:ResourceTag/{key}", (value,)) for key, value in tags.items())
    if service == "cloudwatch":
        yield from (("cloudwatch:namespace", (str(each),)) for each in _at(sent.members, ["Namespace"]))
    if service == "lambda":
        if function := _function(sent, known):
            yield "lambda:FunctionArn", (function,)
        for key, path in _CONFIGURED.items():
            values = tuple(str(each) for each in _at(sent.members, path))
            if values:
                yield key, values


def _network_part(members: Mapping[str, Any]) -> str:
    """What of a network a request changes: what is attached to a VPC or made in a subnet comes before those."""
    named = [str(members[each]) for each in reversed(_PARTS) if each in members]
    listed = [str(each) for name in _PART_LISTS for each in _at(members, [name, "0"])]
    return next(iter((*listed, *named)), NOT_YET_KNOWN)


def _function(sent: Sent, known: Known) -> str | None:
    named, mapping = sent.members.get("FunctionName"), sent.members.get("UUID")
    if mapping is not None:
        return known.function_of_mapping(str(mapping))
    if named is None or str(named).startswith("arn:"):
        return named
    return f"arn:{sent.partition}:lambda:{sent.region}:{sent.account}:function:{named}"


def _tags(members: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    specified = [each for of_kind in members.get("TagSpecifications", ()) for each in of_kind.get("Tags", ())]
    tags = members.get("Tags", members.get("tags", specified))
    if isinstance(tags, Mapping):
        yield from ((str(key), str(value)) for key, value in tags.items())
        return
    for each in tags:
        if isinstance(each, Mapping):
            yield str(each.get("Key", each.get("TagKey"))), str(each.get("Value", each.get("TagValue")))


def _at(value: Any, path: Sequence[str]) -> Iterator[Any]:
    """What a path leads to: members of maps, * each of a list or a map, a number one of it, # the keys of a map."""
    if not path:
        if value is not None:
            yield value
        return
    first, rest = path[0], path[1:]
    if first == "#":
        yield from value if isinstance(value, Mapping) else ()
    elif first == "*":
        for each in value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ():
            yield from _at(each, rest)
    elif isinstance(value, list):
        if first.isdigit() and int(first) < len(value):
            yield from _at(value[int(first)], rest)
    elif isinstance(value, Mapping):
        yield from _at(value.get(first), rest)
