"""What only the whole of several values breaks: policies, environment variables, tags, readers, dashboards, an API's size."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from phase3b.capacity.aws_limits import quota, reserved_variables
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.text.node import Path
from phase3b.limits.fields.expected_text import ExpectedTexts
from phase3b.limits.fields.origins import named_in
from phase3b.naming import names_of
from phase3b.plan.apis import records as api_records
from phase3b.plan.dashboards import records as dashboard_records
from phase3b.plan.functions import records as function_records
from phase3b.plan.functions.api_key_tenants import KEY_TENANTS
from phase3b.plan.functions.planned import own_variables
from phase3b.plan.plan import Plan
from phase3b.plan.tables import records as table_records
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Excess:
    """Something that is more than AWS allows: by which rule, by how much, and what of the file makes it grow."""

    rule: str
    by: float
    path: Path
    what: str
    fix: str
    code: str


def excesses(capacity: Capacity, plan: Plan, expected: ExpectedTexts) -> Iterator[Excess]:
    """Everything of a plan that is too much as a whole."""
    for rule in _RULES:
        yield from rule(capacity, plan, expected)


def _inline_policies(capacity: Capacity, plan: Plan, expected: ExpectedTexts) -> Iterator[Excess]:
    most = quota("inline_policy_characters")
    for record in plan.records:
        if not isinstance(record, function_records.RolePolicy):
            continue
        name = record.address.name
        size = _without_space(expected.of_text(record.policy))
        if size <= most or name not in capacity.service.functions:
            continue
        parts: Counter[str] = Counter()
        for statement in json.loads(record.policy)["Statement"]:
            text = expected.of_text(json.dumps(statement, separators=(",", ":")))
            parts[_granted_by(statement["Sid"])] += _without_space(text)
        part, characters = parts.most_common(1)[0]
        yield Excess(
            "inline policy",
            size - most,
            ("service", "functions", name, part),
            f"in {plan.name} the policy of {name}'s role would have {size:,} characters, {characters:,} of them for these "
            f"{part}, and IAM allows {most:,}",
            "Split the function, so that each part touches fewer, or shorten their names",
            code="P3B-AWS-POLICY-SIZE",
        )


def _without_space(text: str) -> int:
    """IAM does not count white space."""
    return len("".join(text.split()))


def _granted_by(sid: str) -> str:
    """The key of a function that a statement is made of."""
    for beginning, key in (
        ("Table", "tables"),
        ("Indexes", "indexes"),
        ("SendToQueues", "queues"),
        ("ReadStreams", "streams"),
    ):
        if sid.startswith(beginning):
            return key
    return "uses"


def _environment_variables(_: Capacity, plan: Plan, expected: ExpectedTexts) -> Iterator[Excess]:
    most = quota("environment_bytes")
    deployment = plan.deployment
    names = names_of(deployment)
    own = {each.name: own_variables(deployment, each, names) for each in deployment.functions}
    definitions = {each.name: each.definition for each in deployment.functions}
    for record in plan.records:
        if not isinstance(record, function_records.LambdaFunction):
            continue
        name = record.address.name
        path: Path = ("service", "functions", name)
        settings = {key.upper(): str(value) for key, value in definitions[name].settings.items()}
        theirs = definitions[name].environment
        yield from _taken_names(settings, own[name], (*path, "settings"))
        yield from _taken_names(theirs, {**own[name], **settings}, (*path, "environment"))
        size = _variables_bytes(record.environment, expected)
        if size <= most:
            continue
        of_settings, of_names = (
            _variables_bytes({**settings, **theirs}, expected),
            _variables_bytes(own[name], expected),
        )
        of_keys = _variables_bytes({KEY_TENANTS: own[name].get(KEY_TENANTS, "")}, expected)
        if of_keys > max(of_settings, of_names - of_keys):
            keys, bytes_of_pairs = (
                len(deployment.environment.api_keys),
                len(expected.of_text(own[name][KEY_TENANTS])) + 1,
            )
            yield Excess(
                "environment",
                size - most,
                ("environment", "api_keys"),
                f"in {plan.name} the environment variables of {name} would take {size:,} bytes, {of_keys:,} of them for the "
                f"tenants of {keys} API keys, and Lambda allows {most:,}",
                f"Remove at least {-(-keys * (size - most) // bytes_of_pairs)} customers from api_keys and make their keys by hand, "
                "which are bound to no tenant (service.api.authorizer.unbound_keys)",
                code="P3B-AWS-ENVIRONMENT-SIZE",
            )
            continue
        part = "settings" if of_settings >= of_names else "tables"
        yield Excess(
            "environment",
            size - most,
            (*path, part),
            f"in {plan.name} the environment variables of {name} would take {size:,} bytes, "
            f"{max(of_settings, of_names):,} of them for its {'settings' if part == 'settings' else 'tables, indexes and queues'}, "
            f"and Lambda allows {most:,}",
            "Shorten them, or keep long ones beside the code"
            if part == "settings"
            else "Split the function, so that each part touches fewer",
            code="P3B-AWS-ENVIRONMENT-SIZE",
        )


def _variables_bytes(variables: Mapping[str, str], expected: ExpectedTexts) -> int:
    """Lambda measures them as JSON."""
    texts = {key: expected.of_text(value) for key, value in variables.items()}
    return len(json.dumps(texts, separators=(",", ":"), ensure_ascii=False).encode())


def _taken_names(variables: Mapping[str, str], taken: Mapping[str, str], path: Path) -> Iterator[Excess]:
    """Variables of a function that Lambda keeps for itself, or that something else sets already."""
    of_settings = path[-1] == "settings"
    for name in variables:
        if name in reserved_variables():
            what = f"the variable {name} would be that of Lambda itself, which refuses it"
        elif name in taken:
            what = f"the variable {name} is one that phase3b sets, and the function would be told something else"
        else:
            continue
        fix = "Give the setting another name" if of_settings else "Give the variable another name"
        key = name.lower() if of_settings else name
        yield Excess("variable", 1, (*path, key), what, fix, code="P3B-SETTING-NAME")


def _resource_policies(capacity: Capacity, plan: Plan, expected: ExpectedTexts) -> Iterator[Excess]:
    most = quota("resource_policy_bytes")
    sizes: Counter[str] = Counter()
    for record in plan.records:
        if isinstance(record, function_records.InvokePermission):
            sizes[named_in(record.function_name)] += _permission_bytes(record, expected)
    for name, size in sizes.items():
        if size > most and name in capacity.service.functions:
            schedules = len(capacity.service.functions[name].schedules)
            yield Excess(
                "resource policy",
                size - most,
                ("service", "functions", name, "schedules"),
                f"in {plan.name} the policy that lets others call {name} would have about {size:,} bytes, for its "
                f"{schedules} schedules above all, and Lambda allows {most:,}",
                "Call the function by fewer schedules, or split it",
                code="P3B-AWS-POLICY-SIZE",
            )


def _permission_bytes(record: function_records.InvokePermission, expected: ExpectedTexts) -> int:
    statement = {
        "Sid": record.statement_id,
        "Effect": "Allow",
        "Principal": {"Service": record.principal},
        "Action": "lambda:InvokeFunction",
        "Resource": expected.attributes[f"aws_lambda_alias.{named_in(record.function_name)}.arn"],
        "Condition": {"ArnLike": {"AWS:SourceArn": expected.of_text(record.source_arn)}},
    }
    return len(json.dumps(statement, separators=(",", ":")))


def _tags(capacity: Capacity, plan: Plan, _: ExpectedTexts) -> Iterator[Excess]:
    most = quota("tags")
    own = max((len(each.tags) for each in plan.records if isinstance(each, table_records.DynamodbTable)), default=0)
    number = len(plan.tags) + own
    if number > most:
        of_environment = len(capacity.environments[plan.name].tags)
        section = "environment" if of_environment > len(capacity.service.tags) else "service"
        yield Excess(
            "tags",
            number - most,
            (section, "tags"),
            f"in {plan.name} a table would have {number} tags with those that phase3b sets, and AWS allows {most}",
            f"Remove {number - most}",
            code="P3B-AWS-COUNT",
        )


def _stream_readers(capacity: Capacity, plan: Plan, _: ExpectedTexts) -> Iterator[Excess]:
    del capacity
    most = quota("stream_readers")
    readers: dict[str, list[str]] = {}
    for each in plan.deployment.functions:
        for table, stream in each.definition.streams.items():
            if stream.enabled:
                readers.setdefault(table, []).append(each.name)
    for table, functions in readers.items():
        for function in functions[most:]:
            yield Excess(
                "stream readers",
                len(functions) - most,
                ("service", "functions", function, "streams", table),
                f"the stream of {table} is read by {' and '.join(functions[:most])} already: more than {most} readers of a "
                "shard are throttled, and fall behind",
                "Read it in one of them, and pass on what the others need; or switch one off (enabled: false)",
                code="P3B-AWS-COUNT",
            )


def _dashboards(capacity: Capacity, plan: Plan, _: ExpectedTexts) -> Iterator[Excess]:
    del capacity
    for record in plan.records:
        if not isinstance(record, dashboard_records.Dashboard):
            continue
        widgets: list[dict[str, Any]] = json.loads(record.body)["widgets"]
        metrics = [len(each["properties"].get("metrics", ())) for each in widgets]
        for rule, number, most in (
            ("dashboard", sum(metrics), quota("dashboard_metrics")),
            ("widget", max(metrics, default=0), quota("widget_metrics")),
        ):
            if number > most:
                yield Excess(
                    rule,
                    number - most,
                    ("service", "tables"),
                    f"in {plan.name} a {rule} of {record.name} would have {number:,} metrics, and CloudWatch allows {most:,}",
                    "Watch fewer operations of a table, or give it fewer indexes",
                    code="P3B-AWS-COUNT",
                )


def _apis(capacity: Capacity, plan: Plan, expected: ExpectedTexts) -> Iterator[Excess]:
    for record in plan.records:
        if not isinstance(record, api_records.RestApi):
            continue
        parts = {
            tuple(each.path.split("/")[:length])
            for each in capacity.service.routes
            for length in range(1, each.path.count("/") + 2)
        }
        for rule, number, unit, most in (
            ("api definition", len(expected.of_text(record.body).encode()), "bytes", quota("api_definition_bytes")),
            ("api resources", len(parts), "parts of paths", quota("api_resources")),
        ):
            if number > most:
                yield Excess(
                    rule,
                    number - most,
                    ("service", "routes"),
                    f"in {plan.name} the REST API would have {number:,} {unit}, and API Gateway allows {most:,}",
                    "Remove routes, or shorten their schemas",
                    code="P3B-AWS-COUNT",
                )


_RULES: Final[tuple[Callable[[Capacity, Plan, ExpectedTexts], Iterator[Excess]], ...]] = (
    _inline_policies,
    _environment_variables,
    _resource_policies,
    _tags,
    _stream_readers,
    _dashboards,
    _apis,
)
