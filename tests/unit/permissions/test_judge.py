"""The judge, by hand: what "Policy evaluation logic" of the IAM User Guide says of each case."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.permissions.judge import Request, judged, like

TABLE = "arn:aws:dynamodb:us-east-1:1:table/a-prod-x"


def statement(effect: str = "Allow", **further: Any) -> dict[str, Any]:
    return {"Effect": effect, "Action": "dynamodb:PutItem", "Resource": TABLE, **further}


def allowed(*statements: dict[str, Any], **context: str) -> bool:
    keys = {key.replace("__", ":").replace("_", "-"): (value,) for key, value in context.items()}
    return judged([{"Statement": list(statements)}], Request("dynamodb:PutItem", TABLE, keys)).allowed


@pytest.mark.parametrize(
    ("statements", "expected"),
    [
        ([], False),
        ([statement()], True),
        ([statement("Deny")], False),
        ([statement(), statement("Deny")], False),
        ([statement("Deny", Action="dynamodb:GetItem"), statement()], True),
        ([statement(Action="DYNAMODB:putitem")], True),
        ([statement(Action=["dynamodb:Get*", "dynamodb:Put?tem"])], True),
        ([statement(Action="dynamodb:Put")], False),
        ([statement(Resource="*")], True),
        ([statement(Resource="arn:aws:dynamodb:*:*:table/a-prod-*")], True),
        ([statement(Resource="arn:aws:dynamodb:us-east-1:1:table/A-prod-x")], False),
        ([{"Effect": "Allow", "NotAction": "dynamodb:Get*", "Resource": "*"}], True),
        ([{"Effect": "Allow", "NotAction": "dynamodb:*", "Resource": "*"}], False),
        ([{"Effect": "Allow", "Action": "*", "NotResource": TABLE}], False),
        ([statement(), {"Effect": "Deny", "Action": "*", "NotResource": "arn:aws:s3:::b/*"}], False),
        ([statement("Maybe")], False),
        ([{"Effect": "Allow", "Resource": "*"}], False),
        ([{"Effect": "Allow", "Action": "*"}], False),
    ],
)
def test_statements(statements: list[dict[str, Any]], *, expected: bool) -> None:
    assert allowed(*statements) is expected


@pytest.mark.parametrize(
    ("condition", "context", "expected"),
    [
        ({"StringEquals": {"aws:RequestedRegion": "r1"}}, {"aws__requestedregion": "r1"}, True),
        ({"StringEquals": {"aws:RequestedRegion": ["r0", "r1"]}}, {"aws__requestedregion": "r1"}, True),
        ({"StringEquals": {"aws:RequestedRegion": "r1"}}, {"aws__requestedregion": "R1"}, False),
        ({"StringEquals": {"aws:RequestedRegion": "r1"}}, {}, False),
        ({"StringEqualsIfExists": {"aws:RequestedRegion": "r1"}}, {}, True),
        ({"StringEqualsIfExists": {"aws:RequestedRegion": "r1"}}, {"aws__requestedregion": "r2"}, False),
        ({"StringNotEquals": {"a:b": "x"}}, {}, True),
        ({"StringNotEquals": {"a:b": ["x", "y"]}}, {"a__b": "y"}, False),
        ({"StringLike": {"a:b": "terraform-*"}}, {"a__b": "terraform-1"}, True),
        ({"StringLike": {"a:b": "terraform-*"}}, {"a__b": "xterraform-1"}, False),
        ({"StringEquals": {"a:b": "x", "a:c": "y"}}, {"a__b": "x"}, False),
        ({"StringEquals": {"a:b": "x"}, "StringLike": {"a:c": "y*"}}, {"a__b": "x", "a__c": "yy"}, True),
        (
            {"ArnLike": {"a:b": "arn:aws:lambda:*:1:function:p-*"}},
            {"a__b": "arn:aws:lambda:r:1:function:p-x:live"},
            True,
        ),
        ({"ArnLike": {"a:b": "arn:aws:lambda:*:function:p-*"}}, {"a__b": "arn:aws:lambda:r:1:function:p-x"}, False),
        ({"Null": {"a:b": "true"}}, {}, True),
        ({"Null": {"a:b": "true"}}, {"a__b": "x"}, False),
        ({"Null": {"a:b": False}}, {"a__b": "x"}, True),
        ({"Bool": {"aws:SecureTransport": "false"}}, {"aws__securetransport": "true"}, False),
        ({"NumericLessThan": {"a:b": "3"}}, {"a__b": "1"}, False),
        ({"ForAllValues:StringEquals": {"a:b": "x"}}, {"a__b": "x"}, True),
        ({"ForAllValues:StringEquals": {"a:b": "x"}}, {"a__b": "y"}, False),
        ({"ForAllValues:StringEquals": {"a:b": "x"}}, {}, True),
        ({"ForAllValues:StringEquals": {"a:b": "x"}, "Null": {"a:b": "false"}}, {}, False),
        ({"ForAnyValue:StringEquals": {"a:b": "x"}}, {"a__b": "x"}, True),
        ({"ForAnyValue:StringEquals": {"a:b": "x"}}, {}, False),
        ({"StringEquals": {"a:b": "${aws:username}"}}, {"a__b": "${aws:username}"}, False),
    ],
)
def test_conditions(condition: dict[str, Any], context: dict[str, str], *, expected: bool) -> None:
    assert allowed(statement(Condition=condition), **context) is expected


@pytest.mark.parametrize(
    ("operator", "values", "expected"),
    [
        ("ForAllValues:StringLike", ("test-1", "test-2"), True),
        ("ForAllValues:StringLike", ("test-1", "acme"), False),
        ("ForAnyValue:StringLike", ("test-1", "acme"), True),
        ("ForAnyValue:StringLike", ("other", "acme"), False),
        ("StringLike", ("test-1", "acme"), True),
    ],
)
def test_keys_with_several_values(operator: str, values: tuple[str, ...], *, expected: bool) -> None:
    condition = {operator: {"a:b": "test-*"}}
    request = Request("dynamodb:PutItem", TABLE, {"a:b": values})
    assert judged([{"Statement": [statement(Condition=condition)]}], request).allowed is expected


ARN = "arn:aws:sns:us-east-1:1:a-b"


@pytest.mark.parametrize(
    ("operator", "wanted", "of_it", "of_another"),
    [
        ("StringEquals", "a*", "a*", "ab"),
        ("StringEqualsIgnoreCase", "Ab", "aB", "ac"),
        ("StringLike", "a*c?", "abcd", "abc"),
        ("ArnEquals", "arn:aws:sns:*:1:a-*", ARN, "arn:aws:sns:us-east-1:2:a-b"),
        ("ArnLike", "arn:aws:sns:us-east-?:1:a-b", ARN, "arn:aws:sqs:us-east-1:1:a-b"),
        ("Bool", "true", "TRUE", "false"),
    ],
)
def test_each_operator_its_opposite_and_where_the_key_is_missing(
    operator: str, wanted: str, of_it: str, of_another: str
) -> None:
    """A negated one holds of a request without the key, and any with IfExists."""

    def holds(name: str, **context: str) -> bool:
        return allowed(statement(Condition={name: {"a:b": wanted}}), **context)

    assert (holds(operator, a__b=of_it), holds(operator, a__b=of_another), holds(operator)) == (True, False, False)
    assert (holds(f"{operator}IfExists", a__b=of_another), holds(f"{operator}IfExists")) == (False, True)
    negated = operator.replace("Equals", "NotEquals").replace("Like", "NotLike")
    if negated in {"StringNotEquals", "StringNotLike", "ArnNotEquals", "ArnNotLike"}:
        assert (holds(negated, a__b=of_it), holds(negated, a__b=of_another), holds(negated)) == (False, True, True)


@pytest.mark.parametrize(
    "operator",
    ["NumericLessThan", "IpAddress", "StringEqual", "ForSomeValues:StringLike", "ForAllValues:NumericLessThan"],
)
def test_an_unknown_operator_is_denied_and_said_even_where_another_allows(operator: str) -> None:
    documents = [{"Statement": [statement(), statement("Deny", Sid="Odd", Condition={operator: {"a:b": "x"}})]}]
    said = judged(documents, Request("dynamodb:PutItem", TABLE, {}))
    assert not said.allowed
    assert said.because == f"the statement Odd can't be judged: the condition operator {operator} is not supported"


def test_what_does_not_concern_the_request_need_not_be_known() -> None:
    assert allowed(
        statement(), statement("Deny", Action="s3:*", Condition={"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}})
    )


def test_a_variable_in_a_resource_is_denied() -> None:
    assert not allowed(statement(Resource="arn:aws:dynamodb:us-east-1:1:table/${aws:PrincipalTag/t}"), statement())


@given(st.text("ab:/*?.[", max_size=12))
def test_a_text_without_wildcards_is_like_itself_alone(text: str) -> None:
    plain = text.replace("*", "").replace("?", "")
    assert like(plain, plain)
    assert not like(plain, plain + "a")
    assert like(f"{plain}*", plain + "b:/")
    assert not like(f"{plain}?", plain)
