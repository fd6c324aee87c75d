"""What a landing zone decides of every resource: the key, the partition, what roles are bounded by."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from collections.abc import Mapping as ReadMapping
from dataclasses import replace
from typing import Final

from phase3b.capacity.aws_limits import dns_suffix
from phase3b.module.hcl.expression import (
    Choice,
    Expression,
    Json,
    Mapping,
    Reference,
    Sequence,
    Text,
    When,
    rewritten,
    text,
)
from phase3b.module.variants.adapted import mapping
from phase3b.module.variants.placeholders import REGION
from phase3b.module.variants.synthesized import Drawn
from phase3b.naming import Address
from phase3b.plan.encryption.planned import KEY

KEY_ARN: Final = Reference("local.kms_key_arn")
ROLE: Final = "aws_iam_role"
OF_ROLES: Final = (
    ("permissions_boundary", Reference("var.permissions_boundary")),
    ("path", Reference("var.iam_path")),
)
DNS_SUFFIX: Final = Reference("data.aws_partition.current.dns_suffix")
DASHBOARD_URL: Final = Reference("local.dashboard_url")


def in_landing_zone(drawn: ReadMapping[Address, Drawn]) -> dict[Address, Drawn]:
    """The resources with what the module's inputs say of them."""
    return {address: _one(each) for address, each in drawn.items()}


def _one(drawn: Drawn) -> Drawn:
    arguments = mapping(rewritten(_in_partition(drawn.arguments), _any_key))
    if drawn.address.type == ROLE:
        arguments = Mapping((*(pair for pair in arguments.items if pair[0] not in dict(OF_ROLES)), *OF_ROLES))
    if drawn.address == Address("output", "performance_dashboard_url"):
        arguments = Mapping(tuple((key, DASHBOARD_URL if key == "value" else each) for key, each in arguments.items))
    return replace(drawn, arguments=arguments)


def _any_key(code: str) -> str:
    return code.replace(f"{KEY}.arn", KEY_ARN.code)


def _in_partition(value: Expression) -> Expression:
    """AWS's names of endpoints end in what those of the partition do; services are principals by one name everywhere."""
    return _texts(value, lambda found: text(*_parts(found)))


def _parts(found: Text) -> Iterator[str | Reference]:
    ending = dns_suffix(REGION)
    before: str | Reference = ""
    for part in found.parts:
        if isinstance(part, str) and before == Reference("local.region") and part.startswith(f".{ending}"):
            yield from (".", DNS_SUFFIX, part.removeprefix(f".{ending}"))
        else:
            yield part
        before = part


def _texts(value: Expression, change: Callable[[Text], Text]) -> Expression:
    """The expression with each of its texts changed."""

    def item(each: Expression | When) -> Expression | When:
        return When(each.test, _texts(each.value, change)) if isinstance(each, When) else _texts(each, change)

    match value:
        case Text():
            return change(value)
        case Choice(test=test, yes=yes, no=no):
            return Choice(test, _texts(yes, change), _texts(no, change))
        case Sequence(items=items):
            return Sequence(tuple(item(each) for each in items))
        case Mapping(items=pairs):
            return Mapping(tuple((key, item(each)) for key, each in pairs))
        case Json(value=inner):
            return Json(_texts(inner, change))
        case _:
            return value
