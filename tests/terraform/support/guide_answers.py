"""What the lines of guides answer on an embedded AWS, where that is not plainly exit code 0; each with the reason."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pasted_terminal import Ran

_REPORTS = "Cost Explorer and the history in S3 are on AWS alone, and this command has no embedded form"


@dataclass(frozen=True)
class Answer:
    """Lines that are found by a pattern, the exit codes that are right for them, and what must be said."""

    pattern: str
    codes: frozenset[int]
    says: str
    because: str

    def of(self, line: str) -> bool:
        """Whether it is about a line."""
        return re.search(self.pattern, line) is not None


def _answer(pattern: str, codes: set[int], says: str, because: str) -> Answer:
    return Answer(pattern, frozenset(codes), says, because)


# What the embedded AWS does not have. An operation that it has one day is answered with 0, and is to be taken out.
LACKING = (
    _answer(r"cloudtrail lookup-events", {255}, "LookupEvents", "no trail is kept"),
    _answer(r"service-quotas list-service-quotas", {255}, "ListServiceQuotas", "only single quotas are answered"),
    _answer(r"service-quotas list-requested", {255}, "ListRequestedServiceQuota", "nobody at AWS to ask for a quota"),
    _answer(r"service-quotas request-service-quota-increase", {255}, "RequestServiceQuota", "nobody at AWS to ask for a quota"),
    _answer(r"apigateway flush-stage-cache", {255}, "FlushStageCache", "the local API has no cache"),
    _answer(r" lambda invoke ", {255}, "Invoke", "functions run in the session, not behind the endpoint of Lambda"),
    _answer(r"phase3b ops cost week", {3}, "ce:GetCostAndUsage found no answer", _REPORTS),
    _answer(r"phase3b recommend .*--from-cloudwatch", {3}, "P3B-AWS-UNREACHABLE", "two weeks of an account on AWS"),
)  # fmt: skip
# Rightly refused of what was deployed a minute ago.
REFUSED = (
    _answer(r"dynamodb update-time-to-live", {255}, "modified multiple times", "TTL may change once an hour"),
    _answer(r"lambda update-alias", {0, 255}, "", "before the second version there is none to go back to"),
    _answer(r"git apply doctor\.patch", {0, 128}, "", "where nothing was throttled the doctor's patch is empty"),
    _answer(r"phase3b load run .* --baseline last", {2}, "P3B-BENCH-BASELINE", "there is no run before the first"),
    _answer(r"phase3b rollback", {2}, "there is nothing to go back to", "there is no apply before the first"),
)
# Commands whose exit code is 1 where they find something; a deployment that nobody has used yet has findings.
FINDING = (
    _answer(r"phase3b ops (check|review|queue)", {0, 1}, "", "what it finds is its answer"),
    _answer(r"phase3b ops (backup verify|budget)", {0, 1}, "", "what it finds is its answer"),
    _answer(r"phase3b ops latency", {0, 1, 3}, "", "CloudWatch has no latency of what nobody has called yet"),
    _answer(r"phase3b ops triggers", {0, 1, 3}, "", "nobody has called anything yet: what has no figure is not known"),
    _answer(r"phase3b (check|doctor|success|scan|bench run|load run)\b", {0, 1}, "", "what it finds is its answer"),
    _answer(r"phase3b tune (cold-starts|batches|memory|status)", {0, 1}, "", "what it finds is its answer"),
    _answer(r"phase3b cost (--all-tiers|prod)", {0, 1}, "", "what is above its budget, or not known, is a finding"),
)


def wrong(ran: Ran) -> str:
    """What is wrong with the answer of a line; nothing where it is as it must be."""
    if "Traceback (most recent call last)" in ran.said:
        return f"{ran.line}\n{ran.said}"
    for each in (*LACKING, *REFUSED, *FINDING):
        if each.of(ran.line):
            if ran.code not in each.codes or each.says not in ran.said:
                return f"{ran.line}\nis listed ({each.because}), and answered {ran.code}:\n{ran.said[-600:]}"
            return ""
    return "" if ran.code == 0 else f"{ran.line}\nanswered {ran.code}:\n{ran.said[-600:]}"
