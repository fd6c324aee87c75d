"""Import blocks of what AWS has; what it has not, the apply creates."""

from __future__ import annotations

import pytest
from small_capacity import planned

from phase3b.change.rollout.adoption.adoption import Found, import_file, imports
from phase3b.errors import Phase3bError
from phase3b.plan.tables.records import DynamodbTable

NAME = "securebase-prod-tickets"
READ, WRITE = "dynamodb:table:ReadCapacityUnits", "dynamodb:table:WriteCapacityUnits"
OF_INDEX = f"table/{NAME}/index/tenant-status-index"


def table() -> DynamodbTable:
    return next(each for each in planned().records if isinstance(each, DynamodbTable) and each.name == NAME)


def test_a_table_with_what_scales_it() -> None:
    found = Found(
        table=True,
        targets=frozenset({(f"table/{NAME}", READ), (OF_INDEX, "dynamodb:index:WriteCapacityUnits")}),
        # A policy keeps the name that it has there.
        policies={(f"table/{NAME}", READ): "$some:old-policy"},
    )
    made = imports(planned(), table(), found)
    assert [(str(each.to), each.id) for each in made] == [
        ("aws_dynamodb_table.tickets", NAME),
        ("aws_appautoscaling_target.tickets_read", f"dynamodb/table/{NAME}/{READ}"),
        ("aws_appautoscaling_policy.tickets_read", f"dynamodb/table/{NAME}/{READ}/$some:old-policy"),
        (
            "aws_appautoscaling_target.tickets_tenant_status_index_write",
            f"dynamodb/{OF_INDEX}/dynamodb:index:WriteCapacityUnits",
        ),
    ]
    assert import_file(made[:1]) == {"import": [{"to": "aws_dynamodb_table.tickets", "id": NAME}]}


def test_a_table_that_nothing_scales() -> None:
    made = imports(planned(), table(), Found(table=True, targets=frozenset(), policies={}))
    assert [str(each.to) for each in made] == ["aws_dynamodb_table.tickets"]


def test_a_table_that_aws_has_not() -> None:
    with pytest.raises(Phase3bError, match=f"there is no table {NAME} in us-east-1"):
        imports(planned(), table(), Found(table=False, targets=frozenset(), policies={}))
