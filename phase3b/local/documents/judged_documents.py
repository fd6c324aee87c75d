"""Which parameter of which operation is a document, who judges it, and with what AWS refuses it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from phase3b.local.account_state.account import Account
from phase3b.local.account_state.call import Call, Denied
from phase3b.local.documents.alarm_metrics import alarm_faults
from phase3b.local.documents.alarm_rules import RuleError, alarm_rule
from phase3b.local.documents.dashboards import dashboard_faults
from phase3b.local.documents.event_patterns import pattern_faults, schedule_fault
from phase3b.local.documents.openapi import openapi_faults
from phase3b.local.documents.policies import policy_faults

Faults = Callable[[object], Iterator[str]]


@dataclass(frozen=True, slots=True)
class Document:
    """A document in a parameter: `path` leads to it; it may be left out, and is then not judged."""

    path: tuple[str, ...]
    faults: Faults
    code: str
    before: str = ""

    def __call__(self, call: Call, account: Account) -> Iterator[Denied]:
        """The refusal of a document that AWS does not accept."""
        del account
        found: Any = call.parameters
        for step in self.path:
            found = found.get(step) if isinstance(found, Mapping) else None
        # An empty text removes a policy.
        if isinstance(found, str) and found:
            yield from _denied(self.faults, found, self.code, self.before)


def _denied(faults: Faults, text: str, code: str, before: str) -> Iterator[Denied]:
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        yield Denied(code, f"{before}Syntax errors in the document: it is not JSON")
        return
    sentence = list(faults(read))
    if sentence:
        yield Denied(code, before + "; ".join(sentence))


def _body(call: Call, account: Account) -> Iterator[Denied]:
    longest = account.limits.api_timeout_seconds * 1000
    yield from _denied(
        partial(openapi_faults, longest_timeout_ms=longest),
        call.text("body"),
        "BadRequestException",
        "Errors found during import: ",
    )


# What moto drops without a word: an alarm would be evaluated as if it had none of it.
_NOT_EVALUATED: Final = ("EvaluationCriteria", "EvaluationInterval", "WarmUpConfiguration")


def _alarm(call: Call, account: Account) -> Iterator[Denied]:
    window = call.parameters.get("EvaluationWindow") or {}
    asked = [each for each in _NOT_EVALUATED if call.parameters.get(each)]
    asked += ["EvaluationWindow.WallClockWindow"] if "WallClockWindow" in window else []
    if asked:
        yield Denied("ValidationError", f"{', '.join(asked)}: not evaluated by the embedded AWS (docs/local.md)")
    queries = call.parameters.get("Metrics")
    if not queries:
        return
    most = account.limits.metrics_per_alarm
    if sum("MetricStat" in each for each in queries) > most:
        yield Denied("ValidationError", f"Invalid metrics list; an alarm can have at most {most} metrics")
    sentence = list(alarm_faults(queries))
    if sentence:
        yield Denied("ValidationError", f"Invalid metrics list; {'; '.join(sentence)}")


def _alarm_rule(call: Call, account: Account) -> Iterator[Denied]:
    del account
    try:
        alarm_rule(call.text("AlarmRule"))
    except RuleError as error:
        yield Denied("ValidationError", str(error))


def _rule(call: Call, account: Account) -> Iterator[Denied]:
    del account
    pattern, schedule = call.text("EventPattern"), call.text("ScheduleExpression")
    if not pattern and not schedule:
        yield Denied("ValidationException", "Parameter(s) EventPattern or ScheduleExpression must be specified.")
    if pattern:
        yield from _denied(
            pattern_faults, pattern, "InvalidEventPatternException", "Event pattern is not valid. Reason: "
        )
    fault = schedule_fault(schedule) if schedule else None
    if fault is not None:
        yield Denied("ValidationException", fault)


def _filters(call: Call, account: Account) -> Iterator[Denied]:
    del account
    for each in (call.parameters.get("FilterCriteria") or {}).get("Filters") or ():
        yield from _denied(
            pattern_faults,
            str(each.get("Pattern") or ""),
            "InvalidParameterValueException",
            "Invalid filter pattern definition. ",
        )


_IDENTITY: Final = partial(policy_faults, principal=False)
_RESOURCE: Final = partial(policy_faults, principal=True)
_TRUST: Final = partial(policy_faults, principal=True, trust=True)
_MALFORMED: Final = "MalformedPolicyDocument"

DOCUMENTS: Final[Mapping[tuple[str, str], Callable[[Call, Account], Iterator[Denied]]]] = {
    ("iam", "PutRolePolicy"): Document(("PolicyDocument",), _IDENTITY, _MALFORMED),
    ("iam", "CreatePolicy"): Document(("PolicyDocument",), _IDENTITY, _MALFORMED),
    ("iam", "CreatePolicyVersion"): Document(("PolicyDocument",), _IDENTITY, _MALFORMED),
    ("iam", "CreateRole"): Document(("AssumeRolePolicyDocument",), _TRUST, _MALFORMED),
    ("iam", "UpdateAssumeRolePolicy"): Document(("PolicyDocument",), _TRUST, _MALFORMED),
    ("kms", "CreateKey"): Document(("Policy",), _RESOURCE, "MalformedPolicyDocumentException"),
    ("kms", "PutKeyPolicy"): Document(("Policy",), _RESOURCE, "MalformedPolicyDocumentException"),
    ("secretsmanager", "PutResourcePolicy"): Document(
        ("ResourcePolicy",), _RESOURCE, "MalformedPolicyDocumentException"
    ),
    ("sqs", "CreateQueue"): Document(("Attributes", "Policy"), _RESOURCE, "InvalidAttributeValue"),
    ("sqs", "SetQueueAttributes"): Document(("Attributes", "Policy"), _RESOURCE, "InvalidAttributeValue"),
    ("sns", "CreateTopic"): Document(
        ("Attributes", "Policy"), _RESOURCE, "InvalidParameter", "Invalid parameter: Policy Error: "
    ),
    ("cloudwatch", "PutDashboard"): Document(
        ("DashboardBody",), dashboard_faults, "InvalidParameterInput", "The dashboard body is invalid: "
    ),
    ("cloudwatch", "PutMetricAlarm"): _alarm,
    ("cloudwatch", "PutCompositeAlarm"): _alarm_rule,
    ("apigateway", "PutRestApi"): _body,
    ("apigateway", "ImportRestApi"): _body,
    ("events", "PutRule"): _rule,
    ("lambda", "CreateEventSourceMapping"): _filters,
    ("lambda", "UpdateEventSourceMapping"): _filters,
}
