"""Asks AWS for what Terraform does not compare: the types of tables' keys, the routes of REST APIs."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Final

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.change.guard.plan_json import ResourceChange
from phase3b.change.guard.refusals.unseen import REST_API, TABLE, Asked
from phase3b.problems.missing_package import without_boto3

AT_ONCE: Final = 8
# What API Gateway gives of a page at most.
RESOURCES_A_PAGE: Final = 500


@dataclass(frozen=True, slots=True)
class _Question:
    """One thing to ask: what it is called, its key among the answers, and how it is asked."""

    what: str
    key: str
    ask: Callable[[AwsAccess, str], Any]


def ask_unseen(changes: Iterable[ResourceChange], access: AwsAccess) -> Asked:
    """One call for each table and each page of an API that is there; what is not answered is unknown, with the reason."""
    there = [each for each in changes if each.before and not each.destroyed]
    questions = [
        _Question(f"the key types of the table {each.before['name']}", str(each.before["name"]), _key_types)
        for each in there
        if each.type == TABLE
    ]
    questions += [
        _Question(f"the routes of the REST API {each.before.get('name')}", str(each.before["id"]), _routes)
        for each in there
        if each.type == REST_API
    ]
    if not questions:
        return Asked()
    if importlib.util.find_spec("boto3") is None:
        because = without_boto3("AWS")
        return Asked(unknown={each.what: because for each in questions})
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = dict(zip(questions, pool.map(lambda each: _answer(each, access), questions), strict=True))
    return Asked(
        key_types=_given(answers, _key_types),
        routes=_given(answers, _routes),
        unknown={each.what: answer for each, answer in answers.items() if isinstance(answer, str)},
    )


def _given(answers: Mapping[_Question, Any], ask: Callable[[AwsAccess, str], Any]) -> dict[str, Any]:
    return {each.key: answer for each, answer in answers.items() if each.ask is ask and not isinstance(answer, str)}


def _answer(question: _Question, access: AwsAccess) -> Any:
    """The answer, or why there is none."""
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    try:
        return question.ask(access, question.key)
    except (BotoCoreError, ClientError) as error:
        return f"AWS did not respond ({error})"


def _key_types(access: AwsAccess, table: str) -> dict[str, str]:
    described = access.client("dynamodb").describe_table(TableName=table)["Table"]
    return {each["AttributeName"]: each["AttributeType"] for each in described["AttributeDefinitions"]}


def _routes(access: AwsAccess, api: str) -> frozenset[str]:
    pages = (
        access.client("apigateway")
        .get_paginator("get_resources")
        .paginate(restApiId=api, embed=["methods"], PaginationConfig={"PageSize": RESOURCES_A_PAGE})
    )
    return frozenset(
        f"{method} {resource['path']}"
        for page in pages
        for resource in page["items"]
        for method, details in resource.get("resourceMethods", {}).items()
        # A method with nothing behind it answers 500 to everybody: there is no such route.
        if not details or "methodIntegration" in details
    )
