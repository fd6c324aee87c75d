"""IAM policies: their elements, that every action exists, and every condition key.

IAM itself takes an action that nobody has, and grants nothing by it: here that is refused, as it is never meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from typing import Any, Final

from phase3b.local.documents.rules_of_documents import known_actions

VERSIONS: Final = frozenset({"2008-10-17", "2012-10-17"})
_TOP: Final = frozenset({"Version", "Id", "Statement"})
_ELEMENTS: Final = frozenset(
    ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"]
)
_ACTION: Final = re.compile(r"(\*|[a-z0-9-]+:[A-Za-z0-9*?]+)")
# With a set operator before it, and IfExists behind it.
_OPERATOR: Final = re.compile(
    r"(?:(?:ForAllValues|ForAnyValue):)?(?:(?:String(?:Not)?(?:Equals(?:IgnoreCase)?|Like))|(?:(?:Numeric|Date)"
    r"(?:(?:Not)?Equals|(?:Less|Greater)Than(?:Equals)?))|Bool|BinaryEquals|(?:Not)?IpAddress|Arn(?:Not)?(?:Equals|Like))"
    r"(?:IfExists)?|Null"
)


def policy_faults(read: object, *, principal: bool, trust: bool = False) -> Iterator[str]:
    """What IAM finds wrong. `principal`: it is at a resource, and names who may; `trust`: it is a role's own."""
    if not isinstance(read, Mapping):
        yield "Syntax errors in policy."
        return
    if read.get("Version", "2008-10-17") not in VERSIONS:
        yield f"The policy must contain a valid version string, not {read.get('Version')!r}"
    for name in set(read) - _TOP:
        yield f"Syntax errors in policy: {name} is not an element of a policy"
    statements = read.get("Statement")
    if isinstance(statements, Mapping):
        statements = [statements]
    if not isinstance(statements, list) or not statements:
        yield "Syntax errors in policy: Statement is missing"
        return
    sids = [each.get("Sid") for each in statements if isinstance(each, Mapping) and each.get("Sid")]
    if len(sids) != len(set(map(str, sids))):
        yield "Statement IDs (SID) in a single policy must be unique."
    for each in statements:
        yield from _statement(each, principal=principal, trust=trust)


def _statement(read: object, *, principal: bool, trust: bool) -> Iterator[str]:
    if not isinstance(read, Mapping):
        yield "Syntax errors in policy: a statement is an object"
        return
    for name in set(read) - _ELEMENTS:
        yield f"Syntax errors in policy: {name} is not an element of a statement"
    if read.get("Effect") not in {"Allow", "Deny"}:
        yield f"Syntax errors in policy: Effect is Allow or Deny, not {read.get('Effect')!r}"
    if ("Action" in read) == ("NotAction" in read):
        yield "Policy statement must contain actions."
    if trust:
        if "Resource" in read or "NotResource" in read:
            yield "Has prohibited field Resource"
    elif ("Resource" in read) == ("NotResource" in read):
        yield "Policy statement must contain resources."
    has_principal = "Principal" in read or "NotPrincipal" in read
    if principal and not has_principal:
        yield "Missing required field Principal"
    if has_principal and not principal:
        yield "Policy document should not specify a principal."
    for action in _texts(read.get("Action", read.get("NotAction", []))):
        yield from _action(action)
    for resource in _texts(read.get("Resource", read.get("NotResource", []))):
        if resource != "*" and not re.fullmatch(r"arn:[^:]+:[^:]*:[^:]*:[^:]*:.+|arn:\*.*", str(resource)):
            yield f'Resource {resource} must be in ARN format or "*".'
    yield from _conditions(read.get("Condition", {}))


def _action(action: object) -> Iterator[str]:
    if not isinstance(action, str) or not _ACTION.fullmatch(action):
        yield f"Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.: {action}"
        return
    service, _, name = action.lower().partition(":")
    known = known_actions()[0].get(service)
    if known is not None and not any(fnmatchcase(each, name) for each in known):
        yield f"{action} is not an action of {service}"


def _conditions(read: object) -> Iterator[str]:
    if not isinstance(read, Mapping):
        yield "Syntax errors in policy: Condition is an object"
        return
    services, keys = known_actions()
    for operator, compared in read.items():
        if not _OPERATOR.fullmatch(str(operator)):
            yield f"Invalid Condition type : {operator}."
        if not isinstance(compared, Mapping) or not compared:
            yield f"Syntax errors in policy: {operator} compares nothing"
            continue
        for key in compared:
            prefix = str(key).partition(":")[0].lower()
            judged = prefix == "aws" or prefix in services
            if ":" not in str(key) or (judged and not any(fnmatchcase(str(key).lower(), each) for each in keys)):
                yield f"{key} is not a condition key"


def _texts(given: Any) -> list[Any]:
    return given if isinstance(given, list) else [given]
