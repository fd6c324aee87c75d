"""API Gateway's role for logs: one for the account and region, without which nothing is logged and no stage may want it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Any, Final

from phase3b.local.account_state.account import Account
from phase3b.local.account_state.call import Call, Denied

# What AmazonAPIGatewayPushToCloudWatchLogs allows: "Set up CloudWatch logging for REST APIs in API Gateway".
NEEDED: Final = (
    "logs:CreateLogGroup",
    "logs:CreateLogStream",
    "logs:DescribeLogGroups",
    "logs:DescribeLogStreams",
    "logs:PutLogEvents",
    "logs:GetLogEvents",
    "logs:FilterLogEvents",
)
PRINCIPAL: Final = "apigateway.amazonaws.com"
_BAD: Final = "BadRequestException"
_UNFIT: Final = (
    "The role ARN does not have required permissions configured. Please grant trust permission for API Gateway and add the "
    "required role policy."
)
_NO_ROLE: Final = "CloudWatch Logs role ARN must be set in account settings to enable logging"


def update_account(call: Call, account: Account) -> Iterator[Denied]:
    """UpdateAccount: the role is tried when it is set."""
    for each in call.parameters.get("patchOperations") or ():
        arn = each.get("value")
        if each.get("path") == "/cloudwatchRoleArn" and arn and not _fits(str(arn), account):
            yield Denied(_BAD, _UNFIT)


def update_stage(call: Call, account: Account) -> Iterator[Denied]:
    """UpdateStage of a REST API."""
    wants = any(
        (str(each.get("path")).endswith("/logging/loglevel") and each.get("value") not in {None, "", "OFF"})
        or (str(each.get("path")) == "/accessLogSettings/destinationArn" and each.get("value"))
        for each in call.parameters.get("patchOperations") or ()
        if each.get("op") != "remove"
    )
    if wants:
        yield from _without_role(account)


def websocket_stage(call: Call, account: Account) -> Iterator[Denied]:
    """CreateStage and UpdateStage of a WebSocket API."""
    settings = call.parameters.get("defaultRouteSettings") or call.parameters.get("DefaultRouteSettings") or {}
    level = settings.get("loggingLevel") or settings.get("LoggingLevel")
    logs = call.parameters.get("accessLogSettings") or call.parameters.get("AccessLogSettings") or {}
    if level not in {None, "", "OFF"} or logs.get("destinationArn") or logs.get("DestinationArn"):
        yield from _without_role(account)


def _without_role(account: Account) -> Iterator[Denied]:
    if not account.apis.account.cloudwatch_role_arn:
        yield Denied(_BAD, _NO_ROLE)


def _fits(arn: str, account: Account) -> bool:
    role = next((each for each in account.iam.roles.values() if each.arn == arn), None)
    if role is None:
        return False
    trusted = any(
        PRINCIPAL in _texts(principal.get("Service"))
        for each in _statements(role.assume_role_policy_document)
        # "*" is everybody's accounts, and no service.
        if isinstance(principal := each.get("Principal"), dict)
    )
    documents = [
        *role.policies.values(),
        *(
            version.document
            for policy in role.managed_policies.values()
            for version in policy.versions
            if version.version_id == policy.default_version_id
        ),
    ]
    allowed = [
        pattern.lower()
        for document in documents
        for statement in _statements(document)
        if statement.get("Effect") == "Allow"
        for pattern in _texts(statement.get("Action"))
    ]
    return trusted and all(any(fnmatchcase(each.lower(), pattern) for pattern in allowed) for each in NEEDED)


def _statements(document: object) -> list[dict[str, Any]]:
    read = json.loads(document) if isinstance(document, str) else document
    found = read.get("Statement", []) if isinstance(read, dict) else []
    return [found] if isinstance(found, dict) else list(found)


def _texts(given: object) -> list[str]:
    return [given] if isinstance(given, str) else list(given) if isinstance(given, list) else []
