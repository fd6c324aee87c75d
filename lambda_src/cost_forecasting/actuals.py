"""What a tenant paid in each month: written through the API or from Cost Explorer."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shared import clock, response, settings
from shared.batch_writer import BatchWriter
from shared.identifiers import fresh_id
from shared.items import from_item, to_item
from shared.problem import Problem
from shared.request import Reader, Request

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

    from shared.response import Answer

PREFIX = "actual#"
VERSION = "actuals#version"
MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class Actuals:
    """The actuals of all tenants."""

    client: DynamoDBClient
    table: str
    writer: BatchWriter
    reader: Reader

    def get(self, request: Request) -> Answer:
        """GET /cost/actuals."""
        return self._answer(request.tenant_id)

    def put(self, request: Request) -> Answer:
        """PUT /cost/actuals: months that are named again are written again."""
        body = self.reader.body(request, "ActualsWrite")
        this_month = month_of(clock.now())
        seen: set[str] = set()
        wrong = []
        for position, each in enumerate(body["actuals"]):
            field = f"actuals[{position}].month"
            if each["month"] in seen:
                wrong.append((field, "is there already"))
            if each["month"] > this_month:
                wrong.append((field, "is in the future"))
            seen.add(each["month"])
        if wrong:
            # They may be written later, or one at a time: nothing is wrong with the form of any.
            raise Problem(409, "these actuals can't be written", wrong)
        self.write({request.tenant_id: {each["month"]: each["amount_usd"] for each in body["actuals"]}})
        return self._answer(request.tenant_id)

    def write(self, amounts: Mapping[str, Mapping[str, float]]) -> None:
        """Writes the amounts of tenants by month, and marks forecasts of what was before as out of date."""
        now = clock.iso(clock.now())
        items = [
            to_item(
                {
                    "tenant_id": tenant_id,
                    "record_id": PREFIX + month,
                    "amount_usd": round(amount, 2),
                    "updated_at": now,
                }
            )
            for tenant_id, by_month in amounts.items()
            for month, amount in by_month.items()
        ]
        try:
            self.writer.put(items)
        finally:
            # After the amounts: a forecast made in between is created again, rather than one of old amounts believed.
            # Also when only some were written. In batches, as thousands of tenants are written in one invocation.
            self.writer.put(
                to_item({"tenant_id": tenant_id, "record_id": VERSION, "version": fresh_id()}) for tenant_id in amounts
            )

    def of(self, tenant_id: str) -> dict[str, float]:
        """A tenant's amounts by month, in order."""
        given: dict[str, Any] = {
            "TableName": self.table,
            "KeyConditionExpression": "tenant_id = :tenant AND begins_with(record_id, :prefix)",
            "ExpressionAttributeValues": to_item({":tenant": tenant_id, ":prefix": PREFIX}),
            "ConsistentRead": True,
        }
        found: dict[str, float] = {}
        while True:
            answer = self.client.query(**given)
            for item in map(from_item, answer["Items"]):
                found[item["record_id"].removeprefix(PREFIX)] = item["amount_usd"]
            if "LastEvaluatedKey" not in answer:
                return found
            given["ExclusiveStartKey"] = answer["LastEvaluatedKey"]

    def version(self, tenant_id: str) -> str:
        """What changes whenever a tenant's amounts are written; empty before the first time.

        With two regions it follows from the amounts that are here: what is written there may arrive before they do, or after.
        """
        if settings.REGION is not None:
            return hashlib.sha256(json.dumps(self.of(tenant_id)).encode()).hexdigest()
        answer = self.client.get_item(
            TableName=self.table,
            Key=to_item({"tenant_id": tenant_id, "record_id": VERSION}),
            ConsistentRead=True,
        )
        return str(from_item(answer["Item"])["version"]) if "Item" in answer else ""

    def _answer(self, tenant_id: str) -> Answer:
        amounts = self.of(tenant_id).items()
        return response.ok(200, {"items": [{"month": month, "amount_usd": amount} for month, amount in amounts]})


def month_of(seconds: float) -> str:
    """The month of a time, in UTC."""
    return time.strftime("%Y-%m", time.gmtime(seconds))


def plus(month: str, months: int) -> str:
    """2026-11 and 3 -> 2027-02."""
    year, number = month.split("-")
    total = int(year) * MONTHS_A_YEAR + int(number) - 1 + months
    return f"{total // MONTHS_A_YEAR:04d}-{total % MONTHS_A_YEAR + 1:02d}"
