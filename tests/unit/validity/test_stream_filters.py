"""Filters that Lambda refuses, or that no record of the stream ever passes."""

from __future__ import annotations

from pathlib import Path

import pytest
from limits_judged import planned
from service_capacity import changed

from phase3b.capacity.loader import reading_of
from phase3b.capacity.service.service import StreamView
from phase3b.plan.functions.artifacts import NONE
from phase3b.validity.stream_filters import filter_faults, stream_filters
from phase3b.validity.subject import Subject

PASSED = '{"dynamodb": {"NewImage": {"state": {"S": ["open"]}}}}'


@pytest.mark.parametrize(
    "text",
    [
        '{"eventName": ["INSERT", {"prefix": "MOD"}]}',
        PASSED,
        '{"dynamodb": {"OldImage": {"state": [{"exists": false}]}}}',
        '{"dynamodb": {"Keys": {"tenant_id": {"S": [{"anything-but": ["acme"]}]}}, "SizeBytes": [{"numeric": [">", 1]}]}}',
        '{"$or": [{"eventName": ["INSERT"]}, {"dynamodb": {"NewImage": {"n": {"N": ["5"]}}}}]}',
        '{"userIdentity": {"type": ["Service"], "principalId": ["dynamodb.amazonaws.com"]}}',
        '{"dynamodb": {"NewImage": {"address": {"M": {"city": {"S": ["Bern"]}}}}}}',
    ],
)
def test_what_a_record_may_pass(text: str) -> None:
    assert list(filter_faults(text, "NEW_AND_OLD_IMAGES")) == []


@pytest.mark.parametrize(
    ("text", "view", "message"),
    [
        ("{", "NEW_IMAGE", "it is not JSON: "),
        ("[" * 2000, "NEW_IMAGE", "nested more than 200 levels deep"),
        ('{"eventName": ["INSERT"], "eventName": ["MODIFY"]}', "NEW_IMAGE", "eventName"),
        ('["INSERT"]', "NEW_IMAGE", "it is JSON, and not an object"),
        ("{}", "NEW_IMAGE", "Lambda refuses it: Empty objects are not allowed"),
        ('{"eventName": "INSERT"}', "NEW_IMAGE", "Lambda refuses it: "),
        ('{"eventName": []}', "NEW_IMAGE", 'Lambda refuses it: "eventName" is an empty array'),
        ('{"eventName": [{"like": "a"}]}', "NEW_IMAGE", "Lambda refuses it: Unrecognized match type like"),
        ('{"eventname": ["INSERT"]}', "NEW_IMAGE", 'a record of a stream has no "eventname", and so none passes'),
        ('{"eventName": ["CREATE"]}', "NEW_IMAGE", 'no record has the eventName "CREATE"'),
        ('{"dynamodb": {"NewImages": {"a": {"S": ["b"]}}}}', "NEW_IMAGE", 'no "dynamodb.NewImages"'),
        (PASSED, "KEYS_ONLY", "the table's stream is KEYS_ONLY: its records have no NewImage, and so none passes"),
        (PASSED, "OLD_IMAGE", "the table's stream is OLD_IMAGE: its records have no NewImage"),
        ('{"dynamodb": {"NewImage": {"state": ["open"]}}}', "NEW_IMAGE", "NewImage.state has no type"),
        ('{"dynamodb": {"NewImage": {"state": {"s": ["open"]}}}}', "NEW_IMAGE", 'NewImage.state: "s" is no type'),
        ('{"dynamodb": {"Keys": {"n": {"N": [5]}}}}', "KEYS_ONLY", "Keys.n: DynamoDB writes numbers as text"),
        (
            '{"dynamodb": {"Keys": {"n": {"N": [{"numeric": [">", 5]}]}}}}',
            "KEYS_ONLY",
            "Keys.n: DynamoDB writes numbers",
        ),
        ('{"$or": [{"eventName": ["INSERT"]}, {"eventName": ["ADD"]}]}', "NEW_IMAGE", 'eventName "ADD"'),
    ],
)
def test_what_none_passes(text: str, view: StreamView, message: str) -> None:
    (found,) = filter_faults(text, view)
    assert message in found[0]
    assert found[1]


def test_it_is_said_where_the_filter_is_and_a_second_time_of_one_that_is_there() -> None:
    text = changed(
        (
            "parallelization_factor: 1}\n      schedules:",
            (
                'parallelization_factor: 1, filters: [\'{"eventName": ["INSERT"]}\', \'{"eventName": ["INSERT"]}\', \'x\', \'{"eventName": ["CREATE"]}\']}\n'
                "      schedules:"
            ),
        )
    )
    read = reading_of(text, "c.yaml")
    _, plans = planned(text)
    found = list(stream_filters(Subject(read.valid(), read.root, plans, NONE, Path())))
    assert [(each.path, each.code) for each in found] == [
        ("service.functions.tickets_api.streams.tickets.filters[1]", "P3B-STREAM-FILTER"),
        ("service.functions.tickets_api.streams.tickets.filters[2]", "P3B-STREAM-FILTER"),
        ("service.functions.tickets_api.streams.tickets.filters[3]", "P3B-STREAM-FILTER"),
    ]
    assert found[0].what == "this filter is there already"
    assert found[1].what.startswith("it is not JSON: ")


@pytest.mark.parametrize(
    ("filters", "message"),
    [
        ("[{}]".format(", ".join(f'\'{{"eventName": ["{n}"]}}\'' for n in range(6))), "filters"),
        (f"['{'x' * 4097}']", "filters"),
        ("['']", "filters"),
        ("[{eventName: [INSERT]}]", "filters"),
    ],
)
def test_more_or_longer_than_lambda_takes_is_refused(filters: str, message: str) -> None:
    text = changed(
        (
            "parallelization_factor: 1}\n      schedules:",
            f"parallelization_factor: 1, filters: {filters}}}\n      schedules:",
        )
    )
    problems = reading_of(text, "c.yaml").problems
    assert problems
    assert all(message in str(each) for each in problems)
