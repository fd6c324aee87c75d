"""What is asked of DynamoDB, by the names of its API."""

from __future__ import annotations

from typing import Literal

Operation = Literal[
    "GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query", "Scan",
    "BatchGetItem", "BatchWriteItem", "TransactGetItems", "TransactWriteItems",
]  # fmt: skip
