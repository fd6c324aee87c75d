"""The rule of a composite alarm: what is one, where AWS finds the fault, and when it holds."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.local.documents.alarm_rules import STATES, RuleError, alarm_rule, own_name

NAMES = ("a", "b", "c")
ARNS = "arn:aws:cloudwatch:us-east-1:123456789012:alarm:"
OPERAND = "'(', 'NOT', AT_LEAST, TRUE or FALSE, ALARM, OK, or INSUFFICIENT_DATA"
WORLDS = [dict(zip(NAMES, states, strict=True)) for states in itertools.product(STATES, repeat=len(NAMES))]

# A rule as Python reads it, beside the rule: an independent judge of what holds.
Pair = tuple[str, str]


def atoms() -> st.SearchStrategy[Pair]:
    named = st.tuples(st.sampled_from(STATES), st.sampled_from(NAMES), st.booleans()).map(
        lambda it: (f'{it[0]}("{it[1]}")' if it[2] else f"{it[0]}({it[1]})", f"(w[{it[1]!r}] == {it[0]!r})")
    )
    fixed = st.sampled_from([("TRUE", "True"), ("FALSE", "False"), ("false", "False")])
    counted = st.tuples(
        st.integers(1, 3),
        st.sampled_from(STATES),
        st.booleans(),
        st.lists(st.sampled_from(NAMES), min_size=3, max_size=3),
    ).map(
        lambda it: (
            f"AT_LEAST({it[0]}, {'NOT ' * it[2]}{it[1]}, ({', '.join(it[3])}))",
            f"(sum((w[n] == {it[1]!r}) is not {it[2]} for n in {it[3]}) >= {it[0]})",
        )
    )
    return named | fixed | counted


def rules() -> st.SearchStrategy[Pair]:
    return st.recursive(
        atoms(),
        lambda inner: st.one_of(
            inner.map(lambda it: (f"({it[0]})", f"({it[1]})")),
            inner.map(lambda it: (f"NOT ({it[0]})", f"(not ({it[1]}))")),
            st.tuples(inner, inner).map(lambda it: (f"{it[0][0]} AND {it[1][0]}", f"{it[0][1]} and {it[1][1]}")),
            st.tuples(inner, inner).map(lambda it: (f"{it[0][0]} OR {it[1][0]}", f"{it[0][1]} or {it[1][1]}")),
        ),
        max_leaves=12,
    )


@given(rules())
def test_a_rule_holds_where_its_sentence_does(pair: Pair) -> None:
    text, python = pair
    read = alarm_rule(text)
    judge = eval(f"lambda w: {python}")  # noqa: S307  made above
    assert [read.holds(world) for world in WORLDS] == [judge(world) for world in WORLDS]
    assert set(read.children) == set(re.findall(r"\b[abc]\b", text))


@given(rules(), st.data())
def test_a_rule_that_lost_a_token_is_refused_or_another_rule(pair: Pair, data: st.DataObject) -> None:
    """Whatever is left, it is read to its end or refused in AWS's words; nothing else comes of it."""
    tokens = pair[0].replace("(", " ( ").replace(")", " ) ").replace(",", " , ").split()
    at = data.draw(st.integers(0, len(tokens) - 1))
    left = " ".join(tokens[:at] + tokens[at + 1 :])
    fault = ""
    try:
        alarm_rule(left)
    except RuleError as error:
        fault = str(error)
    assert fault.startswith(("Error in AlarmRule [", "AlarmRule must not contain")) or not fault


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "AlarmRule must not contain leading or trailing whitespace or be null"),
        (" ALARM(a)", "AlarmRule must not contain leading or trailing whitespace or be null"),
        ("ALARM(a)\n", "AlarmRule must not contain leading or trailing whitespace or be null"),
        ("()", f"Unsupported token ')' at char 1, must be: {OPERAND}"),
        ("alarm(a)", f"Unsupported token 'alarm' at char 0, must be: {OPERAND}"),
        ("ALARM(a) AND", f"Unsupported token '' at char 12, must be: {OPERAND}"),
        ("ALARM(a) OK(b)", "Unsupported token 'OK' at char 9, must be: 'AND', 'OR'"),
        ("ALARM(a) XOR OK(b)", "Unsupported token 'XOR' at char 9, must be: 'AND', 'OR'"),
        ("ALARM(Oldest Age)", "Unsupported token 'Age' at char 13, must be: ')'"),
        ("ALARM a", "Unsupported token 'a' at char 6, must be: '('"),
        ("ALARM()", "Unsupported token ')' at char 6, must be: the name or the ARN of an alarm"),
        ('ALARM("")', "Unsupported token '\"\"' at char 6, must be: the name or the ARN of an alarm"),
        ('ALARM("a)', "Unsupported token '\"' at char 6, must be: the name or the ARN of an alarm"),
        ("(ALARM(a)", "Unsupported token '' at char 9, must be: ')'"),
        ("ALARM(a))", "Unsupported token ')' at char 8, must be: 'AND', 'OR'"),
        ("AT_LEAST(0, OK, (a))", "Unsupported token '0' at char 9, must be: a number of alarms or a percentage"),
        ("AT_LEAST(101%, OK, (a))", "Unsupported token '101%' at char 9, must be: a number of alarms or a percentage"),
        ("AT_LEAST(3, OK, (a, b))", "Unsupported token '3' at char 9, must be: at most 2, as many as there are alarms"),
        ("AT_LEAST(1, FINE, (a))", "Unsupported token 'FINE' at char 12"),
        ("AT_LEAST(1, OK, a)", "Unsupported token 'a' at char 16, must be: '('"),
    ],
)
def test_where_the_fault_is(text: str, fault: str) -> None:
    with pytest.raises(RuleError) as caught:
        alarm_rule(text)
    assert fault in str(caught.value)


def test_half_of_three_are_two() -> None:
    rule = alarm_rule("AT_LEAST(50%, ALARM, (a, b, c))")
    states = {"a": "ALARM", "b": "OK", "c": "OK"}
    assert not rule.holds(states)
    assert rule.holds(states | {"c": "ALARM"})


def test_a_name_in_quotes_is_any_name() -> None:
    assert alarm_rule(r'ALARM("a b") OR OK("c(d),\"e\"")').children == ("a b", 'c(d),"e"')
    assert alarm_rule("ALARM(AND) AND ALARM(AND)").children == ("AND",)
    assert own_name(ARNS + "a:b", ARNS) == "a:b"
    assert own_name(ARNS.replace("us-east-1", "eu-west-1") + "a", ARNS) is None


def test_as_many_children_and_elements_as_aws_takes() -> None:
    """Elements are alarms, TRUE and FALSE, and parentheses; those of ALARM( ) are counted too."""
    assert len(alarm_rule(" OR ".join(f"ALARM(a{n})" for n in range(100))).children) == 100
    with pytest.raises(RuleError, match="101 alarms"):
        alarm_rule(" OR ".join(f"ALARM(a{n})" for n in range(101)))
    alarm_rule(" OR ".join(["TRUE"] * 500))
    with pytest.raises(RuleError, match="501 elements"):
        alarm_rule(" OR ".join(["TRUE"] * 501))
    # As deep as that allows, it is read and evaluated.
    deep = "(NOT " * 249 + "TRUE" + ")" * 249
    assert alarm_rule(deep).holds({}) is False
    for text in ("(" * 5000, "NOT " * 2500):
        with pytest.raises(RuleError):
            alarm_rule(text.strip())
    assert alarm_rule("NOT " * 2500 + "TRUE").holds({}) is True
