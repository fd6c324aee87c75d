"""What `aws cloudwatch get-insight-rule-report` prints of a rule of Contributor Insights for DynamoDB: the busiest keys.

Its "most accessed items" are those "that consume the most read and write capacity" ("CloudWatch contributor insights for
DynamoDB: How it works", Amazon DynamoDB Developer Guide): reads and writes in one number, which is no traffic that can be
simulated. What it measures is the part of the busiest partition key, in place of the assumed one of simulation.margin. The
report does not say which rule it is of: that is in the request, and is written beside the answer.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from phase3b.files.json_file import JsonPart, parse_json
from phase3b.simulation.traces.text.series_label import longest
from phase3b.simulation.traces.trace import KeyShare

SAVED: Final = "Save what aws cloudwatch get-insight-rule-report printed"
RULE: Final = re.compile(r"DynamoDBContributorInsights-(PKC|PKT|SKC|SKT)-(.+)-[0-9]+")
SAY_RULE: Final = 'Write the rule that was asked for beside KeyLabels: "RuleName": "DynamoDBContributorInsights-PKC-TABLE-1769074200000"'
OTHER_RULES: Final[Mapping[str, str]] = {
    "PKT": "throttled keys, which are no part of what was consumed",
    "SKC": "single items, several of which may be in one partition",
    "SKT": "throttled items, which are no part of what was consumed",
}


def is_insight_report(text: str) -> bool:
    """Whether a text of JSON is a report of Contributor Insights."""
    return '"KeyLabels"' in text and '"Contributors"' in text


def read_insight_report(file: str, text: str, indexes: Mapping[str, Sequence[str]], table: str | None) -> KeyShare:
    """The part of the busiest partition key of a table.

    Raises:
        Phase3bError: it is no such report, of another rule, or of no table of the service (exit code 2).
    """
    root = parse_json(text, file, SAVED)
    named = _table(root, indexes, table)
    whole = _amount(root.get("AggregateValue"))
    parts = [_amount(each.get("ApproximateAggregateValue")) for each in root.get("Contributors").each()]
    count = root.get("ApproximateUniqueCount").integer()
    if not parts or whole <= 0:
        raise root.wrong("there are no keys in it", "Ask for a time with traffic", code="P3B-TRACE-EMPTY")
    most = max(parts)
    if most > whole:
        what = f"a key has {most:g}, and all together have {whole:g}"
        raise root.get("AggregateValue").wrong(what, SAVED, code="P3B-TRACE-NUMBER")
    return KeyShare(file, named, most / whole, max(count, len(parts)))


def _table(root: JsonPart, indexes: Mapping[str, Sequence[str]], table: str | None) -> str:
    rule = root.find("RuleName")
    if rule is None:
        what = "it does not say its rule: most accessed keys (PKC) or most throttled ones (PKT)"
        raise root.wrong(what, SAY_RULE, code="P3B-TRACE-SERIES")
    found = RULE.fullmatch(rule.text())
    if found is None:
        what = f'"{rule.text()}" is no rule of Contributor Insights for DynamoDB'
        raise rule.wrong(what, SAY_RULE, code="P3B-TRACE-SERIES")
    if found[1] in OTHER_RULES:
        what = f"{found[1]} rules have {OTHER_RULES[found[1]]}"
        raise rule.wrong(what, "Ask for the rule of most accessed partition keys: PKC", code="P3B-TRACE-STATISTIC")
    named = longest(found[2].lower().replace("-", "_"), indexes)
    if named is None or (table is not None and named != table):
        what = f'"{found[2]}" is not {"a table of the service" if named is None else table}'
        raise rule.wrong(what, "Give the report of another table", code="P3B-TRACE-TABLE")
    return named


def _amount(part: JsonPart) -> float:
    value = float(part.number())
    if value < 0:
        raise part.wrong(f"{value:g} is negative", SAVED, code="P3B-TRACE-NUMBER")
    return value


def unmeasured(file: str) -> str:
    """Why a report alone is no traffic."""
    return f"{file} has the busiest keys, reads and writes together, and no traffic"
