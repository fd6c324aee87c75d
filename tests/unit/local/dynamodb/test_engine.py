"""What holds the engine together: its version, how it looks pages up, conflicts, what is kept, what it does not do."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
from dynamodb_contract import Contract, fresh, refused, text

from phase3b.documents.embedded_dynamodb_page import not_covered, page
from phase3b.local.dynamodb import read_page
from phase3b.local.dynamodb.conflicts import ItemKey, Kind, UnderWay
from phase3b.local.dynamodb.engine import RequestRefusedError
from phase3b.local.dynamodb.ministack_parts import VERSION

KEY: ItemKey = ("1", "r", "t", '{"S": "a"}')
OTHER: ItemKey = ("1", "r", "t", '{"S": "b"}')


def test_the_functions_that_are_used_are_of_this_version() -> None:
    assert version("ministack") == VERSION


def test_the_engine_needs_nothing_of_what_ministack_asks_for() -> None:
    """locks/overrides.txt leaves it out."""
    wanted = ("botocore", "hypercorn", "defusedxml", "jsonata", "graphql", "yaml")
    code = (
        "import sys, ministack.services.dynamodb_streams\n"
        f"print(sorted({{each.partition('.')[0] for each in sys.modules}} & set({wanted!r})))"
    )
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("first", "second", "code"),
    [
        ("transaction", "write", "TransactionConflictException"),
        ("transaction", "transaction", "TransactionCanceledException"),
        ("write", "transaction", "TransactionCanceledException"),
        ("transaction", "transactional read", "TransactionCanceledException"),
        ("write", "transactional read", "TransactionCanceledException"),
        ("write", "write", None),
        ("transactional read", "transaction", None),
        ("transactional read", "write", None),
    ],
)
def test_what_meets_a_transaction_on_its_item_is_refused(first: Kind, second: Kind, code: str | None) -> None:
    under_way = UnderWay()
    with under_way.entered(first, [KEY]):
        with under_way.entered(second, [OTHER]):
            pass
        if code is None:
            with under_way.entered(second, [OTHER, KEY]):
                pass
        else:
            with pytest.raises(RequestRefusedError) as caught, under_way.entered(second, [OTHER, KEY]):
                pass
            assert caught.value.code == code
            reasons = [each["Code"] for each in caught.value.more.get("CancellationReasons", ())]
            assert reasons == ([] if second == "write" else ["None", "TransactionConflict"])
    with under_way.entered("transaction", [KEY]):
        pass


def test_a_query_of_a_key_reads_its_page_and_nothing_else(db: Contract, monkeypatch: pytest.MonkeyPatch) -> None:
    p = fresh()
    for each in range(40):
        db.put(p, f"{each:02d}", g=text(f"{each:02d}"))
    read: list[str] = []
    original = read_page.between

    def counted(*given: object, **named: object) -> object:
        for found in original(*given, **named):  # type: ignore[arg-type]
            read.append(found[1])
            yield found

    monkeypatch.setattr(read_page, "between", counted)
    for index, condition in ((None, "p = :p AND s > :a"), ("whole", "p = :p AND g > :a"), (None, "p = :p")):
        read.clear()
        values = {":p": text(p), **({":a": text("19")} if ":a" in condition else {})}
        more = {} if index is None else {"IndexName": index}
        assert db.query(condition, values, Limit=5, **more)["Count"] == 5
        assert len(read) == 5


def test_what_is_not_covered_is_on_one_page(root: Path) -> None:
    assert (root / "docs/embedded-dynamodb.md").read_text("utf-8") == page(), "run: make docs"
    assert len({each.id for each in not_covered()}) == len(not_covered())


def test_what_would_lose_the_items_is_refused(db: Contract) -> None:
    arn = f"arn:aws:dynamodb:us-east-1:123456789012:table/{db.table}"
    refused(
        lambda: db.client.export_table_to_point_in_time(S3Bucket="abc", TableArn=arn),
        "UnknownOperationException",
        "embedded-dynamodb",
    )
