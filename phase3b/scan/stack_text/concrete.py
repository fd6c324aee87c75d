"""A stack with concrete values: references followed, locals put in, and a plausible value for what AWS gives later.

checkov's checks judge values. An ARN that is still `${aws_sns_topic.alerts.arn}` keeps some of them from reading a policy
at all, and then they report nothing. So each reference becomes what it will be like: an ARN with the resource's name in
it, in an account that is nobody's. What refers to what is kept beside the values, for checks that go from one resource
to another.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from phase3b.scan.stack_text.expression import PENDING, UNKNOWN, evaluated
from phase3b.scan.stack_text.policy_text import DOCUMENT, as_checks_read, canonical, of_data_source

Values = Mapping[str, Any]
# As the provider's own documentation writes an account that is nobody's.
ACCOUNT: Final = "123456789012"
REGION: Final = "us-east-1"
PARTITION: Final = "aws"
DEEPEST: Final = 20
# The key under which checkov's graph looks for what a resource refers to.
REFERENCES: Final = "references_"
# Arguments of Terraform itself, which say how often a resource is made and not what it is like.
_META: Final = ("count", "for_each", "//")
_REFERENCE: Final = re.compile(r"\b(?:data\.)?([a-z][a-z0-9]*_[a-z0-9_]+)\.([A-Za-z_][A-Za-z0-9_-]*)(\.[A-Za-z0-9_]+)?")
# The services whose ARNs have no region, and the words of types that are not the service's name in an ARN.
_GLOBAL: Final = frozenset({"iam", "s3", "cloudfront", "route53"})
_SERVICES: Final = MappingProxyType(
    {
        "api": "execute-api",
        "apigatewayv2": "execute-api",
        "cloudwatch_log": "logs",
        "cloudwatch_event": "events",
        "db": "rds",
        "lb": "elasticloadbalancing",
    }
)
_NAMES: Final = ("name", "function_name", "bucket", "alarm_name", "dashboard_name", "alias", "identifier")


class ConcreteStack:
    """The values of one stack; each resource is worked out when it is asked for."""

    def __init__(self, document: Values) -> None:
        self._resources = _named(document.get("resource"))
        self._data = _named(document.get("data"))
        self._locals = _one(document.get("locals"))
        self._variables = _one(document.get("variable"))
        providers = _one(document.get("provider")).get("aws")
        provider = providers[0] if isinstance(providers, list) and providers else providers
        region = provider.get("region") if isinstance(provider, Mapping) else None
        self._region = region if isinstance(region, str) and "${" not in region else REGION
        self._known: dict[str, Any] = {}
        self._depth = 0

    def values(self, values: Any) -> Any:
        """Values without an expression in them; what can't be known is a text that says so."""
        match values:
            case str():
                return self._text(values)
            case dict():
                return {key: self.values(each) for key, each in values.items() if key != "//"}
            case list():
                return [self.values(each) for each in values]
            case _:
                return values

    def resource(self, kind: str, values: Values) -> dict[str, Any]:
        """The values of a resource or a data source as its checks read them, with what it refers to."""
        found = {key: self.values(each) for key, each in values.items() if key not in _META}
        if kind == DOCUMENT:
            found = as_checks_read(found)
        references = sorted(self._references(values))
        return {**found, REFERENCES: references} if references else found

    def _text(self, text: str) -> Any:
        value = text if "${" not in text and "%%{" not in text else evaluated(text, self._lookup)
        if value is UNKNOWN:
            return PENDING
        # A policy's own `${aws:username}` would be a variable of Terraform to checkov, which then reports nothing.
        return canonical(value.replace("${", "$(")) if isinstance(value, str) else self.values(value)

    def _references(self, value: Any) -> Iterator[str]:
        match value:
            case str() if "${" in value:
                for kind, name, attribute in set(_REFERENCE.findall(value)):
                    if (kind, name) in self._resources:
                        yield f"{kind}.{name}{attribute}"
            case dict():
                for key, each in value.items():
                    if key not in {"//", "depends_on"}:
                        yield from self._references(each)
            case list():
                for each in value:
                    yield from self._references(each)

    def _lookup(self, path: str) -> Any:
        if path not in self._known:
            if self._depth > DEEPEST:
                return UNKNOWN
            self._depth += 1
            try:
                value = self._looked_up(path)
            finally:
                self._depth -= 1
            self._known[path] = value
        return self._known[path]

    def _looked_up(self, path: str) -> Any:
        first, *rest = re.findall(r"[A-Za-z0-9_*-]+", path)
        match first:
            case "local" if rest:
                return self._below(self._locals.get(rest[0], UNKNOWN), rest[1:])
            case "var" if rest:
                variable = self._variables.get(rest[0])
                return self._below(_one(variable).get("default", UNKNOWN), rest[1:])
            case "path" | "terraform":
                return "."
            case "data" if len(rest) > 1:
                return self._of_data(rest[0], rest[1], rest[2:])
            case "each" | "count" | "self" | "module" | "ephemeral":
                return UNKNOWN
        if not rest or (first, rest[0]) not in self._resources:
            return UNKNOWN
        values = self._resources[first, rest[0]]
        stated = self._below(values, rest[1:]) if rest[1:] else UNKNOWN
        return given(first, rest[0], rest[-1], values, self._region) if stated is UNKNOWN else stated

    def _of_data(self, kind: str, name: str, rest: list[str]) -> Any:
        values = self._data.get((kind, name))
        attribute = rest[-1] if rest else ""
        match kind, attribute:
            case "aws_caller_identity", "account_id":
                return ACCOUNT
            case "aws_partition", "partition":
                return PARTITION
            case "aws_region", "name" | "region" | "id":
                return self._region
            case "aws_iam_policy_document", "json" | "minified_json" if values is not None:
                return json.dumps(of_data_source(self.values(values)))
        if values is None:
            return UNKNOWN
        stated = self._below(values, rest)
        return given(kind, name, attribute, values, self._region) if stated is UNKNOWN else stated

    def _below(self, value: Any, keys: list[str]) -> Any:
        found = value
        for key in keys:
            if isinstance(found, str) and "${" in found:
                found = evaluated(found, self._lookup)
            if isinstance(found, Mapping) and key in found:
                found = found[key]
            elif isinstance(found, list) and found:
                index = int(key) if key.isdigit() else 0
                found = found[index] if index < len(found) else UNKNOWN
                if not key.isdigit() and isinstance(found, Mapping):
                    found = found.get(key, UNKNOWN)
            elif not (key.isdigit() and isinstance(found, Mapping)):
                return UNKNOWN
        if isinstance(found, str):
            return evaluated(found, self._lookup)
        return found if found is UNKNOWN else self.values(found)


def given(kind: str, name: str, attribute: str, values: Values, region: str) -> str:
    """What AWS will have given an attribute, as far as its form goes."""
    called = next(
        (values[key] for key in _NAMES if isinstance(values.get(key), str) and "${" not in values[key]),
        name,
    )
    if attribute in {"id", "name"}:
        return str(called)
    if attribute.endswith("arn"):
        words = kind.split("_")
        service = _SERVICES.get("_".join(words[1:3])) or _SERVICES.get(words[1], words[1]) if len(words) > 1 else kind
        where = "" if service in _GLOBAL else region
        account = "" if service == "s3" else ACCOUNT
        form = f"role/{called}" if kind == "aws_iam_role" else str(called)
        return f"arn:{PARTITION}:{service}:{where}:{account}:{form}"
    return f"{called}-{attribute.replace('_', '-')}"


def _one(value: Any) -> Values:
    """A block that Terraform's JSON may write as a list."""
    if isinstance(value, list):
        merged: dict[str, Any] = {}
        for each in value:
            merged.update(_one(each))
        return merged
    return value if isinstance(value, Mapping) else {}


def _named(block: Any) -> dict[tuple[str, str], Values]:
    return {
        (kind, name): _one(values)
        for kind, named in _one(block).items()
        if kind != "//"
        for name, values in _one(named).items()
        if name != "//"
    }
