"""Tables of many provisioned units, which are made and deleted again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from botocore.exceptions import ClientError

from phase3b.drill.causes.cause import DropTable, MakeTable


@dataclass(frozen=True, slots=True)
class LargeTables:
    """By a client of DynamoDB of the embedded AWS."""

    dynamodb: Any

    def make(self, act: MakeTable) -> None:
        """Makes one; another of its name, which an earlier drill left, is deleted before."""
        self.drop(DropTable(act.name))
        self.dynamodb.create_table(
            TableName=act.name,
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            ProvisionedThroughput={"ReadCapacityUnits": act.count, "WriteCapacityUnits": act.count},
        )

    def drop(self, act: DropTable) -> None:
        """Deletes it, where it is there, and waits until it is gone."""
        try:
            self.dynamodb.delete_table(TableName=act.name)
        except ClientError as error:
            if error.response["Error"]["Code"] != "ResourceNotFoundException":
                raise
        self.dynamodb.get_waiter("table_not_exists").wait(TableName=act.name, WaiterConfig={"Delay": 1})
