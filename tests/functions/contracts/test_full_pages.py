"""Lists: an answer that Lambda can return, nothing that has expired, and pages that are full all the same."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from refusing_dynamodb import client_of
from service_deployment import CAPACITY, NAMES
from service_event import body_of, rest

Load = Callable[[str], tuple[ModuleType, Any]]
COMMENTS = "/support/tickets/{ticket_id}/comments"
# "Lambda quotas": 6 MB, as it refuses one byte more.
LARGEST_ANSWER = 6_291_556
PAST = 1_000_000_000
# Of Python 3.11 and before, the runtime escapes what is not ASCII: 12 bytes for one such letter.
LARGEST_BODY = "\N{GRINNING FACE}" * 10_000


# A list of them ends by its bytes, and the tests below show it.
ENDS_BY_BYTES = {"CommentPage", "CommentsByTicket"}
# One a month, of which none is in the future.
MOST_ACTUALS = 12 * 2100
SOURCE = Path(__file__).parents[3] / "lambda_src"


def largest(schema: Any, schemas: Any) -> int:
    """The most bytes that a value may have in an answer: as JSON in a text of JSON in which all but ASCII is escaped."""
    if "$ref" in schema:
        return largest(schemas[schema["$ref"].rpartition("/")[2]], schemas)
    match schema["type"]:
        case "object":
            return sum(len(name) + 8 + largest(each, schemas) for name, each in schema["properties"].items())
        case "array":
            return int(schema.get("maxItems", MOST_ACTUALS)) * (largest(schema["items"], schemas) + 1)
        case "string":
            # Of an identifier or a time each letter is one byte; of other text up to 12: half a surrogate pair is escaped as 6.
            letters = schema.get("maxLength") or max(map(len, schema["enum"]))
            return 4 + int(letters) * (1 if "pattern" in schema or "enum" in schema else 12)
        case _:
            return 25


def test_an_answer_that_does_not_end_by_its_bytes_can_not_be_too_large() -> None:
    answers = {
        (route.function, route.response)
        for route in CAPACITY.service.routes
        if route.response not in {None, *ENDS_BY_BYTES}
    }
    assert answers
    for function, response in answers:
        schemas = json.loads((SOURCE / function / "schemas.json").read_text())
        assert largest(schemas[response], schemas) + 1000 < LARGEST_ANSWER, response
    comments = json.loads((SOURCE / "support_tickets" / "schemas.json").read_text())
    assert all(largest(comments[each], comments) > LARGEST_ANSWER for each in ENDS_BY_BYTES)


def create(module: ModuleType, **more: Any) -> str:
    body = {"subject": "s", "description": "d", **more}
    found: str = body_of(module.handle(rest("POST", "/support/tickets", body=body), None))["ticket_id"]
    return found


def put_comments(module: ModuleType, ticket_id: str, bodies: list[str]) -> list[str]:
    ids = [f"{number:026d}" for number in range(len(bodies))]
    for comment_id, body in zip(ids, bodies, strict=True):
        client_of(module).put_item(
            TableName=NAMES.table("ticket_comments"),
            Item={
                "tenant_id": {"S": "acme"},
                "ticket_comment_id": {"S": f"{ticket_id}#{comment_id}"},
                "comment_id": {"S": comment_id},
                "ticket_id": {"S": ticket_id},
                "body": {"S": body},
                "created_at": {"S": "2026-01-22T09:30:00.000Z"},
                "created_by": {"S": "u"},
            },
        )
    return ids


def pages(module: ModuleType, resource: str, query: dict[str, str], **path: str) -> list[Any]:
    """All pages of a list, each of which Lambda can return."""
    asked, found = query, []
    while True:
        answer = module.handle(rest("GET", resource, query=asked, **path), None)
        assert len(json.dumps(answer)) < LARGEST_ANSWER
        found.append(body_of(answer)["items"])
        if "next_cursor" not in body_of(answer):
            return found
        asked = {**query, "cursor": body_of(answer)["next_cursor"]}


def test_a_page_ends_before_it_is_larger_than_lambda_returns(handler: Load) -> None:
    module, _ = handler("support_tickets")
    ticket_id = create(module)
    ids = put_comments(module, ticket_id, [LARGEST_BODY] * 54)
    found = pages(module, COMMENTS, {"limit": "100"}, ticket_id=ticket_id)
    assert [each["comment_id"] for page in found for each in page] == ids
    # 41 of 120,175 bytes are 4.93 MB.
    assert [len(page) for page in found] == [41, 13]


def test_a_batch_of_comments_says_what_it_leaves_out(handler: Load) -> None:
    module, _ = handler("support_tickets")
    large, small, gone = create(module), create(module), "0" * 26
    ids = put_comments(module, large, [LARGEST_BODY] * 54)
    few = put_comments(module, small, ["a", "b"])
    for order in ([large, small, gone], [gone, small, large]):
        answer = module.handle(rest("POST", "/support/comments/batch", body={"ticket_ids": order}), None)
        assert len(json.dumps(answer)) < LARGEST_ANSWER
        found = {each["ticket_id"]: each for each in body_of(answer)["items"]}
        assert [each["comment_id"] for each in found[small]["comments"]] == few
        assert found[gone] == {"ticket_id": gone, "comments": [], "truncated": False}
        newest = [each["comment_id"] for each in found[large]["comments"]]
        # A third of the answer for the first of three; all that the others did not need for the last.
        assert len(newest) == (13 if order[0] == large else 41)
        assert newest == ids[-len(newest) :]
        assert (found[large]["truncated"], found[small]["truncated"]) == (True, False)


def expire(module: ModuleType, ticket_id: str, at: int = PAST) -> None:
    """What closing a ticket wrote so long ago that it has expired, and DynamoDB has not deleted it yet."""
    client_of(module).update_item(
        TableName=NAMES.table("support_tickets"),
        Key={"tenant_id": {"S": "acme"}, "ticket_id": {"S": ticket_id}},
        UpdateExpression="SET expires_at = :at, #s = :closed, updated_at = :then",
        ExpressionAttributeNames={"#s": "status"},
        ExpressionAttributeValues={
            ":at": {"N": str(at)},
            ":closed": {"S": "closed"},
            ":then": {"S": "2000-09-09T00:00:00.000Z"},
        },
    )


@pytest.mark.parametrize("query", [{}, {"status": "open"}, {"priority": "low"}])
def test_lists_leave_out_what_has_expired_and_pages_stay_full(handler: Load, query: dict[str, str]) -> None:
    module, recorder = handler("support_tickets")
    made = [create(module, priority="low") for _ in range(22)]
    for ticket_id in made[::2]:
        expire(module, ticket_id)
    recorder.limits.clear()
    found = pages(module, "/support/tickets", {"limit": "4", **query})
    assert [each["ticket_id"] for page in found for each in page] == made[1::2][::-1]
    assert [len(page) for page in found] == [4, 4, 3]
    assert len(recorder.limits) <= 5 * len(found)


def test_a_page_of_what_has_expired_takes_a_bounded_time(handler: Load) -> None:
    module, recorder = handler("support_tickets")
    made = [create(module) for _ in range(14)]
    for ticket_id in made[1:]:
        expire(module, ticket_id)
    recorder.limits.clear()
    module.handle(rest("GET", "/support/tickets", query={"limit": "2"}), None)
    assert recorder.limits == [2] * 5
    recorder.limits.clear()
    found = pages(module, "/support/tickets", {"limit": "2"})
    # Five queries of two, the rest in two more, and one that finds nothing: DynamoDB does not say that the last was full by chance.
    assert [[each["ticket_id"] for each in page] for page in found] == [[], [made[0]]]
    assert recorder.limits == [2] * 8


def test_what_has_expired_is_not_there(handler: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    module, _ = handler("support_tickets")
    path = {"ticket_id": create(module)}
    closed = rest("PATCH", "/support/tickets/{ticket_id}", body={"version": 1, "status": "closed"}, **path)
    module.handle(rest("POST", COMMENTS, body={"body": "b"}, **path), None)
    assert module.handle(closed, None)["statusCode"] == 200
    now = time.time()
    routes = [
        rest("GET", "/support/tickets/{ticket_id}", **path),
        rest("GET", COMMENTS, **path),
        rest("POST", COMMENTS, body={"body": "b"}, **path),
        rest("PATCH", "/support/tickets/{ticket_id}", body={"version": 2, "status": "open"}, **path),
    ]
    batch = rest("POST", "/support/comments/batch", body={"ticket_ids": [path["ticket_id"]]})
    clock = sys.modules["shared.clock"]
    monkeypatch.setattr(clock, "now", lambda: now + 365 * 86_400 + 2)
    assert [module.handle(route, None)["statusCode"] for route in routes] == [404] * 4
    (listed,) = body_of(module.handle(batch, None))["items"]
    assert listed["comments"] == []
    for query in ({}, {"status": "closed"}, {"priority": "normal"}):
        assert pages(module, "/support/tickets", query) == [[]]
    # A minute before, all is there.
    monkeypatch.setattr(clock, "now", lambda: now + 365 * 86_400 - 60)
    assert [module.handle(route, None)["statusCode"] for route in routes[:2]] == [200] * 2
    for query in ({}, {"status": "closed"}, {"priority": "normal"}):
        assert [len(page) for page in pages(module, "/support/tickets", query)] == [1]


def test_the_expiry_that_is_stored_counts_where_tickets_are_kept_longer_by_now(handler: Load) -> None:
    module, _ = handler("support_tickets")
    path = {"ticket_id": create(module)}
    client_of(module).update_item(
        TableName=NAMES.table("support_tickets"),
        Key={"tenant_id": {"S": "acme"}, "ticket_id": {"S": path["ticket_id"]}},
        UpdateExpression="SET expires_at = :at",
        ExpressionAttributeValues={":at": {"N": str(PAST)}},
    )
    assert module.handle(rest("GET", "/support/tickets/{ticket_id}", **path), None)["statusCode"] == 404
    assert pages(module, "/support/tickets", {}) == [[]]


def test_an_item_that_is_larger_than_a_page_is_a_page_of_its_own(handler: Load) -> None:
    module, _ = handler("support_tickets")
    ticket_id = create(module)
    ids = put_comments(module, ticket_id, ["x" * 300, "y", "z"])
    read = module.ROUTES["GET", COMMENTS].__self__
    narrow = sys.modules["shared.page"].Pages(read.client, 200)
    page = narrow.read(
        {
            "TableName": read.table,
            "KeyConditionExpression": "tenant_id = :tenant",
            "ExpressionAttributeValues": {":tenant": {"S": "acme"}},
        },
        limit=10,
        shown=("comment_id", "body"),
        key=("ticket_comment_id",),
        partition={"tenant_id": "acme"},
    )
    assert ([each["comment_id"] for each in page.items], page.last) == (
        ids[:1],
        {"ticket_comment_id": f"{ticket_id}#{ids[0]}"},
    )
