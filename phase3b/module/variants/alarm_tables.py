"""The alarms as two tables: the rules, and what each of them watches. One resource with for_each draws them all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Mapping as ReadMapping
from collections.abc import Sequence as Items
from dataclasses import dataclass
from typing import Any, Final

from phase3b.errors import outside_failure
from phase3b.module.hcl.expression import Expression, Literal, Mapping, Reference, Sequence, Text, When, plain, text
from phase3b.module.hcl.resource_blocks import Renamed
from phase3b.module.variants.joined import optional
from phase3b.module.variants.synthesized import Drawn
from phase3b.naming import Address, incident_address, kebab
from phase3b.plan.alerts.records import MetricAlarm
from phase3b.plan.cloudwatch.alarm import ALARM_TYPE, duration_text, number_text

ALARMS: Final = Address(ALARM_TYPE, "performance")
INCIDENTS: Final = Address(incident_address("", 1, "").type, "incidents")
BURNS: Final = Address(INCIDENTS.type, "burns")
THRESHOLD: Final = "{threshold}"
MINUTES: Final = "{minutes}"
SUBJECT: Final = "{subject}"
WHOLE: Final = "{whole}"
# What the expression of an alarm is called where nothing else is said.
SHARE: Final = "percent"
# What the one resource says of all alarms, or makes of a key; checked here, and not repeated in the tables.
OF_ALL: Final = ("alarm_actions", "ok_actions", "alarm_name", "tags", "treat_missing_data")
# What no data is where a row has no value.
MISSING, DEFAULT_MISSING = "treat_missing_data", "notBreaching"
_BETWEEN_WORDS: Final = re.compile(r"([ ,])")
OWN_TOPIC: Final = "var.alert_email != null"
# What an alarm needs that is not a choice of a tier: the module may publish to a topic that is not its own.
TESTS: Final[ReadMapping[str, str]] = {"alerts_failed_notifications": OWN_TOPIC}
# Arguments that differ between the levels of a watch.
OF_LEVEL: Final = ("alarm_description", "threshold")


@dataclass(frozen=True, slots=True)
class Watched:
    """One row of what is watched, and the test that must hold for it to be there."""

    key: str
    rule: str
    test: str | None
    fields: ReadMapping[str, Expression]


@dataclass(frozen=True, slots=True)
class AlarmTables:
    """Rules by kind, rows in the order of the plan, and where each alarm of a stack is in the module."""

    rules: ReadMapping[str, Mapping]
    rows: tuple[Watched, ...]
    renamed: ReadMapping[Address, str]
    incidents: ReadMapping[str, str]
    burns: ReadMapping[str, str]

    def rules_expression(self) -> Mapping:
        """The rules as HCL."""
        return Mapping(tuple(self.rules.items()))

    def rows_expression(self) -> Mapping:
        """The rows as HCL."""
        return Mapping(tuple((row.key, _row(row)) for row in self.rows))


def _row(row: Watched) -> Mapping:
    when = () if row.test is None else (("when", Reference(row.test)),)
    return Mapping((("rule", text(row.rule)), *row.fields.items(), *when))


def alarm_tables(
    records: Items[MetricAlarm],
    drawn: ReadMapping[Address, Drawn],
    renamed: Renamed,
    incidents: ReadMapping[str, str],
) -> AlarmTables:
    """The tables of all alarms; `incidents` says which composite alarm holds each watch.

    Raises:
        Phase3bError: an alarm has an argument that the tables can't say.
    """
    watches: dict[tuple[str, str], dict[str, Drawn]] = {}
    for record in records:
        key = record.address.name.removesuffix(f"_{record.alarm.level}")
        watches.setdefault((record.alarm.kind, key), {})[record.alarm.level] = drawn[record.address]
    rows: list[Watched] = []
    rules: dict[str, Mapping] = {}
    for kind in dict.fromkeys(kind for kind, _ in watches):
        found = {
            key: {**_fields(levels, renamed), **_together(key, incidents)}
            for (of, key), levels in watches.items()
            if of == kind
        }
        tests = {
            key: TESTS.get(key) or next(iter(levels.values())).test
            for (of, key), levels in watches.items()
            if of == kind
        }
        for fields in found.values():
            _name_the_whole(fields)
        _share_words(found)
        common = _common(list(found.values()))
        rules[kind] = Mapping(tuple(common.items()))
        rows += [
            Watched(key, kind, tests[key], {name: each for name, each in fields.items() if common.get(name) != each})
            for key, fields in found.items()
        ]
    # A composite that is itself in another one: the stem of each, by that of the first.
    burns = {stem: incidents[stem] for stem in dict.fromkeys(incidents.values()) if stem in incidents}
    order = {record.address.name.removesuffix(f"_{record.alarm.level}"): at for at, record in enumerate(records)}
    rows.sort(key=lambda row: order[row.key])
    return AlarmTables(
        dict(sorted(rules.items())),
        tuple(rows),
        {record.address: f'{ALARMS}["{record.address.name}"]' for record in records},
        _incidents(records, incidents, burns),
        burns,
    )


def _incidents(
    records: Items[MetricAlarm], stems: ReadMapping[str, str], burns: ReadMapping[str, str]
) -> dict[str, str]:
    """Where each composite alarm is in the module, and the expression of its name in AWS."""
    found: dict[str, str] = {}
    for record in records:
        stem = stems.get(record.address.name.removesuffix(f"_{record.alarm.level}"))
        while stem is not None:
            name = f"{stem}_{record.alarm.level}"
            found[f'{BURNS if stem in burns else INCIDENTS}["{name}"]'] = f'"${{local.prefix}}-{kebab(name)}"'
            stem = burns.get(stem)
    return found


def _fields(levels: ReadMapping[str, Drawn], renamed: Renamed) -> dict[str, Expression]:
    """What one watch is, apart from its name: the same in all its levels but for the thresholds."""
    of_level = {level: dict(_arguments(each, renamed)) for level, each in levels.items()}
    first = next(iter(of_level.values()))
    for each in of_level.values():
        different = {name for name in {*each, *first} if each.get(name) != first.get(name)} - set(OF_LEVEL)
        if different:
            raise outside_failure(
                f"the levels of an alarm differ in {', '.join(sorted(different))}",
                "Teach phase3b/module/variants/alarm_tables.py",
                code="P3B-NOT-SUPPORTED",
            )
    # Of two levels that judge the same only the critical one is drawn (Watch.levels).
    numbers = {level: each["threshold"] for level, each in of_level.items()}
    thresholds = Mapping(tuple({"warning": numbers["critical"], **numbers}.items()))
    says = {level: _says(level, each) for level, each in of_level.items()}
    if len(set(says.values())) != 1:
        raise outside_failure(
            "the levels of an alarm say different things",
            "Teach phase3b/module/variants/alarm_tables.py",
            code="P3B-NOT-SUPPORTED",
        )
    rest = {name: each for name, each in first.items() if name not in OF_LEVEL}
    return {"says": next(iter(says.values())), "thresholds": thresholds, **rest}


def _together(key: str, incidents: ReadMapping[str, str]) -> dict[str, Expression]:
    return {"incident": text(incidents[key])} if key in incidents else {}


def _says(level: str, arguments: ReadMapping[str, Expression]) -> Text:
    description, threshold = arguments["alarm_description"], arguments["threshold"]
    if not isinstance(description, Text) or not isinstance(threshold, Literal) or threshold.value is None:
        raise TypeError(description)
    level_number = threshold.value
    if not isinstance(level_number, int | float):
        raise TypeError(threshold)
    opening = f"{level.capitalize()}: "
    number = f" {number_text(level_number)} "
    long = f" {duration_text(_minutes(arguments))}"
    made: list[str | Reference] = []
    replaced = False
    for at, part in enumerate(description.parts):
        if isinstance(part, Reference):
            made.append(part)
            continue
        words = part.removeprefix(opening) if at == 0 else part
        if not replaced and number in words:
            words, replaced = words.replace(number, f" {THRESHOLD} ", 1), True
        made.append(f"{words.removesuffix(long)} {MINUTES}" if words.endswith(long) else words)
    return text(*made)


def _minutes(arguments: ReadMapping[str, Expression]) -> float:
    """How long an alarm looks back."""
    found = [arguments[name] for name in ("period", "evaluation_periods")]
    period, periods = (each.value if isinstance(each, Literal) else None for each in found)
    if not isinstance(period, int | float) or not isinstance(periods, int | float):
        raise TypeError(found)
    return period * periods / 60


def _arguments(drawn: Drawn, renamed: Renamed) -> Iterator[tuple[str, Expression]]:
    for name, item in drawn.arguments.items:
        value = renamed.expression(optional(item))
        if name == "metric_query":
            yield from _math(value)
        elif name not in OF_ALL or (name == MISSING and plain(value) != DEFAULT_MISSING):
            yield name, value


def _math(value: Expression) -> Iterator[tuple[str, Expression]]:
    """Metric math as one expression, its label, and the queries in it."""
    if not isinstance(value, Sequence):
        raise TypeError(value)
    queries: list[tuple[str, Expression]] = []
    for item in value.items:
        match item:
            case Mapping() as query if (metric := query.get("metric")) is not None and isinstance(metric, Mapping):
                queries.append((plain(query.get("id")) or "", metric))
            case Mapping() as query:
                if plain(query.get("id")) != SHARE:
                    yield "query", text(plain(query.get("id")) or "")
                for name in ("expression", "label"):
                    inner = query.get(name)
                    if inner is None or isinstance(inner, When):
                        raise TypeError(query)
                    yield name, inner
            case _:
                raise TypeError(item)
    period = queries[0][1].get("period") if isinstance(queries[0][1], Mapping) else None
    if period is None or isinstance(period, When):
        raise TypeError(queries)
    # Said once: an alarm has one period.
    yield "period", period
    queries = [(name, _without(query, "period")) for name, query in queries]
    dimensions = [query.get("dimensions") for _, query in queries if isinstance(query, Mapping)]
    if dimensions[0] is not None and not isinstance(dimensions[0], When) and len(set(dimensions)) == 1:
        # Said once, for all of them.
        yield "dimensions", dimensions[0]
        queries = [(name, _without(query, "dimensions")) for name, query in queries]
    yield "queries", Mapping(tuple(queries))


def _without(query: Expression, name: str) -> Expression:
    if not isinstance(query, Mapping):
        raise TypeError(query)
    return Mapping(tuple(pair for pair in query.items if pair[0] != name))


def _name_the_whole(fields: dict[str, Expression]) -> None:
    """A value in the expression, such as a maximum, is a field of its own, which sentence, label and expression name."""
    expression = fields.get("expression")
    if not isinstance(expression, Text):
        return
    wholes = [part for part in expression.parts if isinstance(part, Reference)]
    if len(wholes) != 1:
        return
    for name in ("says", "expression", "label"):
        description = fields[name]
        if isinstance(description, Text):
            fields[name] = text(*(WHOLE if part == wholes[0] else part for part in description.parts))
    fields["whole"] = wholes[0]


def _common(found: Items[ReadMapping[str, Expression]]) -> dict[str, Expression]:
    common = {name: each for name, each in found[0].items() if all(other.get(name) == each for other in found[1:])}
    # A function may have thresholds of its own: the rule says those of most, and its row the others.
    thresholds = [fields["thresholds"] for fields in found]
    return {**common, "thresholds": max(thresholds, key=thresholds.count)}


def _share_words(found: dict[str, dict[str, Expression]]) -> None:
    """Moves the words that all sentences of a rule begin and end with into the rule; what is between is the subject."""
    description = {key: fields["says"] for key, fields in found.items()}
    if len(set(description.values())) == 1:
        return
    words = {key: _words(each) for key, each in description.items()}
    start, end = _shared(list(words.values()))
    if start + end == 0:
        return
    for key, fields in found.items():
        mine = words[key]
        subject = text(*mine[start : len(mine) - end])
        fields.update({
            "says": text(*mine[:start], SUBJECT, *mine[len(mine) - end :]),
            "subject": subject,
        })  # fmt: skip


def _words(description: Any) -> list[str | Reference]:
    """A sentence in words; the spaces between them are words, too, so that it can be put together again."""
    made: list[str | Reference] = []
    for part in description.parts:
        if isinstance(part, Reference):
            made.append(part)
            continue
        made += [piece for piece in _BETWEEN_WORDS.split(part) if piece]
    return made


def _shared(sentences: Items[Items[str | Reference]]) -> tuple[int, int]:
    """How many words all sentences begin and end with; none of those is part of a name."""
    shortest = min(map(len, sentences))
    start = 0
    while start < shortest and len({sentence[start] for sentence in sentences}) == 1:
        start += 1
    while start and sentences[0][start - 1] not in {" ", ","}:
        start -= 1
    end = 0
    while end < shortest - start and len({sentence[len(sentence) - 1 - end] for sentence in sentences}) == 1:
        end += 1
    while end and sentences[0][len(sentences[0]) - end] not in {" ", ","}:
        end -= 1
    return start, end
