"""Documents within requests: each is taken as it is, and each mutation of it refused as its service refuses it."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Mapping
from typing import Any, Final, cast

import pytest
from account_state_server import Aws, Start, refusal
from valid_documents import ALARM, IDENTITY, RESOURCE, STAT, VALID, Key

from phase3b.local.account_state.account import Account
from phase3b.local.account_state.call import Call
from phase3b.local.account_state.clock import Clock
from phase3b.local.account_state.history import History
from phase3b.local.account_state.limits import limits
from phase3b.local.documents.judged_documents import DOCUMENTS

Change = Callable[[Any], object]


def put(value: object, *path: str | int) -> Change:
    """Another value at a path."""

    def change(read: Any) -> None:
        for step in path[:-1]:
            read = read[step]
        read[path[-1]] = value

    return change


def drop(*path: str | int) -> Change:
    """Nothing at a path."""

    def change(read: Any) -> None:
        for step in path[:-1]:
            read = read[step]
        del read[path[-1]]

    return change


FIRST: Final = ("Statement", 0)
GET: Final = ("paths", "/orders/{id}", "get")
ANY: Final = ("paths", "/orders/{id}", "x-amazon-apigateway-any-method")
CALLED: Final = (*GET, "x-amazon-apigateway-integration")
ORDER: Final = ("components", "schemas", "Order")
ASKED: Final = ("components", "securitySchemes", "token", "x-amazon-apigateway-authorizer")
METRIC: Final = ("widgets", 0)
SHARE: Final = (2, "Expression")
POLICY: Final[tuple[tuple[Change, str], ...]] = (
    (put("2012-10-18", "Version"), "valid version"),
    (put(1, "Statment"), "Statment"),
    (drop("Statement"), "Statement is missing"),
    (put([], "Statement"), "Statement is missing"),
    (put(["x"], "Statement"), "a statement is an object"),
)
MUTATIONS: Final[Mapping[str, tuple[tuple[Change, str], ...]]] = {
    "identity": (
        *POLICY,
        (put("Permit", *FIRST, "Effect"), "Effect"),
        (put(1, *FIRST, "Actions"), "Actions"),
        (drop(*FIRST, "Action"), "must contain actions"),
        (put("*", *FIRST, "NotAction"), "must contain actions"),
        (drop(*FIRST, "Resource"), "must contain resources"),
        (put("orders", *FIRST, "Resource"), "ARN format"),
        (put({"AWS": "*"}, *FIRST, "Principal"), "should not specify a principal"),
        (put("Other", *FIRST, "Sid"), "must be unique"),
        (put("GetItem", *FIRST, "Action"), "prefaced by a vendor"),
        (put("dynamodb:TransactWriteItems", *FIRST, "Action"), "not an action of dynamodb"),
        (put("lambda:Invoke", *FIRST, "Action"), "not an action of lambda"),
        (put("sqs:SendMessages*", *FIRST, "Action"), "not an action of sqs"),
        (put({"StringEqual": {"aws:SourceArn": "x"}}, *FIRST, "Condition"), "Invalid Condition type"),
        (put({"StringEquals": {"aws:SourceArm": "x"}}, *FIRST, "Condition"), "not a condition key"),
        (put({"StringEquals": {"dynamodb:LeadingKey": "x"}}, *FIRST, "Condition"), "not a condition key"),
        (put({"StringEquals": {}}, *FIRST, "Condition"), "compares nothing"),
        (
            put({"Bool": {}, "StringLike": {"aws:SourceArm": "x"}}, *FIRST, "Condition"),
            "aws:SourceArm is not a condition key",
        ),
        (put([], *FIRST, "Condition"), "Condition is an object"),
    ),
    "trust": (
        (put("*", "Statement", "Resource"), "prohibited field"),
        (drop("Statement", "Principal"), "Principal"),
        (put("sts:AsumeRole", "Statement", "Action"), "not an action of sts"),
    ),
    "key": (
        *POLICY,
        (drop(*FIRST, "Principal"), "Principal"),
        (put("kms:Decript", *FIRST, "Action"), "not an action of kms"),
    ),
    "queue": (*POLICY, (drop(*FIRST, "Principal"), "Principal")),
    "api": (
        (put("2.0", "openapi"), "3.0.x"),
        (drop("info", "title"), "title"),
        (put(1, *CALLED, "uris"), "uris"),
        (put("lambda", *CALLED, "type"), "integration type"),
        (drop(*CALLED, "uri"), "uri is needed"),
        (put("GET", *CALLED, "httpMethod"), "must use the POST"),
        (put("never", *CALLED, "passthroughBehavior"), "not for integrations"),
        (put(29001, *CALLED, "timeoutInMillis"), "Timeout"),
        (put(49, *CALLED, "timeoutInMillis"), "Timeout"),
        (put("moc", *ANY, "x-amazon-apigateway-integration", "type"), "integration type"),
        (put([{"other": []}], *GET, "security"), "security definition other"),
        (put("none", *GET, "x-amazon-apigateway-request-validator"), "request validator none"),
        (put("order", *GET, "parameters", 0, "name"), "no parameter order"),
        (put({}, "x-amazon-apigateway-integrtion"), "Unknown extension"),
        (put({}, "paths", "/orders/{id}", "fetch"), "not a method"),
        (put({"x-note": {}, "fetch": {}}, "paths", "/orders/{id}"), "fetch is not a method"),
        (put({}, "paths", "orders"), "path part"),
        (put(True, *ORDER, "nullable"), "nullable"),
        (put(True, *ORDER, "readOnly"), "readOnly"),
        (put({}, *ORDER, "properties", "lines", "if"), "[if]"),
        (put("x", *ORDER, "properties", "lines", "items", "const"), "[const]"),
        (put("text", *ORDER, "type"), "text is not a type"),
        (put({"$ref": "#/components/schemas/None"}, *ORDER, "properties", "x"), "reference"),
        (put({"$ref": "other.json#/a"}, *ORDER, "properties", "x"), "reference"),
        (put("jwt", *ASKED, "type"), "authorizer type"),
        (drop(*ASKED, "authorizerUri"), "authorizerUri"),
        (drop(*ASKED, "identitySource"), "Identity source"),
        (put(3601, *ASKED, "authorizerResultTtlInSeconds"), "TTL"),
    ),
    "dashboard": (
        (drop("widgets"), "widgets"),
        (put("chart", *METRIC, "type"), "/widgets/0/type"),
        (put(24, *METRIC, "x"), "/x"),
        (put(25, *METRIC, "width"), "/width"),
        (put(1001, *METRIC, "height"), "/height"),
        (drop(*METRIC, "y"), "both x and y"),
        (drop(*METRIC, "properties"), "properties"),
        (drop(*METRIC, "properties", "region"), "region"),
        (drop(*METRIC, "properties", "metrics"), "metrics"),
        (put("line", *METRIC, "properties", "view"), "view"),
        (put(90, *METRIC, "properties", "period"), "period"),
        (put([["AWS/Lambda", "Errors", "FunctionName"]], *METRIC, "properties", "metrics"), "in pairs"),
        (put([[]], *METRIC, "properties", "metrics"), "in pairs"),
        (put(["Errors"], *METRIC, "properties", "metrics"), "in pairs"),
        (put([{"expression": "m1"}], *METRIC, "properties", "metrics"), "in pairs"),
        (put([[{"expression": 1}]], *METRIC, "properties", "metrics"), "in pairs"),
        (put([["AWS/Lambda", "Errors", "FunctionName", ""]], *METRIC, "properties", "metrics"), "in pairs"),
        (put({}, "widgets", 1, "properties"), "markdown"),
        (put([], "widgets", 2, "properties", "alarms"), "alarms"),
    ),
    "alarm": (
        (put("E", 0, "Id"), "not a valid identifier"),
        (put("n", 0, "Id"), "Duplicate"),
        (put(True, 0, "ReturnData"), "Exactly one"),
        (put(False, 2, "ReturnData"), "Exactly one"),
        (put(STAT, 2, "MetricStat"), "not both"),
        (put("100 * errors / n", *SHARE), "Unknown identifier errors"),
        (put("AVERAGE(e)", *SHARE), "Unknown function AVERAGE"),
        (put("SEARCH('x', 'Sum')", *SHARE), "not supported in alarms"),
        (put("(e / n", *SHARE), "Brackets"),
        (put("e / n)", *SHARE), "Brackets"),
        (put("e n", *SHARE), "operator is missing"),
        (put("e /", *SHARE), "where a value is expected"),
        (put("* e", *SHARE), "Something is missing"),
        (put("MAX([e,])", *SHARE), "Something is missing"),
        (put("e; n", *SHARE), "Unexpected character"),
        (put("", *SHARE), "where a value is expected"),
    ),
}
OF_PATTERNS: Final[tuple[tuple[Change, str], ...]] = (
    (put("INSERT", "eventName"), "object or an array"),
    (put([], "eventName"), "empty array"),
    (put({}, "dynamodb"), "Empty objects"),
    (put([["INSERT"]], "eventName"), "array within"),
    (put([{"starts-with": "x"}], "eventName"), "Unrecognized match type"),
    (put([{"prefix": "x", "suffix": "y"}], "eventName"), "not one comparison"),
    (put([{"exists": "true"}], "eventName"), "exists"),
    (put([{"prefix": 1}], "eventName"), "prefix"),
    (put([{"numeric": [">", "0"]}], "eventName"), "numeric"),
    (put([{"numeric": ["=>", 0]}], "eventName"), "numeric"),
    (put([{"numeric": [">", 0, "=>", 5]}], "eventName"), "numeric"),
    (put([{"numeric": [">", 0, "<", "5"]}], "eventName"), "numeric"),
    (put([{"numeric": [">", True]}], "eventName"), "numeric"),
    (put([{"numeric": [">", 0, "<"]}], "eventName"), "numeric"),
    (put([{"cidr": "10.0.0.0/33"}], "eventName"), "cidr"),
    (put([{"anything-but": {"contains": "x"}}], "eventName"), "anything-but"),
    (put([{"wildcard": "x**"}], "eventName"), "wildcard"),
    (put([{"a": [1]}], "$or"), "two objects"),
    (put({"a": [1], "b": [2]}, "$or"), "two objects"),
    (put("ab", "$or"), "two objects"),
)
EVERY: Final = [
    (kind, change, word)
    for kind, changes in {**MUTATIONS, "rule": OF_PATTERNS, "filter": OF_PATTERNS}.items()
    for change, word in changes
]


def judged(kind: str, document: object) -> list[tuple[str, str]]:
    key, _, carried, _ = VALID[kind]
    account = Account("123456789012", "us-east-1", limits(), Clock(), History())
    return [(each.code, each.message) for each in DOCUMENTS[key](Call(*key, carried(document), "", ""), account)]


@pytest.mark.parametrize("kind", VALID)
def test_what_aws_takes_is_taken(kind: str) -> None:
    assert judged(kind, VALID[kind][1]) == []


@pytest.mark.parametrize(("kind", "change", "word"), EVERY)
def test_a_mutation_is_refused_for_what_it_breaks(kind: str, change: Change, word: str) -> None:
    mutated = copy.deepcopy(VALID[kind][1])
    change(mutated)
    ((code, message),) = judged(kind, mutated)
    assert code == VALID[kind][3]
    assert word in message


@pytest.mark.parametrize("kind", [kind for kind in VALID if kind != "alarm"])
@pytest.mark.parametrize("text", ["{", "not JSON", pytest.param("[" * 100_000, id="deep"), "[]", "3"])
def test_a_text_that_is_no_document(kind: str, text: str) -> None:
    key, _, carried, code = VALID[kind]
    parameters = json.loads(json.dumps(carried("PLACE")).replace(json.dumps(json.dumps("PLACE")), json.dumps(text)))
    account = Account("123456789012", "us-east-1", limits(), Clock(), History())
    found = list(DOCUMENTS[key](Call(*key, parameters, "", ""), account))
    assert [each.code for each in found] == [code]


def test_there_are_enough() -> None:
    assert len(EVERY) >= 60


@pytest.mark.parametrize(
    ("expression", "fits"),
    [
        ("rate(1 day)", True),
        ("rate(5 minutes)", True),
        ("rate(1 days)", False),
        ("rate(5 minute)", False),
        ("rate(0 minutes)", False),
        ("rate(1 week)", False),
        ("cron(0 3 * * ? *)", True),
        ("cron(0/15 8-17 ? * MON-FRI *)", True),
        ("cron(0 3 * * * *)", False),
        ("cron(0 3 ? * ? *)", False),
        ("cron(0 3 * * ?)", False),
        ("cron(0 3 * * ? $)", False),
        ("cron(a 3 * * ? *)", False),
        ("every day", False),
    ],
)
def test_when_a_rule_runs(expression: str, fits: bool) -> None:  # noqa: FBT001  a column
    account = cast("Account", None)
    call = Call("events", "PutRule", {"Name": "nightly", "ScheduleExpression": expression}, "", "")
    assert (list(DOCUMENTS["events", "PutRule"](call, account)) == []) is fits


def test_a_rule_of_nothing_is_refused() -> None:
    call = Call("events", "PutRule", {"Name": "nightly"}, "", "")
    (denied,) = DOCUMENTS["events", "PutRule"](call, cast("Account", None))
    assert denied.message == "Parameter(s) EventPattern or ScheduleExpression must be specified."


def test_refused_on_the_wire_as_each_service_answers(start: Start) -> None:
    aws: Aws = start()
    bad = json.dumps({**IDENTITY, "Version": "1"})
    calls: Mapping[str, Callable[[], object]] = {
        "MalformedPolicyDocument": lambda: aws.client("iam").create_policy(PolicyName="p", PolicyDocument=bad),
        "MalformedPolicyDocumentException": lambda: aws.client("kms").create_key(Policy=bad),
        "InvalidParameterInput": lambda: aws.client("cloudwatch").put_dashboard(DashboardName="d", DashboardBody="{}"),
        "InvalidEventPatternException": lambda: aws.client("events").put_rule(Name="r", EventPattern='{"a": 1}'),
        "BadRequestException": lambda: aws.client("apigateway").import_rest_api(body=b'{"openapi": "3.1.0"}'),
        "InvalidParameterValueException": lambda: aws.client("lambda").create_event_source_mapping(
            FunctionName="f",
            EventSourceArn="arn:aws:sqs:us-east-1:123456789012:q",
            FilterCriteria={"Filters": [{"Pattern": '{"a": 1}'}]},
        ),
    }
    for code, call in calls.items():
        assert refusal(call)[:2] == (code, 400)


OLD: Final = json.dumps({**RESOURCE, "Version": "2012-10-18"})
OPEN_API: Final = {"body": '{"openapi": "3.1.0"}'}
NOT_ONE: Final = '{"a": 1}'
FILTERS: Final = {"FilterCriteria": {"Filters": [{"Pattern": NOT_ONE}]}}
# Every operation of AWS that takes a document which stacks of ours carry, with one that is wrong.
TAKERS: Final[Mapping[Key, Mapping[str, Any]]] = {
    ("iam", "PutRolePolicy"): {"PolicyDocument": OLD},
    ("iam", "CreatePolicy"): {"PolicyDocument": OLD},
    ("iam", "CreatePolicyVersion"): {"PolicyDocument": OLD},
    ("iam", "CreateRole"): {"AssumeRolePolicyDocument": OLD},
    ("iam", "UpdateAssumeRolePolicy"): {"PolicyDocument": OLD},
    ("kms", "CreateKey"): {"Policy": OLD},
    ("kms", "PutKeyPolicy"): {"Policy": OLD},
    ("secretsmanager", "PutResourcePolicy"): {"ResourcePolicy": OLD},
    ("sqs", "CreateQueue"): {"Attributes": {"Policy": OLD}},
    ("sqs", "SetQueueAttributes"): {"Attributes": {"Policy": OLD}},
    ("sns", "CreateTopic"): {"Attributes": {"Policy": OLD}},
    ("cloudwatch", "PutDashboard"): {"DashboardBody": "{}"},
    ("cloudwatch", "PutMetricAlarm"): {"Metrics": ALARM[:2]},
    ("apigateway", "PutRestApi"): OPEN_API,
    ("apigateway", "ImportRestApi"): OPEN_API,
    ("events", "PutRule"): {"EventPattern": NOT_ONE},
    ("lambda", "CreateEventSourceMapping"): FILTERS,
    ("lambda", "UpdateEventSourceMapping"): FILTERS,
}


@pytest.mark.parametrize(("service", "operation"), TAKERS, ids=str)
def test_every_operation_that_takes_a_document_judges_it(service: str, operation: str) -> None:
    account = Account("123456789012", "us-east-1", limits(), Clock(), History())
    call = Call(service, operation, dict(TAKERS[service, operation]), "", "")
    assert list(DOCUMENTS[service, operation](call, account))
