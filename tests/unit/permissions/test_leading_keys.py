"""The partition keys of a request, which `dynamodb:LeadingKeys` is: by hand."""

from __future__ import annotations

from typing import Any

from phase3b.permissions.leading_keys import leading_keys


def test_leading_keys_by_hand() -> None:
    item = {"tenant_id": {"S": "a"}, "ticket_id": {"S": "t"}}
    other = {"tenant_id": {"S": "b"}}

    def keys(**members: Any) -> list[str]:
        return list(leading_keys(members, "arn:aws:dynamodb:r:1:table/notes", "tenant_id"))

    assert keys(TableName="notes", Item=item) == ["a"]
    assert keys(TableName="notes", Key=other) == ["b"]
    puts = [{"PutRequest": {"Item": item}}, {"DeleteRequest": {"Key": other}}]
    assert keys(RequestItems={"notes": puts, "others": [{"PutRequest": {"Item": {"tenant_id": {"S": "c"}}}}]}) == [
        "a",
        "b",
    ]
    assert keys(RequestItems={"notes": {"Keys": [item, other]}}) == ["a", "b"]
    actions = [{"Put": {"TableName": "notes", "Item": item}}, {"Delete": {"TableName": "others", "Key": other}}]
    assert keys(TransactItems=actions) == ["a"]
    asked = {
        "KeyConditionExpression": "#t = :t AND x > :x",
        "ExpressionAttributeValues": {":t": {"S": "a"}, ":x": {"N": "1"}},
    }
    assert keys(TableName="notes", ExpressionAttributeNames={"#t": "tenant_id"}, **asked) == ["a"]
    assert keys(TableName="notes", ExpressionAttributeNames={"#t": "x"}, **asked) == []
    assert keys(TableName="notes", IndexName="i", ExpressionAttributeNames={"#t": "tenant_id"}, **asked) == []
    assert keys(TableName="notes") == []
    assert list(leading_keys({"Item": item}, "arn:aws:dynamodb:r:1:table/notes", None)) == []
