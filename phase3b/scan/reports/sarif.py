"""A scan as SARIF 2.1.0 (OASIS): code hosts show each finding on the line of capacity.yaml that decides it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath
from typing import Any, Final
from urllib.parse import quote

from phase3b import __version__
from phase3b.scan.scan import Scan
from phase3b.scan.verdicts.findings import Finding, Status
from policies.policy import Policy

SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"
PROJECT: Final = "https://github.com/securebase/phase3b"
STACKS_NAMED: Final = 6


def as_sarif(scan: Scan, policies: Iterable[Policy]) -> dict[str, Any]:
    """The scan as a SARIF log of one run; what an exception covers is in it as suppressed."""
    ours = {policy.id: policy for policy in policies}
    rules: dict[str, dict[str, Any]] = {}
    for finding in scan.findings:
        if finding.check not in rules:
            rules[finding.check] = _rule(finding, ours.get(finding.check))
    order = list(rules)
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "phase3b", "semanticVersion": __version__, "rules": list(rules.values())}},
                "columnKind": "unicodeCodePoints",
                "properties": {"excepted": scan.excepted, "notProduction": list(scan.not_production)},
                "results": [_result(each, order.index(each.check)) for each in scan.findings],
            }
        ],
    }


def _rule(finding: Finding, policy: Policy | None) -> dict[str, Any]:
    rule: dict[str, Any] = {
        "id": finding.check,
        "shortDescription": {"text": finding.title},
        "defaultConfiguration": {"level": "error"},
    }
    if policy is not None:
        rule["fullDescription"] = {"text": policy.why}
        rule["help"] = {"text": f"{policy.fix}."}
    return rule


def _result(finding: Finding, rule: int) -> dict[str, Any]:
    where = finding.place.where
    stacks = [str(target) for target in finding.targets]
    named = ", ".join(stacks[:STACKS_NAMED]) + (f" and {more} more" if (more := len(stacks) - STACKS_NAMED) > 0 else "")
    text = f"{finding.address}: {finding.what} ({named})" if finding.address else finding.what
    location: dict[str, Any] = {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(PurePath(where.file).as_posix()), "uriBaseId": "%SRCROOT%"},
            "region": {"startLine": where.line, "startColumn": where.column},
        }
    }
    if PurePath(where.file).is_absolute():
        location["physicalLocation"]["artifactLocation"] = {"uri": PurePath(where.file).as_uri()}
    logical = [{"fullyQualifiedName": finding.place.path, "kind": "member"}]
    if finding.address:
        logical.append({"fullyQualifiedName": finding.address, "kind": "resource"})
    location["logicalLocations"] = logical
    result: dict[str, Any] = {
        "ruleId": finding.check,
        "ruleIndex": rule,
        # A code host shows what is suppressed all the same: as a note it fails no check of a change.
        "level": "error" if finding.status is Status.OPEN else "note",
        "message": {"text": f"{text}. {finding.fix}."},
        "locations": [location],
        "partialFingerprints": {"phase3bFinding/v1": finding.fingerprint},
        "baselineState": "unchanged" if finding.status is Status.KNOWN else "new",
    }
    if finding.exception is not None:
        result["suppressions"] = [
            {
                "kind": "external",
                "status": "accepted",
                "justification": f"{finding.exception.reason} ({finding.exception.owner}, until "
                f"{finding.exception.expires})",
            }
        ]
    return result
