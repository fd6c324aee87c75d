"""Resources that differ in a name alone."""

from __future__ import annotations

import pytest

from phase3b.errors import Phase3bError
from phase3b.module.hcl.blocks import code
from phase3b.module.hcl.expression import Mapping, Reference, text
from phase3b.module.variants.families import keyed_by_name, merged
from phase3b.module.variants.synthesized import Drawn
from phase3b.naming import Address

FAMILY = Address("aws_iam_role", "function")


def role(name: str, aws_name: str) -> Drawn:
    said = text("What ", Reference("local.prefix"), f"-{aws_name} may do")
    group = text(Reference(f'aws_cloudwatch_log_group.function["{name}"].arn'), ":*")
    return Drawn(Address("aws_iam_role", name), Mapping((("description", said), ("group", group))), None)


def test_one_resource_stands_for_all() -> None:
    names = {"support_tickets": "support-tickets", "authorizer": "authorizer"}
    found = merged(FAMILY, [keyed_by_name(name, role(name, aws)) for name, aws in names.items()])
    assert " ".join(code(found.arguments, wide=True).split()) == (
        '{ description = "What ${local.prefix}-${replace(each.key, "_", "-")} may do" '
        'group = "${aws_cloudwatch_log_group.function[each.key].arn}:*" }'
    )


def test_a_name_within_another_is_not_that_name() -> None:
    found = merged(FAMILY, [keyed_by_name("tickets", role("tickets", "support-ticketsx"))])
    assert "support-ticketsx" in code(found.arguments)


def test_what_differs_in_more_is_refused() -> None:
    members = [keyed_by_name("a", role("a", "a")), keyed_by_name("b", role("b", "other"))]
    with pytest.raises(Phase3bError, match=r"aws_iam_role\.b differs from aws_iam_role\.a in more than its name"):
        merged(FAMILY, members)
