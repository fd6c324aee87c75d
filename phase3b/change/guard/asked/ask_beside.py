"""Asks AWS what is beside our functions and tables: their resource policies, function URLs, settings of asynchronous calls."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Final

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.change.guard.plan_json import ResourceChange
from phase3b.change.guard.refusals.beside import FUNCTION, LATEST, TABLE, AskedBeside, Asset, Beside, assets, statements
from phase3b.problems.missing_package import without_boto3
from phase3b.terraform.failure import shortened

AT_ONCE: Final = 8
# AWS's word for "there is none": no answer is one.
NONE: Final = frozenset({"ResourceNotFoundException", "PolicyNotFoundException"})


@dataclass(frozen=True, slots=True)
class _Question:
    what: str
    service: str
    asset: Asset
    ask: Callable[[Any, Asset], Iterable[Beside]]


def ask_beside(changes: Iterable[ResourceChange], access: AwsAccess) -> AskedBeside:
    """A call for each policy, and one for the URLs and one for the settings of each function."""
    questions = list(_questions(assets(tuple(changes))))
    if not questions:
        return AskedBeside()
    if importlib.util.find_spec("boto3") is None:
        because = without_boto3("AWS")
        return AskedBeside(unknown={each.what: because for each in questions})
    # A client reads its service's model once, and may be used by several threads.
    clients = {service: access.client(service) for service in dict.fromkeys(each.service for each in questions)}
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = list(pool.map(lambda each: _answer(each, clients[each.service]), questions))
    return AskedBeside(
        tuple(found for answer in answers if not isinstance(answer, str) for found in answer),
        {each.what: answer for each, answer in zip(questions, answers, strict=True) if isinstance(answer, str)},
    )


def _questions(of: Sequence[Asset]) -> Iterator[_Question]:
    for each in of:
        kind = each.address.partition(".")[0]
        if kind == TABLE:
            yield _Question(f"the resource policy of the table {each.name}", "dynamodb", each, _table_policy)
        if kind != FUNCTION:
            continue
        under = f" (alias {each.qualifier})" if each.qualifier else ""
        yield _Question(f"the permissions of the function {each.name}{under}", "lambda", each, _permissions)
        if not each.qualifier:
            yield _Question(f"the URLs of the function {each.name}", "lambda", each, _urls)
            yield _Question(f"the settings of asynchronous calls of {each.name}", "lambda", each, _asynchronous)


def _answer(question: _Question, client: Any) -> tuple[Beside, ...] | str:
    """What was found, or why nobody knows."""
    from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415  heavy

    try:
        return tuple(question.ask(client, question.asset))
    except ClientError as error:
        return (
            ()
            if error.response.get("Error", {}).get("Code") in NONE
            else f"AWS did not respond ({shortened(str(error))})"
        )
    except BotoCoreError as error:
        return f"AWS did not respond ({shortened(str(error))})"


def _permissions(client: Any, asset: Asset) -> Iterator[Beside]:
    of = {"Qualifier": asset.qualifier} if asset.qualifier else {}
    policy: str = client.get_policy(FunctionName=asset.name, **of)["Policy"]
    for each in statements(policy):
        yield Beside("policy", _under(asset, each.resource), each.id, {"principal": each.principal})


def _urls(client: Any, asset: Asset) -> Iterator[Beside]:
    for page in client.get_paginator("list_function_url_configs").paginate(FunctionName=asset.name):
        for each in page["FunctionUrlConfigs"]:
            yield Beside("url", _under(asset, each["FunctionArn"]), "", {"auth_type": each["AuthType"]})


def _asynchronous(client: Any, asset: Asset) -> Iterator[Beside]:
    for page in client.get_paginator("list_function_event_invoke_configs").paginate(FunctionName=asset.name):
        for each in page["FunctionEventInvokeConfigs"]:
            text = {
                name: each[name]
                for name in ("MaximumRetryAttempts", "MaximumEventAgeInSeconds")
                if each.get(name) is not None
            }
            yield Beside("async", _under(asset, each["FunctionArn"]), "", text)


def _under(asset: Asset, arn: str) -> Asset:
    """The function under the alias that an ARN names: arn:aws:lambda:REGION:ACCOUNT:function:NAME:ALIAS."""
    qualifier = arn.removeprefix(asset.arn).removeprefix(":")
    return Asset(asset.address, asset.name, asset.arn, "" if qualifier == LATEST else qualifier)


def _table_policy(client: Any, asset: Asset) -> Iterator[Beside]:
    policy: str = client.get_resource_policy(ResourceArn=asset.arn)["Policy"]
    principals = dict.fromkeys(each.principal for each in statements(policy))
    yield Beside("table policy", asset, "", {"principal": ", ".join(principals)})
