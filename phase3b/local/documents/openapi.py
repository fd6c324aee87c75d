"""The OpenAPI document that API Gateway imports: keywords of its models, extensions, integrations, authorizers, references."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from phase3b.local.documents.rules_of_documents import words

PREFIX: Final = "x-amazon-apigateway-"
_PARAMETER: Final = re.compile(r"\{([^}+]+)\+?\}")
_PART: Final = re.compile(r"\{?[a-zA-Z0-9._:~-]+\+?\}?")


def openapi_faults(read: object, *, longest_timeout_ms: int) -> Iterator[str]:
    """What API Gateway finds wrong with a document."""
    if not isinstance(read, Mapping) or not str(read.get("openapi", "")).startswith("3.0"):
        yield "Invalid OpenAPI input: openapi must be 3.0.x"
        return
    if not _mapping(read.get("info")).get("title"):
        yield "Invalid OpenAPI input: info.title is missing"
    yield from _extensions(read, "")
    components = _mapping(read.get("components"))
    for name, schema in _mapping(components.get("schemas")).items():
        for fault in _schema(schema, read):
            yield f"Unable to create model for '{name}': {fault}"
    for name, scheme in _mapping(components.get("securitySchemes")).items():
        for fault in _authorizer(_mapping(scheme)):
            yield f"Unable to create authorizer '{name}': {fault}"
    for path, methods in _mapping(read.get("paths")).items():
        if not path.startswith("/") or not all(_PART.fullmatch(each) for each in path.strip("/").split("/") if each):
            yield f"Resource's path part only allow a-zA-Z0-9._-: or a valid greedy path variable: {path}"
        for name, method in _mapping(methods).items():
            if name.startswith("x-") and name != f"{PREFIX}any-method":
                continue
            if name in words("openapi")["methods"]:
                for fault in _method(path, _mapping(method), read, longest_timeout_ms):
                    yield f"Unable to put method '{name.upper()}' on resource at path '{path}': {fault}"
            elif name not in words("openapi")["path_members"]:
                yield f"{path}: {name} is not a method"


def _method(path: str, read: Mapping[str, Any], document: Mapping[str, Any], longest_ms: int) -> Iterator[str]:
    schemes = _mapping(_mapping(document.get("components")).get("securitySchemes"))
    for each in read.get("security") or ():
        yield from (f"Invalid security definition {name}" for name in each if name not in schemes)
    validator = read.get(f"{PREFIX}request-validator", document.get(f"{PREFIX}request-validator"))
    if validator is not None and validator not in _mapping(document.get(f"{PREFIX}request-validators")):
        yield f"Invalid request validator {validator}"
    declared = {each.get("name") for each in read.get("parameters") or () if each.get("in") == "path"}
    for name in sorted(map(str, declared - set(_PARAMETER.findall(path)))):
        yield f"the path has no parameter {name}"
    for each in _schemas(read):
        yield from _schema(each, document)
    integration = read.get(f"{PREFIX}integration")
    if isinstance(integration, Mapping):
        yield from _integration(integration, longest_ms)
    elif integration is not None or not read.get("responses"):
        yield "No integration defined for method"


def _schemas(read: Mapping[str, Any]) -> Iterator[object]:
    for each in read.get("parameters") or ():
        if "schema" in each:
            yield each["schema"]
    bodies = [_mapping(read.get("requestBody")), *map(_mapping, _mapping(read.get("responses")).values())]
    for body in bodies:
        for content in _mapping(body.get("content")).values():
            if "schema" in _mapping(content):
                yield content["schema"]


def _integration(read: Mapping[str, Any], longest_ms: int) -> Iterator[str]:
    known = words("openapi")
    for name in sorted(set(read) - set(known["integration_members"])):
        yield f"Invalid integration member {name}"
    kind = str(read.get("type", "")).lower()
    if kind not in known["integration_types"]:
        yield "Invalid integration type specified"
        return
    if kind != "mock":
        yield from (
            f"{name} is needed for an integration of type {kind}"
            for name in ("uri", "httpMethod")
            if not read.get(name)
        )
    if kind == "aws_proxy" and ":lambda:" in str(read.get("uri")) and read.get("httpMethod") != "POST":
        yield "Lambda function invocations must use the POST httpMethod"
    behavior = read.get("passthroughBehavior")
    if behavior is not None and behavior not in known["passthrough_behaviors"]:
        yield "Invalid passthrough behavior"
    if behavior is not None and kind == "aws_proxy":
        # AWS documents it for others; a proxy takes every body, and only AWS could tell what it does with another word.
        yield "passthroughBehavior is not for integrations of type aws_proxy"
    timeout = read.get("timeoutInMillis")
    if timeout is not None and (not isinstance(timeout, int) or not known["least_timeout_ms"] <= timeout <= longest_ms):
        yield f"Timeout should be between {known['least_timeout_ms']} ms and {longest_ms} ms"


def _authorizer(scheme: Mapping[str, Any]) -> Iterator[str]:
    read = scheme.get(f"{PREFIX}authorizer")
    if read is None:
        return
    known = words("openapi")
    read = _mapping(read)
    kind = read.get("type")
    if kind not in known["authorizer_types"]:
        yield f"Invalid authorizer type {kind}"
    if kind in {"token", "request"} and not read.get("authorizerUri"):
        yield "authorizerUri is missing"
    longest = known["longest_authorizer_ttl_seconds"]
    seconds = read.get("authorizerResultTtlInSeconds", 1)
    if not isinstance(seconds, int) or not 0 <= seconds <= longest:
        yield f"Authorizer TTL must be between 0 and {longest} seconds"
    elif kind == "request" and seconds and not read.get("identitySource"):
        yield "Identity source is needed where results are cached"


def _schema(read: object, document: Mapping[str, Any]) -> Iterator[str]:
    if isinstance(read, bool):
        return
    if not isinstance(read, Mapping):
        yield "Invalid model schema specified"
        return
    known = words("openapi")
    for name in read:
        if name not in known["schema_keywords"] and not name.startswith("x-"):
            yield f"Invalid model schema specified. Unsupported keyword(s): [{name}]"
    reference = read.get("$ref")
    if reference is not None and not _resolves(str(reference), document):
        yield f"Invalid model reference specified: {reference}"
    kinds = read.get("type", [])
    for kind in kinds if isinstance(kinds, list) else [kinds]:
        if kind not in known["schema_types"]:
            yield f"Invalid model schema specified. {kind} is not a type"
    for each in _mapping(read.get("properties")).values():
        yield from _schema(each, document)
    for name in ("items", "additionalProperties", "not"):
        if name in read:
            yield from _schema(read[name], document)
    for name in ("allOf", "anyOf", "oneOf"):
        for each in read.get(name) or ():
            yield from _schema(each, document)


def _resolves(reference: str, document: Mapping[str, Any]) -> bool:
    if not reference.startswith("#/components/schemas/"):
        return False
    return reference.rpartition("/")[2] in _mapping(_mapping(document.get("components")).get("schemas"))


def _extensions(read: object, path: str) -> Iterator[str]:
    """Every extension of API Gateway's, wherever it is; AWS passes over what others wrote."""
    if isinstance(read, list):
        for each in read:
            yield from _extensions(each, path)
    if isinstance(read, Mapping):
        for name, each in read.items():
            if str(name).startswith(PREFIX) and str(name).removeprefix(PREFIX) not in words("openapi")["extensions"]:
                yield f"Unknown extension {name} at {path or '/'}"
            yield from _extensions(each, f"{path}/{name}")


def _mapping(read: object) -> Mapping[str, Any]:
    return read if isinstance(read, Mapping) else {}
