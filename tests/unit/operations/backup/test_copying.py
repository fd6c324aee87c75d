"""Items compared and copied back: what is the same, what AWS refuses, what somebody writes meanwhile, and the pace."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError
from hypothesis import given
from hypothesis import strategies as st

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.errors import Phase3bError
from phase3b.operations.backup.asked import restored_from
from phase3b.operations.backup.copying import Copying, Pace, Tables
from phase3b.operations.backup.item_compared import Compared, Copied, comparable, kind_of, still_as, still_missing
from phase3b.operations.doctor.reading import Reading

NOW = 1_800_000_000.0
Call = Callable[[dict[str, Any]], dict[str, Any]]


def test_a_set_has_no_order_and_a_list_has() -> None:
    def nested(kind: str, values: list[str]) -> dict[str, Any]:
        of = [{"S": each} for each in values] if kind == "L" else values
        return {"id": {"S": "1"}, "m": {"M": {"l": {"L": [{kind: of}]}}}}

    for kind, alike in (("SS", True), ("NS", True), ("L", False)):
        restored, deployed = nested(kind, ["1", "2"]), nested(kind, ["2", "1"])
        assert (kind_of(restored, deployed, None, NOW) == "same") is alike
    assert kind_of({"a": {"N": "1"}}, {"a": {"S": "1"}}, None, NOW) == "changed"


@pytest.mark.parametrize(
    ("expires", "kind"),
    [
        ({"N": f"{NOW - 1:.0f}"}, "expired"),
        ({"N": f"{NOW + 1:.0f}"}, "missing"),
        # More than five years ago: "Time to Live" leaves it.
        ({"N": f"{NOW - 6 * 365 * 86_400:.0f}"}, "missing"),
        ({"S": f"{NOW - 1:.0f}"}, "missing"),
    ],
)
def test_what_time_to_live_would_delete_is_not_put_back(expires: dict[str, str], kind: str) -> None:
    item = {"id": {"S": "1"}, "expires": expires}
    assert kind_of(item, None, "expires", NOW) == kind
    assert kind_of(item, None, None, NOW) == "missing"
    assert kind_of(item, item, "expires", NOW) == "same"


VALUES = st.recursive(
    st.one_of(st.builds(lambda text: {"S": text}, st.text()), st.builds(lambda yes: {"BOOL": yes}, st.booleans())),
    lambda inner: st.one_of(
        st.builds(lambda each: {"L": each}, st.lists(inner, max_size=3)),
        st.builds(lambda each: {"M": each}, st.dictionaries(st.text(max_size=3), inner, max_size=3)),
    ),
    max_leaves=8,
)
ITEMS = st.dictionaries(st.text(max_size=3), VALUES, max_size=4)


@given(ITEMS, ITEMS)
def test_items_without_sets_are_the_same_where_they_are_equal(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert (comparable(one) == comparable(other)) is (one == other)


def test_the_condition_of_an_overwrite() -> None:
    condition = still_as({"id": {"S": "1"}, "b": {"N": "2"}}, {"id": {"S": "1"}, "a": {"N": "3"}})
    assert condition is not None
    assert condition.expression == "attribute_not_exists(#0) AND #1=:1 AND #2=:2"
    assert condition.names == {"#0": "a", "#1": "b", "#2": "id"}
    assert condition.values == {":1": {"N": "2"}, ":2": {"S": "1"}}
    assert still_missing("id").arguments == {
        "ConditionExpression": "attribute_not_exists(#0)", "ExpressionAttributeNames": {"#0": "id"},
    }  # fmt: skip
    # 150 comparisons and 149 ANDs are 299 operators, of at most 300.
    assert still_as({f"{number}": {"S": ""} for number in range(150)}, {}) is not None
    assert still_as({f"{number}": {"S": ""} for number in range(151)}, {}) is None


class Dynamo:
    """Two tables of items by id; each call goes through `before`, which may refuse it or change a table."""

    def __init__(
        self, restored: dict[str, str], deployed: dict[str, str], before: Callable[[str, Dynamo], None]
    ) -> None:
        self.tables = {"restored": restored, "deployed": deployed}
        self._before = before
        self.unprocessed = 0

    def scan(self, **sent: Any) -> dict[str, Any]:
        assert sent["ConsistentRead"]
        self._before("scan", self)
        found = sorted(self.tables[sent["TableName"]].items())
        start = sent.get("ExclusiveStartKey", {}).get("id", {}).get("S", "")
        left = [each for each in found if each[0] > start]
        answer: dict[str, Any] = {"Items": [_item(*each) for each in left[:2]]}
        if len(left) > 2:
            answer["LastEvaluatedKey"] = {"id": {"S": left[1][0]}}
        return {**answer, "ConsumedCapacity": {"CapacityUnits": 1.0}}

    def batch_get_item(self, **sent: Any) -> dict[str, Any]:
        self._before("batch_get_item", self)
        ((table, asked),) = sent["RequestItems"].items()
        assert asked["ConsistentRead"]
        keys = asked["Keys"]
        taken, left = (keys[1:], keys[:1]) if self.unprocessed and len(keys) > 1 else (keys, [])
        if self.unprocessed < 0:
            taken, left = [], keys
        there = self.tables[table]
        got = [_item(key["id"]["S"], there[key["id"]["S"]]) for key in taken if key["id"]["S"] in there]
        unprocessed = {table: {**asked, "Keys": left}} if left else {}
        return {
            "Responses": {table: got}, "UnprocessedKeys": unprocessed, "ConsumedCapacity": [{"CapacityUnits": 2.0}],
        }  # fmt: skip

    def put_item(self, **sent: Any) -> dict[str, Any]:
        self._before("put_item", self)
        key = sent["Item"]["id"]["S"]
        now = self.tables["deployed"].get(key)
        missing = sent["ConditionExpression"].startswith("attribute_not_exists(#0)")
        seen = sent.get("ExpressionAttributeValues", {}).get(":1", {}).get("S")
        if now is not None if missing else now != seen:
            raise _error("ConditionalCheckFailedException")
        self.tables["deployed"][key] = sent["Item"]["text"]["S"]
        return {"ConsumedCapacity": {"CapacityUnits": 5.0}}


def _item(key: str, text: str) -> dict[str, Any]:
    return {"id": {"S": key}, "text": {"S": text}}


def _error(code: str) -> ClientError:
    return ClientError({"Error": {"Code": code, "Message": "no"}}, "PutItem")


def copying(dynamo: Dynamo, slept: list[float], units: float = 1000.0) -> Copying:
    reading = Reading(AwsAccess("us-east-1"))
    reading._clients = {"dynamodb": dynamo}

    def clock() -> float:
        return sum(slept)

    reads, writes = (Pace(units, slept.append, clock) for _ in range(2))
    return Copying(reading, Tables("restored", "deployed", ("id",), None), reads, writes)


RESTORED = {"1": "a", "2": "b", "3": "c", "4": "d", "5": "e"}
DEPLOYED = {"1": "a", "2": "today", "6": "new"}


def test_pages_and_what_a_batch_leaves_out_are_gone_through() -> None:
    dynamo = Dynamo(dict(RESTORED), dict(DEPLOYED), lambda *_: None)
    dynamo.unprocessed = 1
    assert copying(dynamo, []).compared(NOW) == Compared(same=1, missing=3, changed=1, deployed_only=1)
    assert copying(dynamo, []).copy(NOW, lambda _: None, overwrite=False) == Copied(put=3)
    assert dynamo.tables["deployed"] == {**RESTORED, **DEPLOYED}
    assert copying(dynamo, []).copy(NOW, lambda _: None, overwrite=True) == Copied(overwritten=1)
    assert dynamo.tables["deployed"] == {**RESTORED, "6": "new"}


def test_what_somebody_writes_meanwhile_stays() -> None:
    written = iter(("2", "4", "6", "6"))

    def customer(call: str, dynamo: Dynamo) -> None:
        if call == "put_item":
            # The second put is of item 3, and 4 has been compared with it.
            dynamo.tables["deployed"][next(written)] = "just now"

    dynamo = Dynamo(dict(RESTORED), dict(DEPLOYED), customer)
    done = copying(dynamo, []).copy(NOW, lambda _: None, overwrite=True)
    assert done == Copied(put=2, overwritten=0, met=2)
    assert dynamo.tables["deployed"] == {**RESTORED, "2": "just now", "4": "just now", "6": "just now"}


def test_a_throttled_request_is_sent_again_and_a_denied_one_is_not() -> None:
    answers = iter(["ProvisionedThroughputExceededException"] * 3)

    def throttled(call: str, _: Dynamo) -> None:
        if call == "put_item" and (code := next(answers, None)):
            raise _error(code)

    slept: list[float] = []
    dynamo = Dynamo(dict(RESTORED), dict(DEPLOYED), throttled)
    assert copying(dynamo, slept, 1e9).copy(NOW, lambda _: None, overwrite=False) == Copied(put=3)
    assert [each for each in slept if each >= 1] == [1, 2, 4]

    for code, waits in (("AccessDeniedException", 0), ("ThrottlingException", 6)):

        def refuse(_: str, __: Dynamo, code: str = code) -> None:
            raise _error(code)

        slept.clear()
        with pytest.raises(Phase3bError) as error:
            copying(Dynamo(RESTORED, DEPLOYED, refuse), slept).compared(NOW)
        assert (error.value.problems[0].code, int(error.value.exit_code)) == ("P3B-OPS-COPY-REFUSED", 3)
        assert (code in error.value.problems[0].what, len(slept)) == (True, waits)


def test_a_table_that_gives_nothing_is_given_up() -> None:
    slept: list[float] = []
    dynamo = Dynamo(dict(RESTORED), dict(DEPLOYED), lambda *_: None)
    dynamo.unprocessed = -1
    with pytest.raises(Phase3bError, match="gave none of 2 items, 7 times"):
        copying(dynamo, slept, 1e9).compared(NOW)
    assert [each for each in slept if each >= 1] == [1, 2, 4, 8, 16, 32]


def test_the_pace_of_both_sides() -> None:
    slept: list[float] = []
    dynamo = Dynamo(dict(RESTORED), dict(DEPLOYED), lambda *_: None)
    copying(dynamo, slept, 4.0).copy(NOW, lambda _: None, overwrite=True)
    # 3 puts and 1 overwritten of 5 units are 20, of which the last is not waited for: 15 units, at 4 a second.
    assert sum(slept) >= 15 / 4
    assert sum(slept) < 15 / 4 + 3 * 2 / 4 + 0.01


class Described:
    """DescribeTable's answer, or its error."""

    def __init__(self, answer: dict[str, Any] | str) -> None:
        self.answer = answer

    def describe_table(self, **_: Any) -> dict[str, Any]:
        if isinstance(self.answer, str):
            raise _error(self.answer)
        return {"Table": self.answer}


@pytest.mark.parametrize(
    ("answer", "what", "code"),
    [
        ("ResourceNotFoundException", "there is no table back", "P3B-OPS-COPY-SOURCE"),
        ("AccessDeniedException", "dynamodb:DescribeTable is not allowed", "P3B-OPS-COPY-REFUSED"),
        ({"TableName": "back"}, "back was not restored of notes", "P3B-OPS-COPY-SOURCE"),
        (
            {"RestoreSummary": {"SourceTableArn": "arn:aws:dynamodb:us-east-1:1:table/others"}},
            "back was not restored of notes", "P3B-OPS-COPY-SOURCE",
        ),
        (
            {"RestoreSummary": {"SourceTableArn": "arn:aws:dynamodb:us-east-1:1:table/notes", "RestoreInProgress": True}},
            "back is still being restored", "P3B-OPS-COPY-SOURCE",
        ),
    ],
)  # fmt: skip
def test_what_is_no_source(answer: dict[str, Any] | str, what: str, code: str) -> None:
    reading = Reading(AwsAccess("us-east-1"))
    reading._clients = {"dynamodb": Described(answer)}
    with pytest.raises(Phase3bError, match=what) as error:
        restored_from(reading, "back", "notes")
    assert error.value.problems[0].code == code
