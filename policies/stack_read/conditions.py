"""Conditions of policy statements: whether one really says who the caller is, or excuses nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from policies.stack_read.arn import foreign, nothing_but_wild, parsed, unread, wild
from policies.stack_read.bounds import bounds
from policies.stack_read.stack import Stack

# Operators that hold only where the key is there and has one of the values. A negated one, `...IfExists`, `Null`,
# `Bool`, and `ForAllValues:` (true where the key is missing) hold for nearly everyone.
TELLING: Final = frozenset({"stringequals", "stringequalsignorecase", "stringlike", "arnequals", "arnlike"})
# Keys that say whose a caller is, by what their values are ("AWS global condition context keys", IAM User Guide).
ARNS: Final = frozenset({"aws:sourcearn", "aws:principalarn"})
ACCOUNTS: Final = frozenset({"aws:sourceaccount", "aws:principalaccount", "aws:sourceowner", "kms:calleraccount"})
IDS: Final = frozenset({"aws:principalorgid", "aws:sourceorgid", "aws:sourcevpce", "aws:sourcevpc"})
PATHS: Final = frozenset({"aws:principalorgpaths", "aws:sourceorgpaths"})
# What is encrypted names the resource that it belongs to: "kms:EncryptionContext:aws:logs:arn".
CONTEXT: Final = re.compile(r"kms:encryptioncontext:aws:[a-z0-9-]+:arn")
# Of a token that somebody else signed: whom it was given to. An audience is that of every caller of a provider, but for
# those that have one for each application.
SUBJECTS: Final = re.compile(r":sub$|^cognito-identity\.amazonaws\.com:aud$|^saml:(aud|sub)$")


def narrows(condition: Any, stack: Stack, *, federated: bool = False) -> bool:
    """Whether a condition lets in only callers that are known: one telling test is enough, as all must hold."""
    if not isinstance(condition, Mapping):
        return False
    return any(
        _tells(str(operator).lower(), str(key).lower(), value, stack, federated=federated)
        for operator, tests in condition.items()
        if isinstance(tests, Mapping)
        for key, value in tests.items()
    )


def _tells(operator: str, key: str, value: Any, stack: Stack, *, federated: bool) -> bool:
    set_of, _, plain = operator.rpartition(":")
    if plain not in TELLING or set_of not in {"", "foranyvalue"} or (set_of and key not in PATHS):
        return False
    values = [str(each) for each in (value if isinstance(value, list) else [value])]
    # Several values are alternatives: the widest decides.
    return bool(values) and all(_is_narrow(key, each, stack, federated=federated) for each in values)


def _is_narrow(key: str, value: str, stack: Stack, *, federated: bool) -> bool:
    if not value or nothing_but_wild(value) or unread(value):
        return False
    if federated:
        # repo:owner/name:* is one repository; repo:* and repo:owner/* are many.
        named = value.split(":")[:-1]
        one = not wild(value) or (len(named) > 1 and not any(map(wild, named)))
        return SUBJECTS.search(key) is not None and one and _is_known(value)
    if key in ACCOUNTS:
        return not wild(value) and not foreign(value, stack)
    if key in ARNS or CONTEXT.fullmatch(key):
        return _arn_is_narrow(value, stack)
    # An id does not mention whose it is: an organization, an endpoint or a repository of somebody else looks the same.
    return (key in PATHS and _is_known(value.split("/", 1)[0])) or (key in IDS and _is_known(value))


def _is_known(value: str) -> bool:
    return value.startswith("${aws_") or value in map(str, bounds()["trusted_identities"])


def _arn_is_narrow(value: str, stack: Stack) -> bool:
    if value.startswith("${"):
        return not value.startswith("${data.aws_caller_identity")
    arn = parsed(value)
    if arn is None or wild(arn.account) or wild(arn.service):
        return False
    if not arn.account:
        # A bucket's ARN has no account: then its name must be whole.
        return not wild(arn.resource)
    return not foreign(arn.account, stack)
