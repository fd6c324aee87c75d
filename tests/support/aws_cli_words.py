"""The words of an `aws` command, read as the AWS CLI reads them: by botocore's models, which the CLI is made of.

Sources: "Command line options", "Using shorthand syntax", "Pagination" and "Filtering output" in the AWS CLI User Guide.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import jmespath
from botocore import xform_name
from botocore.exceptions import DataNotFoundError, UnknownServiceError
from botocore.model import OperationModel, Shape
from botocore.session import Session
from botocore.validate import ParamValidator

SESSION = Session()
# Of the CLI itself, each with a value.
GLOBAL = {"--region", "--profile", "--endpoint-url", "--query", "--output"}
PAGES = {"--max-items", "--page-size", "--starting-token"}
OUTPUTS = {"json", "text", "table", "yaml"}


@dataclass(frozen=True)
class AwsCall:
    """A command: its service and operation as boto3 calls them, its parameters, its own options."""

    service: str
    operation: str
    parameters: dict[str, Any]
    options: dict[str, str]
    waiter: str | None = None


class NotACommandError(Exception):
    """The AWS CLI would refuse it."""


@cache
def operations(service: str) -> dict[str, OperationModel]:
    """The operations of a service by the names that they have in the CLI."""
    try:
        model = SESSION.get_service_model(service)
    except UnknownServiceError:
        raise NotACommandError(f"no service {service}") from None
    return {xform_name(each, "-"): model.operation_model(each) for each in model.operation_names}


@cache
def paginated(service: str) -> frozenset[str]:
    """The operations that the CLI asks for page by page."""
    try:
        found = SESSION.get_paginator_model(service)
    except DataNotFoundError:
        return frozenset()
    return frozenset(found._paginator_config)


@cache
def waiters(service: str) -> dict[str, tuple[str, str]]:
    """The waiters of a service by their names in the CLI: their own name, and that of the operation."""
    model = SESSION.get_waiter_model(service)
    return {xform_name(each, "-"): (each, model.get_waiter(each).operation) for each in model.waiter_names}


def aws_call(words: Sequence[str]) -> AwsCall:
    """What a command asks AWS.

    Raises:
        NotACommandError: there is no such service, operation, option or value.
    """
    assert words[0] == "aws"
    options, rest = _options(list(words[1:]))
    service, name, *rest = rest
    waiter = None
    if name == "wait":
        name, *rest = rest
        if name not in waiters(service):
            raise NotACommandError(f"{service} has no waiter {name}")
        waiter, operation = waiters(service)[name]
        name = xform_name(operation, "-")
    if name not in operations(service):
        raise NotACommandError(f"{service} has no operation {name}")
    model = operations(service)[name]
    shape = model.input_shape
    members = {} if shape is None else {f"--{xform_name(each, '-')}": each for each in shape.members}
    parameters: dict[str, Any] = {}
    while rest and rest[0].startswith("--"):
        option, *rest = rest
        values = []
        while rest and not rest[0].startswith("--"):
            values.append(rest.pop(0))
        positive = option.replace("--no-", "--", 1)
        if option in members or positive in members:
            assert shape is not None
            member = members.get(option) or members[positive]
            if model.has_streaming_output and len(values) > 1:
                # The name of the file comes last.
                rest = [*values[1:], *rest]
                values = values[:1]
            parameters[member] = _value(shape.members[member], values, positive=option in members)
        elif option in PAGES and model.name in paginated(service):
            options[option] = values[0]
        else:
            raise NotACommandError(f"{service} {name} has no option {option}")
    if len(rest) != int(model.has_streaming_output):
        raise NotACommandError(f"{service} {name}: {rest} is not expected")
    if shape is not None:
        report = ParamValidator().validate(parameters, shape)
        if report.has_errors():
            raise NotACommandError(f"{service} {name}: {report.generate_report()}")
    _check_output(options, model)
    return AwsCall(service, xform_name(model.name), parameters, options, waiter)


def _options(words: list[str]) -> tuple[dict[str, str], list[str]]:
    options, rest = {}, []
    while words:
        word = words.pop(0)
        if word in GLOBAL:
            options[word] = words.pop(0)
        else:
            rest.append(word)
    return options, rest


def _value(shape: Shape, values: list[str], *, positive: bool) -> Any:
    kind = shape.type_name
    if kind == "boolean":
        return positive if not values else _scalar(shape, values[0])
    if kind in {"list", "map", "structure"} and values[0].lstrip()[:1] in {"[", "{"}:
        return _json(shape, values)
    if kind == "list":
        element = shape.member  # type: ignore[attr-defined]  of a list
        return [_shorthand(element, each) for each in values]
    if len(values) != 1:
        raise NotACommandError(f"{shape.name}: {values} must be one word")
    return _shorthand(shape, values[0])


def _json(shape: Shape, values: list[str]) -> Any:
    (text,) = values
    try:
        read = json.loads(text)
    except ValueError as error:
        raise NotACommandError(f"{text}: {error}") from None
    _check_words(shape, read)
    return read


def _shorthand(shape: Shape, text: str) -> Any:
    """KEY=VALUE,KEY=VALUE of a structure or a map whose values are single; a scalar is as it is."""
    if shape.type_name not in {"structure", "map"}:
        return _scalar(shape, text)
    found = {}
    for part in text.split(","):
        key, equals, value = part.partition("=")
        if not equals:
            raise NotACommandError(f"{text} is not KEY=VALUE,...")
        if shape.type_name == "map":
            found[key] = value
            continue
        members = shape.members  # type: ignore[attr-defined]  of a structure
        if key not in members:
            raise NotACommandError(f"{shape.name} has no {key}")
        found[key] = _scalar(members[key], value)
    return found


def _scalar(shape: Shape, text: str) -> Any:
    match shape.type_name:
        case "integer" | "long":
            if not text.isdecimal():
                raise NotACommandError(f"{shape.name}: {text} is no number")
            return int(text)
        case "double" | "float":
            return float(text)
        case "boolean":
            if text not in {"true", "false"}:
                raise NotACommandError(f"{shape.name}: {text} is neither true nor false")
            return text == "true"
        case "timestamp":
            return float(text)
        case "blob":
            if not text.startswith("fileb://"):
                raise NotACommandError(f"{shape.name}: the two major versions of the CLI read {text} differently")
            return b""
        case "string":
            _check_words(shape, text)
            return text
        case other:
            raise NotACommandError(f"{shape.name}: {text} for a {other}")


def _check_words(shape: Shape, read: Any) -> None:
    """Each word is one of those that the model lists, where it lists them."""
    match shape.type_name, read:
        case "string", str():
            words = shape.enum  # type: ignore[attr-defined]  of a string
            if words and read not in words:
                raise NotACommandError(f"{shape.name}: {read} is none of {words}")
        case "list", list():
            for each in read:
                _check_words(shape.member, each)  # type: ignore[attr-defined]
        case "structure", dict():
            for key, value in read.items():
                if key in shape.members:  # type: ignore[attr-defined]
                    _check_words(shape.members[key], value)  # type: ignore[attr-defined]
        case _:
            pass


def _check_output(options: dict[str, str], model: OperationModel) -> None:
    if options.get("--output", "json") not in OUTPUTS:
        raise NotACommandError(f"no output {options['--output']}")
    if "--query" not in options:
        return
    try:
        parsed = jmespath.compile(options["--query"]).parsed
    except jmespath.exceptions.ParseError as error:
        raise NotACommandError(str(error)) from None
    _shape_of(parsed, model.output_shape)


def _shape_of(node: dict[str, Any], shape: Shape | None) -> Shape | None:
    """What an expression of a query makes of a shape; None where no model says so.

    Raises:
        NotACommandError: it names a member that the answer does not have.
    """
    children = node.get("children", [])
    match node["type"]:
        case "field":
            return _member(shape, node["value"])
        case "subexpression" | "index_expression" | "pipe":
            for each in children:
                shape = _shape_of(each, shape)
            return shape
        case "projection" | "filter_projection":
            inner = _element(_shape_of(children[0], shape))
            for condition in children[2:]:
                _shape_of(condition, inner)
            # What is a list of is as good as the list here.
            return _Listed.of(_shape_of(children[1], inner))
        case "flatten" | "identity" | "current":
            return _shape_of(children[0], shape) if children else shape
        case "index":
            return _element(shape)
        case "multi_select_list" | "comparator":
            for each in children:
                _shape_of(each, shape)
            return None
        case "function_expression":
            first = _shape_of(children[0], shape)
            for each in children[1:]:
                _shape_of(each, _element(first))
            return first
        case "expref":
            return _shape_of(children[0], shape)
        case "literal" | "slice":
            return shape if node["type"] == "slice" else None
        case other:
            raise AssertionError(other)


@dataclass(frozen=True)
class _Listed:
    """The result of a projection."""

    member: Shape | None
    type_name: str = "list"
    name: str = "a list"

    @classmethod
    def of(cls, shape: Any) -> Any:
        return shape if shape is None or shape.type_name == "list" else cls(shape)


def _element(shape: Any) -> Any:
    return shape.member if shape is not None and shape.type_name == "list" else None


def _member(shape: Any, name: str) -> Any:
    if shape is None:
        return None
    if shape.type_name == "map":
        return shape.value
    if shape.type_name != "structure" or name not in shape.members:
        raise NotACommandError(f"{shape.name} has no {name}")
    return shape.members[name]
