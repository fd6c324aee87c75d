"""Units of PartiQL, by hand: a SELECT is the GetItem, the Query or the Scan that it amounts to, a write as any other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from enforced_dynamodb import Enforced, enforced


@pytest.fixture
def twin() -> Iterator[Enforced]:
    with enforced() as made:
        made.table("orders", 50, 50, {"state": (50, 50)})
        for number in range(4):
            item = {"p": {"S": f"{number}"}, "state": {"S": "open"}, "c": {"S": "x" * 4500}}
            made.db.put_item(TableName="orders", Item=item)
        yield made


def units(answer: Any) -> Any:
    found = answer["ConsumedCapacity"]
    return found["CapacityUnits"] if isinstance(found, dict) else [each["CapacityUnits"] for each in found]


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        # 4.5 KB are two steps of 4 KB.
        ("SELECT * FROM orders WHERE p = '1'", 1),
        ("SELECT c FROM orders WHERE p = '1' AND c = 'none'", 1),
        ("SELECT * FROM orders WHERE p = 'none'", 0.5),
        # Two items of 4.5 KB are summed: 9.1 KB.
        ("SELECT * FROM orders WHERE p IN ['1', '2']", 1.5),
        # All four: 18.1 KB.
        ("SELECT * FROM orders WHERE c = 'none'", 2.5),
        ("SELECT * FROM orders", 2.5),
        ("SELECT * FROM orders.state WHERE state = 'open'", 2.5),
        ("SELECT * FROM orders.state WHERE state = 'closed'", 0.5),
    ],
)
def test_a_select_reads_what_its_keys_leave(twin: Enforced, statement: str, expected: float) -> None:
    text = statement.replace("orders.state", '"orders"."state"')
    ask: Any = {"Statement": text, "ReturnConsumedCapacity": "INDEXES"}
    answer = twin.db.execute_statement(**ask)
    assert units(answer) == expected
    assert ("GlobalSecondaryIndexes" in answer["ConsumedCapacity"]) == ("state =" in statement)
    if "state =" not in statement:
        assert units(twin.db.execute_statement(**ask, ConsistentRead=True)) == 2 * expected


def test_a_write_costs_in_its_table_and_its_indexes(twin: Enforced) -> None:
    ask: Any = {"ReturnConsumedCapacity": "INDEXES"}
    insert = "INSERT INTO orders VALUE {'p': 'a', 'state': 'open'}"
    found = twin.db.execute_statement(Statement=insert, **ask)["ConsumedCapacity"]
    assert (found["Table"]["CapacityUnits"], found["GlobalSecondaryIndexes"]["state"]["CapacityUnits"]) == (1, 1)
    # An entry that moves.
    found = twin.db.execute_statement(Statement="UPDATE orders SET state = 'closed' WHERE p = '1'", **ask)[
        "ConsumedCapacity"
    ]
    assert (found["Table"]["CapacityUnits"], found["GlobalSecondaryIndexes"]["state"]["CapacityUnits"]) == (5, 10)
    assert units(twin.db.execute_statement(Statement="DELETE FROM orders WHERE p = '1'", **ask)) == 10
    batch = [{"Statement": "UPDATE orders SET d = 1 WHERE p = ?", "Parameters": [{"S": each}]} for each in "23"]
    assert units(twin.db.batch_execute_statement(Statements=batch, ReturnConsumedCapacity="TOTAL")) == [20]
    assert units(twin.db.execute_transaction(TransactStatements=batch, ReturnConsumedCapacity="TOTAL")) == [20]
    insert = [{"Statement": insert.replace("'a'", "'b'")}]
    assert units(twin.db.execute_transaction(TransactStatements=insert, ReturnConsumedCapacity="TOTAL")) == [3]
    read = [{"Statement": "SELECT * FROM orders WHERE p = '2'"}]
    assert units(twin.db.execute_transaction(TransactStatements=read, ReturnConsumedCapacity="TOTAL")) == [4]
    twin.clock.advance(60)
    found = {(each.lane.index_name, each.lane.side): each.consumed for each in twin.ended()}
    # Puts of 5 units, then what is above: 1 + 5 + 5 + 10 + 20 + 2 of the table, 1 + 10 + 5 + 10 + 0 + 1 of the index.
    assert found == {
        (None, "read"): 4_000, (None, "write"): 63_000, ("state", "read"): 0, ("state", "write"): 47_000,
    }  # fmt: skip
