"""What must be true of a tier's firewall: groups and rules that AWS has, a reason where one does not block, WAF's capacity."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.aws_limits import quota
from phase3b.capacity.managed_rule_groups import managed_rule_groups
from phase3b.capacity.service.firewall import Waf
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import Problem


def firewall_problems(waf: Waf, place: Place) -> Iterator[Problem]:
    """Every problem of `api.waf`.

    WAF ignores an override of a rule that the group has not, so a name that is misspelled would go on blocking.
    """
    known = managed_rule_groups()
    at = ("api", "waf", "managed_rules")
    for name, group in waf.groups.items():
        if name not in known:
            yield place.key_problem(
                (*at, name),
                f"AWS has no managed rule group {quoted(name)} at the basic price",
                instead(name, known),
                code="P3B-WAF-RULES",
            )
            continue
        for position, rule in enumerate(group.count):
            if rule not in known[name].rules:
                yield place.problem(
                    (*at, name, "count", position),
                    f"{name} has no rule {quoted(rule)}",
                    instead(rule, known[name].rules),
                    code="P3B-WAF-RULES",
                )
        if group.count and group.reason is None:
            yield place.problem(
                (*at, name, "count"),
                f"rules of {name} do not block, and no reason says why",
                "Add reason: beside count",
                code="P3B-WAF-RULES",
            )
    most = quota("web_acl_capacity_units")
    units = {name: known[name].capacity_units for name in waf.groups if name in known}
    taken = quota("rate_rule_capacity_units") + sum(units.values())
    if taken > most:
        each = ", ".join(f"{name} {number}" for name, number in units.items())
        yield place.problem(
            at,
            f"the rules take {taken:,} capacity units (WCU), and a web ACL has {most:,} at the basic price: {each}",
            f"Remove groups with {taken - most:,} units or more",
            code="P3B-WAF-CAPACITY",
        )
