"""ARNs with wildcards and expressions in them: what they mean, and whose they are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from phase3b.scan.stack_text.expression import PENDING
from policies.stack_read.bounds import bounds
from policies.stack_read.stack import Stack

PARTS: Final = 6  # arn:partition:service:region:account:resource
# Both stand for anything in IAM: for any text, and for any one character.
WILD: Final = "*?"
# The resource of their ARNs begins with an id, and not with a kind: bucket/key, api/stage/method/path.
ID_FIRST: Final = ("s3", "execute-api", "sqs", "sns")
# Their names have slashes in them: what comes after one is still the name.
SLASHED: Final = ("secretsmanager", "ssm", "iam", "logs")
# Secrets Manager puts a hyphen and six characters behind a name: a statement can't know them before.
SECRET_SUFFIX: Final = re.compile(r"-\?{6}$")
OURS: Final = re.compile(r"\$\{data\.aws_caller_identity\.[A-Za-z0-9_-]+\.(account_id|id)\}")
_EXPRESSION: Final = re.compile(r"\$\{[^{}]*\}")
_REFERENCE: Final = re.compile(r"\$\{(?:data\.)?aws_[a-z0-9_]+\.[A-Za-z0-9_-]+(?:\.[a-z0-9_]+|\[\d+\])+\}")
_ACCOUNT: Final = re.compile(r"\d{12}")
# Owned by AWS itself: its managed policies, its public parameters.
_AWS: Final = ("aws", "")


@dataclass(frozen=True, slots=True)
class Arn:
    """An ARN in its parts; expressions are in it as they are written."""

    service: str
    region: str
    account: str
    resource: str


def unread(text: str) -> bool:
    """Whether a text holds an expression that is more than a reference to a resource or data source."""
    rest = _REFERENCE.sub("", text)
    return "${" in rest or "%{" in rest or PENDING in rest


def wild(text: str) -> bool:
    """Whether there is a wildcard in a text outside of expressions."""
    return any(sign in _EXPRESSION.sub("", text) for sign in WILD)


def nothing_but_wild(text: str) -> bool:
    """Whether a text means everything."""
    return text != "" and set(text) <= set(WILD)


def parsed(text: str) -> Arn | None:
    """The ARN that a text is; None where it is none."""
    masked = _EXPRESSION.sub(lambda found: found[0].replace(":", "\x00"), text)
    parts = [part.replace("\x00", ":") for part in masked.split(":", PARTS - 1)]
    return Arn(*parts[2:]) if len(parts) == PARTS and parts[0] == "arn" else None


def names_one(resource: str) -> bool:
    """Whether it means one resource, or all within one: a bucket's objects, a table's indexes."""
    if not wild(resource):
        return True
    own = _EXPRESSION.match(resource)
    if own is not None:
        # Behind the ARN of a resource: everything in it, and not everything that is called alike.
        return resource[own.end()] in ":/"
    arn = parsed(resource)
    if arn is None or wild(arn.service) or wild(arn.region) or wild(arn.account):
        return False
    text = SECRET_SUFFIX.sub("", arn.resource) if arn.service == "secretsmanager" else arn.resource
    parts = re.split("[:]" if arn.service in SLASHED else "[:/]", text.strip("/:"))
    named = 1 if arn.service in ID_FIRST or len(parts) == 1 else 2
    if len(parts) < named:
        return False
    # Without a separator behind the name the wildcard is part of it.
    return not any(wild(part) for part in parts[:named])


def foreign(account: str, stack: Stack) -> bool:
    """Whether an account is neither the environment's nor a trusted one."""
    if account in _AWS or OURS.fullmatch(account) or account in map(str, bounds()["trusted_accounts"]):
        return False
    if account.startswith("${aws_"):
        # Of a resource of this stack: its owner.
        return False
    return account != stack.context.account


def foreign_arn(text: str, stack: Stack) -> str | None:
    """The account of an ARN, where it is written out and a foreign one."""
    arn = parsed(text)
    if arn is not None and _ACCOUNT.fullmatch(arn.account) and foreign(arn.account, stack):
        return arn.account
    return None
