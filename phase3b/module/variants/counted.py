"""When each resource of the module is there: the parts that it serves, and the inputs that decide it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from phase3b.module.variants.alarm_tables import ALARMS, OWN_TOPIC
from phase3b.module.variants.switches import ALWAYS, Part, both
from phase3b.module.variants.synthesized import DASHBOARD, Drawn
from phase3b.naming import Address

# How many keys there are must be known at plan: where the ARN is not known yet, a switch is.
OWN_KEY: Final = "coalesce(var.create_kms_key, var.kms_key_arn == null)"
MONITORED: Final = "local.monitored"
LOG_METRIC: Final = "aws_cloudwatch_log_metric_filter"
_ATTRIBUTE: Final = re.compile(r"\b(aws_[a-z0-9_]+)\.([a-z0-9_]+)\[0\]\.([a-z_]+)")


@dataclass(frozen=True, slots=True)
class Counts:
    """The tests of every resource that may be left out, and what each part implies of others."""

    tests: Mapping[Address, tuple[str, ...]]
    implied: Mapping[str, frozenset[str]]

    def safe(self, code: str, within: Iterable[str] = ()) -> str:
        """HCL that names resources where others may be left out: what is not there is an empty text, and no error.

        `within` are tests that hold wherever the HCL is worked out.
        """
        held = frozenset(within)
        held |= frozenset[str]().union(*(self.implied.get(test, frozenset()) for test in held))

        def one(found: re.Match[str]) -> str:
            wanted = self.tests.get(Address(found[1], found[2]), ())
            if all(_holds(test, held) for test in wanted):
                return found[0]
            return f'join("", {found[1]}.{found[2]}[*].{found[3]})'

        return _ATTRIBUTE.sub(one, code)


def _holds(test: str, held: frozenset[str]) -> bool:
    if test in held:
        return True
    return " || " in test and any(each in held for each in test.strip("()").split(" || "))


def counted(drawn: Mapping[Address, Drawn]) -> dict[Address, Drawn]:
    """The resources, each with the whole of its test; an alarm has that of its row, as the table of alarms is judged whole."""
    return {address: replace(each, test=both(*_tests(each)) or None) for address, each in drawn.items()}


def counts(drawn: Mapping[Address, Drawn], needs: Mapping[Part, frozenset[Part]]) -> Counts:
    """The tests of resources as `counted` has them."""
    return Counts(
        {address: tuple(each.test.split(" && ")) for address, each in drawn.items() if each.test is not None},
        {part.test: frozenset({ALWAYS, *(each.test for each in needed)}) for part, needed in needs.items()},
    )


def _tests(drawn: Drawn) -> list[str]:
    presence = list(drawn.presence.tests)
    own = [] if drawn.test is None else [f"({drawn.test})" if " || " in drawn.test else drawn.test]
    kind = drawn.address.type
    if kind == ALARMS.type or kind.startswith("ephemeral."):
        return [test for test in presence if test != ALWAYS] + own
    if kind in {DASHBOARD, LOG_METRIC}:
        return [MONITORED, *(test for test in presence if test != ALWAYS)]
    if kind.startswith("aws_kms_"):
        own = [OWN_KEY]
    if kind.startswith("aws_sns_") and not own:
        own = [OWN_TOPIC]
    return presence + own
