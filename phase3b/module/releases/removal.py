"""Addresses that are gone, by what was removed: a table is one complaint, and not one for each alarm of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

# Of a function, and with it where both are gone.
SCHEDULE: Final = "aws_cloudwatch_event_rule"
# What a person removes from capacity.yaml, and which other types of resources go with it whatever their names are.
OWNERS: Final[Mapping[str, str]] = {
    "aws_dynamodb_table": "aws_appautoscaling_",
    "aws_lambda_function": "aws_lambda_",
    "aws_sqs_queue": "aws_sqs_",
    "aws_api_gateway_rest_api": "aws_api_gateway_",
    "aws_apigatewayv2_api": "aws_apigatewayv2_",
    SCHEDULE: "aws_cloudwatch_event_",
}
# Of these there is one each: all of their types go with it.
SINGLE: Final = frozenset({"aws_api_gateway_rest_api", "aws_apigatewayv2_api"})
# A queue in capacity.yaml is up to four at SQS.
QUEUES: Final = re.compile(r"(_fifo)?(_dead_letters)?$")
# An alarm is up to two at CloudWatch.
LEVELS: Final = re.compile(r"_(warning|critical)$")
_KEY: Final = re.compile(r'\["([^"]+)"\]$')


@dataclass(frozen=True, slots=True)
class Removal:
    """Something that is gone, by its own address, and everything that goes with it."""

    address: str
    others: tuple[str, ...]

    @property
    def words(self) -> str:
        """aws_dynamodb_table.webhooks with 9 more (aws_appautoscaling_policy, ...)."""
        if not self.others:
            return self.address
        kinds = ", ".join(dict.fromkeys(each.split(".", 1)[0] for each in self.others))
        return f"{self.address} with {len(self.others)} more ({kinds})"


def removals(gone: Iterable[str]) -> tuple[Removal, ...]:
    """The same addresses, those that belong together in one."""
    left = tuple(gone)
    owners = [each for each in left if _type(each) in OWNERS and _type(each) != SCHEDULE and not _sibling(each, left)]
    owners += [each for each in left if _type(each) == SCHEDULE and _owner(each, owners) is None]
    together: dict[str, list[str]] = {owner: [] for owner in owners}
    by_name: dict[str, str] = {}
    for address in left:
        if address in together:
            continue
        # A rule and its target are called the same, and an alarm but for its level: what is left is one with the other.
        owner = _owner(address, owners) or by_name.setdefault(LEVELS.sub("", _name(address)), address)
        others = together.setdefault(owner, [])
        if owner != address:
            others.append(address)
    return tuple(Removal(address, tuple(together[address])) for address in left if address in together)


def of_index(address: str, path: str) -> bool:
    """Whether an address is of an index, given as a path of the contract: aws_dynamodb_table.webhooks/index/NAME."""
    table, _, index = path.split("/")
    owner = f"{_name(table)}_{index}".replace("-", "_")
    return f"_{owner}_" in f"_{_name(address)}_"


def _sibling(address: str, gone: tuple[str, ...]) -> bool:
    """Whether a queue is one of the four of another that is gone too."""
    if _type(address) != "aws_sqs_queue":
        return False
    plain = QUEUES.sub("", address)
    return plain != address and plain in gone


def _owner(address: str, owners: Iterable[str]) -> str | None:
    """The one whose name is in the address, the longest; of several, the one whose types it is of."""
    kind, name = _type(address), _name(address)
    fits = [
        owner
        for owner in owners
        if (_type(owner) in SINGLE and kind.startswith(OWNERS[_type(owner)])) or f"_{_name(owner)}_" in f"_{name}_"
    ]
    return max(fits, key=lambda owner: (kind.startswith(OWNERS[_type(owner)]), len(_name(owner))), default=None)


def _type(address: str) -> str:
    return address.split(".", 1)[0]


def _name(address: str) -> str:
    """support_tickets, of a resource of its own or of a member of a family."""
    key = _KEY.search(address)
    return key[1] if key else address.split(".", 1)[1].split("[", 1)[0]
