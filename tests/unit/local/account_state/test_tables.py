"""DynamoDB's quotas, pauses and names in deletion, by hand."""

from __future__ import annotations

from typing import Any

import pytest
from account_state_server import Start, make_table, put_units, refusal
from botocore.exceptions import ClientError
from small_capacity import deployment

from phase3b.local.account_state.limits import limits

HOUR = 3600
DAY = 24 * HOUR


def ttl(client: Any, *, enabled: bool) -> None:
    client.update_time_to_live(
        TableName="orders", TimeToLiveSpecification={"Enabled": enabled, "AttributeName": "expires"}
    )


def index(name: str) -> dict[str, Any]:
    return {
        "IndexName": name,
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
        "Projection": {"ProjectionType": "KEYS_ONLY"},
        "ProvisionedThroughput": {"ReadCapacityUnits": 1, "WriteCapacityUnits": 1},
    }


def add(client: Any, *names: str) -> Any:
    return client.update_table(
        TableName="orders",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        GlobalSecondaryIndexUpdates=[{"Create": index(name)} for name in names],
    )


def test_a_table_more_than_the_region_has(start: Start) -> None:
    client = start(tables_per_region=2).client("dynamodb")
    make_table(client, "one")
    make_table(client, "two")
    code, status, text = refusal(lambda: make_table(client, "three"))
    assert (code, status) == ("LimitExceededException", 400)
    assert text == "Subscriber limit exceeded: There is a limit of 2 tables per region"
    client.delete_table(TableName="two")
    make_table(client, "three")


def test_ttl_is_changed_once_an_hour(start: Start) -> None:
    aws = start()
    client = aws.client("dynamodb")
    make_table(client)
    ttl(client, enabled=True)
    said = refusal(lambda: ttl(client, enabled=False))
    assert said == ("ValidationException", 400, "Time to live has been modified multiple times within a fixed interval")
    aws.clock.advance(HOUR - 1)
    assert refusal(lambda: ttl(client, enabled=False)) == said
    aws.clock.advance(1)
    ttl(client, enabled=False)
    assert refusal(lambda: ttl(client, enabled=True)) == said


def test_a_table_that_is_made_again_has_no_past(start: Start) -> None:
    client = start().client("dynamodb")
    make_table(client)
    ttl(client, enabled=True)
    client.delete_table(TableName="orders")
    assert client.describe_table(TableName="orders")["Table"]["TableStatus"] == "DELETING"
    make_table(client)
    ttl(client, enabled=True)


def test_a_refused_change_is_not_counted(start: Start) -> None:
    client = start().client("dynamodb")
    make_table(client, units=20)
    for units in (19, 18, 17):
        put_units(client, units)
    for _ in range(3):
        units = {"ReadCapacityUnits": 1, "WriteCapacityUnits": 1}
        with pytest.raises(ClientError):
            client.update_table(
                TableName="orders",
                ProvisionedThroughput=units,
                GlobalSecondaryIndexUpdates=[{"Delete": {"IndexName": "none"}}],
            )
    put_units(client, 16)


def test_four_decreases_of_a_day_then_one_an_hour(start: Start) -> None:
    aws = start()
    client = aws.client("dynamodb")
    make_table(client, units=20)
    for units in (19, 18, 17, 16):
        put_units(client, units)
    code, _, text = refusal(lambda: put_units(client, 15))
    assert code == "LimitExceededException"
    assert "Number of decreases today: 4. Last decrease at Saturday, November 28, 2026 at 08:00:00 UTC." in text
    assert text.endswith("Next decrease can be made at Saturday, November 28, 2026 at 09:00:00 UTC")
    put_units(client, 30)
    aws.clock.advance(HOUR)
    put_units(client, 29)
    assert refusal(lambda: put_units(client, 28))[0] == "LimitExceededException"
    # 09:00 to midnight: four at once again.
    aws.clock.advance(15 * HOUR)
    for units in (28, 27, 26, 25):
        put_units(client, units)
    assert refusal(lambda: put_units(client, 24))[0] == "LimitExceededException"


def test_the_pause_begins_at_the_last_decrease(start: Start) -> None:
    aws = start()
    client = aws.client("dynamodb")
    make_table(client, units=20)
    for units in (19, 18, 17, 16):
        put_units(client, units)
        aws.clock.advance(15 * 60)
    # An hour after the first of them, and a quarter after the last: 08:00, 08:15, 08:30, 08:45.
    text = refusal(lambda: put_units(client, 15))[2]
    assert "Number of decreases today: 4. Last decrease at Saturday, November 28, 2026 at 08:45:00 UTC." in text
    assert text.endswith("Next decrease can be made at Saturday, November 28, 2026 at 09:45:00 UTC")
    aws.clock.advance(45 * 60 - 1)
    assert refusal(lambda: put_units(client, 15))[0] == "LimitExceededException"
    aws.clock.advance(1)
    put_units(client, 15)


def test_an_index_has_decreases_of_its_own(start: Start) -> None:
    client = start().client("dynamodb")
    make_table(client, units=20, GlobalSecondaryIndexes=[index("by-id")])
    for units in (19, 18, 17, 16):
        put_units(client, units)

    def of_index(units: int) -> None:
        update = {"IndexName": "by-id", "ProvisionedThroughput": {"ReadCapacityUnits": units, "WriteCapacityUnits": 9}}
        client.update_table(TableName="orders", GlobalSecondaryIndexUpdates=[{"Update": update}])
        client.describe_table(TableName="orders")

    for units in (9, 8, 7, 6, 5):
        of_index(units)
    assert refusal(lambda: of_index(4))[0] == "LimitExceededException"


def test_four_switches_to_on_demand_a_day(start: Start) -> None:
    aws = start()
    client = aws.client("dynamodb")
    make_table(client)

    def switch(mode: str) -> None:
        units = {"ProvisionedThroughput": {"ReadCapacityUnits": 5, "WriteCapacityUnits": 5}}
        client.update_table(TableName="orders", BillingMode=mode, **(units if mode == "PROVISIONED" else {}))
        client.describe_table(TableName="orders")

    for _ in range(4):
        switch("PAY_PER_REQUEST")
        switch("PROVISIONED")
    code, _, text = refusal(lambda: switch("PAY_PER_REQUEST"))
    assert code == "LimitExceededException"
    assert "limited to 4 times in 1 day(s)" in text
    aws.clock.advance(DAY - 1)
    assert refusal(lambda: switch("PAY_PER_REQUEST"))[0] == "LimitExceededException"
    aws.clock.advance(1)
    switch("PAY_PER_REQUEST")


def test_one_index_at_a_time(start: Start) -> None:
    client = start().client("dynamodb")
    make_table(client)
    said = (
        "LimitExceededException",
        400,
        "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table",
    )
    assert refusal(lambda: add(client, "by-a", "by-b")) == said
    described = add(client, "by-a")["TableDescription"]
    assert described["TableStatus"] == "UPDATING"
    assert described["GlobalSecondaryIndexes"][0]["IndexStatus"] == "CREATING"
    assert refusal(lambda: add(client, "by-b")) == said
    assert refusal(lambda: put_units(client, 11))[0] == "ResourceInUseException"
    assert refusal(lambda: client.delete_table(TableName="orders"))[0] == "ResourceInUseException"
    seen = [client.describe_table(TableName="orders")["Table"] for _ in range(2)]
    assert [each["TableStatus"] for each in seen] == ["UPDATING", "ACTIVE"]
    assert [each["GlobalSecondaryIndexes"][0]["IndexStatus"] for each in seen] == ["CREATING", "ACTIVE"]
    add(client, "by-b")


def test_the_capacity_of_several_indexes_is_changed_in_one_call(start: Start) -> None:
    """One at a time are made or go; what is there is changed as requested."""
    client = start().client("dynamodb")
    make_table(client, GlobalSecondaryIndexes=[index("by-a"), index("by-b")])
    units = {"ReadCapacityUnits": 2, "WriteCapacityUnits": 3}
    updates = [{"Update": {"IndexName": name, "ProvisionedThroughput": units}} for name in ("by-a", "by-b")]
    client.update_table(TableName="orders", GlobalSecondaryIndexUpdates=updates)
    indexes = client.describe_table(TableName="orders")["Table"]["GlobalSecondaryIndexes"]
    assert [units.items() <= each["ProvisionedThroughput"].items() for each in indexes] == [True, True]


def test_a_name_in_deletion_is_not_free(start: Start) -> None:
    client = start().client("dynamodb")
    make_table(client)
    client.delete_table(TableName="orders")
    code, status, text = refusal(lambda: make_table(client))
    assert (code, status) == ("ResourceInUseException", 400)
    assert text == "Attempt to change a resource which is still in use: Table is being deleted: orders"
    assert client.describe_table(TableName="orders")["Table"]["TableStatus"] == "DELETING"
    assert refusal(lambda: client.describe_table(TableName="orders"))[0] == "ResourceNotFoundException"
    make_table(client)


def test_units_of_a_table_and_of_the_account(start: Start) -> None:
    client = start(table_units_per_second=100, account_units_per_second=150).client("dynamodb")
    assert "100 units per second" in refusal(lambda: make_table(client, units=101))[2]
    make_table(client, "one", units=100)
    assert "limited to 150 units" in refusal(lambda: make_table(client, units=51))[2]
    make_table(client, units=50)
    assert "limited to 150 units" in refusal(lambda: put_units(client, 51))[2]
    assert "limited to 150 units" in refusal(lambda: add(client, "by-id"))[2]


def test_indexes_of_a_table_and_what_they_carry(start: Start) -> None:
    client = start(indexes_per_table=2, projected_attributes_per_table=3).client("dynamodb")
    three = [index(name) for name in ("abc", "bcd", "cde")]
    assert "per-table limit of 2" in refusal(lambda: make_table(client, GlobalSecondaryIndexes=three))[2]
    projected = {**index("abc"), "Projection": {"ProjectionType": "INCLUDE", "NonKeyAttributes": ["a", "b", "c", "d"]}}
    assert "per-table limit of 3" in refusal(lambda: make_table(client, GlobalSecondaryIndexes=[projected]))[2]


def test_aws_defaults_are_complete() -> None:
    found = limits()
    assert (found.tables_per_region, found.concurrent_executions, found.rules_per_region) == (2500, 1000, 300)
    assert found.changes is not None


def test_what_a_file_leaves_out_is_awss_default() -> None:
    quotas = deployment().quotas.model_copy(update={"tables_per_region": 7, "changes": None})
    found = limits(quotas)
    assert (found.tables_per_region, limits().tables_per_region) == (7, 2500)
    assert found.changes == limits().changes
    assert [name for name, value in found if value is None] == []
